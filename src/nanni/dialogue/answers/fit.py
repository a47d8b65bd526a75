"""Fit: whether a sentence of ours is an answer of the kind that a question asks for."""

import re

from nanni.dialogue.answers.elsewhere import has_link
from nanni.dialogue.answers.hollow import asks_of_rules, is_stock
from nanni.dialogue.answers.kinds import CLOSE, FITS, says_back
from nanni.dialogue.answers.marks import SEVERAL
from nanni.dialogue.answers.place import Place
from nanni.dialogue.answers.sentence import Sentence
from nanni.dialogue.topics import notions
from nanni.model import Question
from nanni.rulekit.view import lemmas_of

_WORD = re.compile(r"\w+")
_OF_TIME = frozenset({"when", "how_long"})
_OF_VALUES = frozenset({"when", "how_long", "how_much", "which", "what"})
_OF_WAYS = frozenset({"how", "what", "which", "whether"})
_OF_THINGS = frozenset({"what", "which"})
#: "We are aware of it" answers "is it known?", "connecting you" answers "can I talk to…?".
_SAID_TO_BE_SO = re.compile(
    r"\b(?:aware of|знаем о|(?:putting|connecting|transferring) you|соединяю|перевожу)\b"
)
#: «Конечно, напишу» promises the very thing that was asked for.
_ASSURES = re.compile(
    r"^(?:да, |yes, )?(?:конечно|разумеется|безусловно|of course|certainly|sure|absolutely)\b"
    r"(?!.*\b(?:минут|секунд|момент|провер|уточн|посмотр|узна|moment|sec|minute|wait|check|look"
    r"|hold|find))"
)
#: "It is with Priya" names somebody to those who ask who.
_WITH = re.compile(r"\b(?:with|by|у) (?!us\b|our\b|the\b|a\b|you)\w+")
#: Our work told as ours: «мы ещё проверяем».
_OF_OURS = re.compile(r"^\W*(?:we|i|i'm|we're|мы|я)\b")
_ASKED_OF_US = ("ете", "ите", "етесь", "итесь")
#: «Посмотрю и отменю списание»: behind the look stands the deed that was asked for.
_DEED_BEHIND = re.compile(
    r"\b(?:and|и|а потом|then) (?:then |also |сразу |тут же )?(?:(?:i|we)(?:'ll| will) |мы |я )?"
    r"(?:(?:refund|reverse|fix|cancel|replace|ship|reset|remove|reissue|credit|correct|unlock"
    r"|restore|extend|resend|waive)\b"
    r"|(?:верн|отмен|исправ|поправ|пришл|отправ|вышл|замен|восстанов|удал|добав|начисл|зачисл"
    r"|переоформ|продл|подключ|разблокир|пересчита|сдела|перенес)(?:у|ю|ем|им|ую|уем|лю|аем)\b)"
)
_WHY_SO_LONG = re.compile(r"\b(?:долго|long|slow|медленно|задерж\w+|late|delayed)\b")
_YES_OR_NO = re.compile(r"^(?:(?:сейчас|пока|уже) )?(?:да|нет|yes|no|yep|nope|not yet)\b")


def answers(question: Question, place: Place, sentence: Sentence) -> bool:
    """Whether the sentence gives what the question asks for."""
    if sentence.role == "courtesy" or sentence.declines:
        return False
    near = place.topic.common(sentence.topic)
    if sentence.role == "ask":
        return _is_answer_that_asks(question, place, sentence, near)
    if _is_of_another(question, place, sentence, near) or _is_hollow(question, place, sentence):
        return False
    if question.kind in _OF_TIME and sentence.is_done and (near > 0 or place.alone):
        return True
    if _gives_more_than_a_word(question, place, sentence):
        return place.direct
    holds = sentence.role == "hold" and not _tells_while_holding(question, place, sentence)
    if not holds and FITS[question.kind](place, sentence, near):
        return True
    return (near > 0 or place.alone) and sentence.refuses


def _gives_more_than_a_word(question: Question, place: Place, sentence: Sentence) -> bool:
    """Whether a sentence about our work also holds the deed asked for, or the time it takes."""
    if question.kind == "why":
        return _WHY_SO_LONG.search(place.words) is not None and sentence.has_time
    return (
        question.kind in {"whether", "how"}
        and place.of_us
        and _DEED_BEHIND.search(sentence.low) is not None
    )


def comes_near(question: Question, place: Place, sentence: Sentence) -> bool:
    """Whether the sentence speaks of the matter without giving what is asked for."""
    if sentence.role != "tell":
        return False
    if question.kind in _OF_TIME and place.direct and sentence.is_vague:
        return True
    return place.topic.common(sentence.topic) > 0


