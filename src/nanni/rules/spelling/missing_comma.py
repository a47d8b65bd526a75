"""LNG05: no comma where the rules of the language leave no choice."""

from collections.abc import Callable, Iterable, Sequence

from nanni.model import Edit, Fix
from nanni.rulekit import Hit, Match, Rule
from nanni.rulekit.view import View
from nanni.text.forms import load_forms

_CONJUNCTIONS = frozenset(
    "и а но или что если когда то поэтому хотя раз ведь так либо чтобы потому кто "
    "где куда как".split()
)
_BEFORE_IF = _CONJUNCTIONS | frozenset(
    "даже только лишь особенно случае словно будто именно не".split()
)
_BEFORE_SO_THAT = _CONJUNCTIONS | frozenset(
    "того только лишь не тем затем есть именно вместо".split()
)
_TELLING = frozenset(
    "сообщать сообщить понимать понять знать видеть считать думать надеяться уверить уверенный "
    "жаль рад убедиться указать отметить подтвердить подтверждать говорить сказать извинить "
    "простить спасибо благодарить сожалеть напомнить напоминать помнить обещать уточнить хороший "
    "заметить согласный обнаружить увидеть выяснить оказаться значить означать показать"
    " гарантировать предупредить узнать решить уверять заверить опасаться бояться".split()
)
_SUBJECTS = frozenset("вы мы я он она они вам вас у дело проблема причина ошибка это".split())
_RELATIVES = frozenset("который которая которое которые которую".split())
_HALF_GREETINGS = frozenset("добрый доброе доброго".split())
_GREETINGS = _HALF_GREETINGS | frozenset("здравствуйте привет приветствую спасибо".split())
_TIMES = frozenset("день вечер утро дня".split())
_BLANKS = frozenset((" ", "\u00a0"))
_REQUESTS = frozenset(
    "подскажите скажите уточните сообщите напишите расскажите укажите объясните проверьте".split()
)
_QUESTIONS = frozenset(
    "как какой какая какое какие каким какого где когда почему сколько кто куда откуда "
    "зачем".split()
)
_INVITES = frozenset("обращайтесь пишите звоните напишите задавайте позвоните обратитесь".split())
_EN_OPENERS = frozenset("however moreover furthermore".split())
_EN_SUBJECTS = frozenset("we i it they this that the there your our these those".split())


class _Lack:
    """Commas that are lacking, and the words that they belong to."""

    __slots__ = ("first", "last", "places")

    def __init__(self, first: int, last: int, places: tuple[int, ...]) -> None:
        self.first = first
        self.last = last
        self.places = places


_Look = Callable[[View, int], _Lack | None]


def _after(view: View, i: int) -> str:
    return view.document.gaps[i + 1]


def _starts(view: View, i: int) -> bool:
    document = view.document
    return i == 0 or document.sentences[i] != document.sentences[i - 1]


def _bare(view: View, i: int) -> bool:
    """Whether nothing but a blank stands before word ``i``, inside of a sentence."""
    return i > 0 and view.document.gaps[i] in _BLANKS and not _starts(view, i)


def _before(view: View, i: int) -> _Lack:
    """A comma lacking before word ``i``."""
    return _Lack(i - 1, i, (view.document.word_end(i - 1),))


def _parenthesis(view: View, first: int, last: int) -> _Lack | None:
    """Places of the commas that words ``first..last``, an aside, lack on either side."""
    document, words = view.document, view.document.words
    places = []
    if _bare(view, first) and words[first - 1] not in _CONJUNCTIONS:
        places.append(document.word_end(first - 1))
    if last + 1 < len(words) and _after(view, last) in _BLANKS:
        places.append(document.word_end(last))
    return _Lack(first, last, tuple(places)) if places else None


def _sorry(view: View, i: int) -> _Lack | None:
    words = view.document.words
    at = next((k for k in (i - 1, i - 2) if k >= 0 and words[k] == "к"), -1)
    return None if at < 0 else _parenthesis(view, at, i)


