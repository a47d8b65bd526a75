"""MER04: an apology that names what happened."""

from collections.abc import Iterator, Sequence
from functools import cache
from re import Pattern, compile  # noqa: A004 - only this one expression

from nanni.rulekit import Hit, Match, Rule, View, cue, phrases

#: Nouns and turns that fit any complaint: an apology made of them names nothing.
_GENERIC = (
    r"неудобств|беспокойств|ситуаци|случивш|произошедш|сложивш|недоразумен|недопонимани|инцидент"
    r"|такое|подобн|столкнул|так (?:вышло|получилось|произошло|случилось)|доставленн|впечатлени"
    r"|трудност|негатив|хлопот|дискомфорт|сложност|ваш\w* опыт|что вы не "
    r"|приход\w* (?:с этим|волнов|пережив|нервнич"
    r"|испыт|столк)|не по душе|понрави"
    r"|устро|вас (?:[а-я]+ )?(?:расстро|разочаро|огорч)|воспринят|так\w+ опыт|неприятн\w* опыт"
    r"|вы (?:так )?(?:это )?(?:расстро|разочаро|огорч|воспри|счита|чувству|подума|дума|реши)"
    r"|отвлека|\bза вопрос|решени\w* уйти"
    r"|возникл\w+ (?:проблем|сложност|трудност|вопрос)|показал"
    r"|ваш\w* ожидани|оправда|путаниц(?!\w* [св] )|это\W*$|ошибк[уи]\W*$|если"
    r"|inconv[ei]n|trouble|hassle|experienc|situation|frustrat|disappoint|confusion|misunderst"
    r"|any |if |issues? |issues?\W*$|problems? |problems?\W*$|this\W*$|that\W*$|the mistake\W*$"
    r"|the error\W*$|our mistake\W*$|you feel|you(?:'re| are) |hear|this happened|dissatisf"
    r"|unhappy|unsatisf"
    r"|you had to (?!wait|chase|call|ask|write|pay|come|repeat|queue|stand|send|email|contact"
    r"|explain|buy|walk|drive|travel|carry|sit|sleep|spend|cancel|fetch|return|leave|change|go|do)"
    r"|what happened|bother|discomfort|an impression|such an|your loss|affected|\bupset|offen[cd]"
)
_LEAD = (
    r"[\W_]*(?:еще раз|пожалуйста|нас|меня|(?:наш\w* )?(?:официант|курьер|оператор|врач|сотрудник"
    r"|менеджер|водител|мастер|коллег)[а-я]*|ради бога|искренне|очень|мне|нам|again|very|so|really"
    r"|sincerely|deeply|truly)?[\W_]*"
)
#: A whole clause of what happened: "sorry twenty children stood at the gate".
_TOLD = (
    r"(?!to |if |but |and |no |not |for |because |in |at |by |as |about |that |your |any )"
    r"(?:(?!(?:because|which|who|if|when|so|but|sir|madam)\b)[a-z-]+ ){1,4}"
    r"(?:[a-z]+ed|was|were|had|stood|fell|broke|went|came|left|lost|got|took|sat"
    r"|ran|hit|did|didn't|wasn't|weren't|couldn't)\b"
)
_NAMES_IT = (
    _LEAD
    + r"(?P<what>(?:,? ?to (?:you|all|both|everyone|each)\b[^.!?]{0,40}? for |"
    + _TOLD
    + r"|,? ?(?:что|за|об?о?(?= [а-я]{4,}(?:ом|ем|ой|ей|их|ых) [а-я]))|: ?"
    r"|,? ?(?:that|about|for|we|your|she|he|the|it|you were"
    r"|you waited|you got|you had|you were|to have kept|to keep|our|i|my|they|nobody|no one"
    r"|there|you(?:'ve| have) (?:been \w+ing|waited|lost|paid|spent|missed)"
    r"|you (?!feel|fe|think|had|have|did|were|are)\w{2,}\b|(?:two|three|both|some|an?|this)\b"
    r"|,? ?(?:мы|я) (?!не\b)[а-я]+(?:л|ла|ли|лся|лись)\b|, (?:не )?(?:пропусти|замети|увиде"
    r"|забы|перепута|ошиб|потеря|напута|опозда|задержа|просмотре|уследи)[а-я]+"
    r"|, (?!но\b|а\b|вы\b|мы\b|я\b|если|не поня)"
    r"(?=(?:[а-я]+ ){1,4}[а-я]{3,}ли\b(?! вы\b)))) ?.{6,})"
)


