"""Reading: the conversations of one shard, each with a key of its own, and what could not be read.

The survey and the analysis read the same way, so that a place means the same to both.
"""

from collections.abc import Iterator
from typing import NamedTuple

from nanni.audit.job import Job
from nanni.audit.shard import Meter, Part, Shard, format_of, part_of
from nanni.model import CHANNELS, Conversation
from nanni.review.sources.channels import known_channel
from nanni.review.sources.draft import Problem
from nanni.review.sources.reading import problem_of

#: Ids that are remembered to tell the second conversation of one id from the first.
_REMEMBERED = 1_000_000


class Read(NamedTuple):
    """A conversation of a shard.

    Attributes:
        conversation: as it was read, its channel one that we know.
        key: its id in the source, else its place; no other one of the shard has it.
        place: its number in the shard, from 0.
    """

    conversation: Conversation
    key: str
    place: int


class Reading:
    """One pass over a shard.

    Attributes:
        meter: how far it has come.
    """

    def __init__(self, shard: Shard, job: Job) -> None:
        self._shard = shard
        self._part: Part = part_of(shard, job)
        self._known: dict[str, int] = {}

    @property
    def meter(self) -> Meter:
        """How far the reading has come."""
        return self._part.meter

    def __iter__(self) -> Iterator[Read | Problem]:
        place = 0
        try:
            for item in format_of(self._shard).read(self._part):
                if isinstance(item, Problem):
                    yield item
                else:
                    yield Read(_usual(item), self._key(item.id, place), place)
                    place += 1
        except OSError as error:
            yield problem_of(error, self._shard.path)

    def _key(self, name: str | None, place: int) -> str:
        if not name:
            start = "" if self._shard.start is None else f"{self._shard.start}."
            return f"#{start}{place + 1}"
        number = self._known.get(name, 0) + 1
        if number > 1 or len(self._known) < _REMEMBERED:
            self._known[name] = number
        return name if number == 1 else f"{name} ({number})"


def _usual(conversation: Conversation) -> Conversation:
    """The conversation with channels that rules know: Telegram, a widget: each is a chat."""
    odd = conversation.channel not in CHANNELS or any(
        m.channel is not None and m.channel not in CHANNELS for m in conversation.messages
    )
    if not odd:
        return conversation
    return conversation._replace(
        channel=known_channel(conversation.channel) or "chat",
        messages=tuple(m._replace(channel=known_channel(m.channel)) for m in conversation.messages),
    )
