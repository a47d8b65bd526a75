"""APO10: more than one apology in a reply."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue

_WORDS_PER_APOLOGY = 120


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    allowed = view.options["allowed"] + len(view.words) // _WORDS_PER_APOLOGY
    seen: set[int] = set()
    for match in matches:
        number = view.sentence_number(match)
        if number in seen or view.is_question(match):
            continue
        seen.add(number)
        if len(seen) > allowed:
            yield view.hit(match)


RULE = Rule(
    code="APO10",
    name="repeated-apology",
    category="clutter",
    severity="note",
    count=2,
    why={
        "ru": "Второе извинение обесценивает первое и отнимает место у дела.",
        "en": "The second apology cheapens the first and takes the room of the remedy.",
    },
    advice={
        "ru": "Оставьте одно, самое точное, и сразу — что сделано.",
        "en": "Keep the one that names the harm, and go on with what is done.",
    },
    match=(cue("apology"),),
    options={"allowed": 1},
    check=_check,
    source=("REVIEW APO10",),
)
