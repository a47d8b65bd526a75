"""Taking back: a fact was told and was untrue. Everybody who was told it is found, once each."""

import datetime as dt
import time
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni.model.facts import FactBook
from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.accounts.services import audit
from nanni_desk.conversations.models import Conversation, Message, Statement
from nanni_desk.conversations.reading import read_afresh
from nanni_desk.conversations.services.reading_out import statement_of
from nanni_desk.events.publish import publish
from nanni_desk.facts import matching
from nanni_desk.facts.book import book, snapshot, stamp
from nanni_desk.facts.models import Disclosure, Fact, FactVersion, Kind, Retraction
from nanni_desk.facts.services.keeping import changed, keep, written_of
from nanni_desk.facts.telling_words import Told, draft
from nanni_desk.lib.engine import calendar, knowing, local
from nanni_desk.lib.errors import CannotDo

_DAY = dt.timedelta(days=1)
_BEGINNING = dt.date(1970, 1, 2)
#: A reply that was written beside the old book may still come in for so long.
_LATECOMERS = dt.timedelta(minutes=1)
#: Rows looked at in one transaction, and how long one run may take: whoever writes waits for it.
_STATEMENTS, _CONVERSATIONS = 200, 25
_RUN_SECONDS = 0.3
_UNHEARD = (Message.State.WITHDRAWN, Message.State.FAILED)


class SameValue(CannotDo):
    """The value that is called wrong is the one that is called right."""

    code = "same_value"
    text = _("This is the value that was told. What is true instead?")


class NothingTold(CannotDo):
    """The version named is the value that holds."""

    code = "nothing_told"
    text = _("This value still stands in the book: nothing of it was untrue.")


@transaction.atomic
def correct(
    *,
    actor: User,
    fact: Fact,
    value: str,
    wrong_since: dt.date | None,
    why: str,
    now: dt.datetime,
    source: str = "",
) -> Retraction:
    """What the book had was untrue: put it right, and find everybody who was told it.

    Args:
        actor: who keeps the book.
        fact: the fact.
        value: what is true; empty when nobody knows yet, and the fact ends.
        wrong_since: the first day on which it was untrue; None means always.
        why: how that came about.
        now: the moment of knowing.
        source: where the right value is written down; empty keeps the old source.

    Raises:
        NotAllowed: the actor does not keep the book.
        SameValue: the value is the old one.
        Unreadable: the value can't be read.
    """
    demand(actor, Right.KEEP_FACTS)
    held = Fact.objects.select_for_update(of=("self",)).get(pk=fact.pk)
    old, written = snapshot(held), written_of(held)
    if value.strip():
        what = FactVersion.What.CORRECTED
        written = written._replace(value=value.strip(), source=source or written.source)
        if written.read().value == held.normal:
            raise SameValue
    else:
        what = FactVersion.What.RETRACTED
        ended = local(now).date() - _DAY
        begun = held.valid_from if held.valid_from and held.valid_from <= ended else None
        written = written._replace(valid_from=begun, valid_until=ended)
    keep(held, written, by=actor, what=what, now=now, why=why)
    audit("fact.corrected", f"fact:{held.pk}", actor=actor, now=now, name=held.name)
    changed(held, actor.actor, now)
    new = held.value if value.strip() else ""
    return _begin(actor, held, _Mistake(old, new, wrong_since, why), now)


@transaction.atomic
def take_back(
    *, actor: User, version: FactVersion, wrong_since: dt.date | None, why: str, now: dt.datetime
) -> Retraction:
    """An earlier value of a fact was untrue as well: find everybody who was told that one.

    Raises:
        NotAllowed: the actor does not keep the book.
        NothingTold: the version has the value that holds.
    """
    demand(actor, Right.KEEP_FACTS)
    held = Fact.objects.select_for_update(of=("self",)).get(pk=version.fact_id)
    if version.data["normal"] == held.normal and held.retracted_at is None:
        raise NothingTold
    new = "" if held.retracted_at else held.value
    audit("fact.taken_back", f"fact:{held.pk}", actor=actor, now=now, name=held.name)
    return _begin(actor, held, _Mistake(version.data, new, wrong_since, why), now)


class _Mistake(NamedTuple):
    """What was told and is untrue, and what is true instead."""

    old: dict[str, Any]
    new: str
    wrong_since: dt.date | None
    why: str


def _begin(actor: User, fact: Fact, mistake: _Mistake, now: dt.datetime) -> Retraction:
    retraction = Retraction.objects.create(
        fact=fact, old=mistake.old, new_value=mistake.new, wrong_since=mistake.wrong_since,
        why=mistake.why.strip()[:300], by=actor, at=now,
    )  # fmt: skip
    publish("fact.retracted", at=now, actor=actor.actor, fact=fact.pk, retraction=retraction.pk)
    return retraction


def searches_due(now: dt.datetime) -> int:
    """Look on for people who were told something untrue; gives how many were found."""
    found, end = 0, time.monotonic() + _RUN_SECONDS
    for number in Retraction.objects.filter(searched_at=None).values_list("pk", flat=True):
        while time.monotonic() < end:
            step = search_on(number, now)
            if step is None:
                break
            found += step
    return found


