"""Writing facts down and changing them; every change is a version, and a new stamp of the book."""

import datetime as dt
import secrets
from http import HTTPStatus

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.accounts.services import audit
from nanni_desk.events.publish import publish
from nanni_desk.facts.book import snapshot
from nanni_desk.facts.models import Book, Fact, FactVersion
from nanni_desk.facts.written import Written
from nanni_desk.lib import engine
from nanni_desk.lib.errors import CannotDo

What = FactVersion.What
_DAY = dt.timedelta(days=1)


class NameTaken(CannotDo):
    """Two facts of one name could not be told apart."""

    code = "name_taken"
    text = _("There is a fact of this name already.")
    status = HTTPStatus.CONFLICT


class TooEarly(CannotDo):
    """A new value can't hold before the old one has begun."""

    code = "too_early"
    text = _("The old value would end before it begins. Was it wrong? Then correct it.")


@transaction.atomic
def write_down(*, actor: User, written: Written, now: dt.datetime) -> Fact:
    """Keep a new fact.

    Raises:
        NotAllowed: the actor does not keep the book.
        NameTaken: there is one of this name.
        Unreadable: the engine can make nothing of it.
    """
    demand(actor, Right.KEEP_FACTS)
    fact = keep(Fact(), written, by=actor, what=What.CREATED, now=now)
    audit("fact.written", f"fact:{fact.pk}", actor=actor, now=now, name=fact.name)
    changed(fact, actor.actor, now)
    return fact


@transaction.atomic
def change(
    *, actor: User, fact: Fact, written: Written, now: dt.datetime, why: str = ""
) -> Fact:  # fmt: skip
    """Change how a fact is put down, without a word to anybody who was told it.

    Raises:
        NotAllowed: the actor does not keep the book.
        NameTaken: another one has the name.
        Unreadable: the engine can make nothing of it.
    """
    demand(actor, Right.KEEP_FACTS)
    held = Fact.objects.select_for_update(of=("self",)).get(pk=fact.pk)
    keep(held, written, by=actor, what=What.CHANGED, now=now, why=why)
    audit("fact.changed", f"fact:{held.pk}", actor=actor, now=now, name=held.name)
    changed(held, actor.actor, now)
    return held


@transaction.atomic
def begin_anew(
    *, actor: User, fact: Fact, value: str, since: dt.date, source: str, now: dt.datetime
) -> Fact:
    """Give a fact another value from a day on; what it was until then stays in the book.

    Raises:
        NotAllowed: the actor does not keep the book.
        TooEarly: the old value begins on that day or later.
        Unreadable: the value can't be read.
    """
    demand(actor, Right.KEEP_FACTS)
    held = Fact.objects.select_for_update(of=("self",)).get(pk=fact.pk)
    if held.valid_from is not None and held.valid_from >= since:
        raise TooEarly
    written = written_of(held)
    ended = written._replace(name=_name_of_edition(held, since), valid_until=since - _DAY,
                             subject=written.subject or (held.name,))  # fmt: skip
    old = keep(Fact(edition_of=held), ended, by=actor, what=What.CREATED, now=now)
    fresh = written._replace(
        value=value, valid_from=since, valid_until=None, source=source or held.source,
        subject=old.subject and tuple(old.subject),
    )  # fmt: skip
    keep(held, fresh, by=actor, what=What.CHANGED, now=now)
    audit("fact.changed", f"fact:{held.pk}", actor=actor, now=now, name=held.name)
    changed(held, actor.actor, now)
    return held


def keep(
    fact: Fact, written: Written, *, by: User | None, what: str, now: dt.datetime, why: str = ""
) -> Fact:
    """Put what was written into the row, and the version beside it."""
    name = " ".join(written.name.split())[:120]
    known = written._replace(name=name).read()
    if Fact.objects.filter(name=name).exclude(pk=fact.pk).exists():
        raise NameTaken(name=name)
    is_new = fact.pk is None
    fact.name, fact.kind, fact.value = name, written.kind, known.told[:200]
    fact.subject, fact.ways = list(written.subject), [list(way) for way in known.subject]
    fact.normal, fact.grade = known.value[:200], written.true_grade
    fact.valid_from, fact.valid_until = written.valid_from, written.valid_until
    fact.source, fact.note = written.source.strip()[:300], written.note.strip()[:300]
    fact.owner, fact.owner_name = written.owner, written.owner_name.strip()[:80]
    fact.review_at, fact.changed_at = written.review_at, now
    fact.version = 1 if is_new else fact.version + 1
    fact.retracted_at = now if what == What.RETRACTED else None
    fact.save()
    FactVersion.objects.create(
        fact=fact, number=fact.version, what=what, at=now, by=by, why=why.strip()[:300],
        data=snapshot(fact),
    )  # fmt: skip
    return fact


def changed(fact: Fact | None, actor: str, now: dt.datetime) -> None:
    """Give the book another stamp and tell everybody; to be called last."""
    new_stamp()
    publish("fact.changed", at=now, actor=actor, fact=fact.pk if fact else None)


def new_stamp() -> None:
    """Every process reads the book anew."""
    Book.objects.update_or_create(pk=1, defaults={"stamp": secrets.token_hex(16)})
    engine.forget_facts()


def written_of(fact: Fact) -> Written:
    """A fact as somebody would write it today."""
    return Written(
        fact.name, fact.kind, fact.value, tuple(fact.subject), fact.grade, fact.valid_from,
        fact.valid_until, fact.source, fact.owner, fact.owner_name, fact.review_at, fact.note,
    )  # fmt: skip


def _name_of_edition(fact: Fact, since: dt.date) -> str:
    begun = f"{fact.name[:100]} · {since.isoformat()}"
    same = Fact.objects.filter(name__startswith=begun).count()
    return begun if not same else f"{begun} ({same + 1})"
