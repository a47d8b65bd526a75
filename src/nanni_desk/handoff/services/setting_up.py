"""Trackers as owners set them up."""

import datetime as dt
import secrets
from typing import NamedTuple
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import Team, User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.accounts.services import audit
from nanni_desk.events.publish import publish
from nanni_desk.handoff.models import Tracker
from nanni_desk.handoff.tokens import is_name
from nanni_desk.lib.errors import CannotDo
from nanni_desk.lib.outbound import Refused, target_of

_PORTS = {"https": 443, "http": 80}


class AddressRefused(CannotDo):
    """Nothing is sent there; ``details["field"]`` names the setting."""

    code = "address"
    text = _("Work can be handed only to an https address of another system.")


class TokenRefused(CannotDo):
    """No other secret of the desk may be sent to a tracker."""

    code = "token"
    text = _("The name of a token begins with NANNI_TRACKER_ and has capital letters and digits.")


class Described(NamedTuple):
    """What an owner says of a tracker; see ``Tracker`` for each."""

    name: str
    team: Team
    url: str
    project: str = ""
    account: str = ""
    token_name: str = ""
    is_active: bool = True


@transaction.atomic
def create_tracker(*, actor: User, kind: str, described: Described, now: dt.datetime) -> Tracker:
    """A new tracker, with a secret that is shown this once.

    Raises:
        NotAllowed: the actor does not manage settings.
        AddressRefused: the address is not one that we would call.
        TokenRefused: the name is not one of a tracker's token.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    _check(described)
    made = Tracker.objects.create(
        kind=Tracker.Kind(kind), key=secrets.token_hex(12), secret=secrets.token_urlsafe(32),
        **described._asdict(),
    )  # fmt: skip
    _tell(made, "tracker.created", actor, now)
    return made


@transaction.atomic
def change_tracker(
    *, actor: User, tracker: Tracker, described: Described, now: dt.datetime
) -> Tracker:
    """Other settings for a tracker.

    Raises:
        NotAllowed: the actor does not manage settings.
        AddressRefused: the address is not one that we would call.
        TokenRefused: the name is not one of a tracker's token.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    _check(described)
    for name, value in described._asdict().items():
        setattr(tracker, name, value)
    tracker.save()
    _tell(tracker, "tracker.changed", actor, now)
    return tracker


@transaction.atomic
def rotate_secret(*, actor: User, tracker: Tracker, now: dt.datetime) -> Tracker:
    """A new secret, shown this once; the former one proves nothing any more.

    Raises:
        NotAllowed: the actor does not manage settings.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    tracker.secret = secrets.token_urlsafe(32)
    tracker.save(update_fields=["secret"])
    _tell(tracker, "tracker.secret", actor, now)
    return tracker


def _check(described: Described) -> None:
    try:
        target = target_of(described.url, intranet=settings.ALLOW_PRIVATE_CALLBACKS)
    except Refused:
        raise AddressRefused(field="url") from None
    own = urlsplit(settings.PUBLIC_URL)
    if (target.host, target.port) == (own.hostname, own.port or _PORTS.get(own.scheme)):
        raise AddressRefused(_("This is the desk's own address."), field="url")
    if described.token_name and not is_name(described.token_name):
        raise TokenRefused(field="token_name")


def _tell(tracker: Tracker, action: str, actor: User, now: dt.datetime) -> None:
    audit(action, f"tracker:{tracker.pk}", actor=actor, now=now, name=tracker.name)
    publish("setting.changed", at=now, actor=actor.actor, what="tracker")
