"""GRT04: a letter with a greeting ends without a closing or a name."""

from collections.abc import Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rulekit.openings import opening

_CLOSINGS = (
    "с уважением",
    "с наилучшими",
    "с заботой",
    "с теплом",
    "всего добр",
    "всего хорош",
    "всего наилучш",
    "хорошего дня",
    "хорошего вечера",
    "хороших выходных",
    "доброго дня",
    "до свидания",
    "на связи",
    "ваша команда",
    "ваш ",
    "ваша ",
    "команда ",
    "служба ",
    "regards",
    "sincerely",
    "best,",
    "best wishes",
    "all the best",
    "cheers",
    "yours",
    "thanks,",
    "thank you,",
    "many thanks",
    "warmly",
    "take care",
    "have a ",
    "talk soon",
    " team",
    "support",
)
_TAIL = 160
_MAX_NAME = 5
_MIN_WORDS = 12


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    if len(view.words) < _MIN_WORDS or "\n" not in view.text or not opening(view):
        return ()
    if any(zone.kind in {"signature", "quoted-line"} for zone in view.document.zones):
        return ()
    tail = view.low.rstrip()[-_TAIL:]
    last_line = tail.rpartition("\n")[2].strip()
    if any(mark in tail for mark in _CLOSINGS) or _is_name(view, last_line):
        return ()
    end = len(view.text.rstrip())
    first, _ = view.document.words_span(len(view.words) - 1, len(view.words))
    return (Hit(first, end),)


def _is_name(view: View, line: str) -> bool:
    """Whether the last line is short and capitalised: «Анна», "Marek, Support lead"."""
    words = line.split()
    written = view.text.rstrip().rpartition("\n")[2].strip(" —–-")
    return len(words) <= _MAX_NAME and written[:1].isupper() and written[-1:] not in ".!?"


RULE = Rule(
    code="GRT04",
    name="missing-closing",
    category="missing_closing",
    severity="note",
    channels=("email",),
    # Most desks add the signature themselves, after the draft.
    enabled=False,
    why={
        "ru": "Письмо без имени в конце написал никто: некому ответить и не с кого спросить.",
        "en": "A letter without a name at the end was written by nobody: there is no one to"
        " answer.",
    },
    advice={
        "ru": "Закончите именем: «С уважением, Анна, поддержка». Правило для тех,"
        " кому подпись не ставит почта.",
        "en": "End with a name: “Best regards, Anna, Support”. The rule is for desks"
        " whose mail adds no signature.",
    },
    check=_check,
    source=("REVIEW GRT04",),
)
