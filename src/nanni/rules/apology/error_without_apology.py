"""APO13: an error of ours admitted without a word of regret."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    # Whoever already said sorry in the thread need not say it in every message.
    if view.situation.first_reply is False or view.has_cue("apology"):
        return
    # A repaired error speaks for itself.
    if any(match.label != "looked" for match in view.cue("action_done")):
        return
    for match in matches[:1]:
        if not view.is_question(match):
            yield view.hit(match)


RULE = Rule(
    code="APO13",
    name="error-without-apology",
    category="missing_apology",
    severity="note",
    channels=("chat", "email"),
    why={
        "ru": "Признали ошибку, а человека не заметили: без «извините» это похоже на отписку.",
        "en": "The error is admitted and the person is not: without a “sorry” it looks evasive.",
    },
    advice={
        "ru": "Добавьте одно предложение: «Извините, что списали дважды».",
        "en": "Add one sentence: “I’m sorry we charged you twice”.",
    },
    match=(cue("fault_admitted"),),
    check=_check,
    source=("REVIEW APO13",),
)
