"""APO06: a reply that says sorry and brings nothing else."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue

_MAX_WORDS = 60
_BRINGS = ("action_done", "remedy", "next_step_given", "promise")


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if "?" in view.text or len(view.words) > _MAX_WORDS or view.has_cue(*_BRINGS):
        return
    # A figure or a link beside the regret is an answer of some kind.
    if any(word[0].isdigit() for word in view.words) or "://" in view.text:
        return
    yield view.hit(matches[0])


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
