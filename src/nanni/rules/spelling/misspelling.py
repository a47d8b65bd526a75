"""LNG03: a word that does not exist, one slip away from one that does."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, phrases
from nanni.rulekit.view import View
from nanni.rules.spelling._mistaken_english import MISTAKEN
from nanni.rules.spelling._slip_kinds import SURE, slip_kind
from nanni.rules.spelling._words import Suspect, suspects
from nanni.text.forms import load_forms

_CODE_BEFORE = frozenset("./_#@$\\-+&=%")
_OPENING, _CLOSING = frozenset("«“„\"'‘"), frozenset("»”“\"'’")
_CODE_AFTER = frozenset("_/(=\\@")
#: A capitalised word at the beginning may be a name, so the word meant must be a common one.
_COMMON = 60
_NAMES = ("Name", "Surn", "Patr", "Geox", "Orgn", "Trad")
_NEVER_NAMES = ("ADJF,Qual", "PRTF", "PRTS", "GRND", "ADVB", "PREP", "CONJ", "NPRO")
#: What follows the name of somebody who does it.
_DONE_BY_NAME = frozenset(
    "will has is can could was comes calls brings from says asked writes told found".split()
)
_ABBREVIATED, _LONG = 6, 8
#: So many words at most has a signature: the name and the post.
_SIGNED = 5
#: One unknown word in so many makes a message foreign, if there are some.
_FOREIGN, _SOME = 4, 3
#: What a message may say before a comma without calling anybody by name.
_OPENERS = frozenset(
    "hello sorry thanks thank please unfortunately welcome regards sincerely okay great sure"
    " correct right indeed however yes".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    foreign = len(matches) * _FOREIGN >= len(view.words) > _FOREIGN
    if view.lang == "en" and foreign and len(matches) >= _SOME:
        return  # another language, by and large
    for suspect in suspects(view, matches):
        if suspect.verdict.kind in {"slip", "glued"} and _is_slip(view, suspect):
            start = view.document.starts[suspect.place]
            end = view.document.word_end(suspect.place)
            fixes = tuple(view.replace(start, end, fix) for fix in suspect.verdict.fixes)
            yield Hit(start, end, fixes=fixes)


def _is_slip(view: View, suspect: Suspect) -> bool:
    document, text = view.document, view.text
    i = suspect.place
    word, start, end = document.words[i], document.starts[i], document.word_end(i)
    if word.isascii() != (view.lang == "en") or word in view.context_words:
        return False
    if text[start - 1 : start] in _CODE_BEFORE or text[end : end + 1] in _CODE_AFTER:
        return False
    after = text[end : end + 1]
    if text[start - 1 : start] in _OPENING and after in _CLOSING:
        return False  # a word spoken of: «было „рассписание“»
    if after == "." and text[end + 1 : end + 2].strip() and document.gaps[i + 1] == ".":
        return False  # a file or a host
    if after == "." and len(word) <= _ABBREVIATED and text[end + 2 : end + 3].islower():
        return False  # a word cut short
    if text[start:end].islower():
        return document.words.count(word) == 1 or suspect.verdict.stock
    return text[start + 1 : end].islower() and _may_begin(view, suspect)


def _is_somebody(view: View, i: int) -> bool:
    """Whether it signs the message, or is short and does something: "Noor will call you"."""
    words = view.document.words
    if i == len(words) - 1:
        return "\n" in view.document.gaps[i]
    return len(words[i]) < _LONG and words[i + 1] in _DONE_BY_NAME


def _signs_with_role(view: View, i: int) -> bool:
    """Whether it signs the message, its post behind it: "Drusilla, front desk"."""
    first, last = view.document.sentence_words(i)
    closes = 0 < first == i and last == len(view.words) and last - first <= _SIGNED
    return closes and view.document.gaps[i + 1][:1] == ","


def _signs_in_full(view: View, i: int) -> bool:
    """Whether a name and a surname sign the message: "Mirek Roy, Accounts"."""
    document, last = view.document, i + 1
    if not i or last >= len(document.words) or "\n" not in document.gaps[i]:
        return False
    surname = document.words[last]
    if surname in _OPENERS or not view.text[document.starts[last]].isupper():
        return False
    return document.gaps[last] == " " and len(document.words) - i <= _SIGNED


def _may_begin(view: View, suspect: Suspect) -> bool:
    """Whether a capitalised word stands where any word has a capital, and is hardly a name."""
    document, i = view.document, suspect.place
    if i and document.sentences[i] == document.sentences[i - 1]:
        return False
    meant = suspect.verdict.fixes[0]
    if suspect.verdict.stock or suspect.verdict.kind == "glued" or not meant.isalpha():
        return True
    if _is_somebody(view, i) or (meant not in _OPENERS and _signs_in_full(view, i)):
        return False
    long = len(document.words[i]) >= _LONG
    if not long and slip_kind(document.words[i], meant) not in SURE:
        return False
    tags = load_forms().tags(meant)
    if any(tag.startswith(("VERB", "INFN")) for tag in tags):
        return True
    if tags and all(tag.startswith(_NEVER_NAMES) for tag in tags):
        return True
    called = not long and meant not in _OPENERS and document.gaps[i + 1][:1] in {",", "!"}
    if called or _signs_with_role(view, i) or any(n in t for t in tags for n in _NAMES):
        return False  # a name that somebody is called by, or signs with
    return suspect.verdict.weight >= _COMMON


RULE = Rule(
    code="LNG03",
    name="misspelling",
    category="typo_or_grammar",
    severity="warn",
    why={
        "ru": "Ошибка в слове подрывает доверие: если не проверили текст, проверили ли счёт?",
        "en": "A misspelt word costs trust: if the text was not checked, was the account?",
    },
    advice={
        "ru": "Исправьте слово; верное написание — в правке рядом.",
        "en": "Correct the word; the fix beside it shows the spelling.",
    },
    match=phrases("<UNKN>", "|".join(f"={word}" for word in MISTAKEN)),
    check=_check,
    source=("REVIEW LNG03", "S1-10"),
)
