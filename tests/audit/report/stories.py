"""Conversations written down in a few words, and somebody who audits them inside the test."""

from datetime import datetime, timedelta
from pathlib import Path

import nanni
from nanni.audit.pool import Outcome
from nanni.audit.work import perform

MONTH = Path(nanni.__file__).parent / "examples/month"
NOW = "2026-04-01T09:00:00+03:00"


class Here:
    """Does the work inside the test."""

    def run(self, task, shards, job, _watch):
        for shard in shards:
            yield Outcome(shard, perform(task, shard, job))


def talk(name, *lines, at="2026-03-03T10:00:00+03:00", channel="chat", contact=None, subject=""):
    """A conversation of lines ``(who, minutes from its beginning, words)``; ``c`` asks."""
    contact = contact or f"of {name}"
    begin = datetime.fromisoformat(at)
    return {
        "id": name,
        "channel": channel,
        "meta": {"subject": subject},
        "messages": [
            {
                "role": {"c": "customer", "bot": "bot"}.get(who, "agent"),
                "text": words,
                "at": (begin + timedelta(minutes=minutes)).isoformat(),
                "author": contact if who == "c" else who,
            }
            for who, minutes, words in lines
        ],
    }
