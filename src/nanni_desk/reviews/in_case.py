"""Drafts inside a recovery case: some rules weigh more there, and the case knows what was done.

Apps above tell of it through two settings: ``RECOVERY_OF`` names a function that gives a
conversation's recovery or None, ``REMARKS`` names sources of remarks that no rule of the engine
can make, because they rest on what the desk has written down.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, cast

from django.conf import settings
from django.utils.functional import Promise
from django.utils.module_loading import import_string

from nanni import Finding, Recovery
from nanni import Message as Said
from nanni.model import Commitment, Situation
from nanni.model.finding import Outcome
from nanni.review.suppression import split_silenced
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.conversations.reading import CHANNELS
from nanni_desk.lib.engine import analyst
from nanni_desk.lib.errors import NotThere
from nanni_desk.reviews.rule_pages import Block, Piece, RulePage

#: A reply is read against as many of the customer's messages as the engine reads it against.
_CONTEXT = 12


class Kind(NamedTuple):
    """A kind of remark, as a rule of the engine would be.

    Args:
        code: its name for programs.
        name: its name for people.
        category: as the engine's rules have them.
        why: what it harms.
        advice: what to do instead.
        page: address by name of the page where that is done, for a conversation.
        act: what is done there, as a button says it.
    """

    code: str
    name: str
    category: str
    why: str | Promise
    advice: str | Promise
    page: str = ""
    act: str | Promise = ""


class Remark(NamedTuple):
    """A remark on some words of a draft, in code points."""

    kind: Kind
    start: int
    end: int
    outcome: Outcome = "warn"


class Draft(NamedTuple):
    """What a source may look at.

    Args:
        conversation: where it would be said.
        body: the text.
        said: what the engine found in it, merits included.
        recovery: the case it belongs to, or None.
        now: the moment.
        promises: what it promises, as the engine reads it.
    """

    conversation: Conversation
    body: str
    said: Sequence[Finding]
    recovery: Recovery | None
    now: dt.datetime
    promises: Sequence[Commitment] = ()


class Source(NamedTuple):
    """Where remarks come from: their kinds, and the function that makes them."""

    kinds: tuple[Kind, ...]
    remarks: Callable[[Draft], Iterable[Remark]]


def recovery_of(conversation: Conversation) -> Recovery | None:
    """The recovery case that a conversation belongs to, as rules know cases."""
    ask = cast("Callable[[Conversation], Recovery | None]", import_string(settings.RECOVERY_OF))
    return ask(conversation)


def read_in_case(
    said: Said, before: Sequence[Message], kind: str, recovery: Recovery, language: str
) -> list[Finding]:
    """What the engine finds in a draft, knowing its case.

    What was done for the customer is taken from the case, not from the words of earlier replies.

    Args:
        said: the draft.
        before: what was said until now.
        kind: of the inbox.
        recovery: the case.
        language: of reasons and advice.
    """
    theirs = [m.body for m in before if m.kind == Message.Kind.INBOUND]
    ours = any(m.kind == Message.Kind.OUTBOUND for m in before)
    situation = Situation(
        tuple(theirs[-_CONTEXT:]), CHANNELS.get(kind, "chat"), None, not ours, recovery,
        said.attachments, said.at,
    )  # fmt: skip
    engine = analyst(language).engine
    found = engine.read(said.text, situation, "agent", len(before))[0]
    return list(split_silenced(found, engine.settings.silenced)[0])


def remarks_on(draft: Draft, place: int) -> list[Finding]:
    """What the desk itself has to say of a draft, as findings of message ``place``."""
    made = [remark for source in _sources() for remark in source.remarks(draft)]
    return [
        Finding(
            kind.code, kind.name, kind.category, "warn" if outcome != "note" else "note", outcome,
            start, end, draft.body[start:end], str(kind.why), str(kind.advice),
            message_index=place,
        )
        for kind, start, end, outcome in sorted(made, key=lambda one: (one.start, one.kind.code))
    ]  # fmt: skip


def is_remark(code: str) -> bool:
    """Whether the code is of a remark and not of a rule of the engine."""
    return kind_of(code) is not None


def kind_of(code: str) -> Kind | None:
    """The kind of remark that has this code."""
    kinds = (kind for source in _sources() for kind in source.kinds)
    return next((kind for kind in kinds if kind.code == code), None)


def remark_page(code: str) -> RulePage:
    """The page of a kind of remark.

    Raises:
        NotThere: there is no such kind.
    """
    kind = kind_of(code)
    if kind is None:
        raise NotThere
    blocks = [Block("text", [Piece("plain", str(words))], []) for words in (kind.why, kind.advice)]
    return RulePage(code, kind.name, "warn", blocks)


def _sources() -> list[Source]:
    return [import_string(name) for name in settings.REMARKS]
