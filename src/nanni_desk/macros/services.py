"""Writing, retiring and counting macros; the engine reads each text before it is kept."""

import datetime as dt
from collections.abc import Sequence
from http import HTTPStatus
from typing import NamedTuple

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import Team, User
from nanni_desk.accounts.rights import Right, demand, team_ids
from nanni_desk.accounts.services import audit
from nanni_desk.events.publish import publish
from nanni_desk.lib.errors import CannotDo, NotAllowed
from nanni_desk.macros.examining import Remark, examine
from nanni_desk.macros.models import Macro


class _Refused(CannotDo):
    """A macro was not saved; ``remarks`` says why, the gravest first."""

    def __init__(self, remarks: Sequence[Remark] = ()) -> None:
        super().__init__(remarks=[remark._asdict() for remark in remarks])
        self.remarks = remarks


class MustNotBeSaved(_Refused):
    """Something in it must not go out: an apology, an insult, a demand for a secret."""

    code = "blocked"
    text = _("This can't be a macro: see the remarks below.")


class NeedsReason(_Refused):
    """The engine warns; whoever saves it anyway says why."""

    code = "needs_reason"
    text = _("There are warnings. Put them right, or say why the text stays as it is.")


class EmptyMacro(CannotDo):
    """No name or no text."""

    code = "empty"
    text = _("A macro needs a name and a text in at least one language.")


class NameTaken(CannotDo):
    """Two macros of one name could not be told apart in a list."""

    code = "name_taken"
    text = _("There is a macro of this name already.")
    status = HTTPStatus.CONFLICT


class Written(NamedTuple):
    """What a person typed into a macro's form."""

    name: str
    body_ru: str = ""
    body_en: str = ""
    category: str = ""
    team: Team | None = None
    channel: str = ""

    @property
    def bodies(self) -> dict[str, str]:
        """The texts there are, by language."""
        texts = {"ru": self.body_ru.strip(), "en": self.body_en.strip()}
        return {language: text for language, text in texts.items() if text}


@transaction.atomic
def save_macro(
    *, actor: User, written: Written, now: dt.datetime, macro: Macro | None = None, reason: str = ""
) -> Macro:
    """Keep a new macro, or the new text of one.

    Args:
        actor: a lead or owner; a lead writes for their own teams and for everybody.
        written: what the form holds.
        now: the moment of saving.
        macro: the one to change; None makes a new one.
        reason: why it is saved in spite of warnings.

    Raises:
        EmptyMacro: no name or no text.
        MustNotBeSaved: an apology, an unknown variable, or something the engine blocks.
        NeedsReason: the engine warns and no reason was given.
        NameTaken: another macro of this team has the name.
        NotAllowed: the team is not the actor's.
    """
    demand(actor, Right.WRITE_MACROS)
    _refuse_foreign(actor, written.team)
    bodies, name = written.bodies, " ".join(written.name.split())
    if not name or not bodies:
        raise EmptyMacro
    override = _judge(examine(bodies), actor, reason.strip(), now)
    found = macro or Macro(author=actor, created_at=now)
    same = Macro.objects.filter(name=name, team=written.team, retired_at=None)
    if same.exclude(pk=found.pk).exists():
        raise NameTaken
    found.name, found.category = name[:80], " ".join(written.category.split())[:40]
    found.team, found.channel = written.team, Macro.Channel(written.channel)
    found.body_ru, found.body_en = bodies.get("ru", ""), bodies.get("en", "")
    found.override, found.changed_at = override, now
    found.save()
    action = "macro.changed" if macro else "macro.created"
    audit(action, f"macro:{found.pk}", actor=actor, now=now, name=found.name, **override)
    _tell(found, actor, now)
    return found


@transaction.atomic
def retire_macro(*, actor: User, macro: Macro, now: dt.datetime) -> None:
    """Offer it no longer; its counts and text stay."""
    demand(actor, Right.WRITE_MACROS)
    macro.retired_at = now
    macro.save(update_fields=["retired_at"])
    audit("macro.retired", f"macro:{macro.pk}", actor=actor, now=now, name=macro.name)
    _tell(macro, actor, now)


def note_export(*, actor: User, now: dt.datetime) -> None:
    """Somebody took macros out of the desk.

    Raises:
        NotAllowed: the actor writes no macros.
    """
    demand(actor, Right.WRITE_MACROS)
    audit("macros.exported", "macros", actor=actor, now=now)


def count_use(*, macro: Macro, now: dt.datetime) -> None:
    """Somebody put it into a reply."""
    Macro.objects.filter(pk=macro.pk).update(uses=F("uses") + 1, used_at=now)


def _judge(remarks: list[Remark], actor: User, reason: str, now: dt.datetime) -> dict[str, object]:
    if any(remark.outcome == "block" for remark in remarks):
        raise MustNotBeSaved(remarks)
    codes = sorted({remark.code for remark in remarks if remark.outcome == "warn"})
    if not codes:
        return {}
    if not reason:
        raise NeedsReason(remarks)
    return {"reason": reason[:300], "codes": codes, "by": actor.pk, "at": now.isoformat()}


def _refuse_foreign(actor: User, team: Team | None) -> None:
    own = team_ids(actor)
    if team is not None and own is not None and team.pk not in own:
        raise NotAllowed


def _tell(macro: Macro, actor: User, now: dt.datetime) -> None:
    publish("macro.changed", at=now, actor=actor.actor, team=macro.team_id, macro=macro.pk)
