"""CLR01: office language where plain words exist."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.clarity._officialese_en import PHRASES_EN
from nanni.rules.clarity._officialese_ru import PHRASES_RU


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    """One finding for a sentence: it has to be said anew as a whole."""
    start = end = -1
    sentence = -1
    for match in sorted(matches):
        number = view.sentence_number(match)
        if number == sentence:
            end = max(end, match.end)
            continue
        if end >= 0:
            yield Hit(start, end)
        start, end, sentence = match.start, match.end, number
    if end >= 0:
        yield Hit(start, end)


RULE = Rule(
    code="CLR01",
    name="officialese",
    category="bureaucratese",
    severity="warn",
    why={
        "ru": "Канцелярит прячет и человека, и смысл: приходится переводить с казённого на"
        " русский.",
        "en": "Office language hides both the person and the meaning: it has to be translated"
        " first.",
    },
    advice={
        "ru": "Скажите глаголом, кто и что делает: не «осуществляется возврат средств», а «верну"
        " деньги»; не «не представляется возможным», а «не можем, потому что…».",
        "en": "Say with a verb who does what: not “a refund shall be effected” but “I’ll refund"
        " you”; not “pursuant to” but “under”.",
    },
    match=(*PHRASES_RU, *PHRASES_EN),
    check=_check,
    unless=phrases(
        "=на|=в =данный|=данном|=данное =момент|=этапе|=время|=час",
        "=персональные|=персональных|=личные|=паспортные|=ваши|=эти|=все|=какие|=база|=базы|=базе"
        " данные",
        "=возмещение =денежных",
        "закон =о =защите =прав",
        "=please =find =your|=the|=it",
        # The place in a contract or a law.
        "=set =out =in =section|=clause|=article|=paragraph|=part|=schedule|=appendix|<NUM>",
        # The customer's right, not our silence: «вернуть можно без объяснения причин».
        "=можно|=можете|=сможете|=вправе =и? ...5 =без =объяснения|=указания причина",
        "=примем|=вернем|=обменяем|=отменим|=поменяем|=вернут ...4 =без =объяснения|=указания"
        " причина",
        slack=0,
    ),
    source=("REVIEW CLR01", "REVIEW CLR02", "REVIEW CLR03"),
)
