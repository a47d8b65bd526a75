"""What the workspace tells a person calmly: what waits, what falls due, what was taken back."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, may
from nanni_desk.attention.models import Raised, Skip, TakenBack
from nanni_desk.attention.selectors.boundaries import appeals_for
from nanni_desk.attention.selectors.calls import unwelcome_calls
from nanni_desk.attention.selectors.hands import pair_for
from nanni_desk.conversations.hours import calendar_for
from nanni_desk.conversations.models import Conversation, Status
from nanni_desk.conversations.models.ledger import TERM, UNSETTLED
from nanni_desk.conversations.norms import REMINDER, STEPS, norms_of
from nanni_desk.conversations.selectors import commitments_for, conversations_for
from nanni_desk.lib.templatetags.words import ago, moment

_TODAY = dt.timedelta(hours=24)
_MOST = 30


class Notice(NamedTuple):
    """One thing to know, and where it leads.

    Args:
        kind: ``wait``, ``promise``, ``tell``, ``woken``, ``taken_back``, ``skip``, ``help``,
            ``call`` or ``appeal``, or a kind of another app's.
        tone: ``calm``, ``warning`` or ``danger``.
        text: in the reader's language.
        conversation: it is about this one.
        number: of what can be put away as seen; None for what ends by itself.
        pair: a colleague who could help.
        url: where it leads, if not to the conversation.
    """

    kind: str
    tone: str
    text: str
    conversation: int
    number: int | None = None
    pair: User | None = None
    url: str = ""


#: What other apps add; the setting ``NOTICES`` names their functions.
More = Callable[[User, dt.datetime], Iterable[Notice]]


def signals_for(user: User, now: dt.datetime) -> list[Notice]:
    """Everything this person should know now, the most pressing first."""
    mine = Conversation.objects.exclude(status=Status.CLOSED).filter(assignee=user)
    return [
        *_appeals(user),
        *_waits(user, now),
        *_promises(user, now),
        *_raised(mine, now),
        *_of_other_apps(user, now),
        *_calls(mine),
        *_taken_back(user, now),
        *_skips(user, now),
    ]


def _of_other_apps(user: User, now: dt.datetime) -> Iterator[Notice]:
    for name in settings.NOTICES:
        more: More = import_string(name)
        yield from more(user, now)


def _waits(user: User, now: dt.datetime) -> Iterator[Notice]:
    # One's own waits stand in the list's rows; said apart is only what is owed beyond an answer.
    seen = Q(assignee=user, steps_raised__gte=STEPS.index("alarm") + 1)
    if may(user, Right.ASSIGN_OTHERS):
        seen |= Q(steps_raised__gte=len(STEPS))
    waiting = conversations_for(user).filter(seen, owed_since__isnull=False)
    waiting = waiting.exclude(status=Status.CLOSED).select_related(
        "contact", "inbox", "assignee", "team__hours"
    )
    for one in waiting.order_by("owed_since")[:_MOST]:
        yield from _wait(one, user, now)


def _wait(one: Conversation, user: User, now: dt.datetime) -> Iterator[Notice]:
    values = {"who": one.contact, "long": ago(one.owed_since, now)}
    if one.assignee_id != user.pk:
        owner = one.assignee or _("nobody")
        text = _("%(who)s has waited for %(long)s; in hand: %(owner)s") % {**values, "owner": owner}
        yield Notice("wait", "danger", text, one.pk)
        return
    waited = calendar_for(one).working_time_between(one.owed_since or now, now)
    if waited >= norms_of(one.inbox.kind).apology:
        text = _("%(who)s has waited for %(long)s: apologise and name a time") % values
        yield Notice("wait", "danger", text, one.pk)


def _promises(user: User, now: dt.datetime) -> Iterator[Notice]:
    mine = commitments_for(user).filter(UNSETTLED, keeper=user, due__isnull=False)
    near = mine.alias(term=TERM).filter(term__lte=now + REMINDER)
    for one in near.order_by("term")[:_MOST]:
        values = {"what": one.text, "when": moment(one.due, now)}
        if one.due is not None and one.due <= now:
            text = _("Promise overdue since %(when)s: “%(what)s”") % values
            yield Notice("promise", "danger", text, one.conversation_id)
        elif one.reminded_at is not None:
            text = _("Promised by %(when)s: “%(what)s”") % values
            yield Notice("promise", "warning", text, one.conversation_id)


def _raised(mine: QuerySet[Conversation], now: dt.datetime) -> Iterator[Notice]:
    shown = [Raised.Step.TELL, Raised.Step.WOKEN, Raised.Step.HELP]
    rows = Raised.objects.filter(conversation__in=mine, cleared_at=None, step__in=shown)
    rows = rows.select_related("conversation__contact", "conversation__team")
    for row in rows.prefetch_related("conversation__untold").order_by("since")[:_MOST]:
        yield from _of_step(row, now)


def _of_step(row: Raised, now: dt.datetime) -> Iterator[Notice]:
    held = row.conversation
    if row.step == Raised.Step.TELL:
        for fact in held.untold.all():
            if fact.told_at is not None or fact.tell_by > now:
                continue
            text = _("Tell the customer: %(fact)s") % {"fact": fact.text}
            yield Notice("tell", "warning", text, held.pk)
    elif row.step == Raised.Step.WOKEN:
        text = _("%(who)s: you put this aside until now") % {"who": held.contact}
        yield Notice("woken", "calm", text, held.pk, row.pk)
    else:
        text = _("%(who)s: need a hand?") % {"who": held.contact}
        yield Notice("help", "calm", text, held.pk, row.pk, pair_for(held, now))


def _calls(mine: QuerySet[Conversation]) -> Iterator[Notice]:
    for call in unwelcome_calls(mine):
        text = _("%(who)s is to be written to, not called: “%(what)s”") % {
            "who": call.conversation.contact, "what": call.text,
        }  # fmt: skip
        yield Notice("call", "warning", text, call.conversation_id)


def _taken_back(user: User, now: dt.datetime) -> Iterator[Notice]:
    rows = TakenBack.objects.filter(person=user, seen_at=None, at__gt=now - _TODAY)
    for row in rows.select_related("conversation__contact").order_by("-at")[:_MOST]:
        text = _("%(who)s went back to the queue. %(why)s.") % {
            "who": row.conversation.contact, "why": row.get_why_display(),
        }  # fmt: skip
        yield Notice("taken_back", "calm", text, row.conversation_id, row.pk)


def _skips(user: User, now: dt.datetime) -> Iterator[Notice]:
    own = Q(person=user, seen_at=None)
    if may(user, Right.ASSIGN_OTHERS):
        own |= Q(told_lead_at__isnull=False, settled_at=None)
    rows = Skip.objects.filter(
        own, at__gt=now - _TODAY, passed_over__in=conversations_for(user)
    ).select_related("passed_over__contact", "conversation__contact", "person")
    for row in rows.order_by("-at")[:_MOST]:
        values = {
            "first": row.conversation.contact, "second": row.passed_over.contact,
            "long": ago(row.passed_over_since, row.at), "person": row.person, "load": row.load,
        }  # fmt: skip
        if row.person_id == user.pk:
            text = _("%(first)s was answered first; %(second)s had waited for %(long)s") % values
        else:
            text = (
                _(
                    "%(first)s was answered first; %(second)s had waited for %(long)s."
                    " Answered by %(person)s with %(load)s in hand"
                )
                % values
            )
        yield Notice("skip", "calm", text, row.passed_over_id, row.pk)


def _appeals(user: User) -> Iterator[Notice]:
    for one in appeals_for(user):
        text = _("An appeal against a limit waits for your decision")
        yield Notice("appeal", "warning", text, one.conversation_id)
