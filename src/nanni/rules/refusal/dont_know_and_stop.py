"""REF08: "I don't know", and nobody is going to find out."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.helpfulness import helps
from nanni.text.expressions import compiled

#: Questions about what the customer sees, has or did.
_DIAGNOSES = compiled(
    r"\b(?:do you (?:see|have|get|use|happen|still)|did you|are you (?:on|using|able|still|seeing"
    r"|running)|is (?:it|this|that|there)|does (?:it|this|that)|(?:can|could) you (?:share|send"
    r"|check|try|tell|see|confirm)|which|what (?:version|device|model|browser|error"
    r"|do you see))\b[^.!?]*\?"
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    finds_out = any(m.label == "finds" for m in matches) or any(
        m.label == "own" for m in view.cue("promise")
    )
    if finds_out or _asks_on(view, matches) or helps(view) or view.has_cue("handover"):
        return
    for match in matches:
        if match.label == "ignorant" and not view.is_question(match):
            yield view.hit(match)


def _asks_on(view: View, matches: Sequence[Match]) -> bool:
    """Whether the reply goes on to ask about the case: "not sure why; do you see a red light?"."""
    last = max((m.end for m in matches if m.label == "ignorant"), default=0)
    return bool(_DIAGNOSES.search(view.low, last))


RULE = Rule(
    code="REF08",
    name="dont-know-and-stop",
    category="refusal_without_remedy",
    severity="warn",
    why={
        "ru": "«Не знаю» и точка: человек пришёл за ответом, а искать его предложено самому.",
        "en": "“I don’t know”, full stop: the customer came for an answer and must find it alone.",
    },
    advice={
        "ru": "Скажите, у кого и когда узнаете: «Точной даты у меня нет, уточню на складе и напишу"
        " до 16:00».",
        "en": "Say whom you will ask and by when: “I don’t have the date yet; I’ll ask the"
        " warehouse and write by 4 pm.”",
    },
    match=(
        *phrases(
            "=не =знаю|=знаем",
            "=не =в =курсе",
            "=понятия =не =имею|=имеем",
            "=без =понятия",
            "=не =могу|=можем|=смогу =вам? =точно? =сказать|=подсказать|=ответить|=назвать"
            "|=прокомментировать",
            "=сказать|=подсказать|=ответить|=назвать|=прокомментировать ...2 =не =могу|=можем"
            "|=смогу",
            "=сложно|=трудно|=затрудняюсь|=затрудняемся =сказать|=ответить|=предположить",
            "=не =располагаем|=располагаю|=владеем|=владею|=обладаю|=обладаем =такой|=этой"
            "|=данной? =информацией|=информации|=данными|=сведениями",
            "=такой|=этой|=точной|=никакой|=другой|=дополнительной =информации ...2 =нет",
            "=нет ...2 =информации|=сведений|=данных",
            "=нам|=мне ...1 =неизвестно|=неизвестны|=неизвестен|=неизвестна",
            "=i|=we do =not =really|=actually|=currently|=yet? =know",
            "=i|=we do =not =currently|=yet? =have =any|=that|=this|=more|=further|=an?"
            " =information|=answer|=details|=idea|=insight|=visibility",
            "=no =idea|=clue|=eta",
            "=i|=we =have =no =information|=idea|=details|=updates|=answer|=clue",
            "=can =not =say|=tell =you? =for|=when|=why|=if|=whether|=how|=more|=anything?",
            "=i|=we be =not =sure|=aware|=certain =why|=when|=how|=of|=what|=about|=if?",
            "=not =sure =why|=when|=how|=what",
            "=your =guess =is =as",
            slack=0,
            label="ignorant",
        ),
        *phrases(
            "узнать:futr|уточнить:futr|выяснить:futr|спросить:futr|проверить:futr|разобраться:futr"
            "|посмотреть:futr|запросить:futr|поинтересоваться:futr|позвонить:futr|напомнить:futr",
            "уточнять:pres,1per|выяснять:pres,1per|проверять:pres,1per|узнавать:pres,1per"
            "|разбираться:pres,1per|смотреть:pres,1per|искать:pres,1per|запрашивать:pres,1per",
            "спросить:past|запросить:past|отправить:past|попросить:past|передать:past",
            "=i|=we =will|=can|=am|=are|=have|=just =now|=already|=also? find|check|ask|look|get"
            "|investigate|confirm|dig|let|come|write|update|chase|test|reproduce|asked",
            "=i|=we =also|=then|=now|=just? <VERB,VBD> =your|=it|=them|=both",
            "=let =me|=us check|find|ask|look|get|see|confirm",
            "=checking|=asking|=investigating|=looking =with|=into|=it|=this|=now|=the",
            slack=0,
            label="finds",
        ),
    ),
    unless=phrases(
        "=вы =не =знаете",
        "=не =знаю|=знаем ...2 =как ...1 благодарить",
        "=если|=пока|=как|=may|=if|=in =case ...3 =не =знаю|=знаете|=know",
        "=you =do =not =know",
        "=can =not =tell =you =how",
        "=did =not|=n't =know",
        "=didn't|=couldn't",
        slack=0,
    ),
    check=_check,
    source=("REVIEW REF08",),
)
