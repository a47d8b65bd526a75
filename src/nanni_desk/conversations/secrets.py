"""Secrets that people type into chats: found and masked before anything is stored (S3-50).

PCI DSS 4.0.1, requirement 3.3.1: a card's security code is not kept at all, the number only with
its last four digits.
"""

import re
from typing import NamedTuple

from nanni_desk.conversations.cards import cards_in

_DOTS = "••••••"
_QUOTE = r"[«\"'“„]?"
#: A code of a few digits is a secret only beside a word that says so.
_CODE_WORDS = (
    r"(?:cvv2?|cvc2?|cvp2?|цвв|цвс|свв)(?:\s*[/-]\s*(?:cvv2?|cvc2?))?(?:[ -]?(?:код[а-яё]*|code))?|"
    r"пин(?:-?код[а-яё]*)?|pin(?:[ -]?code)?|"
    r"код[а-яё]* (?:из|с|в|по) (?:смс|sms|сообщени[яюи]|обратной стороны|обороте?)(?: карты)?|"
    r"код[а-яё]* (?:безопасности|подтверждения|доступа)|(?:смс|sms)[ -]?код[а-яё]*|sms[ -]?code|"
    r"(?:пришёл|пришел|прислали|выслали|вот)(?: мне| вам)? код|код (?:мне )?(?:пришёл|пришел)|"
    r"(?:security|verification|confirmation|one[ -]time|login|2fa) code|otp|"
    r"(?:три|3) цифры (?:на|с) (?:обратной стороны|обороте?)"
)
_CODE = re.compile(
    rf"\b(?P<word>{_CODE_WORDS})(?P<gap>[\s:=—–-]{{0,4}}(?:(?:это|is|был|was|вот)\s+)?{_QUOTE})"
    r"(?P<secret>\d{3}[ -]\d{3}|\d{3,8})\b",
    re.IGNORECASE,
)
#: Term and code right behind a number: «•••• 1111 12/27 123».
_BEHIND_CARD = re.compile(
    r"(?P<word>•••• \d{4})"
    r"(?P<gap>[\s,;]*(?:(?:до|exp|срок)\W{0,3})?(?:\d{1,2}\s?[/.-]\s?\d{2,4})?[\s,;/]+)"
    r"(?P<secret>\d{3,4})\b(?!\s?(?:[/.-]\s?\d|руб|р\b|₽|\$|€|шт))",
    re.IGNORECASE,
)
_PASSWORD_NAMES = r"парол[ьяюе]м?|пасс?ворд|passwords?|passwd|pwd|passcode|passphrase"  # noqa: S105 - a pattern
#: A password behind a sign or a little word: «пароль от кабинета: …», «password is …».
_PASSWORD = re.compile(
    rf"\b(?P<word>(?:{_PASSWORD_NAMES}|pass|pw|пасс)"
    r"(?:\s+(?:от|к|на|для|for|to|of)\s+[\w.@«»\"-]+(?:\s+[\w.@«»\"-]+)?)?)"
    r"(?P<gap>\s*(?:[:=—–]|\s-\s|(?:\s+(?:это|такой|мой|теперь|новый|старый|is|was))\b)"
    rf"\s*[:=]?\s*{_QUOTE})"
    r"(?P<secret>[^\s,;«»]{4,64})",
    re.IGNORECASE,
)
#: A password without a sign: «пароль Qwerty123», «пароль «qwerty»», «пароль 12345678».
_BARE = re.compile(
    rf"\b(?P<word>{_PASSWORD_NAMES})(?P<gap>\s+)"
    r"(?P<secret>(?=\S*\d)(?=\S*[A-Za-zА-Яа-яЁё])[^\s,;«»]{6,64}|\d{4,16}(?![\d.,:]))"
    rf"|\b(?P<word2>{_PASSWORD_NAMES})(?P<gap2>\s+[«\"'“„])(?P<secret2>[^\s«»\"'”]{{4,64}})",
    re.IGNORECASE,
)
#: Keys of programs, known by how their makers begin them.
_KEY = re.compile(
    r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)|"
    r"\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,}|\bsk-[A-Za-z0-9_-]{20,}|"
    r"\bgh[pousr]_[A-Za-z0-9]{30,}|\bgithub_pat_\w{30,}|\bglpat-[\w-]{20,}|"
    r"\bAKIA[0-9A-Z]{16}\b|\bxox[abprs]-[A-Za-z0-9-]{10,}|\bAIza[\w-]{30,}|"
    r"\b\d{8,10}:[A-Za-z0-9_-]{35}\b|\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}",
    re.DOTALL,
)
#: What follows the word «пароль» without being one.
_PLAIN_WORD = re.compile(r"[а-яё-]+[.!?)]*|not|never|forgot(?:ten)?|wrong|lost|reset|incorrect|"
                         r"required|invalid|expired|the|my|too|correct", re.IGNORECASE)  # fmt: skip


class Masked(NamedTuple):
    """A text that may be stored.

    Args:
        text: the text with secrets replaced.
        kinds: what was found: ``card``, ``code``, ``key``, ``password``; sorted, without repeats.
    """

    text: str
    kinds: tuple[str, ...]


def mask_secrets(text: str) -> Masked:
    """Replace card numbers, codes, passwords and keys.

    >>> mask_secrets("карта 4111 1111 1111 1111, cvv 123")
    Masked(text='карта •••• 1111, cvv ••••••', kinds=('card', 'code'))
    """
    found: set[str] = set()
    text = _hide(_KEY, text, "key", found)
    text = _hide_cards(text, found)
    for pattern, kind in (
        (_BEHIND_CARD, "code"), (_CODE, "code"), (_PASSWORD, "password"), (_BARE, "password"),
    ):  # fmt: skip
        text = _hide(pattern, text, kind, found)
    return Masked(text, tuple(sorted(found)))


def _hide_cards(text: str, found: set[str]) -> str:
    pieces, place = [], 0
    for card in cards_in(text):
        pieces += [text[place : card.start], f"•••• {card.last}"]
        place = card.end
        found.add("card")
    return "".join([*pieces, text[place:]])


def _hide(pattern: re.Pattern[str], text: str, kind: str, found: set[str]) -> str:
    def swap(match: re.Match[str]) -> str:
        parts = match.groupdict()
        word, gap, secret = (
            parts.get(name) or parts.get(f"{name}2") or "" for name in ("word", "gap", "secret")
        )
        if secret and (_PLAIN_WORD.fullmatch(secret) or _DOTS in secret):
            return match[0]
        found.add(kind)
        return f"{word}{gap}{_DOTS}"

    return pattern.sub(swap, text)
