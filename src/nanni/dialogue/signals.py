"""Signals: what the customer's words say of anger, leaving, law, danger, thanks."""

from typing import cast, get_args

from nanni.dialogue.thread import Thread, Turn
from nanni.model import Signal, SignalKind

_KINDS = frozenset(get_args(SignalKind))
_SAID = 2


def note_signals(thread: Thread, turn: Turn) -> None:
    """Take the signals of a customer's message from the findings of the family SIG."""
    for finding in turn.findings:
        if finding.category in _KINDS and finding.code.startswith("SIG"):
            thread.signals.append(
                Signal(
                    turn.index,
                    finding.start,
                    finding.end,
                    finding.text,
                    cast("SignalKind", finding.category),
                    cast("int", finding.data.get("strength", _SAID)),
                    finding.code,
                )
            )
