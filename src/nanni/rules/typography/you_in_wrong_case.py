"""TYP05: «Вы» written against the brand's own policy; off until a team chooses one."""

from collections.abc import Iterator, Sequence

from nanni.model import Edit, Fix
from nanni.rulekit import Hit, Match, Rule, phrases
from nanni.rulekit.view import View

_ADVICE_CAPITAL = {
    "ru": "В вашем стиле к одному человеку обращаются с прописной: «Вы», «Ваш».",
    "en": "Your house style writes «Вы» and «Ваш» with a capital letter.",
}
_ENDINGS = (".", "!", "?", "…", "\n")


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    wanted = view.brand.capital_you
    for match in matches:
        before = view.document.gaps[match.first]
        if match.first == 0 or any(mark in before for mark in _ENDINGS):
            continue
        word = view.text[match.start : match.end]
        if word[0].isupper() == wanted or (len(word) > 1 and word.isupper()):
            continue
        letter = word[0].upper() if wanted else word[0].lower()
        # Not View.replace: it would keep the capital that has to go.
        edit = Edit(*view.document.to_original(match.start, match.start + 1), letter)
        changed = {"advice": _ADVICE_CAPITAL} if wanted else {}
        yield view.hit(match, fixes=(Fix(safe=True, edits=(edit,)),), **changed)


RULE = Rule(
    code="TYP05",
    name="you-in-wrong-case",
    category="clutter",
    severity="note",
    why={
        "ru": "Когда «вы» и «Вы» чередуются, видно, что ответ склеен из кусков.",
        "en": "When «вы» and «Вы» alternate, the reply looks pasted together.",
    },
    advice={
        "ru": "В вашем стиле «вы» пишут со строчной: уважение видно по делу, а не по букве.",
        "en": "Your house style writes «вы» in lower case: respect shows in deeds, not letters.",
    },
    match=phrases("=вы|=вас|=вам|=вами", "ваш"),
    check=_check,
    langs=("ru",),
    enabled=False,
    source=("REVIEW TYP05",),
)