def _aside(view: View, i: int) -> _Lack | None:
    words = view.document.words
    if i and words[i - 1] == "собой":
        return None  # «само собой разумеется»
    with_particle = i + 1 < len(words) and words[i + 1] == "же"
    return _parenthesis(view, i, i + with_particle)


def _please(view: View, i: int) -> _Lack | None:
    if i == 0 and len(view.document.words) < 3:  # noqa: PLR2004 - «Пожалуйста» as an answer
        return None
    return _parenthesis(view, i, i)


def _perhaps(view: View, i: int) -> _Lack | None:
    words = view.document.words
    opens = _starts(view, i) and i + 1 < len(words) and words[i + 1] in _SUBJECTS
    return _parenthesis(view, i, i) if opens else None


def _rather(view: View, i: int) -> _Lack | None:
    """«Скорее всего», «как правило», «в общем-то»: two words."""
    words = view.document.words
    pair = i > 0 and (words[i - 1], words[i]) in {("скорее", "всего"), ("как", "правило")}
    if not pair or (words[i] == "правило" and _after(view, i) != " "):
        return None
    return _parenthesis(view, i - 1, i) if _starts(view, i - 1) else None


def _if(view: View, i: int) -> _Lack | None:
    words = view.document.words
    if not _bare(view, i) or words[i - 1] in _BEFORE_IF or words[i - 1].isdecimal():
        return None
    return _before(view, i)


def _so_that(view: View, i: int) -> _Lack | None:
    words = view.document.words
    if not _bare(view, i) or words[i - 1] in _BEFORE_SO_THAT:
        return None
    return _before(view, i)


def _but(view: View, i: int) -> _Lack | None:
    words = view.document.words
    if not _bare(view, i) or i + 1 >= len(words) or _after(view, i) != " ":
        return None
    return None if words[i - 1] in {"одно", "большое", "есть", "и"} else _before(view, i)


def _although(view: View, i: int) -> _Lack | None:
    words = view.document.words
    if i + 1 < len(words) and words[i + 1] == "бы":
        return None
    return _if(view, i)


def _that(view: View, i: int) -> _Lack | None:
    words = view.document.words
    if not _bare(view, i) or i + 1 >= len(words) or _after(view, i) != " ":
        return None
    if words[i - 1] == "потому":
        lone = i > 1 and _bare(view, i - 1) and words[i - 2] not in _BEFORE_IF
        return _before(view, i - 1) if lone else None
    forms = load_forms()
    tells = not _TELLING.isdisjoint(forms.lemmas(words[i - 1]))
    follows = forms.tags(words[i + 1])
    choice = words[i + 1] in {"угодно", "ли", "попало", "бы", "и"} or any(
        tag.startswith("INFN") for tag in follows
    )
    thanks = words[i - 1] == "спасибо"
    return _before(view, i) if (tells or thanks) and not choice else None


def _which(view: View, i: int) -> _Lack | None:
    if not _bare(view, i) or _after(view, i) != " ":
        return None
    tags = load_forms().tags(view.document.words[i - 1])
    noun = tags and all(tag.startswith("NOUN") for tag in tags)
    return _before(view, i) if noun else None


def _asks(view: View, i: int) -> _Lack | None:
    """«Подскажите как оплатить»: a question inside of a request."""
    words = view.document.words
    asks = i + 1 < len(words) and words[i + 1] in _QUESTIONS and _after(view, i) == " "
    any_way = words[i + 2 : i + 3] in (["угодно"], ["либо"], ["нибудь"])
    return _Lack(i, i + 1, (view.document.word_end(i),)) if asks and not any_way else None


def _calm(view: View, i: int) -> _Lack | None:
    """«Не переживайте мы разберёмся»."""
    words = view.document.words
    calms = i > 0 and words[i - 1] == "не" and i + 1 < len(words) and words[i + 1] in _SUBJECTS
    lacks = calms and _after(view, i) == " "
    return _Lack(i, i + 1, (view.document.word_end(i),)) if lacks else None


