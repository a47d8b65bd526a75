"""TON01: the customer is told that it is their own doing."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.tone._blame import ALL
from nanni.text.expressions import compiled

#: Between «вы» and the deed: then somebody else did it.
_SUBJECTS = frozenset(
    "мы я они он она которые который которая курьер менеджер оператор сотрудник наш наша наши"
    " we i our they he she which who someone".split()
)
#: What we do at the customer's wish is told without blame: «потому что вы просили».
_WISHED = tuple("прос хоте спра спрос напис написа интерес жалов заказ сказа пожела".split())
_LOST = tuple(
    "аннулир отмен отказ закрыт заблок снят снима штраф удерж сгор отклон прекращ".split()
)
_ASKS_WHY = compiled(r"\b(?:почему|зачем|за что|why|how come)\b")
#: Labels of phrases that may name us without saying that we did it.
_OUTRIGHT = frozenset(("said", "against"))
_CLAUSE_ENDS = ("", ",", ".", ";", "!", "—", "–", ":", ")", "-")
#: An answer so short has no room for help in words unknown to us.
_SHORT_EN = 22
_SHORT_RU = 16
#: What customers do without fault, by beginnings.
_TOLD_RU = tuple(
    """пис напис обра прос попрос спра спрос хот захот получ плат заплат опла сообщ жда подожд оста
    столк оказ опис упомян присл заме нашл нашед помог сдел был стал могл смог рассказ приложил
    отправ поделил предлож говор сказал звон позвон заказ купил выбра прав увид виде имел посет
    побыв провел пришл приш пользова поставил оценил попал потра понрав полюб решил""".split()
)
#: «Если» and «или» end like a past tense, too.
_NO_VERB = 4
_PAST_RU = ("ли", "лись")
#: Who asks or thanks tells of no trouble yet.
_WISHES = frozenset(
    """хочу хотел хотела прошу можно нужно нужен нужна надо подскажите спасибо благодарю
    здравствуйте сделайте дайте пришлите подтвердите please can could want would thanks
    thank hi hello need like send confirm""".split()
)
_HELP = ("action_done", "remedy", "promise", "apology", "fault_admitted", "handover")
_PAST_EN = ("ed", "didn't", "weren't", "wasn't", "haven't", "hadn't")
_PAST_IRREGULAR_EN = frozenset(
    """put gave left forgot broke lost chose bought took let went got did made wrote drove wore kept
    set spilt threw bent tore ran sold hit cut shut stole hid fell slept drank ate shot burnt
    stuck froze sat stood lent misread misled overran overslept""".split()
)
#: What customers do without fault: they write, pay and wait.
_TOLD_EN = frozenset(
    """received paid asked mentioned wanted needed described reported requested called contacted
    experienced faced noticed liked enjoyed visited stayed tried attached provided shared expected
    deserved helped raised waited listed suffered encountered wrote got ended wished meant
    reached looked preferred missed emailed posted charged based interested pleased satisfied
    rang phoned spoke disappointed required allowed supposed entitled registered logged""".split()
)
_SCOLDING = frozenset(
    "просто явно опять снова сами сам сама же ведь даже удосужились потрудились невнимательно"
    " just simply clearly obviously evidently apparently even never again failed neglected".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label == "you":
            yield from _bare_deed(view, match)
            continue
        inside = view.words[match.first + 1 : match.last]
        if match.label not in _OUTRIGHT and not _SUBJECTS.isdisjoint(inside):
            continue
        excuse = _EXCUSES.get(match.label)
        if excuse is None or not excuse(view, match):
            yield view.hit(match)


def _more_than_a_deed(view: View, match: Match) -> bool:
    """Whether more is said than what the customer did, or it is no answer to a trouble."""
    if not view.context or len(view.words) > _SHORT_EN or "?" in view.text:
        return True
    verb = view.words[match.last - 1]
    if not verb.endswith(_PAST_EN) and verb not in _PAST_IRREGULAR_EN:
        return True
    if verb in _TOLD_EN or "?" in view.context[-1].document.text:
        return True
    return not _troubled(view) or view.has_cue(*_HELP)


def _troubled(view: View) -> bool:
    """Whether something went wrong: a complaint, or plain news that asks for nothing."""
    told = view.context[-1].document.words
    return view.context_has("complaint") or _WISHES.isdisjoint(told)


def _bare_deed(view: View, match: Match) -> Iterator[Hit]:
    """«Вы отменили запись» where that is all that a complaint gets for an answer."""
    context = view.situation.context
    asked = bool(context) and "?" in context[-1] and not _ASKS_WHY.search(context[-1].lower())
    if not context or asked or len(view.words) > _SHORT_RU or "?" in view.text:
        return
    _, end = view.document.sentence_words(match.first)
    for at in range(match.last, min(match.last + 2, end)):
        word = view.words[at]
        if not word.endswith(_PAST_RU) or len(word) <= _NO_VERB or word in _SUBJECTS:
            continue
        if word.startswith(_TOLD_RU) or not _troubled(view):
            return
        if not view.has_cue(*_HELP):
            yield Hit(match.start, view.document.word_end(at))
        return


def _told_kindly(view: View, match: Match) -> bool:
    """Whether the cause is the customer's wish, or something is done about it elsewhere."""
    if view.words[match.last - 1].startswith(_WISHED):
        return True
    return any(not view.same_sentence(done, [match]) for done in view.cue("action_done"))


