"""Every change of people and teams, each with its event and its line in the audit log."""

import datetime as dt
import secrets
from collections.abc import Iterable
from typing import Any

from django.contrib.auth.password_validation import validate_password
from django.contrib.sessions.models import Session
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import AuditEntry, Invitation, Presence, Role, Team, User
from nanni_desk.events.publish import publish
from nanni_desk.lib.errors import CannotDo
from nanni_desk.lib.hashing import keyed_hash

INVITATION_LASTS = dt.timedelta(days=7)


class InvitationRefused(CannotDo):
    """The link is old, used, withdrawn or not ours; which of these is nobody's business."""

    code = "invitation"
    text = _("This invitation is no longer valid. Ask for a new one.")


class WeakPassword(CannotDo):
    """The password is too easy; says in what way."""

    code = "password"


class AddressTaken(CannotDo):
    """Somebody has this address already."""

    code = "address_taken"
    text = _("Somebody with this address works here already.")


class TeamNameTaken(CannotDo):
    """Two queues of one name could not be told apart."""

    code = "team_taken"
    text = _("There is a team of this name already.")


class LastOwner(CannotDo):
    """The desk would be left without an owner."""

    code = "last_owner"
    text = _("The desk needs at least one owner.")


@transaction.atomic
def create_person(
    *,
    email: str,
    name: str,
    password: str | None,
    now: dt.datetime,
    role: str = Role.AGENT,
    teams: Iterable[Team] = (),
    languages: Iterable[str] = ("ru",),
    title: str = "",
) -> User:
    """A new account.

    Raises:
        AddressTaken: the address is in use.
        WeakPassword: the password is too easy; None makes an account nobody can sign in to.
    """
    if User.objects.filter(email__iexact=email.strip()).exists():
        raise AddressTaken
    user = User(
        email=email.strip().lower(), name=name.strip(), role=role, title=title.strip(),
        languages=list(languages), joined_at=now,
    )  # fmt: skip
    if password is None:
        user.set_unusable_password()
    else:
        _set_password(user, password)
    user.save()
    user.teams.set(teams)
    audit("person.created", f"user:{user.pk}", actor=None, now=now, role=role)
    _changed(user, now, user.actor)
    return user


@transaction.atomic
def invite(
    *, actor: User | None, email: str, role: str, teams: Iterable[Team], now: dt.datetime
) -> str:
    """Invite somebody; gives the token of the link, which is stored nowhere.

    Raises:
        AddressTaken: the address is in use.
    """
    if User.objects.filter(email__iexact=email.strip()).exists():
        raise AddressTaken
    Invitation.objects.filter(email__iexact=email.strip(), used_at=None, withdrawn_at=None).update(
        withdrawn_at=now
    )
    token = secrets.token_urlsafe(32)
    invitation = Invitation.objects.create(
        token_hash=keyed_hash("invitation", token), email=email.strip().lower(), role=Role(role),
        invited_by=actor, created_at=now, expires_at=now + INVITATION_LASTS,
    )  # fmt: skip
    invitation.teams.set(teams)
    audit("person.invited", f"invitation:{invitation.pk}", actor=actor, now=now, role=role)
    return token


@transaction.atomic
def withdraw_invitation(*, actor: User, invitation: Invitation, now: dt.datetime) -> None:
    """Make a link worthless that nobody has used."""
    if Invitation.objects.filter(pk=invitation.pk, used_at=None, withdrawn_at=None).update(
        withdrawn_at=now
    ):
        audit("invitation.withdrawn", f"invitation:{invitation.pk}", actor=actor, now=now)


def invitation_of(token: str, now: dt.datetime) -> Invitation:
    """The invitation that a link opens.

    Raises:
        InvitationRefused: it opens nothing.
    """
    found = Invitation.objects.filter(
        token_hash=keyed_hash("invitation", token), used_at=None, withdrawn_at=None,
        expires_at__gt=now,
    ).first()  # fmt: skip
    if not token or found is None:
        raise InvitationRefused
    return found


@transaction.atomic
def accept_invitation(
    *, token: str, name: str, password: str, languages: Iterable[str], now: dt.datetime
) -> User:
    """Make the account of an invitation; the link works once.

    Raises:
        InvitationRefused: it is not valid.
        WeakPassword: the password is too easy.
    """
    invitation = invitation_of(token, now)
    taken = Invitation.objects.filter(pk=invitation.pk, used_at=None).update(used_at=now)
    if not taken:
        raise InvitationRefused
    user = create_person(
        email=invitation.email, name=name, password=password, now=now, role=invitation.role,
        teams=invitation.teams.all(), languages=languages,
    )  # fmt: skip
    audit("person.joined", f"user:{user.pk}", actor=user, now=now)
    return user


