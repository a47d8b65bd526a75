"""What one more message costs in a long conversation beside a short one."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path
from time import perf_counter

import nanni
from bench.measuring import Row, Sizes, ratio
from nanni import Analyst, Conversation, Message
from nanni.model import conversation_from_json

GATE = 2.0
_LONG, _SHORT, _MORE = 500, 5, 10
_NOW = datetime(2026, 4, 1, tzinfo=UTC)
_MONTH = Path(nanni.__file__).parent / "examples" / "month"


def following(sizes: Sizes) -> list[Row]:
    """The desk looks at every message as it comes, in conversations of any length."""
    analyst, messages = Analyst.load(), list(islice(cycle(_messages()), _LONG + _MORE))
    long, short = [], []
    for _ in range(sizes.rounds):
        long.append(_adding(analyst, messages[:_LONG], messages[_LONG:]))
        short.append(_adding(analyst, messages[_LONG - _SHORT : _LONG], messages[_LONG:]))
    value, spread = ratio(long, short)
    what = f"one more message after {_LONG} / after {_SHORT}"
    return [Row("", what, value, spread, "<=", GATE)]


def _adding(analyst: Analyst, said: Sequence[Message], more: Sequence[Message]) -> float:
    """Seconds for the messages that come after those said."""
    followed = analyst.begin(Conversation(()))
    for message in said:
        followed.add(message)
    begin = perf_counter()
    for message in more:
        followed.add(message)
    followed.analysis(_NOW)
    return perf_counter() - begin


def _messages() -> list[Message]:
    rows = [
        json.loads(line)
        for path in sorted(_MONTH.glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]
    return [message for row in rows for message in conversation_from_json(row).messages]
