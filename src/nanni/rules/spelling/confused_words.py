"""LNG10: a real word in the place of another one that sounds alike, or set words broken apart."""

from nanni.rulekit import Rule
from nanni.rules.spelling._apostrophes_english import APOSTROPHES
from nanni.rules.spelling._broken_words_russian import BROKEN
from nanni.rules.spelling._confused_english import ENGLISH
from nanni.rules.spelling._confused_russian import RUSSIAN
from nanni.rules.spelling._homophones_english import HOMOPHONES

RULE = Rule(
    code="LNG10",
    name="confused-words",
    category="typo_or_grammar",
    severity="warn",
    why={
        "ru": "Такую ошибку орфография не ловит, а читатель видит сразу.",
        "en": "A spelling checker misses such a slip, and a reader sees it at once.",
    },
    advice={
        "ru": "Замените на верное слово: «в течение недели», «согласно договору», «чтобы помочь».",
        "en": "Use the word that is meant: “you’re welcome”, “could have”, “their account”.",
    },
    match=(*RUSSIAN, *BROKEN, *ENGLISH, *HOMOPHONES, *APOSTROPHES),
    zones=("signature",),
    source=("REVIEW LNG04",),
)