@transaction.atomic
def change_person(
    *,
    actor: User,
    person: User,
    now: dt.datetime,
    role: str | None = None,
    title: str | None = None,
    teams: Iterable[Team] | None = None,
    languages: Iterable[str] | None = None,
    is_active: bool | None = None,
) -> User:
    """Change somebody's role, title, teams, languages or access; None leaves a thing as it is.

    Raises:
        LastOwner: nobody would be left to manage the desk.
    """
    # Held, so that two owners cannot put each other out at the same moment.
    list(User.objects.select_for_update().filter(role=Role.OWNER, is_active=True))
    before = {"role": person.role, "is_active": person.is_active}
    person.role = person.role if role is None else Role(role)
    person.title = person.title if title is None else title.strip()
    person.languages = person.languages if languages is None else sorted(set(languages))
    person.is_active = person.is_active if is_active is None else is_active
    if not person.is_active:
        # Nobody may be handed a conversation who can no longer answer it.
        person.presence, person.break_until = Presence.AWAY, None
    person.save()
    if teams is not None:
        person.teams.set(teams)
    if not User.objects.filter(role=Role.OWNER, is_active=True).exists():
        raise LastOwner
    after = {"role": person.role, "is_active": person.is_active}
    audit("person.changed", f"user:{person.pk}", actor=actor, now=now, before=before, after=after)
    _changed(person, now, actor.actor)
    if not person.is_active or before["role"] != person.role or teams is not None:
        # Open pages hold the former rights: they begin anew, and a former colleague's end.
        end_streams(user=person, now=now)
    if not person.is_active:
        end_sessions(person)
    return person


@transaction.atomic
def change_profile(
    *, user: User, name: str, languages: Iterable[str], page_language: str,
    preferences: dict[str, Any], now: dt.datetime,
) -> User:  # fmt: skip
    """Change what is one's own to decide; other preferences stay."""
    renamed = user.name != name.strip()
    user.name, user.languages = name.strip(), sorted(set(languages))
    user.page_language = page_language
    user.preferences = user.preferences | preferences
    user.save(update_fields=["name", "languages", "page_language", "preferences"])
    if renamed:
        audit("person.profile", f"user:{user.pk}", actor=user, now=now, name=user.name)
    _changed(user, now, user.actor)
    return user


def end_sessions(user: User) -> None:
    """Sign somebody out everywhere."""
    for session in Session.objects.iterator():
        if session.get_decoded().get("_auth_user_id") == str(user.pk):
            session.delete()


@transaction.atomic
def end_streams(*, user: User, now: dt.datetime) -> None:
    """Stop the live pages of a person; pages that may go on ask for a new ticket."""
    publish("person.signed_out", at=now, actor=user.actor, user=user.pk)


@transaction.atomic
def set_presence(
    *, user: User, presence: str, now: dt.datetime, until: dt.datetime | None = None
) -> User:
    """Say whether one takes conversations; a break ends by itself at ``until``."""
    user.presence = Presence(presence)
    user.break_until = until if user.presence == Presence.BREAK else None
    user.save(update_fields=["presence", "break_until"])
    publish(
        "person.presence", at=now, actor=user.actor, person=user.pk, presence=user.presence,
    )  # fmt: skip
    return user


@transaction.atomic
def set_password(*, user: User, password: str, now: dt.datetime) -> None:
    """Change one's own password; other sessions end with the old one, live pages included.

    Raises:
        WeakPassword: the new one is too easy.
    """
    _set_password(user, password)
    user.save(update_fields=["password"])
    audit("person.password", f"user:{user.pk}", actor=user, now=now)
    end_streams(user=user, now=now)


@transaction.atomic
def create_team(*, actor: User | None, name: str, now: dt.datetime) -> Team:
    """A new team, and with it a queue."""
    team, made = Team.objects.get_or_create(name=" ".join(name.split())[:80])
    if made:
        audit("team.created", f"team:{team.pk}", actor=actor, now=now)
        publish("setting.changed", at=now, actor=_name(actor), what="team")
    return team


@transaction.atomic
def rename_team(*, actor: User, team: Team, name: str, now: dt.datetime) -> Team:
    """Give a team another name.

    Raises:
        TeamNameTaken: another team has it.
    """
    name = " ".join(name.split())[:80]
    if Team.objects.filter(name=name).exclude(pk=team.pk).exists():
        raise TeamNameTaken
    before, team.name = team.name, name
    team.save(update_fields=["name"])
    audit("team.renamed", f"team:{team.pk}", actor=actor, now=now, before=before, after=name)
    publish("setting.changed", at=now, actor=actor.actor, what="team")
    return team


def audit(action: str, target: str, *, actor: User | None, now: dt.datetime, **data: Any) -> None:
    """Add a line to the audit log; part of the transaction of what it tells."""
    AuditEntry.objects.create(at=now, actor=actor, action=action, target=target, data=data)


def _set_password(user: User, password: str) -> None:
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise WeakPassword(" ".join(error.messages)) from None
    user.set_password(password)


def _changed(user: User, now: dt.datetime, actor: str) -> None:
    publish("person.changed", at=now, actor=actor, person=user.pk)


def _name(actor: User | None) -> str:
    return actor.actor if actor else "system"