def _costs(view: View, match: Match) -> bool:
    """Whether the sentence says what the customer lost by it."""
    first, last = view.document.sentence_words(match.first)
    return any(word.startswith(_LOST) for word in view.words[first:last])


def _unstressed(view: View, match: Match) -> bool:
    """Not «Код продиктовали вы, …»: no clause that ends in the customer, or a question."""
    rest = view.text[match.end :].lstrip()
    return rest[:1] not in _CLAUSE_ENDS or view.is_question(match)


def _mended(view: View, match: Match) -> bool:
    """A deed may be asked about, and named where we mend it, if nobody is scolded."""
    if view.is_question(match):
        return True
    if not _SCOLDING.isdisjoint(view.words[match.first + 1 : match.last]):
        return False
    # What was done before the deed is named in the same breath is its consequence, not our help.
    helped = any(
        done.start > match.start or not view.same_sentence(done, [match])
        for done in view.cue("action_done")
    )
    return helped or view.same_sentence(match, view.cue("promise"))


def _unpunished(view: View, match: Match) -> bool:
    """Absence is a fact where nothing is refused for it."""
    return not (view.has_cue("refusal") or _costs(view, match))


def _helped(view: View, _match: Match) -> bool:
    """A guess at the cause beside help or steps is part of them."""
    return view.has_cue("action_done", "remedy", "next_step_given")


def _in_passing(view: View, match: Match) -> bool:
    """A fact about the customer's part is fair beside help, or where nothing has gone wrong."""
    if not view.context or view.is_question(match) or view.has_cue(*_HELP, "next_step_given"):
        return True
    if view.words[match.first] == "your" and view.words[match.last - 1] in _TOLD_EN:
        return True  # "your wife rang at two"
    return bool(_plain_question().search(view.context[-1].document.low))


@cache
def _plain_question() -> re.Pattern[str]:
    """How things are done, asked before anything has gone wrong."""
    return compiled(
        r"^(?:(?:здравствуйте|добрый день|привет|hi|hello|hey)[ ,.!]*)?(?:подскажите[ ,]*)?"
        r"(?:как|как(?:ой|ая|ие)|можно|нужно|есть|когда|где|сколько|надо|кто"
        r"|how|what|which|is|are|do|does|should|when|where|who|can i)\b[^.!?\n]*\?\s*$"
    )


def _own_slip(view: View, match: Match) -> bool:
    """Whether who is left out of the sentence may be we, who mend it or are sorry."""
    mended = view.has_cue("remedy", "promise", "apology", "handover") or any(
        done.start >= match.end for done in view.cue("action_done")
    )
    return not view.context or view.is_question(match) or mended


#: What makes a match of this label no reproach.
_EXCUSES: dict[str, Callable[[View, Match], bool]] = {
    "deed": _mended,
    "agent": _more_than_a_deed,
    "inverted": _unstressed,
    "cause": _told_kindly,
    "absent": _unpunished,
    "guess": _helped,
    "aside": _in_passing,
    "against": _in_passing,
    "elliptic": _own_slip,
}


