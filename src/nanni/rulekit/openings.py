"""How people greet, in the languages that support is written in, and what stands at the opening."""

from functools import cache
from itertools import groupby

from nanni.rulekit import View

#: Language -> greetings; a word of two or more stands for that very run of words.
_GREETINGS = {
    "ru": (
        "здравствуйте здравствуй здраствуйте здраствуй здравствуте здравсвуйте здрасвуйте"
        " здравстуйте"
        " дравствуйте здрасьте здрасте приветствую приветствуем привет приветик приветы хай салют"
        " хеллоу уважаемый уважаемая уважаемые многоуважаемый дорогой дорогая дорогие"
        " доброго-времени"
        " доброго-здоровья добрый-день добрый-вечер добрый-ден доброе-утро добрый-утро доброй-ночи"
        " доброго-дня доброго-вечера доброго-утра день-добрый вечер-добрый утро-доброе"
        " добрейшего-дня"
        " рады-приветствовать рад-приветствовать рада-приветствовать рады-видеть мир-вам"
        " хорошего-утра"
        " приветствуем-вас доброго-времени-суток господа товарищи коллеги ув уваж"
        " с-добрым-утром с-добрым-днем мое-почтение рады-вас-приветствовать рад-вас-приветствовать"
        " рада-вас-приветствовать рады-вас-видеть вас-приветствует приветствует-вас"
    ),
    "en": (
        "hi hello hey hiya heya howdy greetings salutations helo hellow yo dear good-morning"
        " good-afternoon good-evening good-day morning g'day welcome hi-there hello-there hey-there"
        " good-night mr mrs ms sup aloha evening afternoon gm"
    ),
    "uk": (
        "вітаю вітаємо привіт добрий-день добрий-вечір доброго-дня доброго-вечора доброго-ранку"
        " добридень шановний шановна шановні шановний-клієнте"
    ),
    "be": "вітаю добры-дзень добры-вечар прывітанне шаноўны шаноўная",
    "kk": "сәлеметсіз-бе сәлем сәлеметсіздер-ме қайырлы-күн қайырлы-таң қайырлы-кеш салеметсиз-бе",
    "de": (
        "guten-tag guten-morgen guten-abend hallo moin servus sehr-geehrte sehr-geehrter liebe"
        " lieber"
        " grüß-gott grüezi"
    ),
    "fr": "bonjour bonsoir salut coucou cher chère madame monsieur",
    "es": "hola buenos-días buenos-dias buenas-tardes buenas-noches estimado estimada buenas",
    "pt": "olá ola oi bom-dia boa-tarde boa-noite prezado prezada caro cara",
    "it": "ciao buongiorno buonasera salve gentile buon-giorno",
    "pl": "witam witamy cześć czesc dzień-dobry dzien-dobry szanowny szanowna",
    "tr": "merhaba merhabalar selam iyi-günler günaydın",
    "nl": "goedemorgen goedemiddag goedenavond goedendag beste geachte",
    "cs": "dobrý-den dobry-den ahoj",
    "ro": "bună-ziua buna-ziua bună",
    "sv": "hej hejsan",
    "zh": "你好 您好",
    "ja": "こんにちは",
    "ko": "안녕하세요",
    "uz": "assalomu-alaykum salom",
}
#: Greetings of faith and family, at home in any language of the region.
_ANYWHERE = (
    "салам салям ассаламу ассалому салам-алейкум ассалам ассаламу-алейкум shalom шалом namaste"
    " salam"
)
#: These greet only where a message begins: "you're welcome to", "tomorrow morning".
_ONLY_FIRST = frozenset(
    "morning evening afternoon gm welcome yo sup mr mrs ms dear hallo liebe lieber beste cher caro"
    " cara buenas salve oi дорогой дорогая дорогие господа товарищи коллеги selam moin".split()
)
#: However it is spelt: «здраствуйте», «здравcтвуйте» with a Latin letter.
_MISSPELT = ("здравст", "здраст", "здравс", "здрасв", "здравcт", "здраcт")
_RU = frozenset({"ru"})
_DAY_PARTS = ("день", "дня", "денек", "денеч", "вечер", "утр", "ноч", "врем", "здоров")
#: Parts of the day, which greet only when a mark follows.
_BARE = frozenset({"morning", "evening", "afternoon"})
_LOOK = 6
_MAX_WORDS = 3


class Greeting:
    """A greeting at the opening: its range of words and the languages it belongs to."""

    __slots__ = ("first", "langs", "last")

    def __init__(self, first: int, last: int, langs: frozenset[str]) -> None:
        self.first = first
        self.last = last
        self.langs = langs


