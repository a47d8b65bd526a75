"""Requests for data, which are steps only together with what will come of them: for MER03."""

from collections.abc import Sequence

from nanni.rulekit import View

#: Asking for data is a step only together with what will come of it.
_ASKS = frozenset(
    "пришлите напишите сообщите назовите уточните подскажите отправьте предоставьте укажите"
    " скиньте продиктуйте опишите расскажите продублируйте запросите свяжитесь обратитесь вышлите"
    " перешлите публикуйте дайте send provide share tell message email call contact"
    " reply dm".split()
)

#: After these a word that could ask names a thing: "your email".
_BEFORE_THINGS = frozenset("your the my an a our by via same this that new per each".split())
#: What a letter is to hold follows one of these.
_TELLS_WHAT = frozenset("with including include attach stating quoting mention mentioning".split())


def asks(words: Sequence[str]) -> bool:
    """Whether something is asked for; "your email" and "by message" are things, no requests."""
    return any(
        word in _ASKS and (not i or words[i - 1] not in _BEFORE_THINGS)
        for i, word in enumerate(words)
    )


def says_what_and_where(view: View, start: int, end: int) -> bool:
    """Whether a letter is asked for with its address and what to put into it."""
    if _TELLS_WHAT.isdisjoint(view.low[start:end].replace(",", " ").split()):
        return False
    return any(z.kind == "email" and start <= z.start < end for z in view.document.zones)
