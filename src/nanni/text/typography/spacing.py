"""Spaces round punctuation: which pieces between words are untidy, and their tidy form."""

import re
from functools import cache

from nanni.text.expressions import compiled
from nanni.text.typography.canvas import MASK, Request

_BLANK = " \t\u00a0"
_COMMON_RU = frozenset(
    "мы вы вас вам я но и а если как для по на не это спасибо к у в с он она они наш ваш при "
    "что чтобы когда сейчас пока также тогда уже есть за до от из ждите добрый здравствуйте "
    "просим".split()
)
_COMMON_EN = frozenset(
    "how what where who why which are is was will have has do does did am any all some with "
    "from by on at of i we you your the thanks thank please it if this that let to for in as "
    "and but so my our there hi hello sorry they he she can could would do once when after "
    "just also no yes not a an".split()
)
#: «Яндекс.Карты» is one name.
_NAMES_WITH_DOT = frozenset("яндекс сбер сбербанк рамблер мейл майл тинькофф контур".split())
#: So is «1С:Предприятие».
_NAMES_WITH_COLON = frozenset({"1с", "1c"})
_ENTITIES = frozenset("lt gt amp nbsp quot".split())
_MIN_WORD, _MIN_LOW_WORD = 3, 4


_CLOSED = r"[)\]»\"”]*"
_PATTERNS = {
    # What closes the words before, blanks, and a mark that starts no smiley or extension.
    "before": (
        rf"(?:\A|(?<=[)\]»”\"]))[{_BLANK}]+"
        r"(?=,|;(?![)(\-])|[!?](?:[!?]|\s|\Z)|:(?:\s|\Z|«)|\.(?:\s|\Z|[А-ЯЁ]))"
    ),
    "doubtful": (
        rf"\A{_CLOSED}[,;:.]\Z|\A{_CLOSED}[!?]+\Z|\A(?:,[,.;]|;;)"
        rf"|(?:\A|[)\]»”\"])[{_BLANK}]+[,.;:!?]"
        rf"|\([{_BLANK}]|[{_BLANK}]\)|«[{_BLANK}]|[{_BLANK}]»"
    ),
    "mark": rf"\A{_CLOSED}(?P<mark>[,;:.]|[!?]+)\Z",
    "after_opening": (
        r"(?<![:;=(-])\((?P<a>[ \u00a0]+)[^()\n]{1,200}\)|«(?P<b>[ \u00a0]+)[^«»\n]{1,200}»"
    ),
    "before_closing": (
        r"(?<![:;=(-])\([^()\n]{1,200}?(?P<a>[ \u00a0]+)\)(?!\))"
        r"|«[^«»\n]{1,200}?(?P<b>[ \u00a0]+)»"
    ),
}
#: Pieces that are right whatever words stand beside them; of all others a pattern decides.
_RIGHT = frozenset(
    ("", " ", ", ", ". ", "! ", "? ", ": ", "; ", "… ", " — ", " – ", " - ", "-", "\n")
)


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return compiled(_PATTERNS[name])


class _Doubts(dict[str, bool]):
    """Piece between words -> whether it may be untidy; remembers what it saw."""

    _LIMIT = 20_000

    def __missing__(self, gap: str) -> bool:
        if len(self) > self._LIMIT:
            self.clear()
        value = self[gap] = gap not in _RIGHT and bool(_pattern("doubtful").search(gap))
        return value


#: ``doubtful[gap]`` is False for pieces that are right whatever words stand beside them.
doubtful = _Doubts()


def tidy_gap(left: str, gap: str, right: str, lang: str) -> str:
    """``gap`` as it should stand between the words ``left`` and ``right`` (case kept).

    >>> tidy_gap("день", " ,", "ждите", "ru")
    ', '
    """
    if len(gap) == 1:
        lacks = left and right and gap in ",;:.!?" and _wants_space(left, gap, right, lang)
        return gap + " " if lacks else gap
    new, moved = gap, False
    ratio = left[-1:].isdigit() and right[:1].isdigit() and ":" in gap
    if left and not ratio and not gap.startswith('" :'):
        new = _pattern("before").sub("", gap + right[:1])
        new = new[: len(new) - len(right[:1])]
        moved = new != gap and new[-1:] in set(",;:!?.") and right[:1].isalnum()
    if left and re.match(r"(?:,[,.;]|;;)(?!\.)", new):
        run = re.match(r"[,;.]+", new)
        end = run.end() if run else 0
        new = ("." if "." in new[:end] else ",") + new[end:]
    found = _pattern("mark").match(new)
    if moved or (left and right and found and _wants_space(left, found["mark"][-1], right, lang)):
        new += " "
    return new


def space_requests(text: str, lang: str) -> list[Request]:
    """Requests of the pass ``space`` for a masked text."""
    out: list[Request] = []
    end, left = 0, ""
    for word in re.finditer(rf"[\w{MASK}]+(?:[-'’][\w{MASK}]+)*", text):
        _gap_request(out, (end, word.start()), (left, text[end : word.start()], word[0]), lang)
        end, left = word.end(), "" if MASK in word[0] else word[0]
    _gap_request(out, (end, len(text)), (left, text[end:], ""), lang)
    for name in ("after_opening", "before_closing"):
        for match in _pattern(name).finditer(text):
            # French puts blanks inside its guillemets.
            groups = "ab" if lang == "ru" else "a"
            out += [(*match.span(group), "") for group in groups if match[group]]
    return out


def _gap_request(
    out: list[Request], span: tuple[int, int], parts: tuple[str, str, str], lang: str
) -> None:
    left, gap, right = parts
    if gap and doubtful[gap]:
        new = tidy_gap(left, gap, "" if MASK in right else right, lang)
        if new != gap:
            out.append((*span, new))


def _wants_space(left: str, mark: str, right: str, lang: str) -> bool:
    """Whether a blank is missing between ``mark`` and ``right``."""
    last, first = left[-1], right[0]
    cyrillic = _cyrillic(last) or _cyrillic(first)
    if first.isdigit():
        return mark != "." and _cyrillic(last) and len(left) > 1
    if left in _ENTITIES:
        return False
    if not first.isalpha() or not (last.isalpha() or last.isdigit()):
        return False
    if mark == ".":
        return _ends_sentence(left, right, lang)
    if cyrillic:
        return mark != ":" or left.lower() not in _NAMES_WITH_COLON
    if lang != "en" or not (left.isalpha() and right.replace("'", "").isalpha()):
        return False
    if mark in "!?":
        return first.isupper() and left.lower() not in {"yahoo", "jeopardy"}
    return mark != ":" and len(left) > 1 and right.lower() in _COMMON_EN | {"and", "or"}


def _ends_sentence(left: str, right: str, lang: str) -> bool:
    if _cyrillic(left[-1]) and _cyrillic(right[0]):
        if right[0].isupper():
            return (
                len(left) >= _MIN_WORD
                and _is_common(left)
                and (len(right) == 1 or right[1:].islower())
            )
        return len(left) >= _MIN_LOW_WORD and right.lower() in _COMMON_RU
    if left[-1].isdigit():
        return False
    return (
        lang == "en"
        and left.islower()
        and left.isalpha()
        and len(left) > 1
        and right[0].isupper()
        and right.lower() in _COMMON_EN
    )


def _is_common(word: str) -> bool:
    """Whether a word with a full stop right after it is no part of a name («Яндекс.Карты»)."""
    return word.islower() or word.lower() not in _NAMES_WITH_DOT


def _cyrillic(char: str) -> bool:
    return "а" <= char.lower() <= "я" or char in "ёЁ" if char else False
