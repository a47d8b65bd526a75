"""Sums as people read them, and never added across currencies. Pure."""

from collections import defaultdict
from collections.abc import Iterable

from django.utils.formats import number_format

SIGNS = {"RUB": "₽", "USD": "$", "EUR": "€"}


def money(amount: int | None, currency: str) -> str:
    """A sum of minor units: «1 500 ₽», «12,50 €»."""
    if amount is None:
        return ""
    whole, part = divmod(abs(amount), 100)
    words = number_format(whole, force_grouping=True)
    if part:
        words += number_format(f"0.{part:02}", 2)[1:]
    return f"{'−' if amount < 0 else ''}{words}\u00a0{SIGNS.get(currency, currency)}"


def totals(sums: Iterable[tuple[int, str]]) -> dict[str, int]:
    """One sum a currency, by its code.

    >>> totals([(100, "RUB"), (5, "EUR"), (50, "RUB")])
    {'EUR': 5, 'RUB': 150}
    """
    found: defaultdict[str, int] = defaultdict(int)
    for amount, currency in sums:
        found[currency] += amount
    return dict(sorted(found.items()))
