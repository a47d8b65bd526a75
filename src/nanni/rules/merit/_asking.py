"""What is no step by itself: requests for data, and a question moved on. For MER03."""

import re
from collections.abc import Sequence
from functools import cache

from nanni.rulekit import View, phrases
from nanni.text.expressions import compiled

#: «Передал обращение» moves the question, it does not answer it.
FORWARDING = phrases(
    "передать|передавать|переслать|перенаправить|направить|зарегистрировать|принять|получить|внести"
    "|завести|создать|составить ...3 обращение|заявка|жалоба|запрос|вопрос|информация|претензия"
    "|отзыв|сообщение|пожелание|ответ",
    "=обращение|=заявка|=заявку|=жалоба|=запрос|=вопрос|=информация ...2 =принято|=принята|=принят"
    "|=передано|=передана|=передан|=зарегистрировано|=зарегистрирована|=отправлено|=создана"
    "|=создано|=направлено|=направлена|=получен|=получена|=обработан|=обработано",
    "pass|forward|escalate|raise|register|receive|submit|log|share|file|create|open ...4 request"
    "|case|ticket|complaint|feedback|concern|issue|query|message|enquiry|report|email",
    "request|case|ticket|complaint|feedback|concern|query|claim =has|=have|=is =been?"
    " received|escalated|forwarded|registered|passed|submitted|logged|created|raised|processed",
    "=sent =you =a|=an =email|=letter|=correspondence",
)

#: Asking for data is a step only together with what will come of it.
_ASKS = frozenset(
    "пришлите напишите сообщите назовите уточните подскажите отправьте предоставьте укажите"
    " скиньте продиктуйте опишите расскажите продублируйте запросите свяжитесь обратитесь вышлите"
    " перешлите публикуйте дайте send provide share tell message email call contact attach"
    " reply dm".split()
)

#: After these a word that could ask names a thing: "your email".
_BEFORE_THINGS = frozenset("your the my an a our by via same this that new per each".split())
#: What a letter is to hold follows one of these.
_TELLS_WHAT = frozenset(
    "quote with including include attach stating quoting mention mentioning".split()
)


@cache
def _purpose() -> re.Pattern[str]:
    return compiled(
        r"\bso (?:that )?(?:i|we) can (?:then )?(?:find|trace|locate|delete|refund|order|book"
        r"|cancel|change|merge|reset|ship|send|replace|add|remove|unlock|credit|match|move|issue)\b"
    )


@cache
def _sent_there() -> re.Pattern[str]:
    return compiled(
        r"\b(?:send|forward|mail|email) (?:a|an|the|your|both|all|one|two)\b[^.!?]{4,80}? to \S+@\w"
    )


def asks(words: Sequence[str]) -> bool:
    """Whether something is asked for; "your email" and "by message" are things, no requests."""
    return any(
        word in _ASKS and (not i or words[i - 1] not in _BEFORE_THINGS)
        for i, word in enumerate(words)
    )


def says_what_and_where(view: View, start: int, end: int) -> bool:
    """Whether it is told where to send what, or what will come of it: "so we can order it"."""
    if _purpose().search(view.low, start, end) or _sent_there().search(view.low, start, end):
        return True
    if _TELLS_WHAT.isdisjoint(view.low[start:end].replace(",", " ").split()):
        return False
    return any(z.kind == "email" and start <= z.start < end for z in view.document.zones)
