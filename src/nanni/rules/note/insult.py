"""NOT01: an insult about a person, an oath, or a roll of the eyes in a note."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit import insult_words as lexicon
from nanni.rules.note._aimed import AIMED_EN, AIMED_RU, HIDDEN, KENNEL, OATHS, SIGHS
from nanni.text.forms import load_forms
from nanni.text.typos import fold_lookalikes, squeeze

#: Somebody of ours: «я дурак, перепутал» insults nobody else.
_SELVES = frozenset("я мы нас меня нам мне i we us me i'm we're myself".split())
_ABOUT = frozenset(
    "клиент клиента клиенту клиентом клиентка клиентки клиентку он она его ее ему ей они этот эта"
    " тип мужик тетка бабка дама покупатель пользователь абонент гость вы ты вас тебя customer"
    " client he she him her they them you guy lady user caller this".split()
)
_MASKS = "*#@"
_BARE_MASKS = frozenset({"х**", "х***", "f***", "s***", "b****"})
_REACH = 4

_SIGH_WHY: Mapping[str, str] = {
    "ru": "Раздражение в заметке доходит до коллеги раньше, чем суть дела.",
    "en": "Irritation in a note reaches the next colleague before the matter does.",
}


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    note = view.channel == "note"
    for match in matches:
        if match.label == "sigh":
            if note:
                yield view.hit(match, severity="warn", blocks=False, why=_SIGH_WHY)
        elif not _stands(view, match):
            continue
        elif note and match.label in {"oath", "masked"} and not _names_a_person(view, match):
            yield view.hit(match, severity="warn", blocks=False)
        else:
            yield view.hit(match, blocks=True)


def _stands(view: View, match: Match) -> bool:
    if match.label == "masked":
        return _is_masked_oath(view.low[match.start : match.end])
    if match.label == "aimed":
        return True
    if _is_guess(view.words[match.first]):
        return False
    return match.label == "oath" or not _about_ourselves(view, match)


def _is_guess(word: str) -> bool:
    """Whether the scanner took a word that no dictionary has for a mistyped insult: «Salut»."""
    if load_forms().known(word) or "-" in word or "'" in word:
        return False
    surely_meant = squeeze(word) or fold_lookalikes(word) != word
    return not surely_meant and not word.startswith(_stems())


@cache
def _stems() -> tuple[str, ...]:
    written = f"{lexicon.INSULTS_RU}|{lexicon.INSULTS_EN}|{lexicon.OATHS_RU}|{lexicon.OATHS_EN}"
    return tuple(
        word.strip("*=") for word in written.split("|") if word[-1] == "*" or word[0] == "="
    )


@cache
def _masked_roots() -> dict[int, tuple[str, ...]]:
    by_length: dict[int, list[str]] = {}
    for root in lexicon.MASKED:
        by_length.setdefault(len(root), []).append(root)
    return {length: tuple(roots) for length, roots in by_length.items()}


def _is_masked_oath(token: str) -> bool:
    """Whether the letters left fit an oath; «и***@mail.ru» and «Иван П***» fit none."""
    if token in _BARE_MASKS:
        return True
    letters = sum(char not in _MASKS for char in token)
    if letters * 3 < len(token):
        return False
    return any(
        all(char == root[i] or char in _MASKS for i, char in enumerate(token))
        for root in _masked_roots().get(len(token), ())
    )


def _about_ourselves(view: View, match: Match) -> bool:
    """The writer means himself, or denies the insult: «я дурак», «он не дурак»."""
    first, _ = view.document.sentence_words(match.first)
    before = view.words[max(first, match.first - _REACH) : match.first]
    return not _SELVES.isdisjoint(before) or before[-1:] in (["не"], ["not"], ["ни"])


def _names_a_person(view: View, match: Match) -> bool:
    first, last = view.document.sentence_words(max(view.document.word_at(match.start), 0))
    return not _ABOUT.isdisjoint(view.words[first:last])


RULE = Rule(
    code="NOT01",
    name="insult",
    category="disrespect",
    severity="error",
    channels=("note", "chat", "email", "public", "macro"),
    reads=("agent", "bot", "note"),
    why={
        "ru": "Заметки всплывают: в жалобе, в суде, у самого клиента. Оскорбление выдаёт обиду и"
        " ничего не объясняет.",
        "en": "Notes surface: in a complaint, in court, before the customer. An insult betrays a"
        " grudge and explains nothing.",
    },
    advice={
        "ru": "Запишите факт, который пригодится коллеге: «Звонил четыре раза за день, на вопрос о"
        " чеке отвечал криком».",
        "en": "Write the fact the next colleague needs: “Called four times today, shouted when"
        " asked for the receipt”.",
    },
    match=(
        *phrases(lexicon.INSULTS_RU, lexicon.INSULTS_EN, label="insult"),
        *AIMED_RU,
        *AIMED_EN,
        *OATHS,
        *HIDDEN,
        *SIGHS,
    ),
    unless=(*KENNEL, *phrases("=not =a =joke", slack=0)),
    # A report of what somebody said is a fact, not an insult.
    unless_sentence=phrases(
        "назвать|обозвать|обзывать|называть|оскорбить|оскорблять|обругать|выругаться|материться",
        "=called =me|=us|=him|=her|=the|=our|=you|=an|=a",
        "=кричит|=кричал|=кричала|=пишет|=написал|=сказал|=сказала|=заявил|=заявила =что =мы",
        slack=0,
    ),
    check=_check,
    source=("S3-23", "S3-24", "REVIEW NOT01"),
)
