"""PRM02: words of time that nobody can plan by."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases

#: One release ahead is a bound of a kind: whoever follows the releases can plan by it.
_RELEASES = ("обновлении", "версии", "релизе", "next release", "next update", "next version")


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    taken: list[tuple[int, int]] = []
    for time in view.times:
        words = view.low[time.start : time.end]
        if (
            time.kind == "vague"
            and not words.endswith(_RELEASES)
            and not _bounded(view, time.start)
        ):
            taken.append((time.start, time.end))
            yield Hit(time.start, time.end)
    for match in matches:
        told = any(a < match.end and match.start < b for a, b in taken)
        if match.label == "vague" and not told and not _bounded(view, match.start):
            yield view.hit(match)


def _bounded(view: View, position: int) -> bool:
    """Whether a usable time stands in the same sentence."""
    start, end = view.span_of_sentence(position)
    return any(t.kind != "vague" and start <= t.start < end and not t.approx for t in view.times)


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
        *phrases(
            "=на|=в =неопределенный|=неопределенное =срок|=время",
            "=неизвестно =когда|=сколько",
            "=как =только? =появится|=будет|=получим|=поступит =информация|=новости|=ответ"
            "|=возможность"
            "|=результат|=результаты",
            "=в =следующих|=ближайших|=будущих обновление|версия|релиз",
            "=в =порядке =очереди|=очередности",
            "=по =мере обработка|поступление|возможность|готовность|освобождение",
            "=рано =или =поздно",
            "=как|=когда =только? =освободимся|=освобожусь|=освободится|=подойдет|=дойдут|=дойдет"
            "|=разберемся|=разгребу|=разгребем|=получится|=сможем|=смогу",
            "=когда =придет|=придут|=будет|=будут|=сделаем|=сделают =тогда?",
            "=установленный|=установленные|=регламентный|=регламентные|=положенный|=разумный"
            "|=разумные =срок|=сроки",
            "=в =обозримом|=недалеком|=ближайшем|=скором =будущем|=времени",
            "сроки =пока? =не =назову|=назвать|=известны|=определены|=можем|=могу",
            "=точный|=точных|=точные =сроков|=сроки|=срок|=даты =нет|=пока|=назвать|=не",
            "=когда-нибудь|=когда-то",
            "=no =eta",
            "=in =a|=an|=one =future|=upcoming|=later release|update|version",
            "=when|=once =we|=i|=it =get|=have|=is|=are =a|=the|=more|=time|=chance|=ready"
            "|=available"
            "|=information|=update",
            "=at =our|=the =earliest =convenience?",
            label="vague",
        ),
    ),
    check=_check,
    source=("REVIEW PRM02", "S0-20"),
)
