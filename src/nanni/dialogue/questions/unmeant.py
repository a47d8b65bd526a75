"""Questions that want no answer: rhetoric, courtesy, calls across the room."""

import re

#: Said in anger, of nobody in particular: no answer would help.
_RHETORICAL = (
    r"вы (?:там )?(?:вообще|совсем|хоть|что|чего|че) ?(?:там )?(?:работаете|читаете|слышите|понимаете"
    r"|думаете|соображаете|издеваетесь|шутите|серьезно|нормальные|живые|уснули|спите|с ума)",
    r"(?:вы |ты )?(?:(?:там|что|че|прикалываетесь|надо мной|над нами) )*(?:издева|шутите|смеетесь|уснул"
    r"|обалде|охрене|офиге|сдурел|прикалыва)",
    r"это (?:шутка|прикол|розыгрыш|издевательство|такая шутка)",
    r"(?:^|\s)(?:вы |ты )?(?:это )?серьезно\W*$",
    r"это (?:вообще|по-вашему|по-твоему|у вас) (?:нормально|норма|законно)\b|это (?:нормально|законно) вообще",
    r"как (?:так|такое|это|вообще|вам)? ?(?:вообще )?(?:можно|возможно)\b(?! ли| ?[а-я]{3,}(?:ть|ти)\b)",
    r"как (?:вам |вы )?(?:не стыдно|совести|совесть)|совесть (?:есть|у вас)|стыд(?:но)? (?:есть|у вас)",
    r"сколько (?:еще )?можно|до каких пор|доколе|когда (?:же )?это (?:уже |наконец )?(?:прекратится"
    r"|кончится|закончится)",
    r"(?:за что|зачем|для чего) (?:тогда )?(?:я|мы|вы|вас|вам|такая|такой|такие|вообще|нужн\w+)\b.{0,20}"
    r"(?:плач|плат|нужн|существу|деньги|сидите|держат)",
    r"(?:что|чё|че) (?:это )?за (?:бред|ерунд|фигн|хрен|цирк|безобраз|бардак|дичь|сервис такой|отношение"
    r"|наглост|беспредел|издеват|чушь|позор|поддержка такая|фигня|дела)",
    r"где (?:тут |здесь |же )?(?:логик|справедлив|совест|здравый|уважение)",
    r"кто (?:мне )?(?:вернет|компенсирует|оплатит) (?:мо[ей]|мне)? ?(?:врем|нерв)|кому (?:это|оно) надо",
    r"кто (?:так|вообще так|это придумал|вас (?:учил|нанимал))",
    r"(?:вам|вас) (?:вообще |совсем )?(?:все равно|плевать|наплевать|не волнует|не стыдно|самим не)",
    r"(?:куда|что) (?:вы )?(?:смотрите|творите|катитесь)",
    r"руки (?:не )?(?:из|откуда)|(?:так (?:трудно|сложно)|лень|трудно было) (?:что ли )?[а-я]+ть",
    r"неужели (?:так |это )?(?:сложно|трудно|нельзя)",
    r"сколько (?:раз|лет|времени) (?:можно|я должен|я должна|мне (?:еще )?(?:повторять|писать))",
    r"вы (?:за )?(?:кого|идиот|дурак|меня за\b)|кто я (?:вам|для вас)|вы вообще кто",
    r"и (?:это|вот это) (?:называется|вы называете|сервис|поддержка)|что (?:толку|вы за)\b",
    r"you (?:kidding|joking|serious|for real|insane|crazy|nuts|blind|even listening|even reading)",
    r"(?:kidding|messing with) me|is (?:this|it) (?:a|some (?:kind|sort) of) (?:joke|prank)",
    r"^(?:seriously|really|for real|honestly|srsly|wtf|wth)\W*$|what (?:the|kind of|sort of|a) "
    r"(?:hell|heck|fuck|f\W|joke|company|service|people|support)|\bwtf\b",
    r"how (?:hard|difficult) (?:can|could|is)|how (?:is|can) (?:this|that|it) (?:even )?(?:be )?"
    r"(?:acceptable|ok|okay|legal|normal|allowed|possible|right)",
    r"who (?:does that|in their right|cares)|what (?:were you thinking|else is new)",
    r"how (?:dare|many times|stupid|dumb|incompetent|do you (?:even )?(?:sleep|stay in business"
    r"|expect (?:people|customers)))",
    r"what(?:'s| is) (?:the point|wrong with you|the use|so hard)|what good is|why (?:bother|even bother"
    r"|should i (?:trust|even)|do i even|am i even)",
    r"do you (?:people |guys |even )+(?:care|read|listen|work|know what|test)|don't you (?:people |guys )?"
    r"(?:care|read|listen|test)",
    r"you call (?:this|that|yourself)|(?:do|does) (?:nobody|no one|anyone (?:even )?(?:work|care|read))",
    r"(?:have you|did you) no shame|isn't (?:it|that) (?:funny|ridiculous|ironic|great|obvious)",
    r"is (?:that|this) (?:too much to ask|how you treat|what i pay)|am i supposed to (?:just )?"
    r"(?:wait forever|believe)|guess what",
)
#: Said to be polite, or to begin.
_COURTESY = (
    r"как (?:у вас |ваши |твои )?(?:дела|жизнь|настроение|поживаете)|что нового",
    r"(?:можно|могу|разрешите) (?:я )?(?:вопрос|задать|спросить|спрошу|вопросик)\W*(?:пожалуйста)?\W*$",
    r"(?:можно|могу) (?:ли )?(?:я )?(?:вам )?задать (?:вам )?(?:один |пару |еще )*вопрос\w*\W*$",
    r"^(?:hi|hey|hello)?\W*how (?:are|r) (?:you|u|things)(?: doing| today| all| guys| doing today)*"
    r"\W*$|how(?:'s| is) it going|what's up\W*$|how do you do\W*$|how are you doing",
    r"(?:can|may|could) i (?:please )?ask (?:you )?(?:a |one |some )?(?:quick |more )?(?:question|something)"
    r"\w*\W*$|^(?:quick )?question\W*$|got a (?:minute|sec|second)|do you have a (?:minute|moment|second)",
)
#: Nothing but a tag, an exclamation or a call.
_BARE = frozenset(
    "а да нет ок окей ладно хорошо правда серьезно разве неужели алло ау эй понятно ясно понимаете"
    " что чего ау договорились угу ага really seriously ok okay right hello hi hey yes no huh what eh"
    " sorry pardon understand understood deal true привет здравствуйте yeah пожалуйста".split()
)
#: Ask for assent to what was said before: «красиво, не так ли?».
_TAG = re.compile(
    r",\s*(?:(?:is|are|was|were|do|does|did|has|have|will|would|can|could|should)n't"
    r" (?:it|you|they|he|she|we|that)|won't (?:it|you|they|he|she|we)|не так ли|понимаете|знаете"
    r"|понятно|ясно|ok|okay|ок|ладно|you know|eh|innit|huh)\W*$"
)
_UNMEANT = re.compile("|".join((*_RHETORICAL, *_COURTESY)))
_MOST_BARE = 3


def wants_no_answer(low: str, words: list[str]) -> bool:
    """Whether a question with these words (``low`` is its sentence) is not meant to be answered."""
    if len(words) <= _MOST_BARE and _BARE.issuperset(words):
        return True
    return _UNMEANT.search(low) is not None or _TAG.search(low) is not None


def answers_itself(after: str) -> bool:
    """Whether the words after a question are the writer's own answer: «почему? потому что»."""
    return after.startswith(("потому что", "да потому", "because", "потому, что"))
