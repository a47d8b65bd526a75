"""Words that ask the reader to hand something over, and words that tell them to keep it."""

from nanni.rulekit.matchers import Matcher, phrases
from nanni.rulekit.rule import Cue

_GIVE_RU = (
    "прислать присылать выслать высылать отправить отправлять скинуть скидывать кинуть кидать"
    " бросить переслать пересылать сообщить сообщать назвать называть продиктовать диктовать"
    " сказать говорить написать писать дать давать предоставить предоставлять передать передавать"
    " подсказать напомнить поделиться делиться уточнить уточнять приложить прикрепить прикладывать"
    " сфотографировать показать показывать направить направлять продублировать дублировать"
    " повторить зачитать прочитать прочесть озвучить ответить отослать отписать рассказать"
    " оставить оставлять отписаться отписываться"
).split()
#: Verbs that just as often mean a field of a form.
_FILL_RU = "указать указывать добавить добавлять вписать подтвердить подтверждать заполнить".split()
_TYPE_RU = "ввести вводить вбить набрать набирать напечатать вставить записать".split()
_TO_US_RU = "=сюда|=здесь|=тут|=мне|=нам|=чат|=чате|=переписку|=ответ|=ответе|=ответном"

_GIVE_EN = (
    "send share give tell provide supply text forward show dm pm message email mail paste drop pass"
    " dictate submit attach include reply post write quote state spell say upload hand grant"
    " leave copy photograph snap"
).split()
_FILL_EN = "confirm verify specify indicate enter type fill".split()


def _forms(verbs: list[str], grammemes: str) -> str:
    return "|".join(f"{verb}:{grammemes}" for verb in verbs)


def _exact(verbs: list[str]) -> str:
    return "|".join(f"={verb}" for verb in verbs)


_ALL_RU = "|".join(_GIVE_RU)
_GIVE, _FILL = _exact(_GIVE_EN), _exact(_FILL_EN)
_ING = "=sending|=sharing|=giving|=telling|=providing|=texting|=forwarding|=reading|=confirming"

