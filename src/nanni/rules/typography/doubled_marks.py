"""TYP11: «!!», «??», «!?», two or four dots in texts that many will read."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, pattern
from nanni.rulekit.view import View

_RIGHT = {"!!": "!", "??": "?", "!?": "?!", "..": ".", "?.": "?", "!.": "!"}


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        marks = view.text[match.start : match.end]
        right = _RIGHT.get(marks, "…" if view.lang == "ru" else "...")
        fix = view.replace(match.start, match.end, right, safe=marks != "..")
        yield view.hit(match, fixes=(fix,))


RULE = Rule(
    code="TYP11",
    name="doubled-marks",
    category="formatting",
    severity="note",
    why={
        "ru": "Двойной знак или лишняя точка читается как небрежность или как нажим.",
        "en": "A doubled mark or a spare dot reads as haste or as pressure.",
    },
    advice={
        "ru": "Оставьте один знак; многоточие — это три точки, вопрос с удивлением — «?!».",
        "en": "Keep one mark; an ellipsis has three dots.",
    },
    match=(
        pattern(
            r"(?<![!?.…/\\\d])(?:!!|\?\?|!\?|\.{4,}|\.\.)(?![!?./\\\d])",
            *("!!", "??", "!?", ".."),
        ),
        pattern(r"(?<=\w)[!?]\.(?![\w./])", "!.", "?."),
    ),
    check=_check,
    channels=("public", "email", "macro"),
    zones=("quotation", "signature"),
    source=("REVIEW TYP03",),
)