@cache
def _names_it() -> Pattern[str]:
    return compile(_NAMES_IT)


@cache
def _person() -> Pattern[str]:
    # "Sorry Ben threw the box": somebody of ours by name.
    return compile(
        r"(?P<what>(?: that)? [A-Z][a-z]+ (?:did|was|had|left|threw|lost|forgot|gave|sent|broke"
        r"|told|went|hung|took|put|let|got|made|said|spoke|came|\w+ed|didn['\u2019]t) .{4,})"
    )


@cache
def _generic() -> Pattern[str]:
    return compile(_GENERIC)


#: What is or will be, or cannot be, is what the apology leads to, not what it is for.
_MAY = r" (?:will|would|can|cannot|can't|could|may|might|must|should|need|don't|doesn't|won't)\b"
_LEADS_ON = (
    r"(?:\s*[,:\u2013\u2014-]\s*(?:(?:i|we|you|it|this|that|there|he|she|they|(?:the|our) \w+)"
    r"(?: \w+ly| just| also)?(?:['\u2019](?:ll|d|re|m|s)| (?:am|are|is|has to|have to|does|do)\b"
    rf"|{_MAY})(?! (?:so |still |very )?(?:late|behind|slow|short|out|down|missing)))"
    rf"|\s*(?:i|we|you)(?:{_MAY}| have to\b))"
)
_ELLIPSIS = "..."


@cache
def _leads_on() -> Pattern[str]:
    return compile(_LEADS_ON)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    done = -1
    for match in matches:
        _, end = view.span_of_sentence(match.start)
        if match.start < done:
            continue
        if view.low.startswith(_ELLIPSIS, match.end + view.low.startswith(" ", match.end)):
            _, end = view.span_of_sentence(min(match.end + len(_ELLIPSIS) + 2, len(view.low) - 1))
        rest = view.low[match.end : end]
        if _leads_on().match(rest):
            continue
        found = _names_it().match(rest) or _person().match(view.text, match.end, end)
        if found and not _generic().search(_first_clause(found["what"])):
            done = end
            yield Hit(match.start, match.end + len(rest.rstrip(" .!\n")))


#: So long is the word that opens the clause: a comma right after it opens an aside.
_CONJUNCTION = 6
_GOES_ON = (" and for ", " and hope", " and thank", " and we ", " and i ", " and apprec")


def _first_clause(what: str) -> str:
    """Up to the first comma, or what else is said after "and": what the apology is for."""
    ends = [at for at in (what.find(",", _CONJUNCTION), *map(what.find, _GOES_ON)) if at >= 0]
    return what[: min(ends)] if ends else what


RULE = Rule(
    code="MER04",
    name="apology-specific",
    category="apology_specific",
    severity="info",
    why={
        "ru": "Извинение называет, что случилось: видно, что беду поняли.",
        "en": "The apology names what happened: it shows that the harm was understood.",
    },
    advice={
        "ru": "Одного раза довольно; дальше — что уже сделано.",
        "en": "Once is enough; go on with what is done already.",
    },
    match=(cue("apology"), *phrases("=стыдно|=неловко|=совестно")),
    unless=phrases(
        "=жаль|=грустно|=сожалеем =что =вы ...1 =уходите|=покидаете|=уйти|=отказались|=решили",
        "=you|=they =regret|=apologize|=apologise",
        "=regret|=sorry =that? =i|=we =cannot|=can't|=won't|=unable",
        "=regret|=sorry =that? =i|=we =can|=will|=are =not|=unable",
        "=sorry =your|=the <LATN> =is|=are|=has|=have =now|=been|=already",
        "=sorry =i|=we =do|=did|=can =not =know|=have|=understand|=see|=follow|=offer|=sell|=do",
        slack=0,
    ),
    check=_check,
    source=("S0-5", "DOMAIN 3: apology content"),
)
