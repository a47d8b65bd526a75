"""Whether a no goes on to a way out in the same breath: "I can't, but a new one would be less"."""

import re
from functools import cache

from nanni.rulekit import Match, View
from nanni.text.expressions import compiled

#: How far behind a no its way out may stand: longer replies have other subjects by then.
_LATER = 2_000
_ONLY = frozenset("только лишь исключительно only just".split())


def turns_to_help(view: View, match: Match) -> bool:
    """Whether what follows a no offers another way, or tells what was done instead.

    Sympathy, thanks, another no and a question passed on to "the team" are no way out.
    """
    if match.last - match.first == 1 and not _ONLY.isdisjoint(view.words[match.last :][:1]):
        return True  # "No, only by card" names what there is.
    _, end = view.span_of_sentence(match.start)
    said = view.low[match.end : end]
    if _offer().search(said) or _deed().search(said) or _offer_ru().search(said):
        return True
    if _served().search(view.low, match.end, match.end + _LATER):
        return True
    if end >= len(view.low):
        return False
    following = view.low[end : view.span_of_sentence(end + 1)[1]]
    return any(way().match(following) for way in (_instead, _offer_ru, _serves_ru))


#: Anything up to the end of the clause; the point of "4.1" ends none.
_ON = r"(?:[^.!?;]|\.\d)*"
_NO_WAY_OUT = (
    rf"(?!{_ON}\b(?:not|no|never|nothing|nobody|cannot|unable|sorry|afraid|understand|apprecia\w*"
    r"|hope|wish|thank\w*|please|value|rules?|policy|will (?:pass|forward|share|keep|look|bear)"
    r"|feedback|forward(?:ed)?|escalated?|noted|suggestion|remain|stands?|must|only|have to)\b)"
    rf"(?!{_ON}n['’]t\b)"
)


@cache
def _offer() -> re.Pattern[str]:
    # "but I can show you", "but a new plan would take £60 off", "but yours is under the limit".
    return compiled(
        rf"[,;–—-]? ?\b(?:but|however|though),? {_NO_WAY_OUT}(?:(?:i|we)(?:['’](?:ve|ll|d|m|re))?\b"
        r"|you (?:can|could|may|will|get|keep)\b"
        rf"|(?:an?|the|our|your|there|any|if|for|two|three|one|some|each)\b{_ON}"
        r"\b(?:would|will|can|could|is|are|has|have|works?|takes?|costs?)\b"
        # Somebody else does it: "but the island carriers collect on Wednesdays".
        r"|(?:[\w'’-]+ ){1,4}(?:collects?|delivers?|ships?|sells?|stocks?|repairs?|accepts?"
        r"|carry|carries)\b)"
    )


@cache
def _offer_ru() -> re.Pattern[str]:
    # «мебель сами не возим, но «Сахтранс» забирает её по средам».
    return compiled(
        r"[\s.,;–—-]*\b(?:но|однако|зато),? "
        r"(?![^.!?;]*\b(?:не|нет|нельзя|ничего|никто|правил\w*|решени\w*|только|лишь)\b)"
        r"[^.!?;]*?\b(?:забира|привоз|привез|достав|возят|возит|прода[её]|чин[ия]т|возвраща|вернут|верн[её]т"
        r"|перешл|перешлют|отправля|обменива|сда[её]т|помога|поможет)\w*"
    )


@cache
def _serves_ru() -> re.Pattern[str]:
    # «Не выпускаем. Подойдёт любая на 19 вольт», «Красных нет. На складе есть синие».
    return compiled(
        r"[\s.]*(?:вам |сюда |вместо не\w+ )?подойд(?:[её]т|ут) (?!не\b|срок)"
        r"|(?![^.!?;]*\b(?:не|нет|нельзя|никто|правил\w*|очеред\w*|если|список)\b)"
        r"[^.!?;]*\b(?:(?:на складе|в наличии|рядом|у нас) есть|есть (?:в|на|за|с|от|по)"
        r"|остались|в наличии) \w"
    )


@cache
def _served() -> re.Pattern[str]:
    # What we do of ourselves, and at whose cost or how fast: "we pay for a new one".
    return compiled(
        r"\bwe (?:pay|reimburse you) for (?!only\b)"
        r"|\bwe(?:['’]d| would) have it \w+ (?:with)?in \w+"
        r"|\b(?:меняем|чиним|ремонтируем|привозим|восстанавливаем) за (?:\d|час|день|сутки|неделю"
        r"|один|одну|два|две|три|пару|полчаса)"
    )


@cache
def _deed() -> re.Pattern[str]:
    # "so I've asked Jo in billing", "so we took it off the bill"; "so I passed it on" is no deed.
    return compiled(
        r"[,;–—-] ?(?:so|and so|which is why|instead),? (?:i|we)(?:['’]ve| have)?"
        r" (?!(?:pass|forward|escalat|not|shar|log|regist|rais|hope|understand|clos|declin|reject"
        r"|refus|remov|ban|block|had to)\w*)(?:just |already )?(?:\w+ed|put|took|taken|sent|rang"
        r"|gave|given|set|made|found|got|cut|spoke|wrote|told)\b (?!the team|our team|it on)"
    )


@cache
def _instead() -> re.Pattern[str]:
    return compiled(
        rf"[\s.]*(?:instead|however|but|what (?:i|we) can),? {_NO_WAY_OUT}"
        r"(?:i|we|you|do|offer|the|a|an|there)\b"
        rf"|[\s.]*(?:i|we) can {_NO_WAY_OUT}(?:post|send|e-?mail|offer|book|move|bring|print|swap"
        r"|ship|lend|give|put|add|sell|get|reserve|hold)\b"
    )
