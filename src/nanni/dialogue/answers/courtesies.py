"""Courtesies: sentences of ours that are only polite, and what may stand behind one."""

import re
from typing import Final

from nanni.dialogue.tables import joined

#: Each stands at the beginning of its sentence, which it then fills.
_WHOLE: Final = r"""
    # Greetings and names.
    (?:здравствуйте|добр(?:ый|ое|ого) \w+|доброго времени суток|привет\w*|уважаем\w+|hello|hi
    |hey|dear|greetings|good (?:morning|afternoon|evening|day))\b[^.!?]{0,30}(?:getting in touch
    |contacting us|reaching out|your (?:message|email|patience))?
    |[\w-]+ (?:here|на связи)
    |[\w-]+, (?:здравствуйте|добр(?:ый|ое|ого) \w+|привет\w*|hello|hi|good \w+)
    |вас приветствует\b[^.]{0,80}|(?:you're|you are) (?:chatting|speaking) with\b[^.]{0,40}
    |(?:мы )?(?:очень |искренне )?(?:ценим|дорожим)\b[^:]{0,110}
    |(?:i'm|i am|this is) (?!afraid|not|sure)[\w-]+
    |(?:меня зовут|с вами|my name is) [\w-]+(?:,? [^,.]{0,40})?
    |(?:это|this is|i'm|i am) [\w-]+,? (?:из\w*|служб\w+|поддержк\w+|оператор|специалист|инженер
    |менеджер|from|with|your|a human|here)\b[^,.]{0,40}
    |(?:чем|how) (?:могу|можем|can i|can we|may i) (?:вам )?(?:помочь|help|assist)
    # Thanks.
    |(?:большое |огромное )?(?:спасибо|благодар\w+|thanks|thank you|many thanks
    |appreciate)\b[^:]{0,110}
    |(?:we|i) (?:really |truly |do |greatly )*(?:appreciate|value|hear you|take (?:this|it|your
    |all))\b[^:]{0,110}
    |(?:your|the|all)? ?(?:feedback|suggestions?|input|opinions?|call|calls|business
    |satisfaction)\b[^.]{0,20}\b(?:helps?|is|are|matters?|means)\b[^.]{0,60}
    |(?:your|the|every) \w+ (?:is|are) (?:very |so |really |extremely )?(?:important|valu(?:able
    |ed))\b[^.]{0,30}
    |we(?:'re| are) (?:so |very |really |super )?(?:excited|thrilled|delighted|proud)\b[^.]{0,60}
    |(?:ваш[аеи]?|любое)? ?(?:обращение|мнение|заявка|отзыв|вопрос|предложение
    |идея)\b[^.]{0,20}\b(?:важн|ценн|помога|отличн|хорош|интересн)\w*[^.]{0,60}
    |(?:great|good|excellent|отличный|хороший) (?:question|idea|point|вопрос)\b[^.]{0,20}
    # Regret and sympathy.
    |(?:приносим|примите|просим|прошу)?\W*(?:вам )?(?:наши |свои |(?:искренн|глубок
    |глубочайш)ие )*(?:извин\w+
    |прощения|простите|сожале\w+)\b[^:]{0,110}
    |(?:we|i)?(?: are | am |'m |'re )?(?:so |very |really |truly |terribly |oh no,? )*(?:sorry
    |apologi[sz]e\w*|apologies|my apologies|our apologies)\b[^:]{0,120}
    |(?:мы |я )?(?:очень |прекрасно |полностью |вас )*(?:понима(?:ем|ю)|сожале(?:ем|ю)
    |сочувству\w+)\b[^:]{0,110}
    |(?:нам |мне )?(?:очень |искренне |правда |безумно )*(?:жаль|неприятно)\b[^:]{0,110}
    |(?:i|we) (?:deeply |sincerely |truly |very much )?regret\b[^:]{0,110}
    |(?:i|we) (?:completely |totally |fully |do |can )*(?:understand|see how
    |imagine)\b[^:]{0,110}
    |(?:i|we) (?:totally |completely |fully |really )*(?:get|hear|feel) (?:it|that|you|this|your)\b
    [^:]{0,60}
    |(?:i'd|i would|we'd|we would) (?:feel|be (?:upset|annoyed|frustrated)|love
    |hate)\b[^:]{0,80}
    |(?:oh no|ой|ох|oops|yikes|упс|that's (?:awful|terrible|frustrating|not ok|great|on us)
    |that is (?:awful|terrible))\b[^.]{0,80}
    # Farewells and care.
    |(?:обращайтесь|хорошего|всего (?:добр|хорош)|приятного|удачного|с уважением|всегда рад
    |будем рады|(?:мы |очень )*рад[аы]?|have a |best regards|kind regards|regards|best|cheers
    |take care|welcome|you're welcome|don't hesitate|feel free to|if you (?:have
    |need) any (?:other|more|further)?
    |если (?:у вас )?(?:возник|остал|будут|появ)\w* (?:еще |другие )?вопрос
    |hope (?:this|that|it) helps|happy to|glad|great to hear|рады стараться|надеемся
    |надеюсь,? (?:помог|на)|rest assured|we're here|we are here|мы (?:всегда )?рядом
    |мы (?:постоянно |всегда )?(?:работаем над улучш|стараемся|стремимся)|we (?:strive
    |always try|are committed|care))[^:]{0,110}
"""
_COURTESY: Final = re.compile(r"^\W*(?:" + joined(_WHOLE) + r")\W*$")
#: An address before the matter: «Уважаемый клиент, …».
_ADDRESS: Final = re.compile(
    joined(r"""
    ^\W*(?:уважаем\w+|здравствуйте|добр(?:ый|ое|ого) \w+|привет|hello|hi|hey|dear)\b[^,.!)]{0,30}
    [,!)]+\s
    """)
)
_REMAINDER: Final = re.compile(r"[,:;—–]\s+|\s-\s|\. ")
_LEAST_REST: Final = 3
_DEPENDENT: Final = frozenset(
    "что за и чтобы которые который которую которое как если for that and if as to so we've i'd but"
    " но".split()
)


#: What is left of «Добрый день, Марина Олеговна».
_NAME: Final = re.compile(r"^\W*[а-яa-z]{2,}(?: [а-я]+(?:вна|вич|ична))?\W*$")


def is_name(low: str) -> bool:
    """Whether words after a greeting can only be a name."""
    return _NAME.search(low) is not None


def is_courtesy(low: str) -> bool:
    """Whether a sentence is nothing but polite."""
    return _COURTESY.search(low) is not None


def after_address(low: str) -> int:
    """Where a sentence begins after «Здравствуйте, Анна, …»; 0 without."""
    match = _ADDRESS.search(low)
    return match.end() if match is not None else 0


#: «Не переживайте, подержим полчаса»: what follows is the answer, however short.
_REASSURES: Final = re.compile(
    r"^\W*(?:не (?:переживайте|волнуйтесь|беспокойтесь)|don't worry|no worries|no problem)\b"
    r",? (?=\w)"
)


def after_reassurance(low: str) -> int:
    """Where a sentence begins after «не переживайте, …»; 0 without."""
    match = _REASSURES.search(low)
    return match.end() if match is not None else 0


def after_courtesy(low: str) -> int:
    """Where the matter begins after a courtesy in the same sentence: «спасибо, заказ …»; 0 if not.

    The first comma may belong to the courtesy, so what follows it must be a few words long.
    """
    match = _REMAINDER.search(low)
    rest = low[match.end() :].split() if match is not None else []
    if match is None or len(rest) < _LEAST_REST or rest[0] in _DEPENDENT:
        return 0
    return match.end()
