"""ANS09: permission is asked for what is already decided or plainly ours to do."""

from nanni.rulekit import Rule, phrases

RULE = Rule(
    code="ANS09",
    name="fake-question",
    category="clutter",
    severity="note",
    why={
        "ru": "Вопрос, на который нельзя ответить «нет», заставляет человека решать за нас.",
        "en": "A question that cannot be answered “no” makes the customer decide for us.",
    },
    advice={
        "ru": "Скажите, что делаете: «Проверю платёж в банке» вместо «Вы не против, если я проверю"
        " платёж?».",
        "en": "Say what you do: “I’ll check the payment with the bank” instead of “Do you mind if"
        " I check the payment?”.",
    },
    match=phrases(
        "=вы =не =против =если =мы|=я?",
        "=не =против =если =мы|=я|=наш",
        "=если =вы =не =против|=возражаете =мы|=я",
        "=не =возражаете|=возражаешь ...1 =если =мы|=я?",
        "=не =будете =возражать|=против ...1 =если =мы|=я?",
        "=можно =мы|=я <VERB,futr,1per>|=теперь",
        "=вас =не =обидит|=смутит|=затруднит =если =мы|=я",
        "=разрешите|=позвольте =мне|=нам? <INFN>",
        "=do|=would =you =mind =if =we|=i",
        "=you =do =not =mind =if =we|=i",
        "=is|=would =it|=that =be? =ok|=okay|=alright|=fine|=all =right? =with =you? =if =we|=i",
        "=is|=would =it|=that =be? =ok|=okay|=alright|=fine =if =we|=i",
        "=may =i|=we =check|=look|=ask|=take|=suggest|=offer|=put|=place",
        "=can =i|=we =just|=quickly? =check|=look|=put|=place|=take",
        "=if =you =do =not =mind =us|=me|=we|=i",
        slack=0,
    ),
    unless=phrases(
        # A real choice: money, data or the customer's plans are at stake.
        "=если|=if ...4 списать|удалить|перенести|отменить|записать|звонить|позвонить|приехать"
        "|сообщить|передать|charge|delete|reschedule|cancel|call|share|record|publish|close|phone"
        "|replace",
        "=позвольте|=разрешите ...1 себе",
        slack=0,
    ),
    source=("REVIEW ANS09",),
)