def _questions_left(view: View, i: int) -> _Lack | None:
    """«Если остались вопросы пишите»."""
    words = view.document.words
    invites = i + 1 < len(words) and words[i + 1] in _INVITES and _after(view, i) == " "
    lacks = invites and "если" in words[max(i - 5, 0) : i]
    return _Lack(i, i + 1, (view.document.word_end(i),)) if lacks else None


def _greeting(view: View) -> _Lack | None:
    """«Здравствуйте Анна», «Добрый день Анна»."""
    document, words, text = view.document, view.document.words, view.text
    i = 1 if words[0] in _HALF_GREETINGS else 0
    if i + 1 >= len(words) or _after(view, i) != " " or (i == 1 and words[1] not in _TIMES):
        return None
    start = document.starts[i + 1]
    named = any(",Name" in tag and tag.endswith("nomn") for tag in load_forms().tags(words[i + 1]))
    return _Lack(i, i + 1, (document.word_end(i),)) if named and text[start].isupper() else None


def _however(view: View, i: int) -> _Lack | None:
    words = view.document.words
    opens = _starts(view, i) and i + 1 < len(words) and _after(view, i) == " "
    lacks = opens and words[i + 1] in _EN_SUBJECTS
    return _Lack(i, i + 1, (view.document.word_end(i),)) if lacks else None


_LOOKS: dict[str, _Look] = {
    **dict.fromkeys(("сожалению", "счастью"), _sorry),
    **dict.fromkeys(("конечно", "разумеется", "кстати", "во-первых", "во-вторых"), _aside),
    **dict.fromkeys(("по-видимому", "следовательно", "безусловно"), _aside),
    "пожалуйста": _please,
    **dict.fromkeys(("возможно", "вероятно", "наверное", "видимо"), _perhaps),
    **dict.fromkeys(("всего", "правило"), _rather),
    "если": _if,
    "чтобы": _so_that,
    "но": _but,
    "хотя": _although,
    "что": _that,
    **dict.fromkeys(_RELATIVES, _which),
    **dict.fromkeys(_EN_OPENERS, _however),
    **dict.fromkeys(_REQUESTS, _asks),
    **dict.fromkeys(("переживайте", "беспокойтесь", "волнуйтесь"), _calm),
    "вопросы": _questions_left,
}
_WORDS = frozenset(_LOOKS)
#: These matter only when nothing but a blank stands before them.
_BARE = frozenset("если чтобы но хотя что".split()) | _RELATIVES


def _check(view: View, _matches: Sequence[Match]) -> Iterable[Hit]:
    document = view.document
    words, gaps = document.words, document.gaps
    lacks: list[_Lack | None] = []
    if " " in gaps[1:3] and words[0] in _GREETINGS:
        lacks.append(_greeting(view))
    for word in _WORDS.intersection(words):
        i, bare = -1, word in _BARE
        for _ in range(words.count(word)):
            i = words.index(word, i + 1)
            if not bare or gaps[i] in _BLANKS:
                lacks.append(_LOOKS[word](view, i))
    return [_hit(view, lack) for lack in lacks if lack and not _quoted(view, lack)]


def _quoted(view: View, lack: _Lack) -> bool:
    return view.document.in_zone(view.document.starts[lack.first]) is not None


def _hit(view: View, lack: _Lack) -> Hit:
    document, places = view.document, lack.places
    edits = tuple(Edit(*document.to_original(at, at), ",") for at in places)
    first = min(lack.first, document.word_at(places[0] - 1))
    last = max(lack.last, document.word_at(places[-1] - 1) + 1)
    start, end = document.words_span(first, min(last + 1, len(document.words)))
    return Hit(start, end, fixes=(Fix(safe=True, edits=edits),))


RULE = Rule(
    code="LNG05",
    name="missing-comma",
    category="typo_or_grammar",
    severity="note",
    why={
        "ru": "Без запятой фразу приходится перечитывать, а иногда её понимают наоборот.",
        "en": "Without the comma the sentence has to be read again, and may be read wrongly.",
    },
    advice={
        "ru": "Поставьте запятую: «К сожалению, мы…», «Напишите, если не поможет».",
        "en": "Put the comma in: “However, we…”.",
    },
    check=_check,
    source=("REVIEW LNG05",),
)
