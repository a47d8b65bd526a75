"""Values that a message of ours states, each with the part it plays in its sentence."""

import re
from collections.abc import Collection, Iterator
from typing import Literal, NamedTuple

from nanni.model import ClaimKind
from nanni.rulekit.view import View
from nanni.text.addresses import find_addresses
from nanni.text.opening import find_hours, is_about_opening
from nanni.text.times.expression import TimeExpression
from nanni.text.values import find_values

#: A ``limit`` is a sum from which something begins, a ``discount`` what is taken off.
Role = Literal["", "limit", "discount"]

_KINDS: dict[str, ClaimKind] = {
    "money": "price",
    "share": "fee",
    "phone": "contact",
    "email": "contact",
}
_FEES = ("комисс", "сбор", "штраф", "пеня", "пени", "fee", "commission", "surcharge", "penalty")
_DISCOUNT = re.compile(
    r"скид\w+|к[еэ]шб[еэ]к\w*|бонус\w*|дешевле|эконом\w+|промокод\w*|выгод\w+|\boff\b|discount\w*"
    r"|cashback|bonus\w*|\bsav(?:e|es|ing|ings)\b|cheaper|coupon"
)
_DISCOUNT_AFTER = re.compile(r"(?:\s[\w-]+){0,2}?\s(?:скид\w+|discount|off\b|cashback|к[еэ]шб\w+)")
_LIMIT = re.compile(
    r"\b(?:заказ\w*|сумм\w+|покупк\w+|чек\w*|корзин\w+|orders?|purchases?|spend|basket|cart)\s"
    r"(?:(?:на сумму|от|свыше|более|дороже|больше|выше|over|above|of|from|at least|more than)\s?)*$"
    r"|\b(?:свыше|дороже|выше|более|больше|over|above|more than|exceed\w*)\s?$"
)
_BYGONE = re.compile(r"\W{0,2}(?:назад|ago|earlier|тому назад)\b")
_RECKONED = re.compile(r"\s(?:after|since|later|from now|спустя|после)\b")
_BYGONE_BEFORE = re.compile(r"(?:последни[ехй]|прошл\w+|(?:the )?(?:last|past|previous))\s*$")
_GONE = re.compile(r"назад|\bago\b|последни|прошл|\blast\b|\bpast\b")
_LOWER = re.compile(r"(\d+)\s?(?:[-–—]|до|to|and|или|or)\s?\d+")
_NUMBER = re.compile(r"\d+")
_DIGIT = re.compile(r"\d")
#: Lengths without a number, where a verb says that they are lengths.
_ONE = re.compile(
    r"\b(?:занима[а-я]+|готовится|длится|составляет|идет|храни[а-я]+|действует|takes|lasts)"
    r" (?:обычно |всего |ровно |usually |about |up to |до )?"
    r"(?P<one>неделю|неделя|месяц|год|сутки|час|a week|a month|a year|a day|an hour)\b"
)
_LASTING = (
    "занима",
    "готовится",
    "длится",
    "составляет",
    "идет",
    "храни",
    "действует",
    "takes",
    "lasts",
)
_ONES = {
    "неделю": "P7D",
    "неделя": "P7D",
    "месяц": "P1M",
    "год": "P1Y",
    "сутки": "P1D",
    "час": "PT1H",
    "week": "P7D",
    "month": "P1M",
    "year": "P1Y",
    "day": "P1D",
    "hour": "PT1H",
}
#: Deeds of ours in one sentence, things in another.
_THINGS = frozenset({"returns", "refunds"})
#: What the customer may do is no deed of ours.
_THEIRS = re.compile(r"\b(?:you (?:can|may|have)|(?:вы )?(?:можете|сможете)|можно)\b")
_NEAR = 34
_STREETS = ("ул", "пр", "пер", "ш.", "шоссе", "б-р", "бульв", "наб", "пл", "st", "ave", "road",
            "rd", "lane", "ln", "boul", "blvd", "sq", "drive", "dr")  # fmt: skip


class Stated(NamedTuple):
    """One value as it was said; positions of the normalised text."""

    start: int
    end: int
    kind: ClaimKind
    value: str
    role: Role = ""


