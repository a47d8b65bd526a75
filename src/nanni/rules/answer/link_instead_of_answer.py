"""ANS05: a link stands where the answer should."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from nanni.rulekit import Hit, Match, Rule, View, pattern
from nanni.rulekit.helpfulness import helps
from nanni.text.expressions import compiled

_MAX_WORDS = 14
_THANKS = frozenset("спасибо благодарим уважением thanks thank regards cheers".split())


#: With more words than this, links and all, something is said beside them.
_LONGEST = 200


@cache
def _asks_link() -> re.Pattern[str]:
    return compiled(
        r"ссылк|\bгде\b|\bкуда\b|адрес|сайт|скача|\blinks?\b|\burl\b|\bwhere\b|download|website"
        r"|page"
    )


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if len(view.words) > _LONGEST:
        return
    if view.context and _asks_link().search(view.context[-1].document.low):
        return
    zones = [z for z in view.document.zones if z.kind == "url"]
    own = [s for s in view.document.starts if not any(z.start <= s < z.end for z in zones)]
    manners = {view.sentence_number(m) for n in ("greeting_ru", "greeting_en") for m in view.cue(n)}
    if len(own) > int(view.options["max_words"]) + 2 * len(manners):
        return
    linked = {view.sentence_number(match) for match in matches}
    if _says_more(view, linked | manners) or helps(view) or view.has_cue("promise"):
        return
    yield view.hit(matches[0])


def _says_more(view: View, aside: set[int]) -> bool:
    """Whether a sentence without a link, greeting or thanks says anything."""
    left = [
        word
        for word, number in zip(view.words, view.document.sentences, strict=True)
        if number not in aside
    ]
    return len(left) > 1 and _THANKS.isdisjoint(left)


RULE = Rule(
    code="ANS05",
    name="link-instead-of-answer",
    category="incomplete_answer",
    severity="note",
    zones=("url",),
    why={
        "ru": "Голая ссылка говорит «читайте сами»: ответ на свой вопрос человек ищет заново.",
        "en": "A bare link says “read it yourself”: the customer has to look for the answer again.",
    },
    advice={
        "ru": "Ответьте одной-двумя фразами, а ссылку дайте для подробностей: «Да, вернуть можно"
        " 14 дней. Подробности: …».",
        "en": "Answer in a sentence or two and give the link for details: “Yes, you have 14 days"
        " to return it. Details: …”.",
    },
    match=(pattern(r"https?://\S+|\bwww\.\S+", "http", "www."),),
    check=_check,
    options={"max_words": _MAX_WORDS},
    source=("REVIEW ANS05",),
)
