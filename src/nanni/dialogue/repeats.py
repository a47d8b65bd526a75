"""Repeats: sentences of ours that the customer has already been sent in this conversation."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from nanni.dialogue.answers.courtesies import is_courtesy
from nanni.dialogue.thread import Thread, Turn
from nanni.rulekit.view import View

_VIEWS = 256
_BACK = 24
_LEAST_WORDS = 4
#: What stands under every letter of a company.
_FOOTERS = (
    "конфиденциал", "не отвечайте на это", "отписаться", "автоматическ", "confidential",
    "unsubscribe", "do not reply", "automated", "автоответ", "automatic",
)  # fmt: skip


class Passage(NamedTuple):
    """One sentence that could be repeated.

    Attributes:
        words: its words; sentences with the same words are the same.
        start, end: half-open span in the normalised text.
    """

    words: tuple[str, ...]
    start: int
    end: int


class Run(NamedTuple):
    """Neighbouring sentences that an earlier message has too.

    Attributes:
        start, end: half-open span in the normalised text.
        words: how many words they have.
        earlier: the message that said them before.
        is_all: they are all that the message says beside courtesies.
    """

    start: int
    end: int
    words: int
    earlier: Turn
    is_all: bool


@lru_cache(_VIEWS)
def passages(view: View) -> tuple[Passage, ...]:
    """The sentences of a message that are long enough, quotations left out."""
    return tuple(_passages(view))


def _passages(view: View) -> Iterator[Passage]:
    document = view.document
    for first, last in document.sentence_ranges():
        if last - first < _LEAST_WORDS:
            continue
        start, end = document.words_span(first, last)
        closing = document.gaps[last]
        end += len(closing) - len(closing.lstrip(".!?…"))
        if document.zones and document.in_zone(start, "quoted-line", "signature", "code"):
            continue
        yield Passage(tuple(view.words[first:last]), start, end)


def repeated(thread: Thread, turn: Turn) -> Run | None:
    """The longest run of sentences that an earlier message of the same role holds too."""
    mine = passages(turn.view)
    if not mine:
        return None
    wording = frozenset(passage.words for passage in mine)
    best: Run | None = None
    for earlier in islice(thread.before(turn), _BACK):
        if earlier.message.role != turn.message.role:
            continue
        known = wording & {passage.words for passage in passages(earlier.view)}
        for run in _runs(_telling(turn.view), known, earlier) if known else ():
            if best is None or run.words > best.words:
                best = run
    return best


def _telling(view: View) -> list[Passage]:
    """The sentences that say more than good manners and stand under no letter by themselves."""
    return [one for one in passages(view) if _is_telling(view.low[one.start : one.end])]


def _is_telling(low: str) -> bool:
    return not is_courtesy(low) and not any(footer in low for footer in _FOOTERS)


def _runs(mine: list[Passage], known: frozenset[tuple[str, ...]], earlier: Turn) -> Iterator[Run]:
    run: Run | None = None
    for passage in mine:
        if passage.words not in known:
            if run is not None:
                yield run
            run = None
        elif run is None:
            alone = all(one.words in known for one in mine)
            run = Run(passage.start, passage.end, len(passage.words), earlier, alone)
        else:
            run = run._replace(end=passage.end, words=run.words + len(passage.words))
    if run is not None:
        yield run