def _is_answer_that_asks(question: Question, place: Place, sentence: Sentence, near: int) -> bool:
    """«Можем заменить или вернуть, как удобнее?», «нужны паспорт и чек» answer though they ask."""
    if sentence.asks:
        return sentence.offers and place.direct and question.kind in _OF_WAYS
    if place.turns and sentence.has_address:
        return place.direct
    if place.of_own_act and _orders_the_deed(place, sentence):
        return place.direct
    return near > 0 and (question.kind in _OF_THINGS or place.of_own_act)


def _orders_the_deed(place: Place, sentence: Sentence) -> bool:
    """Whether it begins with the verb asked about: «что указать?» — «укажите номер счёта»."""
    first = frozenset(lemmas_of(sentence.words[0])) if sentence.words else frozenset()
    return any(
        not first.isdisjoint(lemmas_of(word))
        for word in _WORD.findall(place.words)
        if word.isascii() or word.endswith(("ть", "ти", "чь"))
    )


def _is_of_another(question: Question, place: Place, sentence: Sentence, near: int) -> bool:
    """Whether the sentence is too far from an old question, or nearer to another new one."""
    if not place.direct:
        return near < min(CLOSE, len(place.topic.words) or 1)
    if not near and is_stock(sentence.low, place.words):
        return True
    if near or not any(other.common(sentence.topic) for other in place.others):
        return False
    # «А когда?» has no words of its own to be nearer to.
    open_to_it = not place.topic.words or SEVERAL.search(sentence.low) is not None
    return not (open_to_it and _has_what_is_asked(question, place, sentence))


def _is_hollow(question: Question, place: Place, sentence: Sentence) -> bool:
    """Whether the sentence leaves out what is asked: it is not known, it depends, rules hold."""
    if sentence.is_plainly_polar and question.kind == "whether":
        return False
    if question.kind in _OF_VALUES and (sentence.has_number or sentence.has_time):
        return False
    if sentence.knows_nothing:
        return True
    # "Issued by the city" names somebody to those who ask who.
    return sentence.is_general and question.kind != "who" and not asks_of_rules(place.words)


def _has_what_is_asked(question: Question, place: Place, sentence: Sentence) -> bool:
    """Whether it has what only an answer of this kind has: a time, a sum, a link."""
    if question.kind in _OF_TIME:
        return sentence.has_time
    if question.kind == "whether":
        return sentence.is_plainly_polar and SEVERAL.search(sentence.low) is not None
    if question.kind == "how_much":
        return sentence.has_number if place.of_a_count else sentence.has_sum
    return question.kind == "where" and has_link(sentence.low)


def _takes_up(place: Place, sentence: Sentence) -> bool:
    """Whether it begins with the verb that the customer asked with: «поможете?» — «поможем»."""
    verbs = [word for word in _WORD.findall(place.words) if word.endswith(_ASKED_OF_US)]
    if not verbs or not sentence.words:
        return False
    first = notions(sentence.words[0])
    return any(isinstance(one, int) and one in first for verb in verbs for one in notions(verb))


def _gives_one_of(question: Question, place: Place, sentence: Sentence) -> bool:
    """Whether it gives one of the two ways named, or the address asked for."""
    if question.kind == "whether":
        return place.of_two_ways and place.topic.common(sentence.topic) > 0
    return question.kind == "where" and place.turns and sentence.has_address


def _tells_while_holding(question: Question, place: Place, sentence: Sentence) -> bool:
    if sentence.is_done or (question.kind in _OF_TIME and sentence.has_time):
        return True
    if says_back(place, sentence):
        return True
    if _gives_one_of(question, place, sentence):
        return place.direct
    if question.kind == "who":
        named = sentence.names_somebody or _WITH.search(sentence.low) is not None
        return named and place.topic.common(sentence.topic) > 0
    if place.of_meaning and not (sentence.tells_later or _OF_OURS.search(sentence.low)):
        return place.alone or (place.direct and place.topic.common(sentence.topic) > 0)
    return question.kind == "whether" and _says_whether(place, sentence)


def _says_whether(place: Place, sentence: Sentence) -> bool:
    """Whether words about our work also hold a yes or a no."""
    if place.direct and _takes_up(place, sentence):
        return True
    if _ASSURES.search(sentence.low) or (place.of_a_state and sentence.is_under_way):
        return place.direct
    if _SAID_TO_BE_SO.search(sentence.low):
        return place.turns or place.topic.common(sentence.topic) > 0
    # «Да, смотрим» answers «кто-нибудь смотрит?», not «вернёте деньги?».
    return place.direct and not place.of_us and _YES_OR_NO.search(sentence.low) is not None
