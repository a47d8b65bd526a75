"""LNG04: an adjective or a verb that does not agree with its noun or subject."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from nanni.rulekit import Hit, Match, Rule
from nanni.rulekit.view import View
from nanni.rules.spelling._objects import lost_objects, without_subject
from nanni.rules.spelling._predicates import clashing_predicates
from nanni.rules.spelling._subject_verb import mismatches
from nanni.text.forms import Forms, load_forms


def _declined(stems: str, endings: str) -> frozenset[str]:
    return frozenset(stem + ending for stem in stems.split() for ending in endings.split())


_TRIGGERS = (
    _declined("ваш наш", "а е и его ей ему их им ими у ем") | {"ваш", "наш"}
    | _declined("мо сво тво", "й я е и его ей ему их им ими ю ем")
    | _declined("друг", "ой ая ое ие ого ому им их ими ую ом")
    | frozenset("этот эта эти этого этой этому этих этими эту".split())
    | _declined(
        "нов кажд люб ближайш банковск личн бесплатн дополнительн необходим"
        " подобн повторн актуальн корректн электронн контактн технически отдельн обратн срочн",
        "ый ий ая яя ое ее ые ие ого его ой ей ому ему ых их ым им ыми ими ую юю ом ем",
    )
) - {"его", "ей", "им", "их"}  # fmt: skip
_CASES = {"gen1": "gent", "gen2": "gent", "loc1": "loct", "loc2": "loct", "acc2": "accs"}
#: «Две пары», «два заказа»: the numeral tells the gender of what is counted.
_COUNTED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("два", "оба", "полтора"), ("femn",)),
    **dict.fromkeys(("две", "обе", "полторы"), ("masc", "neut")),
    **dict.fromkeys(("три", "четыре"), ()),
}
#: «Двух минут», «триста рублей»: never one of them in the nominative.
_MANY = frozenset(
    "двух трех четырех пяти пять шесть семь восемь девять десять пятнадцать двадцать тридцать сорок"
    " пятьдесят шестьдесят сто двести триста четыреста пятьсот шестьсот несколько много мало"
    " сколько".split()
)
_UNITS = frozenset("минута секунда неделя копейка штука рубль процент гривна".split())
_TEEN = ("11", "12", "13", "14")
_NUMERALS = frozenset("два две три четыре оба обе полтора полторы".split())
#: Two words about one noun agree, whatever comes after them.
_OWNERS = ("сво", "ваш", "наш")
_OBJECT_PRONOUNS = frozenset("вам тебе им ему ей вас".split())
_LIMIT = 20_000

#: Pairs of neighbouring words that were compared before, with the answer.
_known_pairs: dict[tuple[str, str], str] = {}


def _check(view: View, _matches: Sequence[Match]) -> Iterable[Hit]:
    document = view.document
    words, gaps = document.words, document.gaps
    places: list[int] = []
    last = len(words) - 1
    for word in _TRIGGERS.intersection(words):
        i = -1
        for _ in range(words.count(word)):
            i = words.index(word, i + 1)
            if i < last and gaps[i + 1] == " " and _known_pairs.get((word, words[i + 1]), "?"):
                places.append(i)
    wrong = [i for i in places if _is_wrong(view, i)]
    if not _UNITS.isdisjoint(words):
        wrong += _one_of_many(view)
    if not _COUNTED.keys().isdisjoint(words):
        wrong += _miscounted(view)
    wrong += (i for i in mismatches(view) if not document.in_zone(document.starts[i]))
    wrong += (i for i in lost_objects(view) if not document.in_zone(document.starts[i]))
    spans = [(i, i + 2) for i in set(wrong)]
    for first, last in clashing_predicates(view):
        if not document.in_zone(document.starts[first]):
            spans.append((first, last + 1))
    return [Hit(*document.words_span(*span)) for span in sorted(spans)]


def _miscounted(view: View) -> list[int]:
    """«Два пары», «три варианты»: a numeral of the other gender, a noun in the other number."""
    document, words, forms = view.document, view.document.words, load_forms()
    out = []
    for i, (word, following) in enumerate(pairwise(words)):
        if word not in _COUNTED or document.gaps[i + 1] != " ":
            continue
        noun = _counted_noun(view, i + 1, following, forms)
        tags = forms.tags(noun)
        wrong = _COUNTED[word]
        counted = [_features(tag) for tag in tags if tag.startswith("NOUN")]
        if not tags or len(counted) != len(tags) or document.in_zone(document.starts[i]):
            continue
        single = [one for one in counted if "sing" in one]
        if not single and not any("gent" in one or "Pltm" in one for one in counted):
            out.append(i)  # «три варианты»
        elif any("gent" in one for one in single) and all(
            not one.isdisjoint(wrong) and "ms-f" not in one for one in single
        ):
            out.append(i)
    return out


def _one_of_many(view: View) -> list[int]:
    """«Двух минута», «300 рубль»."""
    document = view.document
    return [
        i
        for i, (count, unit) in enumerate(pairwise(document.words))
        if unit in _UNITS and document.gaps[i + 1] in {" ", "\u00a0"} and _is_many(count)
    ]


def _is_many(count: str) -> bool:
    """Whether a numeral or a number asks for the genitive or the plural."""
    return count in _MANY or (
        count.isdecimal() and (not count.endswith("1") or count.endswith(_TEEN))
    )


def _counted_noun(view: View, i: int, word: str, forms: Forms) -> str:
    """The word itself, or the noun after it when it is an adjective: «две новых заказа»."""
    tags, document = forms.tags(word), view.document
    adjective = bool(tags) and tags[0].startswith(("ADJF", "PRTF"))
    if not adjective or i + 1 >= len(document.words) or document.gaps[i + 1] != " ":
        return word
    return document.words[i + 1]


def _is_wrong(view: View, i: int) -> bool:
    document, words, forms = view.document, view.document.words, load_forms()
    answer = _compare(words[i], words[i + 1], forms)
    if not answer or document.in_zone(document.starts[i]) or _after_numeral(words, i):
        return False
    return not _shared(words, i) if answer == "clash" else _is_lost_object(view, i, forms)


def _after_numeral(words: list[str], i: int) -> bool:
    """«Два ваших заказа»: after 2, 3 and 4 the adjective and the noun part ways."""
    return any(word[0].isdigit() or word in _NUMERALS for word in words[max(i - 2, 0) : i])


def _shared(words: list[str], i: int) -> bool:
    """«Ваши имя и пароль»: one plural for two things."""
    plural = words[i].endswith(("и", "ы", "их", "ым", "им", "ых", "ими", "ыми"))
    return plural and "и" in words[i + 2 : i + 5]


def _compare(left: str, right: str, forms: Forms) -> str:
    """How the two words go together: ``clash``, ``nominative`` (perhaps a lost object) or well."""
    known = _known_pairs.get((left, right))
    if known is None:
        if len(_known_pairs) > _LIMIT:
            _known_pairs.clear()
        adjective, noun = forms.tags(left), forms.tags(right)
        known = "clash" if _differ(adjective, noun, left) else ""
        if _only(adjective, "ADJF", "femn", "nomn") and _only(noun, "NOUN", "femn", "nomn"):
            known = "nominative"
        _known_pairs[left, right] = known
    return known


def _differ(left: Sequence[str], right: Sequence[str], word: str) -> bool:
    """Whether an adjective with these readings can never go with a noun with those."""
    if not left or not right or not all(tag.startswith("ADJF") for tag in left):
        return False
    named = any("Name" in tag for tag in right)
    if named or not all(tag.startswith(("NOUN", "ADJF", "PRTF")) for tag in right):
        return False
    if not (word.startswith(_OWNERS) or any(tag.startswith("NOUN") for tag in right)):
        return False  # «этот новый …»: the noun is yet to come
    return not any(_agree(_features(a), _features(b)) for a in left for b in right)


def _features(tag: str) -> frozenset[str]:
    parts = tag.replace(" ", ",").split(",")
    return frozenset(_CASES.get(part, part) for part in parts)


def _agree(adjective: frozenset[str], noun: frozenset[str]) -> bool:
    """Whether number, case and gender fit; a woman may be «наша менеджер»."""
    if "Fixd" in noun or "Abbr" in noun:
        return True
    for feature in ("nomn", "gent", "datv", "accs", "ablt", "loct"):
        if (feature in adjective) != (feature in noun) and feature in adjective | noun:
            return False
    if ("plur" in adjective) != ("plur" in noun):
        return False
    if "plur" in noun or "Ms-f" in noun or "ms-f" in noun or "GNdr" in noun:
        return True
    woman = {"femn"} <= adjective and {"masc", "anim"} <= noun
    same = any(gender in adjective and gender in noun for gender in ("masc", "femn", "neut"))
    if same and "accs" in adjective and "masc" in noun:
        return ("anim" in adjective) == ("anim" in noun) or not {"anim", "inan"} & adjective
    return same or woman


def _is_lost_object(view: View, i: int, forms: Forms) -> bool:
    """«Отправили вам новая карта»: the object of a verb left in the nominative."""
    words, gaps = view.document.words, view.document.gaps
    at = i - 1
    if at > 0 and words[at] in _OBJECT_PRONOUNS and gaps[at + 1] == " ":
        at -= 1
    if (
        at < 0
        or gaps[at + 1] != " "
        or (
            i + 2 < len(words)
            and gaps[i + 2] == " "
            and any(tag.startswith(("VERB", "ADJS", "PRTS")) for tag in forms.tags(words[i + 2]))
        )
    ):
        return False
    return without_subject(words, at, forms)


def _only(tags: Sequence[str], *features: str) -> bool:
    """Whether every reading has all the features and the singular."""
    return bool(tags) and all({*features, "sing"} <= _features(tag) for tag in tags)


RULE = Rule(
    code="LNG04",
    name="wrong-agreement",
    category="typo_or_grammar",
    severity="warn",
    why={
        "ru": "Несогласованные слова читают дважды: непонятно, о чём речь и сколько этого.",
        "en": "Words that do not agree have to be read twice: what is meant, and how many?",
    },
    advice={
        "ru": "Согласуйте род, число и падеж: «пришлите ваши данные», «отправили новую карту».",
        "en": "Make gender, number and case agree: «пришлите ваши данные».",
    },
    check=_check,
    langs=("ru",),
    source=("REVIEW LNG04",),
)
