"""SIG01: anger at the matter, the service or the company, in words or shouted."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, literals, phrases
from nanni.rulekit.cues import oath
from nanni.rulekit.matchers import Layout
from nanni.rulekit.voice import is_ordinary
from nanni.rules.signal import _anger_en, _anger_ru, _reproach_en, _reproach_ru
from nanni.rules.signal._strength import HINTED, SHOUTED, strength

[_OATH] = oath.CUES
_WARM = ("signal_thanks", "greeting_ru", "greeting_en")
_LEAST_SHOUTED = 2
#: Beside marks in a row, a word like these makes the zeal a reproach.
_AGAINST = frozenset(
    "не нет ни без никто ничего никак опять снова not no never nobody nothing without again still"
    " lost broken wrong".split()
)
#: Beside a single mark, a word like these makes it a greeting or a plea.
_POLITE = frozenset(
    "пожалуйста помогите помоги спасите прошу please help hi hello hey привет здравствуйте"
    " добрый доброе доброго дорогие уважаемые dear срочно страшно проблема проблем problem"
    " worries worry rush"
    " жаль".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    done = -1
    for match in matches:
        start, end = view.span_of_sentence(max(match.start - 1, 0))
        if match.label == "cry":
            if start < done or not _is_angry_cry(view, start, match):
                continue
            done = end
            yield Hit(start, max(end, match.end), data={"strength": _of_cry(view, start, match)})
        elif match.label == "caps":
            if match.start >= done and _is_angry_shout(view, match):
                done = match.end
                yield view.hit(match, data={"strength": SHOUTED})
        elif not view.cue_between("signal_abuse", match.start, match.end):
            done = max(done, match.end)
            yield view.hit(match, data={"strength": strength(view, match, matches)})


def _is_angry_cry(view: View, start: int, match: Match) -> bool:
    """Whether marks in a row say more than zeal: «Спасибо!!!» is none, «Где деньги???» is one."""
    if any(view.cue_between(name, start, match.end) for name in _WARM):
        return False
    marks = view.text[match.start : match.end + 1].rstrip()
    if marks == "!" and not _POLITE.isdisjoint(
        view.low[start : match.start].replace(",", " ").split()
    ):
        return False
    return "?" in marks or _is_against(view, start, match)


def _is_against(view: View, start: int, match: Match) -> bool:
    words = view.low[start : match.start].split()
    return (
        not _AGAINST.isdisjoint(words)
        or any(word.endswith("n't") for word in words)
        or any(cue.start < match.start for cue in view.cue_between("complaint", start, match.start))
    )


def _of_cry(view: View, start: int, match: Match) -> int:
    doubled = match.end - match.start > 1
    return SHOUTED if doubled and _is_against(view, start, match) else HINTED


def _is_angry_shout(view: View, match: Match) -> bool:
    """Whether words in capitals are a shout, not a name of something or a habit of typing."""
    loud = [w for w in view.words[match.first : match.last] if is_ordinary(w)]
    if len(loud) < _LEAST_SHOUTED:
        return False
    start, end = view.span_of_sentence(match.start)
    if any(view.cue_between(name, start, end) for name in _WARM):
        return False
    return "!" in view.text[start : end + 1] or bool(view.cue_between("complaint", start, end))


RULE = Rule(
    code="SIG01",
    name="anger",
    category="anger",
    severity="info",
    preview=True,
    reads=("customer",),
    why={
        "ru": "Клиент сердится. Каждая минута молчания и каждая общая фраза злят сильнее.",
        "en": "The customer is angry. Every minute of silence and every stock phrase adds to it.",
    },
    advice={
        "ru": "Ответьте первым и по делу: признайте сбой, назовите, что уже сделано и когда будет"
        " готово.",
        "en": "Answer first and to the point: admit the failure, say what is done already and when"
        " the rest will be.",
    },
    match=(
        *_anger_ru.RU,
        *_reproach_ru.RU,
        *_anger_en.EN,
        *_reproach_en.EN,
        *_OATH.match,
        Layout("caps_words", 2, label="caps"),
        *literals("?!", "!?", "??", "!!", "!", label="cry"),
    ),
    unless=_OATH.unless
    + phrases(
        "!не =не|=без|=никакого раздражать|издевательство|безобразие|хамство|наглость|злость"
        "|злиться",
        "=вирус|=фильм|=жанр =ужас|=ужасы",
        "=no|=not|=isn't|=without|=don't|=didn't frustration|angry|mad|frustrated|annoyed|upset",
        "=sorry|=apologies|=apologize =if|=for =i|=being|=sounding|=my =sound|=am|=seem|=was"
        "|=come? =so|=a|=off|=across|=as|=too? =frustrated|=annoyed|=rude|=upset|=angry"
        "|=annoying|=irritated",
        "=right =now|=away|=after",
        "=rude =awakening",
        "=is =it =rude",
        slack=0,
    ),
    check=_check,
    source=("REVIEW SIG01", "S4-14", "S4-19"),
)
