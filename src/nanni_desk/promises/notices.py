"""What people should know now of repeated promises and of dates that are asked for."""

import datetime as dt
from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, may
from nanni_desk.attention.selectors.notices import Notice
from nanni_desk.lib.templatetags.words import moment
from nanni_desk.promises.models import Confirmation, Occurrence
from nanni_desk.promises.selectors.conditions import to_look_at
from nanni_desk.promises.selectors.confirming import news_for, pressing_for
from nanni_desk.promises.selectors.series import series_for

_MOST = 30
_State = Confirmation.State


def notices_for(user: User, now: dt.datetime) -> Iterator[Notice]:
    """All of it, the most pressing first."""
    yield from _asked(user, now)
    yield from _orphans(user)
    yield from _instead(user, now)
    yield from _answers(user, now)
    yield from _conditions(user, now)


def _asked(user: User, now: dt.datetime) -> Iterator[Notice]:
    for one in pressing_for(user):
        values = {"who": one.asked_by.name, "team": one.team.name, "what": one.text,
                  "when": moment(one.due, now)}  # fmt: skip
        if one.raised_at is not None:
            text = _("%(team)s has not said whether this holds: “%(what)s” by %(when)s") % values
        else:
            text = _("%(who)s asks: can we promise “%(what)s” by %(when)s?") % values
        tone = "danger" if one.raised_at else "warning"
        yield Notice("asked", tone, text, one.conversation_id, url=reverse("promises-asked"))


def _orphans(user: User) -> Iterator[Notice]:
    if not may(user, Right.ASSIGN_OTHERS):
        return
    for one in series_for(user).filter(wants_somebody_since__isnull=False)[:_MOST]:
        gone = one.substitute if one.owner.is_active else one.owner
        text = _("%(who)s has left. Choose who does this from now on: “%(what)s”") % {
            "who": gone.name, "what": one.text,
        }  # fmt: skip
        url = f"{reverse('promises-repeated')}#series-{one.pk}"
        yield Notice("series", "danger", text, one.conversation_id, url=url)


def _instead(user: User, now: dt.datetime) -> Iterator[Notice]:
    theirs = Occurrence.objects.filter(
        passed_at__isnull=False, promise__keeper=user, promise__settled_at=None
    ).select_related("promise", "series__owner")
    for one in theirs.order_by("promise__due")[:_MOST]:
        text = _("You stand in for %(who)s: “%(what)s” by %(when)s") % {
            "who": one.series.owner.name, "what": one.promise.text,
            "when": moment(one.promise.due, now),
        }  # fmt: skip
        yield Notice("series", "warning", text, one.promise.conversation_id)


def _conditions(user: User, now: dt.datetime) -> Iterator[Notice]:
    for one in to_look_at(user, now)[:_MOST]:
        text = _("Look whether it is met: “%(what)s”") % {"what": one.words}
        yield Notice("condition", "warning", text, one.promise.conversation_id)


def _answers(user: User, now: dt.datetime) -> Iterator[Notice]:
    for one in news_for(user):
        values = {"team": one.team.name, "what": one.text, "when": moment(one.holds_from, now)}
        if one.state == _State.REFUSED:
            text = _("%(team)s cannot do it: “%(what)s”") % values
        else:
            text = _("%(team)s says: “%(what)s” by %(when)s. Tell the customer") % values
        yield Notice("answer", "warning", text, one.conversation_id)
