"""CLI03: an opener that thanks for the message before answering it."""

from nanni.rulekit import Rule, phrases

RULE = Rule(
    code="CLI03",
    name="thanks-for-contacting",
    category="clutter",
    severity="note",
    at="opening",
    why={
        "ru": "Человек написал с бедой: благодарность за обращение только отодвигает ответ.",
        "en": "The customer came with trouble: thanks for the message only pushes the answer down.",
    },
    advice={
        "ru": "Начните с сути: «Здравствуйте, Анна! Посылка в Твери, завтра будет у вас».",
        "en": "Begin with the point: “Hi Anna, your parcel is in Leeds, it comes tomorrow”.",
    },
    match=(
        *phrases(
            "=спасибо|благодарить|=благодарность|благодарный|признательный =вас|=вам? =за =ваш"
            "|=ваше|=проявленный? обращение|письмо|запрос"
            "|сообщение|заявка|вопрос|отзыв|комментарий|интерес|звонок|=проявленный",
            "=спасибо|благодарить =вас? =что обратиться|=обращаетесь|связаться",
        ),
        *phrases(
            "=thank|=thanks =you? =so|=very|=much? =for contacting|contact|=reaching|=getting"
            "|=writing|=messaging|=emailing|=calling"
            " =our|=us|=out|=in|=to|=support|=customer|=the|<LATN>",
            "=thank|=thanks =you? =so|=very|=much? =for =your =recent|=kind? =email|=message"
            "|=inquiry|=enquiry|=request|=interest|=note|=letter|=query|=feedback|=review"
            "|=comment",
        ),
    ),
    unless=phrases("=thanks|=thank =for =your =interest =in =contributing", slack=0),
    source=("REVIEW CLI03",),
)
