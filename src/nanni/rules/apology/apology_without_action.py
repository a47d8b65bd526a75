"""APO06: a reply that says sorry and brings nothing else."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue

_BRINGS = ("action_done", "remedy", "next_step_given", "promise")
_OTHERS = ("regret_of_perception", "conditional_apology")
_GREETING_WORDS = 4


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if "?" in view.text or "://" in view.text or view.has_cue(*_BRINGS, *_OTHERS):
        return
    # A request is a step of a kind, and a figure an answer of some kind.
    if any(word[0].isdigit() or word in {"пожалуйста", "please"} for word in view.words):
        return
    if not _says_more(view, matches):
        yield view.hit(matches[0])


def _says_more(view: View, matches: Sequence[Match]) -> bool:
    """Whether a sentence is left that neither greets, nor regrets, nor refuses."""
    empty = {view.sentence_number(m) for m in (*matches, *view.cue("refusal"))}
    return any(
        number not in empty and not (number == 0 and last - first <= _GREETING_WORDS)
        for number, (first, last) in enumerate(view.document.sentence_ranges())
    )


RULE = Rule(
    code="APO06",
    name="apology-without-action",
    category="missing_action",
    severity="note",
    why={
        "ru": "Извинение без дела: человек остался с той же бедой и не знает, что дальше.",
        "en": "Regret and no deed: the customer has the same trouble and no idea what comes next.",
    },
    advice={
        "ru": "Добавьте, что сделали или сделаете и когда: «Заказ отправил заново, придёт в"
        " четверг».",
        "en": "Add what you did or will do, and when: “I reshipped it today, it comes on"
        " Thursday”.",
    },
    match=(cue("apology"),),
    check=_check,
    source=("REVIEW APO06", "S0-9"),
)