def find_stated(view: View, kinds: Collection[str]) -> list[Stated]:
    """Values that a message states, by start.

    Args:
        view: the message.
        kinds: kinds of facts that the book has; what has no digits is sought for those alone.
    """
    has_digits = bool(_DIGIT.search(view.low))
    found = list(_sums(view))
    if has_digits or "hours" in kinds:
        found += _hours(view, always=has_digits and "hours" in kinds)
    if has_digits and "address" in kinds:
        found += _streets(view)
    if has_digits or "term" in kinds:
        found += _terms(view, found)
    return sorted(found) if len(found) > 1 else found


def _sums(view: View) -> Iterator[Stated]:
    low = view.low
    for value in find_values(low):
        kind = _KINDS[value.kind]
        role: Role = ""
        if kind in {"price", "fee"}:
            role = _role(low, value.start, value.end, value.value)
            near = low[max(value.start - _NEAR, 0) : value.end + _NEAR]
            if kind == "price" and any(root in near for root in _FEES):
                kind = "fee"
        yield Stated(value.start, value.end, kind, value.value, role)


def _role(low: str, start: int, end: int, value: str) -> Role:
    before = low[max(start - _NEAR, 0) : start]
    if _LIMIT.search(before) or (value[-1] != "%" and ".. " in value and _speaks_of_free(low)):
        return "limit"
    if _DISCOUNT.search(before) or _DISCOUNT_AFTER.match(low, end):
        return "discount"
    return ""


def _speaks_of_free(low: str) -> bool:
    return "бесплатн" in low or "free" in low


def _hours(view: View, *, always: bool) -> Iterator[Stated]:
    """Opening hours, sentence by sentence."""
    asked = bool(view.context) and is_about_opening(view.context[-1].document.low)
    if not (always or asked or is_about_opening(view.low)):
        return
    document = view.document
    for first, last in document.sentence_ranges():
        start, end = document.words_span(first, last)
        for value in find_hours(view.low[start:end], asked=asked):
            if (
                not asked
                and not is_about_opening(view.low[start:end])
                and _is_promised(view, start)
            ):
                continue
            yield Stated(start + value.start, start + value.end, "hours", value.value)


def _streets(view: View) -> Iterator[Stated]:
    if any(kind in view.low for kind in _STREETS):
        for value in find_addresses(view.low):
            yield Stated(value.start, value.end, "address", value.value)


def _terms(view: View, others: list[Stated]) -> Iterator[Stated]:
    """Lengths of time that are neither promised, nor gone by, nor part of another value."""
    for time in view.times:
        if time.kind != "duration" or not time.duration or _is_bygone(view.low, time):
            continue
        if any(one.start < time.end and time.start < one.end for one in others):
            continue
        if not _is_promised(view, time.start):
            yield Stated(time.start, time.end, "term", term_of(view.low, time))
    lone = _ONE.finditer(view.low) if any(word in view.low for word in _LASTING) else ()
    for found in lone:
        if not _is_promised(view, found.start("one")):
            yield Stated(found.start("one"), found.end(), "term", _ONES[found["one"].split()[-1]])


def _is_bygone(low: str, time: TimeExpression) -> bool:
    return bool(
        (not time.deadline and _RECKONED.match(low, time.end))
        or _BYGONE.match(low, time.end)
        or _GONE.search(low, time.start, time.end)
        or _BYGONE_BEFORE.search(low[max(time.start - _NEAR, 0) : time.start])
    )


def _is_promised(view: View, position: int) -> bool:
    """Whether a deed of ours stands before a length or in its clause."""
    start, end = view.span_of_sentence(position)
    if _THEIRS.search(view.low, start, position):
        return False
    return any(
        match.start < position or "," not in view.low[position : match.start]
        for match in view.cue_between("promise", start, end)
        if view.low[match.start : match.end] not in _THINGS
    )


def term_of(low: str, time: TimeExpression) -> str:
    """A length as claims write it: ``P14D``, ``P5D working``, ``P2D..P4D``."""
    told = time.duration or ""
    working = " working" if time.business_days else ""
    found = _LOWER.search(low, time.start, time.end)
    last = _NUMBER.search(told)
    if found and last and int(found[1]) < int(last[0]):
        least = told[: last.start()] + found[1] + told[last.end() :]
        return f"{least}{working}..{told}{working}"
    return told + working