@cache
def _index() -> dict[str, list[tuple[tuple[str, ...], frozenset[str]]]]:
    """First word -> its greetings, the longest first."""
    langs: dict[tuple[str, ...], set[str]] = {}
    for lang, source in (*_GREETINGS.items(), ("", _ANYWHERE)):
        for joined in source.split():
            langs.setdefault(tuple(joined.split("-")), set()).add(lang)
    index: dict[str, list[tuple[tuple[str, ...], frozenset[str]]]] = {}
    for run, known in sorted(langs.items(), key=lambda item: -len(item[0])):
        index.setdefault(run[0], []).append((run, frozenset(known)))
    return index


@cache
def first_words() -> frozenset[str]:
    """Words that a greeting may begin with."""
    return frozenset(_index())


def greeting_at(words: list[str], i: int) -> Greeting | None:
    """The greeting that begins with word ``i``.

    >>> greeting_at(["добрый", "день", "анна"], 0).last
    2
    """
    word = words[i]
    runs = _index().get(word)
    if runs is None:
        return Greeting(i, i + 1, _RU) if word.startswith(_MISSPELT) else None
    if i and word in _ONLY_FIRST:
        return None
    for run, langs in runs:
        if len(run) == 1 or tuple(words[i : i + len(run)]) == run:
            return Greeting(i, i + len(run), langs)
    return None


def opening(view: View) -> Greeting | None:
    """The greeting within the first two sentences, if there is one."""
    words, sentences = view.words, view.document.sentences
    head = words[:_LOOK]
    if first_words().isdisjoint(head):
        return _irregular(view, head) if head else None
    for i in range(len(head)):
        if sentences[i] > 1:
            break
        found = greeting_at(words, i)
        if found and not (words[i] in _BARE and not _stands_apart(view, found)):
            return _narrowed(found, words)
    return _irregular(view, head)


def _stands_apart(view: View, found: Greeting) -> bool:
    """Whether a mark follows: “Morning, Sam” greets, “Morning delivery is free” does not."""
    return view.document.gaps[found.last].strip()[:1] in {"!", ",", "."}


def _irregular(view: View, head: list[str]) -> Greeting | None:
    """A greeting spelt or put together freely: «Привееет», «Доброго вам дня», "Hi-hi"."""
    word = head[0]
    if word.startswith(_MISSPELT):
        return Greeting(0, 1, _RU)
    if word.startswith("добр"):
        return _kind_wish(view, head)
    if "-" in word:
        parts = word.split("-")
        plain = parts[0] if len(set(parts)) == 1 else word
    else:
        plain = "".join(letter for letter, _ in groupby(word))
    if plain == word or plain not in first_words() or plain in _BARE:
        return None
    found = greeting_at([plain, *head[1:]], 0)
    return found and _narrowed(found, view.words)


def _kind_wish(view: View, head: list[str]) -> Greeting | None:
    """«Доброго вам дня!», «Добрый и ясный день!», a bare «Добрый!»."""
    last = next((i for i, word in enumerate(head) if word.startswith(_DAY_PARTS)), 0)
    if last and view.document.sentences[last] == 0:
        return Greeting(0, last + 1, _RU)
    alone = len(head) == 1 or view.document.sentences[1] > 0
    return Greeting(0, 1, _RU) if alone else None


def _narrowed(found: Greeting, words: list[str]) -> Greeting:
    """«Доброго дня» is Russian or Ukrainian; «доброго дня, шановний» is Ukrainian."""
    after = greeting_at(words, found.last) if found.last < len(words) else None
    both = after.langs & found.langs if after else frozenset()
    return Greeting(found.first, found.last, both) if both else found


def greets(text: str) -> bool:
    """Whether a customer's message greets anywhere in its beginning.

    >>> greets("Заказ 5. Добрый вечер!"), greets("Где заказ?")
    (True, False)
    """
    words = _words(text)
    return any(greeting_at(words, i) for i in range(min(2 * _LOOK, len(words))))


def _words(text: str) -> list[str]:
    cleaned = "".join(c if c.isalnum() or c == "'" else " " for c in text.lower().replace("ё", "е"))
    return cleaned.split()


def greeting_span(view: View, greeting: Greeting) -> tuple[int, int]:
    """The greeting with the name it addresses: «Hello, Иван!»."""
    document = view.document
    start, end = document.words_span(greeting.first, greeting.last)
    for i in range(greeting.last, min(greeting.last + _MAX_WORDS, len(view.words))):
        gap = document.gaps[i]
        at = document.starts[i]
        comma = gap.strip() == "," and i == greeting.last
        if (gap.strip() and not comma) or "\n" in gap or not view.text[at].isupper():
            break
        end = document.word_end(i)
    closing = document.gaps[document.word_at(end - 1) + 1]
    return start, end + len(closing) - len(closing.lstrip("!.,"))
