"""CLI11: a slot of the template was never filled: {{name}}, [Имя], %ORDER%, ____."""

from collections.abc import Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.text.expressions import compiled
from nanni.text.zones import Zone

#: Slots that the template's engine fills later: right in a macro.
_MACRO_SLOTS = ("{", "%", "$", "<<", "[[", "@@")
_ENVIRONMENT = frozenset(
    "path appdata temp tmp userprofile programfiles windir homepath localappdata systemroot"
    " programdata public home systemdrive comspec allusersprofile".split()
)
#: What upper-case words in brackets must name to be a slot: [ORDER NUMBER], not [SOLVED].
_NOUNS = (
    "name first last order number date amount sum link url id company product time address email"
    " mail agent customer client user ticket player phone city price insert tracking item sender"
    " recipient manager имя фамил отчеств фио номер дат сумм ссылк назван адрес телефон время срок"
    " клиент заказ товар менедж оператор компани встав город сотрудник должност"
).split()
#: Beside these a slot is part of a command or an address that the reader is taught.
_GLUED = "/\\=@:.$~&?#_-"
_MASK_AROUND = frozenset("0123456789-*+()№#")
_LONGEST_RULE = 24
#: The sentence teaches how to write templates: its slots are what it speaks about.
_TAUGHT = compiled(
    r"шаблон|переменн|плейсхолдер|подстав(?:ит|ля|ят)|\bтег(?:и|ом|а)?\b|макрос|template|variable"
    r"|placeholder|merge tag|fills? it in|\b(?:type|use|insert|put|write) (?:the )?[\[{%]"
)


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    zones = view.document.zones
    slots = [zone for zone in zones if zone.kind == "placeholder" and _is_unfilled(view, zone)]
    return [Hit(zone.start, zone.end) for zone in slots]


def _is_unfilled(view: View, zone: Zone) -> bool:
    slot = view.text[zone.start : zone.end]
    if view.channel == "macro" and slot.startswith(_MACRO_SLOTS):
        return False
    if view.options["allow"] and any(slot.startswith(mark) for mark in view.options["allow"]):
        return False
    before, after = view.text[: zone.start][-1:], view.text[zone.end : zone.end + 1]
    if slot[0] in "_XХ":
        return _is_blank(view, zone, slot, after)
    glued = (before and before in _GLUED and slot[0] != "[") or (after and after in "/\\=_")
    in_name = after == "." and view.text[zone.end + 1 : zone.end + 2].isalnum()
    if glued or in_name or _TAUGHT.search(view.sentence(zone.start)):
        return False
    inside = slot.strip("{}[]<>%$@ ").lower()
    if slot[0] == "%":
        return inside not in _ENVIRONMENT
    if slot[0] == "[" and slot.isupper():
        return any(word.startswith(tuple(_NOUNS)) for word in inside.replace("_", " ").split())
    return slot[:2] != "${" or not slot[2:-1].isupper()


def _is_blank(view: View, zone: Zone, slot: str, after: str) -> bool:
    """«XXX» and «____» in prose; not a masked number, a size or a line across the page."""
    if len(slot) > _LONGEST_RULE:
        return False
    around = view.text[max(zone.start - 2, 0) : zone.end + 2].replace(slot, "").replace(" ", "")
    if slot[0] == "_" and "№" in around:
        return True
    if any(char in _MASK_AROUND | {"X", "Х"} for char in around):
        return False
    line_start = view.text.rfind("\n", 0, zone.start) + 1
    line_end = view.text.find("\n", zone.end)
    line = view.text[line_start : line_end if line_end >= 0 else len(view.text)]
    return line.strip("_XХ *-") != "" and not after.isalnum()


RULE = Rule(
    code="CLI11",
    name="unfilled-slot",
    category="robotic_template",
    severity="error",
    channels=("chat", "email", "public", "macro"),
    langs=("ru", "en", "uk", "be", "kk"),
    why={
        "ru": "Пустое место под имя показывает, что писала машина, а человек не перечитал.",
        "en": "An empty slot shows that a machine wrote it and no one read it over.",
    },
    advice={
        "ru": "Впишите настоящее значение или перестройте фразу без него: «Здравствуйте!» вместо"
        " «Здравствуйте, {имя}!».",
        "en": "Put the real value in or say it without one: “Hello,” instead of “Hello {name},”.",
    },
    options={"allow": ()},
    check=_check,
    needs="zones",
    source=("REVIEW CLI11",),
)
