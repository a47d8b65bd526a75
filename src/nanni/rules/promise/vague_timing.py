"""PRM02: words of time that nobody can plan by."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.promise._vague_words import VAGUE
from nanni.text.expressions import compiled

#: One release ahead is a bound of a kind: whoever follows the releases can plan by it.
_RELEASES = ("обновлении", "версии", "релизе", "next release", "next update", "next version")

#: Where one clause ends and another begins, and how long an added time may be to bound the first.
_JOINTS = (", ", "; ", ": ", " — ", " и ", " and ", " but ", " но ")
_ADDED, _SHORT, _BEFORE = 8, 4, 12
_UNSURE = frozenset("возможно надеюсь надеемся наверное может maybe hopefully perhaps".split())
#: «In future, please…» asks something of the reader; it tells no time.
_AHEAD = ("future", "later on")
_ADVICE = ("please", "avoid", "prevent", "happen")
_OURS = frozenset("we i our we'll i'll will may might".split())
#: "You can change it later": the time is the customer's own to choose.
_THEIRS = (
    "most ", "many people", "some people", "you can", "you may", "you could", "if you ", "you want",
    "если захотите", "вы можете", "вы сможете",
)  # fmt: skip
_LATER = ("later", "позже", "позднее", "попозже")
#: "At some point the disk filled up" tells what happened, unless something is still to come.
_TO_COME = frozenset(
    "will ll going should may might can could would hope hoping plan planning expect aim intend"
    " want try trying".split()
)

#: What follows says how soon: «Скоро: откроем 20 ноября».
_TOLD_NEXT = compiled(r"\w+(?:: | [—–] )")
_UPON = ("как только", "as soon as", "once ")
_OPEN, _CLOSE = frozenset('«“„"'), frozenset('»”“"')


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    taken: list[tuple[int, int]] = []
    # Only what woke the rule can be vague: one place in each of its sentences is read for times.
    places = {view.sentence_number(match): match.start for match in matches}
    for time in [time for place in places.values() for time in view.times_near(place)]:
        words = view.low[time.start : time.end]
        woke = any(m.start < time.end and time.start < m.end for m in matches)
        if (
            time.kind == "vague"
            and woke
            and not words.endswith(_RELEASES)
            and not (words.endswith(_AHEAD) and _advises(view, time.start))
            and not (words in _LATER and _theirs(view, time.start))
            and not (words == "at some point" and _looks_back(view, time.start))
            and not _quoted(view, time.start, time.end)
            and not _bounded(view, time.start)
        ):
            taken.append((time.start, time.end))
            yield Hit(time.start, time.end)
    for match in matches:
        told = any(a < match.end and match.start < b for a, b in taken)
        if match.label == "vague" and not told and not _bounded(view, match.start):
            if _of_dated_event(view, match):
                continue
            yield view.hit(match)


def _advises(view: View, position: int) -> bool:
    said = view.sentence(position)
    if said.startswith("in future ") and _OURS.isdisjoint(said.split()):
        return True  # "In future an alarm by the meter helps"
    return any(word in said for word in _ADVICE)


def _theirs(view: View, position: int) -> bool:
    return any(words in view.sentence(position) for words in _THEIRS)


def _quoted(view: View, start: int, end: int) -> bool:
    """Whether the words stand alone between quotation marks: "“Soon” was a poor answer"."""
    return view.text[max(start - 1, 0) : start] in _OPEN and view.text[end : end + 1] in _CLOSE


def _looks_back(view: View, position: int) -> bool:
    return _TO_COME.isdisjoint(view.sentence(position).replace("'", " ").split())


def _of_dated_event(view: View, match: Match) -> bool:
    """Whether news are tied to an event that we promise by a time: «дадим к 14:00»."""
    if not view.low.startswith(_UPON, match.start):
        return False
    return any(
        time.kind != "vague" and not time.approx
        for promise in view.cue("promise")
        for time in view.times_near(promise.start)
    )


def _bounded(view: View, position: int) -> bool:
    """Whether a usable time stands by it: in its own clause, or in a short one of the sentence."""
    start, end = view.span_of_sentence(position)
    bounds = [
        t.start
        for t in view.times_near(position)
        if t.kind != "vague" and start <= t.start < end and not t.approx
    ]
    return bool(bounds) and any(_binds(view, position, at, start, end) for at in bounds)


def _binds(view: View, position: int, at: int, start: int, end: int) -> bool:
    low = view.low
    between = low[min(position, at) : max(position, at)]
    if not any(mark in between for mark in _JOINTS) or _TOLD_NEXT.match(between):
        return True
    left = max((low.rfind(mark, start, at) + len(mark) for mark in _JOINTS), default=start)
    left = max(left, start)
    rights = [low.find(mark, at, end) for mark in _JOINTS]
    right = min((r for r in rights if r >= 0), default=end)
    words = low[left:right].split()
    unsure = _UNSURE.intersection(low[max(start, left - _BEFORE) : right].replace(",", " ").split())
    return len(words) <= (_ADDED if at > position else _SHORT) and not unsure


RULE = Rule(
    code="PRM02",
    name="vague-timing",
    category="vague_timing",
    severity="warn",
    why={
        "ru": "По этим словам нельзя спланировать день: человек ждёт и гадает.",
        "en": "Nobody can plan a day by these words: the customer waits and guesses.",
    },
    advice={
        "ru": "Назовите срок, пусть с запасом, или время следующей вести: «напишу завтра до 12:00,"
        " даже если новостей не будет».",
        "en": "Name a time, with a margin if need be, or the time of the next news: “I’ll write by"
        " noon tomorrow, even if there is nothing new”.",
    },
    match=(
        *phrases(
            # These wake the reader of times; it decides what they mean.
            "скоро|вскоре|скорый|ближайший|кратчайший|быстрый|оперативно|позже|позднее|попозже"
            "|поздний|=днях|своевременно|=скорее|=быстрее|=срочно|незамедлительно|=временем"
            "|=очереди|=обработки|=поступления|=следующих|=следующем|=мере|=момент|=минуточку"
            "|=минутку|=секунду|=минуту",
            "=soon|=shortly|=asap|=possible|=near|=course|=earliest|=momentarily|=eventually|=point"
            "|=while|=chance|=later|=sooner|=promptly|=quickly|=future|=upcoming|=bit|=moment"
            "|=speedily|=presently|=weeks|=days",
        ),
        *VAGUE,
    ),
    unless=phrases(
        "=как =только ...1 <VERB,2per>",
        "=когда =придет|=придут|=будет|=появится ...3 <VERB,plur,impr,excl>",
        "=как =только ...4 =вы|=вас|=вами|=ваш|=ваша|=ваше|=ваши|=вашу",
        "=как =только =получу|=получим ...2 фото|документ|ответ|скан|копия|файл|письмо|номер|адрес",
        "=позже|=позднее =нет|=нельзя|=вас|=нас|=них|=него|=нее|=чем|=обычного|=указанного|=срока"
        "|<NUM>",
        # Later than the term just named: «Срок — пять дней. Позже тоже примем».
        "=позже|=позднее|=попозже =тоже|=придется",
        "=незамедлительно|=оперативно|=срочно ...1 <VERB,past>",
        "<VERB,past>|<VERB,pres> =незамедлительно|=оперативно|=срочно",
        "=незамедлительно|=оперативно <VERB,past>",
        "=более|=наиболее|=максимально? =оперативно|=быстро =вы|=сможете|=решить|=получить",
        "=как =можно =скорее|=быстрее|=раньше ...1 <VERB,plur,impr,excl>",
        "<VERB,plur,impr,excl> ...4 =как =можно =скорее|=быстрее|=раньше|=оперативнее",
        "=срочно|=немедленно|=быстренько <VERB,plur,impr,excl>",
        "=вскоре =после",
        "=скоро =увидимся|=встретимся",
        "^ =speak|=talk|=chat|=see =to? =you? =soon $",
        "=недолго =думая",
        "=скоро =новый|=лето|=зима|=праздники|=выходные|=каникулы|=весна|=осень",
        "=в =дальнейшем|=будущем ...2 <VERB,impr>",
        "^ =please|=kindly|=always|=just? =use|=keep|=send|=write|=ask|=check|=avoid|=choose|=order"
        "|=call|=add|=quote|=include ...3 =in =the? =future",
        # Later things, not a later time: "for later work take the thinner thread".
        "=for|=with|=in =any? =later =work|=use|=orders|=projects|=visits|=trips|=versions|=years"
        "|=purchases|=repairs|=stages|=editions",
        "^ =later =models|=model|=versions|=version|=releases|=editions|=trains|=flights",
        # When the customer has time: «пришлите фото, когда будет минутка».
        "<VERB,plur,impr,excl> ...5 =когда|=как =будет|=появится|=найдется =у? =вас? =время"
        "|=возможность|=минута|=минутка|=желание",
        "=через|=спустя =некоторое|=какое-то =время =после|=как",
        "=in =the? =near =future =please",
        "=soon|=shortly =after",
        # What happened in a queue, or when we work, puts nothing off.
        "=was|=were|=been|=got|=stuck ...3 =in =our|=the =queue",
        "=did|=was|=were|=worked|=tried|=moved ...8 =as =fast|=quickly|=soon|=promptly =as"
        " =possible",
        "=spare|=free =time",
        # Why something is not there yet: "because their review takes a while".
        "=because|=since ...4 =takes|=take|=took =a? =while",
        "!=by|until|till =the =later <LATN>",
        "=whenever|=wherever =possible",
        "=eventually <VERB,VBG>|<VERB,VBD>",
        slack=0,
    ),
    check=_check,
    source=("REVIEW PRM02", "S0-20"),
)
