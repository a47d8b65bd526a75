"""Signals: what the customer's words say of anger, leaving, law, danger, thanks."""

from dataclasses import replace
from datetime import timedelta
from itertools import islice

from nanni.dialogue.endings import ending_of, has_good_news
from nanni.dialogue.thread import Thread, Turn
from nanni.model import Finding, Signal, SignalKind
from nanni.model.typed import cast, choices

_KINDS = frozenset(choices(SignalKind))
_HINTED, _SAID, _STRONGEST = 1, 2, 3
#: Saying these once more makes them no stronger.
_CALM = frozenset({"thanks", "vulnerable", "own_deadline"})
#: How many of the latest signals are looked through for the same kind: adding a message must not
#: cost more in a long conversation.
_RECENT = 12
#: A nudge says no more.
_FEW_WORDS = 4
_A_DAY = timedelta(days=1)


def note_signals(thread: Thread, turn: Turn) -> None:
    """Take the signals of a customer's message from the findings of the family SIG.

    A message gives one signal of a kind, at its strongest place; the other places stay findings.
    What was said in an earlier message already and is said again is as strong as a shout.
    """
    found: dict[str, Signal] = {}
    for finding in turn.findings:
        if finding.category in _KINDS and finding.code.startswith("SIG"):
            signal = _signal(turn, finding)
            known = found.get(signal.kind)
            if known is None or signal.strength > known.strength:
                found[signal.kind] = signal
    if found:
        before = {signal.kind for signal in islice(reversed(thread.signals), _RECENT)}
        said = sorted(found.values(), key=_place)
        thread.signals += [_repeated(one) if one.kind in before else one for one in said]


def note_overdue(thread: Thread, turn: Turn) -> None:
    """Who writes when our promise has run out writes again, whatever the words.

    To be called when the promises have been settled by the message.
    """
    kinds = {signal.kind for signal in thread.signals_of(turn)}
    if "repeat_contact" in kinds or not _broken_by_now(thread, turn):
        return
    if ending_of(thread, turn) == "wait" and not has_good_news(turn):
        _add_contact(thread, turn)


def note_nudge(thread: Thread, turn: Turn) -> None:
    """Who asks in a few words, a day after a message of theirs that got no reply, writes again.

    To be called when the questions of the message are known.
    """
    before = next(thread.before(turn), None)
    if before is None or not before.is_customers or len(turn.view.words) > _FEW_WORDS:
        return
    at, since = turn.message.at, before.message.at
    if at is None or since is None or at - since < _A_DAY or not thread.questions_of(turn):
        return
    if all(signal.kind != "repeat_contact" for signal in thread.signals_of(turn)):
        _add_contact(thread, turn)


def _add_contact(thread: Thread, turn: Turn) -> None:
    """The message is an earlier contact taken up again, whatever its first sentence says."""
    start, end = turn.view.document.to_original(*turn.view.span_of_sentence(0))
    words = turn.message.text[start:end]
    thread.signals.append(Signal(turn.index, start, end, words, "repeat_contact", code="SIG08"))


def _broken_by_now(thread: Thread, turn: Turn) -> bool:
    """Whether a promise was found broken, without a word of ours, when the message came."""
    return any(
        evidence.what == "silence" and evidence.message_index == turn.index - 1
        for promise in thread.promises[-_RECENT:]
        if promise.state == "broken"
        for evidence in promise.evidence[-1:]
    )


def _signal(turn: Turn, finding: Finding) -> Signal:
    return Signal(
        turn.index,
        finding.start,
        finding.end,
        finding.text,
        cast("SignalKind", finding.category),
        cast("int", finding.data.get("strength", _SAID)),
        finding.code,
    )


def _repeated(signal: Signal) -> Signal:
    if signal.kind in _CALM or signal.strength == _HINTED:
        return signal
    return replace(signal, strength=_STRONGEST)


def _place(signal: Signal) -> tuple[int, int, str]:
    return signal.start, signal.end, signal.code
