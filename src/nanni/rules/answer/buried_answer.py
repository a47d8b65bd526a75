"""ANS10: the answer stands behind a long preamble, or the steps in one solid paragraph."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from nanni.rulekit import Hit, Layout, Match, Rule, View

_MIN_WORDS = 60
_MAX_PREAMBLE = 70
_MAX_STEPS = 5
_SUBSTANCE = ("action_done", "remedy", "next_step_given", "refusal")
#: Presents and third persons promise nothing without a time: "the record arrives twice".
_BOUND_BY_TIME = frozenset({"timed", "dated"})


def _promises(view: View) -> Iterator[Match]:
    for match in view.cue("promise"):
        start, end = view.clause(match)
        if match.label not in _BOUND_BY_TIME or any(
            start <= time.start < end and time.deadline for time in view.times_near(match.start)
        ):
            yield match


def _check(view: View, _: Sequence[Match]) -> Iterator[Hit]:
    substance = [m for name in _SUBSTANCE for m in view.cue(name)]
    substance += _promises(view)
    first = min((m.start for m in substance), default=-1)
    preamble = view.document.word_at(first) if first >= 0 else 0
    if preamble > int(view.options["max_preamble"]):
        start, end = view.span_of_sentence(first)
        yield Hit(start, end, data={"words_before": preamble})
        return
    steps = [m for m in view.cue("next_step_given") if m.label != "contact"]
    for _line, group in groupby(steps, key=lambda m: view.text.count("\n", 0, m.start)):
        run = list(group)
        if len({view.sentence_number(m) for m in run}) > 1 and len(run) > int(
            view.options["max_steps"]
        ):
            yield Hit(run[0].start, run[-1].end, data={"steps": len(run)}, advice=_STEPS_ADVICE)


_STEPS_ADVICE = {
    "ru": "Разбейте шаги на строки с номерами: «1. Откройте… 2. Выберите…» — по одному действию.",
    "en": "Put each step on its own numbered line: “1. Open… 2. Select…”.",
}

RULE = Rule(
    code="ANS10",
    name="buried-answer",
    category="incomplete_answer",
    severity="note",
    why={
        "ru": "До сути не дочитывают, а по сплошному абзацу шагов сбиваются.",
        "en": "People stop before they reach the point, and lose their place in a block of steps.",
    },
    advice={
        "ru": "Начните с ответа: «Вернём 1 200 ₽ до пятницы», объяснения — после.",
        "en": "Open with the answer: “You’ll get $40 back by Friday”; explain afterwards.",
    },
    match=(Layout("message_words", _MIN_WORDS),),
    check=_check,
    options={"max_preamble": _MAX_PREAMBLE, "max_steps": _MAX_STEPS},
    source=("REVIEW ANS10",),
)
