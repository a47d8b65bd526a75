"""Questions that want no answer: rhetoric, courtesy, calls across the room."""

import re

from nanni.dialogue.tables import joined

#: Said in anger, of nobody in particular: no answer would help.
_RHETORICAL = r"""
    вы (?:там )?(?:вообще|совсем|хоть|что|чего|че) ?(?:там )?(?:работаете|читаете|слышите
    |понимаете|думаете|соображаете|издеваетесь|шутите|серьезно|нормальные|живые|уснули|спите
    |с ума)
    |(?:вы |ты )?(?:(?:там|что|че|прикалываетесь|надо мной|над нами) )*(?:издева|шутите|смеетесь
    |уснул|обалде|охрене|офиге|сдурел|прикалыва)
    |это (?:шутка|прикол|розыгрыш|издевательство|такая шутка)
    |(?:^|\s)(?:вы |ты )?(?:это )?серьезно\W*$
    |вы (?:мне |это |сейчас )*серьезно\b
    |это (?:вообще|по-вашему|по-твоему|у вас) (?:нормально|норма|законно)\b|это (?:нормально
    |законно) вообще
    |(?:^|\s)(?:я|мы) (?:\w+ ){0,6}\d+ \w+ (?:жду|ждем)\W*$
    |что (?:мне|нам) (?:с|от|до) (?:этого|этой|ваш\w+|того)\b
    |как (?:так|такое|это|вообще|вам)? ?(?:вообще )?(?:можно|возможно)\b(?! ли| ?[а-я]{3,}(?:ть
    |ти)\b)
    |как (?:вам |вы )?(?:не стыдно|совести|совесть)|совесть (?:есть|у вас)|стыд(?:но)? (?:есть
    |у вас)
    |(?<!через )(?<!до )сколько (?:еще )?можно|до каких пор|доколе
    |когда (?:же )?это (?:уже |наконец )?(?:прекратится
    |кончится|закончится)
    |(?:за что|зачем|для чего) (?:тогда )?(?:я|мы|вы|вас|вам|такая|такой|такие|вообще
    |нужн\w+)\b.{0,20}(?:плач|плат|нужн|существу|деньги|сидите|держат)
    |(?:что|чё|че) (?:это )?за (?:бред|ерунд|фигн|хрен|цирк|безобраз|бардак|дичь|сервис такой
    |отношение|наглост|беспредел|издеват|чушь|позор|поддержка такая|фигня|дела)
    |где (?:тут |здесь |же )?(?:логик|справедлив|совест|здравый|уважение)
    |кто (?:мне )?(?:вернет|компенсирует|оплатит) (?:мо[ей]|мне)? ?(?:врем|нерв)|кому (?:это
    |оно) надо
    |кто (?:так|вообще так|(?:вообще )?это придумал|вас (?:учил|нанимал))
    |(?:вам|вас) (?:вообще |совсем )?(?:все равно|плевать|наплевать|не волнует|не стыдно
    |самим не)
    |(?:куда|что) (?:вы )?(?:смотрите|творите|катитесь)
    |руки (?:не )?(?:из|откуда)|(?:так (?:трудно|сложно)|лень|трудно было) (?:что ли )?[а-я]+ть
    |неужели (?:так |это )?(?:сложно|трудно|нельзя)
    |сколько (?:раз|лет|времени) (?:можно|я должен|я должна|мне (?:еще )?(?:повторять|писать))
    |(?:читать|писать|считать|слушать|слышать|думать|работать|извиняться) (?:\w+ )?умеете
    |умеете (?:ли )?(?:вы )?(?:вообще )?(?:читать|писать|считать|слушать|думать|работать)
    |вы хоть (?:\w+ ){0,2}(?:чита|дочита|смотре|слыша|слуша|понима|дума)
    |есть хоть (?:один|одна|кто\w*) (?:вменяем|адекват|нормальн)|(?:не|самим не) надоел|не устали
    |(?:^|\s)(?:а )?может,? (?:уже )?(?:хватит|прекратите|перестанете|пора)\b|не пора ли уже
    |разве так\b|разве (?:это|такое) (?:нормально|допустимо|можно|сервис)
    |вы (?:за )?(?:кого|идиот|дурак|меня за\b)|кто я (?:вам|для вас)|вы вообще кто
    |и (?:это|вот это) (?:называется|вы называете|сервис|поддержка)|что (?:толку|вы за)\b
    |you (?:kidding|joking|serious|for real|insane|crazy|nuts|blind|even listening|even reading)
    |(?:kidding|messing with) me|is (?:this|it) (?:a|some (?:kind|sort) of) (?:joke|prank)
    |^(?:seriously|really|for real|honestly|srsly|wtf|wth)\W*$|what (?:the|kind of|sort of
    |a) (?:hell|heck|fuck|f\W|joke|company|service|people|support)|\bwtf\b
    |(?:are|is|were) (?:you|anyone|anybody|they)(?: people| guys| all)? even\b
    |how (?:hard|difficult) (?:can|could|is)|how (?:is|can) (?:this|that
    |it) (?:even )?(?:be )?(?:acceptable|ok|okay|legal|normal|allowed|possible|right)
    |who (?:does that|in their right|cares)|what (?:were you thinking|else is new)
    |how (?:dare|many times|stupid|dumb|incompetent|do you (?:even )?(?:sleep|stay in business
    |expect (?:people|customers)))
    |what(?:'s| is) (?:the point|wrong with you|the use|so hard)|what good is|why (?:bother
    |even bother|should i (?:trust|even)|do i even|am i even)
    |do you (?:people |guys |even )+(?:care|read|listen|work|know what|test|open|look|check|see|hear
    |try)|can you (?:people |guys |even )+(?:read|hear|see|count|write|listen)
    |(?:is|does|did) (?:anyone|anybody) (?:even |actually )*(?:awake|bother|care|paying attention)
    |what am i (?:even )?paying
    |isn't it (?:about |high )?time
    |don't you (?:people |guys )?(?:care|read|listen|test)
    |you call (?:this|that|yourself)|(?:do|does) (?:nobody|no one|anyone (?:even )?(?:work|care
    |read))
    |(?:have you|did you) no shame|isn't (?:it|that) (?:funny|ridiculous|ironic|great|obvious)
    |is (?:that|this) (?:too much to ask|how you treat|what i pay)
    |am i supposed to (?:just )?(?:wait forever|believe)|guess what|is this how\b
"""
#: Said to be polite, or to begin.
_COURTESY = r"""
    как (?:у вас |ваши |твои )?(?:дела|жизнь|настроение|поживаете)|что нового|^как (?:сам|сами|вы
    |ты)\W*$
    |(?:можно|могу|разрешите) (?:я )?(?:вопрос|задать|спросить|спрошу
    |вопросик)\W*(?:пожалуйста)?\W*$
    |(?:можно|могу) (?:ли )?(?:я )?(?:вам )?задать (?:вам )?(?:один |пару |еще )*вопрос\w*\W*$
    |^(?:hi|hey|hello)?\W*how (?:are|r) (?:you|u|things)(?: doing| today| all| guys
    | doing today)*\W*$|how(?:'s| is) it going|what's up\W*$|how do you do\W*$|how are you doing
    |(?:can|may|could) i (?:please )?ask (?:you )?(?:a |one |some )?(?:quick |more )?(?:question
    |something)\w*\W*$|^(?:quick )?question\W*$|got a (?:minute|sec|second)
    |do you have a (?:minute|moment|second)
"""
#: Nothing but a tag, an exclamation or a call.
_BARE = frozenset(
    "а да нет ок окей ладно хорошо правда серьезно разве неужели алло ау эй понятно ясно понимаете"
    " что чего ау договорились угу ага really seriously ok okay right hello hi hey yes no huh"
    " what eh"
    " sorry pardon understand understood deal true привет здравствуйте yeah пожалуйста".split()
)
#: Ask for assent to what was said before: «красиво, не так ли?».
_TAG = re.compile(
    joined(r"""
    ,\s*(?:(?:is|are|was|were|do|does|did|has|have|will|would|can|could|should)n't (?:it|you
    |they|he|she|we|that)|won't (?:it|you|they|he|she|we)|не так ли|понимаете|знаете|понятно
    |ясно|ok|okay|ок|ладно|you know|eh|innit|huh)\W*$
    """)
)
_UNMEANT = re.compile(joined(_RHETORICAL, "|", _COURTESY))
_MOST_BARE = 3


def wants_no_answer(low: str, words: list[str]) -> bool:
    """Whether a question with these words (``low`` is its sentence) is not meant to be answered."""
    if len(words) <= _MOST_BARE and _BARE.issuperset(words):
        return True
    return _UNMEANT.search(low) is not None or _TAG.search(low) is not None


def answers_itself(after: str) -> bool:
    """Whether the words after a question are the writer's own answer: «почему? потому что»."""
    return after.startswith(("потому что", "да потому", "because", "потому, что"))
