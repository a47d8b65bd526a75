"""Job: everything beside its shard that a unit of work needs; small, plain, and sent to workers."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

from nanni.dialogue.calendars import Calendar

#: What ``--calendar`` calls a team that answers day and night.
ROUND_THE_CLOCK = "24/7"


@dataclass(frozen=True, slots=True)
class Sample:
    """A seeded choice of conversations.

    Args:
        size: how many are chosen; all of them when there are fewer.
        seed: another seed chooses others.
        last: mark, shard and place of the last one that is chosen, in the order of the draw; None
            until the draw, and when all are chosen.
    """

    size: int
    seed: int = 0
    last: tuple[str, str, int] | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """What is done with every shard.

    Args:
        out: the folder that everything is written to.
        config: a ``nanni.toml``, or None for the defaults.
        facts: a ``facts.toml``, or None.
        calendar: country of the working calendar, perhaps with a subdivision, or ``24/7``.
        zone: zone of times that name none, and of the team's clocks; None is UTC for the former
            and the calendar's own for the latter.
        ours: who writes for the company, as the user named them.
        columns: pairs of our name of a column and the file's.
        now: moment at which terms are judged, ISO 8601; None judges by what is said.
        sample: analyse only these conversations.
        show_personal: write names, addresses and numbers as they are.
    """

    out: str
    config: str | None = None
    facts: str | None = None
    calendar: str = "RU"
    zone: str | None = None
    ours: tuple[str, ...] = ()
    columns: tuple[tuple[str, str], ...] = ()
    now: str | None = None
    sample: Sample | None = None
    show_personal: bool = False

    @property
    def folder(self) -> Path:
        """Where everything is written."""
        return Path(self.out)

    @property
    def moment(self) -> datetime | None:
        """The moment at which terms are judged."""
        return None if self.now is None else datetime.fromisoformat(self.now)

    def clocks(self) -> Calendar:
        """The team's calendar.

        Raises:
            ValueError: there is no such zone.
        """
        always = self.calendar == ROUND_THE_CLOCK
        made = Calendar.always() if always else Calendar(self.calendar)
        return made.in_zone(self.zone) if self.zone else made

    def reading_zone(self) -> ZoneInfo:
        """The zone of times that name none."""
        return ZoneInfo(self.zone or "UTC")

    def marks(self, rules: str, facts: str, files: Iterable[str]) -> dict[str, str]:
        """What the results depend on beside the input, each by a short mark.

        Args:
            rules: which rules, of which versions.
            facts: what the fact book says.
            files: the team's own rules.
        """
        parts = {
            "rules": rules,
            "config": "".join(map(_content, (self.config, *files))),
            "facts": facts,
            "calendar": f"{self.calendar} {self.zone}",
            "reading": json.dumps([sorted(self.ours), sorted(self.columns)], ensure_ascii=False),
            "now": str(self.now),
            "sample": json.dumps(asdict(self.sample) if self.sample else None),
            "personal": str(self.show_personal),
        }
        return {name: digest(value) for name, value in parts.items()}

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values, which ``from_json`` reads back."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """The job that ``to_json`` wrote."""
        sample = data["sample"]
        if sample is not None:
            last = sample["last"]
            sample = replace(Sample(**sample), last=None if last is None else tuple(last))
        pairs = tuple((ours, theirs) for ours, theirs in data["columns"])
        return cls(**{**data, "ours": tuple(data["ours"]), "columns": pairs, "sample": sample})


def digest(*parts: str) -> str:
    """A short mark of texts: equal texts have equal ones."""
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return blake2b(joined, digest_size=8).hexdigest()


def _content(path: str | None) -> str:
    return "" if path is None else Path(path).read_text(encoding="utf-8", errors="replace")
