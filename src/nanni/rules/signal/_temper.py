"""Weighs evidence of anger that proves nothing alone: sour words, irony, rhetoric, who is meant."""

from collections import Counter
from collections.abc import Iterator

from nanni.rulekit import Hit, Match, View
from nanni.rules.signal._strength import SAID

WORDS, TURNS = ("temper_ru", "temper_en"), ("turns_ru", "turns_en")
#: What each kind of evidence weighs in a stretch of two sentences, counted once.
_WEIGHTS = {"heat": 4, "ask": 3, "quote": 3, "turn": 2, "sour": 2, "intense": 1, "ours": 1}
_ENOUGH = 4
#: Without one of these, only a question or words held against us can be angry.
_HEAVY = frozenset({"heat", "sour", "praise", "image"})
_HINTS = frozenset('?«"“')
_BUT = frozenset("but however though although only но однако хотя зато если if".split())
#: Praise beside a complaint weighs so much.
_IRONY = 2
#: What a second sour word adds, and a cry.
_MORE = 1


def weigh(view: View) -> Iterator[Hit]:
    """One hit over the strongest evidence of the message, when it adds up to anger."""
    by: dict[int, list[Match]] = {}
    for match in _evidence(view):
        by.setdefault(view.sentence_number(match), []).append(match)
    best: tuple[int, Match, dict[str, int]] | None = None
    for number, mine in by.items():
        group = [*mine, *by.get(number + 1, ())]
        parts = _parts(view, group)
        score = sum(parts.values())
        if score >= _ENOUGH and (best is None or score > best[0]):
            best = score, max(group, key=_weight), parts
    if best is not None:
        yield view.hit(best[1], data={"strength": SAID, "parts": best[2]})


def _weight(match: Match) -> int:
    return _IRONY if match.label in {"praise", "image"} else _WEIGHTS.get(match.label, 0)


def _is_sincere(view: View, group: list[Match]) -> bool:
    """Whether praise is meant: «Отлично, но не открывается», "Thanks, still not working"."""
    first, last = min(m.start for m in group), max(m.end for m in group)
    words = view.low[first:last].split()
    return not _BUT.isdisjoint(words) or bool(view.cue_between("signal_thanks", first, last))


def _evidence(view: View) -> list[Match]:
    """What may weigh; nothing when it cannot be enough, which is cheap to see."""
    found = [match for name in WORDS for match in view.cue(name)]
    labels = {match.label for match in found}
    if labels.isdisjoint(_HEAVY) and (not labels or _HINTS.isdisjoint(view.text)):
        return []
    turns = [match for name in TURNS for match in view.cue(name)]
    return [
        match
        for match in turns + found
        if (match.label != "ask" or view.is_question(match))
        and not view.cue_around("signal_abuse", match.start)
    ]


def _parts(view: View, group: list[Match]) -> dict[str, int]:
    """The evidence of neighbouring sentences, each kind with its weight."""
    turns = [one for one in group if one.label in {"ask", "turn"}]
    light = {"intense", "ours", "woe"}
    labels = Counter(
        one.label
        for one in group
        if one.label not in light or not any(t.start <= one.start < t.end for t in turns)
    )
    failed = labels["failure"] + labels["woe"] + labels["sour"]
    labels["intense"] += labels["woe"]
    labels["sour"] += labels["image"] if turns else 0
    parts = {label: weight for label, weight in _WEIGHTS.items() if labels[label]}
    _, last = view.span_of_sentence(max(one.end for one in group) - 1)
    if (labels["praise"] or labels["cheer"]) and failed and not _is_sincere(view, group):
        parts["irony"] = _IRONY + _MORE if labels["cheer"] else _IRONY
    if labels["sour"] > 1:
        parts["sour"] += _MORE
    if view.text[last - 1 : last] == "!":
        parts["cry"] = _MORE
    return parts
