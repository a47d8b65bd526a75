"""A verb in a person, number or gender that its subject cannot have: «мы получил», «были изменён».

Only neighbours are compared, and only where the subject is past doubt: a personal pronoun, a
person named in a form that is the nominative and nothing else, or the two halves of a passive.
"""

from collections.abc import Iterator
from functools import lru_cache

from nanni.rulekit.view import View
from nanni.text.forms import Forms, load_forms

#: Pronoun -> marks of the verb that goes with it: in the present and future, and in the past.
_PRONOUNS = {
    "я": (("1per", "sing"), ("masc", "femn")),
    "мы": (("1per", "plur"), ("plur",)),
    "вы": (("2per", "plur"), ("plur",)),
    "он": (("3per", "sing"), ("masc",)),
    "она": (("3per", "sing"), ("femn",)),
    "они": (("3per", "plur"), ("plur",)),
}
_BETWEEN = frozenset(
    "не уже также вам вас нам сейчас только еще сразу обязательно все скоро снова тоже всегда"
    " сегодня завтра вчера его ее их это".split()
)
#: The halves of a passive: the auxiliary and what the participle has to be.
_PASSIVE = {
    "был": "masc",
    "была": "femn",
    "было": "neut",
    "были": "plur",
    "будут": "plur",
    "будет": "sing",
}
_CONDITIONS = frozenset("если когда как пока раз что прежде".split())
_JOINED = frozenset("и или ни да либо плюс с со".split())
_REACH = 4
#: Words whose role is remembered.
_REMEMBERED = 20_000


def mismatches(view: View) -> Iterator[int]:
    """Places of subjects, or auxiliaries, that the next word disagrees with."""
    words, gaps = view.document.words, view.document.gaps
    forms = load_forms()
    last = len(words) - 1
    for i, role in enumerate(map(_role, words)):
        if not role or i == last or gaps[i + 1] != " ":
            continue
        if role == "pronoun":
            if _pronoun_clashes(view, i, forms):
                yield i
        elif role == "passive":
            if _passive_clashes(words[i + 1], _PASSIVE[words[i]], forms):
                yield i
        elif _person_clashes(view, i, forms):
            yield i + (words[i + 1] == "не")


@lru_cache(_REMEMBERED)
def _role(word: str) -> str:
    """What a word may be the subject of, if anything; most words are nothing."""
    if word in _PRONOUNS:
        return "pronoun"
    if word in _PASSIVE:
        return "passive"
    tags = load_forms().tags(word) if word.endswith(_PERSONS) else ()
    named = bool(tags) and all("anim" in tag and tag.endswith("nomn") for tag in tags)
    return "person" if named else ""


#: How nouns for people at work end; others are not looked up.
_PERSONS = (
    "ст", "сты", "ер", "еры", "ор", "оры", "ик", "ики", "ель", "ели", "ник", "ники", "ент", "енты",
    "тор", "торы", "рач", "рачи",
)  # fmt: skip


def _pronoun_clashes(view: View, i: int, forms: Forms) -> bool:
    words, gaps = view.document.words, view.document.gaps
    at = i + 1
    if words[at] in _BETWEEN and at + 1 < len(words) and gaps[at + 1] == " ":
        at += 1
    end = view.document.word_end(at)
    if view.text[end : end + 1] == "(":
        return False  # «оплатил(а)»: a template's fault
    if words[i] == "вы" and _ordered_on_condition(words, i, at, forms):
        return True
    tags = _finite(words[at], forms)
    present, past = _PRONOUNS[words[i]]
    if i and words[i - 1] in _JOINED:
        # «Мастер и вы получите», «я и вы получим»; but nobody at all «и вы договорился».
        tags = tuple(tag for tag in tags if "past" in tag and past == ("plur",))
    return bool(tags) and not any(
        any(mark in tag for mark in past) if "past" in tag else all(mark in tag for mark in present)
        for tag in tags
    )


def _ordered_on_condition(words: list[str], i: int, at: int, forms: Forms) -> bool:
    """«Если вы напишите»: the order in the place of the future, «напишете»."""
    order = words[at]
    if i == 0 or words[i - 1] not in _CONDITIONS or not order.endswith(("ите", "итесь")):
        return False
    tags = forms.tags(order)
    future = f"{order[: order.rindex('ите')]}ете{'сь' if order.endswith('сь') else ''}"
    return bool(tags) and all("impr" in tag for tag in tags) and forms.known(future)


def _passive_clashes(word: str, wanted: str, forms: Forms) -> bool:
    tags = forms.tags(word)
    return bool(tags) and all(tag.startswith("PRTS") and wanted not in tag for tag in tags)


def _person_clashes(view: View, i: int, forms: Forms) -> bool:
    """«Специалист проверят», «клиенты получит»: nobody else can be the subject."""
    words = view.document.words
    tags = forms.tags(words[i])
    if not _JOINED.isdisjoint(words[max(i - _REACH, 0) : i]) or "," in view.document.gaps[i]:
        return False
    number = "plur" if all("plur" in tag for tag in tags) else "sing"
    at = i + 1 + (words[i + 1] == "не" and i + 2 < len(words))
    verbs = _finite(words[at], forms)
    return bool(verbs) and all(number not in tag and "1per" not in tag for tag in verbs)


def _finite(word: str, forms: Forms) -> tuple[str, ...]:
    """The readings of a word that is a finite verb, no order, and nothing else."""
    tags = forms.tags(word)
    if not all(tag.startswith("VERB") and "impr" not in tag for tag in tags):
        return ()
    return tuple(tags)
