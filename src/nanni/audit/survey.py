"""Survey: a first look over a shard: what is the last moment it tells, and whom a draw may choose.

Done only when the user named no moment to judge terms at, or wants a sample.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from nanni.audit.drawing import Ticket, drawn, least, ticket
from nanni.audit.job import Job, Sample, digest
from nanni.audit.parquet import write_text
from nanni.audit.reading import Read, Reading
from nanni.audit.shard import Shard, dumps
from nanni.audit.store import Store
from nanni.model import Conversation

#: A message that is younger than its file has a wrong time; zones may differ by so much.
_ZONES = timedelta(days=1)
Tell = Callable[[int, int], None]


def mark_of(job: Job) -> str:
    """What a survey depends on; another mark means that it has to be done again."""
    drawing = (job.sample.size, job.sample.seed) if job.sample else None
    return digest(dumps([job.zone, sorted(job.ours), sorted(job.columns), drawing]))


def survey_shard(shard: Shard, job: Job, tell: Tell) -> dict[str, Any]:
    """Look over a shard and keep what was seen beside its tables; gives what was seen."""
    store = Store(job.folder)
    path = store.parts / f"{shard.id}.survey.json"
    glance = _Glance(shard, job)
    reading = Reading(shard, job)
    for item in reading:
        if isinstance(item, Read):
            glance.take(item)
            tell(reading.meter.bytes, len(item.conversation.messages))
    said = glance.said()
    write_text(path, dumps(said) + "\n")
    return said


class _Glance:
    def __init__(self, shard: Shard, job: Job) -> None:
        self._shard, self._sample = shard, job.sample
        self._name = Path(shard.path).name
        self._mark = mark_of(job)
        written = Path(shard.path).stat().st_mtime
        self._latest = datetime.fromtimestamp(written, UTC) + _ZONES
        self._last: datetime | None = None
        self._count = 0
        self._tickets: list[Ticket] = []

    def take(self, read: Read) -> None:
        self._count += 1
        for at in _times(read.conversation):
            if at <= self._latest and (self._last is None or at > self._last):
                self._last = at
        if self._sample is not None:
            one = ticket(self._sample, self._name, read.key, self._shard.id, read.place)
            self._tickets.append(one)
            if len(self._tickets) > 4 * self._sample.size + 1000:
                self._tickets = least(self._sample, self._tickets)

    def said(self) -> dict[str, Any]:
        tickets = least(self._sample, self._tickets) if self._sample else []
        last = self._last.isoformat() if self._last else None
        return {"mark": self._mark, "count": self._count, "last": last, "tickets": tickets}


def _times(conversation: Conversation) -> Iterator[datetime]:
    for message in conversation.messages:
        if message.at is not None:
            at = message.at
            yield at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def settled(job: Job, surveys: Iterable[dict[str, Any]]) -> Job:
    """The job with what only a look over all shards can tell: the moment, and who is drawn."""
    last: str | None = None
    tickets: list[Ticket] = []
    sample: Sample | None = job.sample
    for one in surveys:
        # All are in UTC, so that their texts are in the order of the moments.
        last = max(filter(None, (last, one["last"])), default=None)
        if sample is not None:
            tickets = least(sample, [*tickets, *map(_ticket, one["tickets"])])
    return replace(
        job,
        now=job.now or last,
        sample=None if sample is None else drawn(sample, tickets),
    )


def _ticket(said: list[Any]) -> Ticket:
    mark, shard, place = said
    return mark, shard, place