_RU: tuple[Matcher, ...] = (
    *phrases(
        f"!не|ни {_forms(_GIVE_RU, 'impr,excl')}",
        "!не =киньте|=скиньте|=скинь|=кинь|=дайте|=давайте",
        f"=можете|=могли|=сможете|=могла|=мог|=можешь ...2 {_forms(_GIVE_RU, 'INFN')}",
        f"прошу|просить:1per|=просьба|=попрошу|=попросим|=прошу ...3 {_forms(_GIVE_RU, 'INFN')}",
        f"!не =нужно|=надо|=необходимо|=требуется|=следует|=должны ...2 {_forms(_GIVE_RU, 'INFN')}",
        "=не =затруднит|=сложно ...2 " + _forms(_GIVE_RU, "INFN"),
        f"=пока =вы? =не {_ALL_RU}",
        "!не =пришлете|=скажете|=скинете|=назовете|=продиктуете|=сообщите|=дадите|=подскажете",
        slack=0,
        label="give",
    ),
    *phrases(f"!не|ни {_forms(_FILL_RU, 'impr,excl')}", slack=0, label="fill"),
    *phrases(
        f"!не {_forms(_TYPE_RU, 'impr,excl')} ...9 {_TO_US_RU}",
        f"{_TO_US_RU} {_forms(_TYPE_RU, 'impr,excl')}",
        slack=0,
        label="give",
    ),
    *phrases(
        "!не =нужен|=нужна|=нужно|=нужны|=понадобится|=понадобятся|=потребуется|=потребуются"
        "|=необходим|=необходимы|=необходима|=необходимо",
        "=попрошу|=попросим|=прошу|=просим|=ждем|=жду|=ожидаем|=ожидаю|=остался|=осталось"
        "|=остается",
        slack=0,
        label="need",
    ),
    *phrases(
        "=какой|=какая|=какое|=какие|=каков",
        "=что =за",
        "=можно|=могу|=можем ...2 =узнать|=получить|=попросить|=ваш|=ваше|=ваши|=код|=пароль|=пин",
        slack=0,
        label="question",
    ),
)
_EN: tuple[Matcher, ...] = (
    *phrases(
        f"^ =please|=kindly|=just|=simply|=then|=or|=and|=now|=also? {_GIVE}",
        f"!not|=never|=don't =please|=kindly|=then|=and|=or|=just|=simply {_GIVE}",
        "^ =hi|=hello|=hey|=sure|=ok|=okay|=thanks|=so|=alternatively|=first =please"
        f"|=just? {_GIVE}",
        f"=can|=could|=would|=will|=may =you =please|=kindly|=just|=also|=possibly? {_GIVE}",
        f"=you =can|=could|=may|=must|=should|=need|=have =to|=just|=also? {_GIVE}",
        f"=need|=ask|=want|=like|=require|=requires|=have =you =to =please? {_GIVE}",
        f"!we|=i|=to|=not|=never|=don't|=they|=who|=will|=he|=she|=you|=doesn't|=didn't|=i'll"
        f"|=we'll|=won't {_GIVE} =me|=us|=your|=both|=back",
        f"!we|=i|=to|=not|=never|=don't|=they|=who|=will|=i'll|=we'll|=won't|=you {_GIVE}"
        " =it|=them|=that|=those|=this =back|=here|=over|=out|=to|=with",
        f"=if|=when|=once|=unless|=until =you {_GIVE} =me|=us|=your|=over",
        "!not|=never|=don't|=i|=we|=i'll|=to =read =me|=us|=out|=back|=off|=it",
        "=let =me|=us =know|=have",
        f"=mind|=by|=start|=try {_ING}",
        f"=go =ahead =and {_GIVE}",
        f"=free|=sure|=best|=easiest|=able|=want =to {_GIVE}",
        slack=0,
        label="give",
    ),
    *phrases(
        f"!not|=never|=don't|=i|=we|=to|=i'll {_FILL} ...12 =here|=chat|=reply|=us|=me|=below",
        "!not|=never|=don't|=i|=we|=to|=i'll =confirm|=verify|=specify =your|=the|=both|=for",
        slack=0,
        label="fill",
    ),
    *phrases(
        "=i|=we =will|=would|=do|=just|=also|=still? =need|=require|=want|=needed",
        "=i'll|=we'll|=i'd|=we'd =also|=just? =need|=require|=like|=want",
        "=waiting =for|=on",
        slack=0,
        label="need",
    ),
    *phrases(
        "=what|=which =is|=was|=are",
        "=what's|=whats",
        "=what|=which =password|=passcode|=pin|=passwords|=cvv|=otp",
        "=may|=can|=could|=might =i|=we =please|=just|=also?"
        " =have|=get|=take|=grab|=ask|=know|=see",
        slack=0,
        label="question",
    ),
)

CUES = (
    Cue(
        name="asks_to_tell",
        match=(*_RU, *_EN),
        # «Можно ли получить код» repeats the customer's question.
        unless=phrases("=можно|=могу|=можем =ли", slack=0),
    ),
    Cue(
        name="keeps_secret",
        match=phrases(
            f"=никому|=никогда|=нельзя|=незачем ...2 {_ALL_RU}",
            f"=не {_ALL_RU}",
            f"{_ALL_RU} ...1 =никому|=нельзя",
            "=не =нужно|=надо|=требуется|=стоит|=просим|=запрашиваем|=спрашиваем|=попросим|=просит"
            "|=просят|=прошу|=потребуется|=понадобится|=нужен|=нужны|=нужна|=должны|=обязаны"
            "|=вправе",
            "=не ...1 спрашивать|спросить|запрашивать|запросить|просить|попросить|хранить|знать"
            "|видеть|требовать",
            "=если|=когда|=кто-то|=кто-нибудь|=кто|=кому ...6"
            " просит|просят|попросит|попросят|спросят"
            "|спрашивают|требуют|потребуют|спросит",
            "мошенник|мошенничество|аферист|фишинг*|злоумышленник",
            slack=0,
        )
        + phrases(
            f"=never|=not|=don't|=cannot|=won't ...3 {_GIVE}|=ask|=asks|=asking|=need|=disclose"
            "|=reveal",
            "=doesn't|=shouldn't|=without|=avoid|=nobody|=no-one ...3"
            f" {_GIVE}|=ask|=asks|=need|{_ING}",
            f"=no =need|=one|=reason ...4 {_GIVE}|=ask|=asks|=need",
            "=if|=when|=anyone|=someone|=who|=caller|=somebody ...6"
            " =ask|=asks|=asked|=asking|=demands",
            "scam*|fraud*|phish*|=keep =it|=them|=your =secret|=private|=safe",
            slack=0,
        ),
        unless=phrases("=пока =вы? =не", "=until =you", slack=0),
    ),
)