RULE = Rule(
    code="TON01",
    name="blaming-you",
    category="blame_customer",
    severity="warn",
    why={
        "ru": "Человек пришёл за помощью, а слышит, что виноват сам: теперь спор пойдёт о вине.",
        "en": "They came for help and hear that it is their fault: now the talk is about guilt.",
    },
    advice={
        "ru": "Назовите, что нужно сделать, без «вы не»: «Для поиска нужен номер заказа, он в"
        " письме с чеком».",
        "en": "Name what is needed, without “you didn’t”: “I need the order number, it is in the"
        " receipt e-mail”.",
    },
    match=ALL,
    unless=phrases(
        "=если|=чтобы|=чтоб|=пока|=ли|=когда ...6 =вы|=вами|=вас|=у|=ваш",
        "=мы =вас =не =предупредили|=предупреждали|=уведомили|=уведомляли|=информировали",
        # To the point: «По делу: у вас обрыв во дворе».
        "=по|=к =делу",
        "=хорошо|=здорово|=правильно|=отлично|=замечательно|=рады|=рад|=рада =что =вы|=вас",
        "=хорошо|=здорово|=отлично|=рады|=рад|=рада =что <VERB,past,plur> =вы",
        "=из-за ...4 =вы",
        "рекомендовать|советовать ...3 =внимательно|=внимательнее",
        "recommend|advise|suggest|encourage ...4 =carefully|=careful|=closely",
        # What they did is named, not judged: "list the steps you used".
        "=step|=steps|=version|=email|=address|=card|=browser|=device|=method|=settings|=link|=command"
        " =that|=which? =you =have? =used|=took|=tried|=followed|=entered|=opened|=clicked",
        "=you =have =never =used =more|=less|=over|=all",
        "=ни =в =чем",
        "=ничего =не",
        # One place of a paper is pointed at: «внимательно прочитайте второй абзац».
        "=внимательно =прочитайте|=прочтите|=перечитайте <ADJF,Anum> абзац|пункт|раздел|строка"
        "|страница|предложение",
        "=не отвечать =за",
        "=не =то =что",
        "=банка-отправителя|=банка-получателя",
        "=если|=когда =бы =вы ...2 =могли|=хотели|=согласились|=прислали|=были|=бы",
        "=вы =ничего? =не =пришлось =бы",
        "=сами|=сам|=сама =не виноватый",
        "=if|=unless|=whether|=case|=before|=once|=when|=unlike|=glad|=good =that? =you|=your",
        "=not =that =you",
        # It was we who said so: "sorry for saying that you hadn't".
        "=for|=in =saying|=writing|=thinking|=claiming|=assuming|=believing =that? =you",
        "=not|=isn't|=wasn't =the =customer's|=guest's|=buyer's|=user's|=passenger's",
        "=so =you =do|=don't",
        "=do|=does|=did|=is|=was|=isn't|=wasn't =not? =your =fault",
        "=not|=isn't|=wasn't|=no =your =own? =fault|=mistake|=error|=responsibility|=doing",
        slack=0,
    ),
    unless_sentence=phrases(
        "=не =страшно|=беда|=проблема|=помеха|=обязательно",
        "=ничего =страшного",
        "=no =problem|=worries|=matter",
        "=nothing|=anything =wrong",
        # A warning of others: "if anybody asks for it, it isn't us".
        "=if =anyone|=anybody|=someone|=somebody =ever? =does|=asks|=calls|=writes|=claims|=says",
        # A wish, not a reproach: «были бы благодарны, если бы вы посмотрели».
        "=если =бы ...20 признательный|благодарный|=здорово|=рады|=рад|=рада|=помогло|=отлично",
        "признательный|благодарный|=здорово|=рады|=рад|=рада|=помогло|=отлично ...6 =если =бы",
        "=если =бы =мы|=я|=наш|=наша|=курьер|=сотрудник",
        "=из-за наш опечатка|ошибка|путаница|формулировка|недосмотр",
        "=ошибки|=нарушений|=вины =с =вашей =стороны =нет|=не",
        "=нет|=не|=никакой|=ни ошибка|вина|нарушение =с =вашей =стороны",
        slack=0,
    ),
    check=_check,
    source=("REVIEW TON01", "S2-4"),
)
