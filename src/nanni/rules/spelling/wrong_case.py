"""LNG15: a noun, or its determiner, in a case that the preposition before it never takes."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from nanni.rulekit import Hit, Match, Rule
from nanni.rulekit.view import View
from nanni.text.forms import Forms, load_forms

_GENITIVE = (
    "для от до из без нет несколько много мало сколько у после около кроме вместо против среди "
    "насчет ради возле из-за из-под"
)
_GOVERNED = {
    **dict.fromkeys(_GENITIVE.split(), ("gent", "gen1", "gen2")),
    **dict.fromkeys(("к", "ко", "согласно", "благодаря", "вопреки"), ("datv",)),
    **dict.fromkeys(("про", "через"), ("accs", "acc2")),
    **dict.fromkeys(("над", "перед"), ("ablt",)),
    "при": ("loct", "loc1", "loc2"),
    **dict.fromkeys(("в", "на"), ("accs", "acc2", "loct", "loc1", "loc2")),
    **dict.fromkeys(("за", "под"), ("accs", "acc2", "ablt")),
    **dict.fromkeys(("с", "со"), ("gent", "gen1", "gen2", "ablt", "accs")),
    **dict.fromkeys(("по", "о", "об"), ("datv", "loct", "loc1", "loc2", "accs")),
    "между": ("ablt", "gent"),
}
_PREPOSITIONS = frozenset(_GOVERNED)
#: Where something is, not where it goes: «в приложение есть» for «в приложении есть».
_BEING = frozenset(
    "есть имеется находится хранится лежит видно указано указан указана указаны написано"
    " отображается отображаются показано показан доступно доступен доступна доступны"
    " имеются".split()
)
#: Words that follow a preposition as set phrases or as names of themselves.
_SET = frozenset("дому половина пол нет да раз востребования телеграмм".split())
_TOOLS = ("чик", "щик", "тель", "ник")
#: Nouns that are always of something, and the beginnings of their forms.
_OWNED = frozenset(
    "номер дата адрес статус пакет копия сброс возврат отмена замена проверка стоимость сумма"
    " скриншот скрин смена блокировка удаление подтверждение служба команда отдел центр фото"
    " фотография способ срок условие правило порядок вариант".split()
)
_HEADS = tuple(sorted({word[:4] for word in _OWNED}))
_MEASURES = frozenset(
    "один день месяц год рубль час неделя минута завтра сегодня вчера пара раз штука миллион"
    " тысяча сотня итого".split()
)
_DECLINED = ("NOUN", "ADJF", "PRTF")
_LIMIT = 20_000

#: Preposition and the word after it -> whether they can go together.
_known_pairs: dict[tuple[str, str], bool] = {}


def _check(view: View, _matches: Sequence[Match]) -> Iterable[Hit]:
    document = view.document
    words, gaps = document.words, document.gaps
    last = len(words) - 1
    places: list[int] = []
    for word in _PREPOSITIONS.intersection(words):
        i = -1
        for _ in range(words.count(word)):
            i = words.index(word, i + 1)
            if i < last and gaps[i + 1] == " " and not _known_pairs.get((word, words[i + 1])):
                places.append(i)
    hits = [Hit(*document.words_span(i, i + 2)) for i in places if _is_wrong(view, i)]
    hits += _ungoverned(view)
    if not _BEING.isdisjoint(words):
        hits += _wrongly_moved(view)
    return hits


def _ungoverned(view: View) -> Iterator[Hit]:
    """«Номер телефон», «сброс пароль»: what a thing is of, left in the nominative."""
    document, words = view.document, view.document.words
    last = len(words) - 1
    for i, word in enumerate(words):
        if _may_own(word) and i < last and document.gaps[i + 1] == " ":
            pair = word, words[i + 1]
            known = _known_pairs.get(pair)
            if known is None:
                known = _known_pairs[pair] = _hangs_on(*pair, load_forms())
            start = document.starts[i + 1]
            if not known and view.text[start].islower() and not document.in_zone(start):
                yield Hit(*document.words_span(i, i + 2))


@lru_cache(_LIMIT)
def _may_own(word: str) -> bool:
    return word.startswith(_HEADS)


def _hangs_on(head: str, word: str, forms: Forms) -> bool:
    """Whether the second word can follow the first, when the first is one of ``_HEADS``."""
    tags = forms.tags(word)
    if _OWNED.isdisjoint(forms.lemmas(head)) or word in _MEASURES or not tags:
        return True
    # «Сверх этой суммы государство берёт», «в ваш адрес копию»: a subject, an object.
    named = all(tag.endswith(("nomn", "accs")) for tag in forms.tags(head))
    if not named or not any(tag.endswith("nomn") for tag in tags):
        return True
    return not all(
        tag.startswith("NOUN,inan") and tag.endswith(("nomn", "accs")) and "Fixd" not in tag
        for tag in tags
    )


def _wrongly_moved(view: View) -> Iterator[Hit]:
    """«В приложение есть раздел»: the accusative of a neuter where the place is meant."""
    document, words = view.document, view.document.words
    for i in range(len(words) - 2):
        if words[i + 2] in _BEING and words[i] in {"в", "на"} and words[i + 1].endswith("ие"):
            tags = load_forms().tags(words[i + 1])
            neuter = bool(tags) and all(tag.startswith("NOUN,inan,neut") for tag in tags)
            if neuter and document.gaps[i + 1] == document.gaps[i + 2] == " ":
                yield Hit(*document.words_span(i, i + 2))


def _is_wrong(view: View, i: int) -> bool:
    document, words = view.document, view.document.words
    pair = words[i], words[i + 1]
    known = _known_pairs.get(pair)
    if known is None:
        if len(_known_pairs) > _LIMIT:
            _known_pairs.clear()
        known = _known_pairs[pair] = _fits(*pair, load_forms())
    if known or document.in_zone(document.starts[i]):
        return False
    return view.text[document.starts[i + 1]].islower() and not view.brand.knows(words[i + 1])


def _fits(preposition: str, word: str, forms: Forms) -> bool:
    """Whether some reading of the word has a case that the preposition takes."""
    tags = forms.tags(word)
    if not tags or word in _SET or not all(tag.startswith(_DECLINED) for tag in tags):
        return True
    cases = _GOVERNED[preposition]
    if preposition == "в" and all(tag.endswith("plur,nomn") for tag in tags):
        return True  # «добавили в админы»: whom one becomes
    if "accs" in cases and word.endswith(_TOOLS):
        return True  # «через загрузчик»: a tool is named like a person and declined like a thing
    return any("Fixd" in tag or "Abbr" in tag or tag.endswith(cases) for tag in tags) or any(
        case in tag.replace(",", " ").split() for tag in tags for case in cases
    )


RULE = Rule(
    code="LNG15",
    name="wrong-case",
    category="typo_or_grammar",
    severity="warn",
    why={
        "ru": "Падеж не тот — и фразу приходится читать снова, чтобы понять, кто кому что.",
        "en": "With the wrong case the reader has to work out who did what to whom.",
    },
    advice={
        "ru": "Поставьте слово в нужный падеж: «для оплаты», «к заказу», «из-за сбоя».",
        "en": "Put the word in the case that the preposition takes: «для оплаты».",
    },
    check=_check,
    langs=("ru",),
    source=("REVIEW LNG04",),
)
