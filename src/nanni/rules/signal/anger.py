"""SIG01: anger at the matter, the service or the company, in words or shouted."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue, literals, phrases
from nanni.rulekit.cues import oath
from nanni.rulekit.matchers import Layout
from nanni.rulekit.voice import is_ordinary
from nanni.rules.signal import _anger_en, _anger_ru, _idioms, _reproach_en, _reproach_ru
from nanni.rules.signal._strength import SHOUTED, strength
from nanni.rules.signal._temper import WORDS, weigh

[_OATH] = oath.CUES
_WARM = ("signal_thanks", "greeting_ru", "greeting_en")
#: Who or what is asked after when marks in a row are more than zeal.
_US = frozenset(
    "вы вас вам вами ваш ваша ваше ваши вашу вашей you your they никто никого nobody деньги"
    " деньгами где money where".split()
)
#: Beside marks in a row, a word like these makes the zeal a reproach.
_AGAINST = frozenset(
    "не нет ни без никто ничего никак опять снова not no never nobody nothing without again still"
    " lost broken wrong".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    hits = list(_said(view, [match for match in matches if match.label != "weighed"]))
    yield from hits or weigh(view)


def _said(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    """What is angry by itself."""
    done = -1
    for match in matches:
        start, end = view.span_of_sentence(max(match.start - 1, 0))
        if match.label == "cry":
            if start < done or not _is_angry_cry(view, start, match):
                continue
            done = end
            yield Hit(start, max(end, match.end), data={"strength": SHOUTED})
        elif match.label == "caps":
            if match.start >= done and _is_angry_shout(view, match):
                done = match.end
                yield view.hit(match, data={"strength": SHOUTED})
        elif not view.cue_between("signal_abuse", match.start, match.end):
            done = max(done, match.end)
            yield view.hit(match, data={"strength": strength(view, match, matches)})


def _is_angry_cry(view: View, start: int, match: Match) -> bool:
    """Whether marks in a row say more than zeal: «Спасибо!!!» is none, «Где деньги???» is one."""
    end = match.start - len(view.text[: match.start]) + len(view.text[: match.start].rstrip("?!"))
    words = view.low[start:end].split()
    if not words or any(view.cue_between(name, start, end) for name in _WARM):
        return False
    against = not _AGAINST.isdisjoint(words) or any(word.endswith("n't") for word in words)
    # Question marks in a row are zeal as long as nobody of ours is meant.
    meant = "!" in view.text[match.start : match.end] or any(map(_means_us, words))
    return (against and meant) or bool(view.cue_between("complaint", start, end))


def _means_us(word: str) -> bool:
    """Whether a word names us, the money, or a verb of what we do."""
    return word in _US or word.endswith(("ете", "ите", "етесь", "итесь"))


def _is_angry_shout(view: View, match: Match) -> bool:
    """Whether words in capitals are a shout, not a name of something or a habit of typing."""
    if not any(map(is_ordinary, view.words[match.first : match.last])):
        return False
    start, end = view.span_of_sentence(match.start)
    if any(view.cue_between(name, start, end) for name in _WARM):
        return False
    loud_end = view.text[start : end + 2]
    return "!" in loud_end or "??" in loud_end or bool(view.cue_between("complaint", start, end))


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
        *_idioms.IDIOMS,
        *_OATH.match,
        *(cue(name, label="weighed") for name in WORDS),
        Layout("caps_words", 2, label="caps"),
        *literals("?!", "!?", "??", "!!", label="cry"),
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
        "=сколько =можно =взять|=купить|=заказать|=привезти|=провезти|=хранить|=добавить|=вернуть"
        "|=пригласить|=оплатить|=потратить|=снять",
        "=right =now|=away|=after",
        "=rude =awakening",
        "=is =it =rude",
        slack=0,
    ),
    check=_check,
    source=("REVIEW SIG01", "S4-14", "S4-19"),
)
