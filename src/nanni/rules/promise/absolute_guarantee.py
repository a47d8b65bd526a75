"""PRM06: a certainty nobody has."""

from nanni.rulekit import Rule, phrases

RULE = Rule(
    code="PRM06",
    name="absolute-guarantee",
    category="overpromise",
    severity="note",
    why={
        "ru": "Обещают наверняка то, что зависит не только от вас: когда сорвётся, обман запомнят.",
        "en": "It promises for certain what is not only in your hands: when it fails, a lie is"
        " remembered.",
    },
    advice={
        "ru": "Скажите, что сделали и на что это влияет: «Отправила сегодня, курьер обычно везёт"
        " два дня».",
        "en": "Say what you did and what it depends on: “Sent today; the courier usually takes"
        " two days”.",
    },
    match=(
        *phrases(
            "гарантировать:1per =что? =вам?",
            "=100|=сто =процентов|=процентно|=%",
            "=стопроцентно|=стопроцентный|=стопроцентная|=железно|=железобетонно|=клянусь"
            "|=клянемся",
            "=больше|=впредь =никогда =не =повторится|=случится|=произойдет|=будет",
            "=никогда =больше =не =повторится|=случится|=произойдет",
            "=точно|=однозначно|=безусловно =будет|=получите|=придет|=решится|=заработает"
            "|=приедет|=успеет",
            "=i|=we =can? =personally|=absolutely? guarantee",
            "=guaranteed =to|=that",
            "=will =never =ever? =happen =again",
            "=never =happen|=occur =again",
            "=100 =percent|=certain|=sure|=guaranteed",
            "=will =definitely|=absolutely|=certainly|=surely =be|=arrive|=work|=get|=receive"
            "|=come|=solve|=fix",
            "=rest =assured",
            slack=0,
        ),
    ),
    unless=phrases("гарантийный|гарантия", slack=0),
    source=("REVIEW PRM06",),
)
