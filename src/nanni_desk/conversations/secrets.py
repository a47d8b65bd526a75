"""Secrets that people type into chats: found and masked before anything is stored (S3-50).

PCI DSS 4.0.1, requirement 3.3.1: a card's security code is not kept at all, the number only with
its last four digits.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

_DOTS = "••••••"
_DIGITS = re.compile(r"(?<![\d.,])\d(?:[ \u00a0-]?\d){12,18}(?![\d])")
#: A code of a few digits is a secret only beside a word that says so.
_CODE_WORDS = (
    r"cvv2?|cvc2?|cvp2?|пин(?:-?код)?|pin(?:[ -]?code)?|"
    r"код[а-яё]* (?:из|с|в) (?:смс|sms|сообщения|обратной стороны)|"
    r"код[а-яё]* (?:безопасности|подтверждения)|смс-?код|sms[ -]?code|"
    r"(?:security|verification|confirmation|one[ -]time) code|otp|цвв|цвс"
)
_CODE = re.compile(
    rf"\b(?P<word>{_CODE_WORDS})(?P<gap>[\s:=—–-]{{0,4}}(?:(?:это|is|был|was|вот)\s+)?)"
    r"(?P<secret>\d{3,8})\b",
    re.IGNORECASE,
)
_PASSWORD = re.compile(
    r"\b(?P<word>(?:парол[ьяюе]м?|пасс?ворд|password|passwd|pwd|passcode)"
    r"(?:\s+(?:от|к|на|для|for|to|of)\s+[\w.@«»\"-]+(?:\s+[\w.@«»\"-]+)?)?)"
    r"(?P<gap>\s*(?:[:=—–]|\s-\s|(?:\s+(?:это|такой|мой|теперь|is|was))\b)\s*[:=]?\s*)"
    r"(?P<secret>[^\s,;«»]{4,64})",
    re.IGNORECASE,
)
#: A password without a colon: «пароль Qwerty123». What follows must look like none of our words.
_BARE = re.compile(
    r"\b(?P<word>парол[ья]|password|passwd|pwd)(?P<gap>\s+)"
    r"(?P<secret>(?=[^\s]*\d)(?=[^\s]*[A-Za-z])[^\s,;«»]{6,64})",
    re.IGNORECASE,
)
_PLAIN_WORD = re.compile(r"[а-яё]+[.!?]*", re.IGNORECASE)


class Masked(NamedTuple):
    """A text that may be stored.

    Args:
        text: the text with secrets replaced.
        kinds: what was found: ``card``, ``code``, ``password``; sorted, without repeats.
    """

    text: str
    kinds: tuple[str, ...]


def mask_secrets(text: str) -> Masked:
    """Replace card numbers, codes and passwords.

    >>> mask_secrets("карта 4111 1111 1111 1111, cvv 123")
    Masked(text='карта •••• 1111, cvv ••••••', kinds=('card', 'code'))
    """
    found: set[str] = set()
    text = _DIGITS.sub(_noting(found, "card", _card), text)
    text = _CODE.sub(_noting(found, "code", _hidden), text)
    text = _PASSWORD.sub(_noting(found, "password", _hidden), text)
    text = _BARE.sub(_noting(found, "password", _hidden), text)
    return Masked(text, tuple(sorted(found)))


def is_card_number(digits: str) -> bool:
    """Whether digits satisfy Luhn's check, as every card number does.

    >>> is_card_number("4111111111111111"), is_card_number("4111111111111112")
    (True, False)
    """
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - digits are summed
    return total % 10 == 0 and len(set(digits)) > 1


def _noting(
    found: set[str], kind: str, replace: Callable[[re.Match[str]], str | None]
) -> Callable[[re.Match[str]], str]:
    def swap(match: re.Match[str]) -> str:
        masked = replace(match)
        if masked is None:
            return match[0]
        found.add(kind)
        return masked

    return swap


def _card(match: re.Match[str]) -> str | None:
    digits = re.sub(r"\D", "", match[0])
    return f"•••• {digits[-4:]}" if is_card_number(digits) else None


def _hidden(match: re.Match[str]) -> str | None:
    secret = match["secret"]
    if _PLAIN_WORD.fullmatch(secret) or _DOTS in secret:
        return None
    return f"{match['word']}{match['gap']}{_DOTS}"
