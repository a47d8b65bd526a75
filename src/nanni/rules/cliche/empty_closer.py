"""CLI06: a last line that adds nothing and shuts the talk."""

from nanni.rulekit import Rule, phrases

RULE = Rule(
    code="CLI06",
    name="empty-closer",
    category="clutter",
    severity="note",
    at="closing",
    why={
        "ru": "Дежурная концовка закрывает разговор и не говорит, что будет дальше.",
        "en": "A stock last line shuts the talk and does not say what happens next.",
    },
    advice={
        "ru": "Закончите следующим шагом: «Если к пятнице денег нет, напишите сюда — проверю сам».",
        "en": "End with the next step: “If it isn’t there by Friday, write here and I’ll trace"
        " it”.",
    },
    match=(
        *phrases(
            "надеяться:1per ...3 помочь|помогать|=полезным|=полезной|=полезна|=полезен|=полезно"
            "|=ответил|=ответили|=прояснил",
            "надеяться:1per =на ...1 =дальнейшее|=плодотворное"
            "|=долгосрочное встреча|сотрудничество",
            "=если ...3 =возникнут|=останутся|=остались|=появятся|=будут ...3 вопрос ...3"
            " =обращайтесь|=пишите|=звоните|=напишите|=готовы|=рады|=задавайте",
            "=обращайтесь|=пишите|=звоните ...3 =если ...3 =возникнут|=останутся|=остались"
            "|=появятся|=будут ...2 вопрос",
            "=обращайтесь|=пишите =еще|=снова|=всегда|=к|=в =любое|=нам",
            "=всегда|=будем|=буду|=были|=рады =рады|=рада|=рад|=готовы =вам|=помочь|=вас",
            "=рады|=рад|=рада =помочь|=были|=стараться",
            "=хорошего|=приятного|=отличного|=прекрасного ...1 =дня|=вечера =и ...2 =настроения",
            "=отличного|=хорошего|=прекрасного|=позитивного ...1 =настроения",
            "=ждем|=будем =вас|=рады =снова|=видеть|=ждать",
        ),
        *phrases(
            "=hope =this|=that|=it|=the =information? =helps|=helped|=was|=is|=answers"
            "|=clarifies|=clears",
            "=hope ...2 =to =see =you|=see",
            "=feel =free =to =reach|=contact|=let|=ask|=get|=write|=message|=call|=email"
            "|=respond|=reply",
            "=do =not|=don't =hesitate =to",
            "=don't =hesitate",
            "=look|=looking =forward =to =serving|=seeing|=hearing|=welcoming|=assisting"
            "|=helping|=your",
            "=happy|=glad =to =help|=assist =further|=anytime|=you|=with",
            "=have =a =great|=nice|=wonderful|=lovely|=good|=fantastic =rest|=day|=one|=week"
            "|=weekend|=evening",
            "=if =you =have =any =further|=other|=more|=additional|=questions",
            slack=0,
        ),
    ),
    unless=phrases("=let =me|=us =know =if|=whether", slack=0),
    source=("REVIEW CLI06",),
)
