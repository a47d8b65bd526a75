"""Whether a reply of ours leaves it to the customer to go on.

Until then the customer waits for us, however politely we wrote. Kept narrow: a reply that merely
offers more help has not answered anything.
"""

import re

_COURTESY = re.compile(
    r"чем (?:я |мы )?(?:ещё |еще )?(?:могу|можем)|(?:остались|есть)(?: ли)?(?: ещё| еще)? вопрос|"
    r"что-?нибудь (?:ещё|еще)|как дела|anything else|how (?:can|may) i help|"
    r"any (?:other|more|further) questions|удобно ли вам говорить",
    re.IGNORECASE,
)
_REQUEST = re.compile(
    r"\b(?:уточните|пришлите|укажите|назовите|сообщите|подскажите|напишите|приложите|отправьте|"
    r"выберите|подтвердите|проверьте|попробуйте|опишите)\b|"
    r"\b(?:could|can|would) you (?:please )?(?:send|tell|share|confirm|check|try|describe|attach)|"
    r"\bplease (?:send|tell|share|confirm|check|try|describe|attach|choose|let (?:me|us) know)",
    re.IGNORECASE,
)
#: «Напишите, если будут вопросы» asks for nothing.
_IF_NEEDED = re.compile(
    r"если (?:что|будут|появятся|возникнут|останутся|понадоб|не пом|захотите)|"
    r"if (?:you (?:have|need)|anything|there)|когда (?:будет|вам) удобно|в любое время|any ?time",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?…]*")


def hands_over(text: str) -> bool:
    """Whether the customer is asked for something we need in order to go on.

    >>> hands_over("Пришлите, пожалуйста, номер заказа."), hands_over("Разбираемся.")
    (True, False)
    >>> hands_over("Остались ли вопросы?"), hands_over("Напишите, если будут вопросы.")
    (False, False)
    """
    return any(_asks(sentence) for sentence in _SENTENCE.findall(text))


def _asks(sentence: str) -> bool:
    if _COURTESY.search(sentence) or _IF_NEEDED.search(sentence):
        return False
    return "?" in sentence or _REQUEST.search(sentence) is not None