@transaction.atomic
def search_on(retraction: int, now: dt.datetime) -> int | None:
    """One step of a search; gives how many people it found, None when there is nothing more.

    The ledger first, which knows most of it at once; then conversations that nobody has read
    beside this fact: older than the fact, or than the ledger.
    """
    held = Retraction.objects.select_for_update(of=("self",)).get(pk=retraction)
    if held.searched_at is not None:
        return None
    names = _names(held)
    rows = _from_ledger(held, names)
    if rows is None:
        rows = _from_conversations(held, names)
    if rows is None:
        if now - held.at >= _LATECOMERS:
            held.searched_at = now
            held.save(update_fields=["searched_at"])
            publish("fact.searched", at=now, actor="system", fact=held.fact_id, retraction=held.pk)
        return None
    made = sum(_disclose(held, row, now) for row in rows)
    held.save(update_fields=["statements_done", "conversations_done"])
    return made


def _names(retraction: Retraction) -> frozenset[str]:
    fact = retraction.fact
    versions = fact.versions.values_list("data__name", flat=True)
    editions = fact.editions.values_list("name", flat=True)
    return frozenset({fact.name, *versions, *editions})


def _since(held: Retraction) -> dt.datetime:
    return calendar().at(held.wrong_since or _BEGINNING, dt.time())


@lru_cache(maxsize=8)
def _sought(retraction: int, _stamp: str, names: frozenset[str]) -> matching.Sought:
    """What a retraction looks for; made once for each edition of the book, which may be large."""
    old = Retraction.objects.values_list("old", flat=True).get(pk=retraction)
    return matching.sought(old, book() or FactBook(), names)


def _from_ledger(held: Retraction, names: frozenset[str]) -> list[Statement] | None:
    since = _since(held)
    rows = list(
        Statement.objects.filter(pk__gt=held.statements_done, fact__in=names)
        .select_related("message", "conversation__contact", "conversation__inbox")
        .order_by("pk")[:_STATEMENTS]
    )
    if not rows:
        return None
    held.statements_done = rows[-1].pk
    value = held.old["normal"]
    return [
        row
        for row in rows
        if row.made_at >= since
        and row.message.state not in _UNHEARD
        and matching.same_value(row.kind, row.value, value)
    ]


def _from_conversations(held: Retraction, names: frozenset[str]) -> list[Statement] | None:
    since = _since(held)
    numbers = list(
        Conversation.objects.filter(
            pk__gt=held.conversations_done, last_message_at__gte=since
        ).order_by("pk").values_list("pk", flat=True)[:_CONVERSATIONS]
    )  # fmt: skip
    if not numbers:
        return None
    held.conversations_done = numbers[-1]
    sought = _sought(held.pk, stamp(), names)
    return [row for number in numbers for row in _read(number, sought, since)]


def _read(number: int, sought: matching.Sought, since: dt.datetime) -> Iterator[Statement]:
    """The statements of a conversation that say what is sought; new ones enter the ledger."""
    messages = list(
        Message.objects.filter(
            conversation=number, kind__in=[Message.Kind.INBOUND, Message.Kind.OUTBOUND]
        )
        .exclude(state__in=_UNHEARD)
        .select_related("conversation__contact", "conversation__inbox")
        .order_by("pk")
    )
    ours = [m for m in messages if m.kind == Message.Kind.OUTBOUND and m.created_at >= since]
    if not ours or not sought.hinted_at([m.body for m in messages]):
        return
    conversation = messages[0].conversation
    reading = read_afresh(conversation.inbox.kind, messages, knowing(sought.book))
    for claim in reading.analysis.claims:
        message = reading.messages[claim.message_index]
        if message.created_at < since or not sought.is_said_by(claim):
            continue
        row = statement_of(conversation, message, claim)
        yield Statement.objects.get_or_create(
            message=message, start=row.start, end=row.end, kind=row.kind,
            defaults={"conversation": conversation, "text": row.text, "subject": row.subject,
                      "value": row.value, "verdict": row.verdict, "fact": row.fact,
                      "made_at": row.made_at},
        )[0]  # fmt: skip


def _disclose(held: Retraction, row: Statement, now: dt.datetime) -> int:
    """One more person to tell; one who is known already is told where they were told last."""
    conversation, message = row.conversation, row.message
    known = Disclosure.objects.filter(retraction=held, contact=conversation.contact_id).first()
    if known is not None and (
        known.said_id >= message.pk or known.state != Disclosure.State.TO_TELL or known.edited_by_id
    ):
        return 0
    quote = matching.sentence_at(message.body, row.start, row.end)
    body = _draft(held, conversation, quote, message.created_at)
    fields = {"conversation": conversation, "said": message, "quote": quote[:300], "body": body}
    if known is not None:
        Disclosure.objects.filter(pk=known.pk).update(**fields)
        return 0
    made = Disclosure.objects.create(
        retraction=held, contact=conversation.contact, made_at=now, **fields
    )
    publish(
        "disclosure.made", at=now, actor="system", conversation=conversation.pk,
        team=conversation.team_id, disclosure=made.pk, retraction=held.pk,
    )  # fmt: skip
    return 1


def _draft(held: Retraction, conversation: Conversation, quote: str, at: dt.datetime) -> str:
    language = conversation.language or conversation.inbox.language
    kind: str = held.old["kind"]
    value = held.fact.normal if held.new_value and kind == Kind.FEATURE else held.new_value
    told = Told(
        conversation.contact.name, local(at).date(), quote, held.fact.name, kind, value
    )  # fmt: skip
    return draft(told, "en" if language == "en" else "ru")
