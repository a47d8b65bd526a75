"""Kinds: what an answer to each kind of question must have."""

from collections.abc import Callable

from nanni.dialogue.answers.elsewhere import has_link, sends_to_somebody
from nanni.dialogue.answers.marks import CLAUSE
from nanni.dialogue.answers.place import Place
from nanni.dialogue.answers.sentence import Sentence
from nanni.dialogue.topics import Topic
from nanni.model import QuestionKind

#: So many telling words in common and a sentence is of the question's matter for certain.
CLOSE = 2
_PAST = ("ли", "ла", "ed")
_LEAST_VERB = 5
#: So few words may leave out what the question said.
_ELLIPSIS = 4


def says_back(place: Place, sentence: Sentence) -> bool:
    """Whether it says back the question's own past verb: «получили?» — «получили»."""
    asked = place.words.split()
    return any(
        word.endswith(_PAST)
        and len(word) >= _LEAST_VERB
        and any(one.startswith(word) for one in asked)
        for word in sentence.words
    )


def _time(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.says_never or (sentence.denies and near > 0 and sentence.role == "tell"):
        return True
    if not sentence.has_time:
        return sentence.role == "tell" and sentence.has_unit and place.direct
    if sentence.tells_later and (sentence.role != "tell" or not near):
        # «Отвечу до 15:00» answers «когда ответите?», not «когда вернёте деньги?».
        return _waits_for_word(place.topic) or near >= CLOSE
    return near > 0 or place.direct


def _waits_for_word(topic: Topic) -> bool:
    return not topic.notions.isdisjoint({"~answer", "~call"}) or all(
        "~wait" in word for word in topic.words
    )


def _sum(place: Place, sentence: Sentence, near: int) -> bool:
    if place.of_a_count:
        return sentence.has_number and not sentence.has_currency and (near > 0 or place.direct)
    if sentence.has_sum:
        return near > 0 or place.direct
    return sentence.has_number and (near > 0 or place.alone)


def _place(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        finds = place.turns or place.finds or "://" in sentence.low
        if sentence.has_corner and (place.finds or near > 0):
            return place.direct
        return sentence.has_address and place.direct and finds
    if sentence.shows_a_path:
        return place.direct
    if sentence.only_instructs and not near:
        return place.direct and place.finds
    if near > 0:
        told = sentence.has_place or sentence.is_done or sentence.has_time
        return told or (sentence.instructs and (place.finds or near >= CLOSE))
    is_place = sentence.has_place or sentence.has_number or sentence.is_done
    if sentence.plans or (place.topic.words and not is_place):
        return False
    return place.alone and not place.asks_more


def _person(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        return place.turns and place.direct
    if sentence.reports_our_deed and not (near and sentence.names_somebody):
        return False
    if sentence.plans and sentence.is_vague:
        return False
    if not near and sentence.begins_with_a_deed:
        return False
    short = len(CLAUSE.split(sentence.low, maxsplit=1)[0].split()) <= _ELLIPSIS
    if near > 0:
        known = sentence.names_somebody or sentence.has_name
        return known or (place.alone and not sentence.has_time)
    return place.alone and (short or sentence.names_somebody or sentence.has_name)


def _way(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        near = 0 if has_link(sentence.low) else near
        if near > 0 and sentence.has_corner:
            return True
        return sentence.has_address and (place.turns or near > 0)
    if sentence.instructs:
        return near > 0 or place.direct
    if not near and place.of_what_to_do and not sentence.shows_a_way_out:
        return False
    planned = sentence.plans and not (place.of_us or place.of_what_to_do)
    if not near and (planned or (sentence.reports_our_deed and place.of_grounds)):
        return False
    return near > 0 or (place.alone and not place.asks_more)


def _cause(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        return False
    if sentence.explains:
        return near > 0 or place.direct
    if sentence.only_instructs or sentence.is_at_work or sentence.looks_at_it:
        return False
    if sentence.permits:
        return False  # "You can get it back in the app" is of what to do, not of why.
    if sentence.makes_up or (not near and sentence.tells_what_was_done):
        return False
    return near > 0 or (place.alone and not place.asks_more and not sentence.plans)


def _fact(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        return False
    if sentence.only_instructs and not near and place.of_what_happened:
        return False
    if sentence.instructs and place.of_own_act:
        return place.direct
    open_to_plans = place.of_us or sentence.has_number
    return near > 0 or (
        place.alone and not place.asks_more and (not sentence.plans or open_to_plans)
    )


def _assent(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.role == "elsewhere":
        return _assent_elsewhere(place, sentence, near)
    if place.alone and (sentence.is_polar or sentence.is_done):
        return True
    if _evades(place, sentence, near):
        return False
    if place.supposes and sentence.role == "tell" and not sentence.tells_later:
        return place.alone
    if sentence.only_instructs and not sentence.is_done:
        of_theirs = place.of_self or place.of_duty or (place.of_a_link and not place.of_us)
        return near > 0 or (place.direct and of_theirs)
    if near > 0:
        return True
    if sentence.plans:
        return place.alone and place.of_us and (sentence.has_time or not place.asks_more)
    return place.alone and not place.asks_more


def _evades(place: Place, sentence: Sentence, near: int) -> bool:
    """Whether it goes past a yes or no: how things usually go, a cause where amends are asked."""
    if (place.of_past or place.of_mine) and sentence.is_usual:
        return True
    if place.of_possibility and sentence.tells_how_it_stands:
        return True
    if place.of_duty and not (sentence.is_plainly_polar or sentence.denies or sentence.instructs):
        return True
    if place.of_means and sentence.somebody_calls and not sentence.is_polar:
        return True
    if near > 0:
        return False
    return place.of_amends and not (sentence.has_sum or sentence.plans)


def _assent_elsewhere(place: Place, sentence: Sentence, near: int) -> bool:
    if place.of_a_link and "://" in sentence.low:
        return place.direct
    if place.turns and sentence.has_address:
        return place.direct
    if near >= CLOSE and not sends_to_somebody(sentence.low):
        return True
    return near > 0 and (sentence.is_polar or says_back(place, sentence))


def _deed(place: Place, sentence: Sentence, near: int) -> bool:
    if sentence.is_done and near > 0:
        return True
    if sentence.is_polar and place.alone:
        return True
    return near > 0 and sentence.role == "tell"


FITS: dict[QuestionKind, Callable[[Place, Sentence, int], bool]] = {
    "when": _time,
    "how_long": _time,
    "how_much": _sum,
    "where": _place,
    "who": _person,
    "how": _way,
    "why": _cause,
    "which": _fact,
    "what": _fact,
    "whether": _assent,
    "request": _deed,
}
