"""Plurals: which form of a noun goes with a number."""

_TEENS = range(11, 15)
_FEW = range(2, 5)


def plural_form(number: int) -> int:
    """Which of the three Russian forms goes with ``number``: 0 for 1, 1 for 2, 2 for 5.

    >>> [plural_form(n) for n in (1, 3, 5, 11, 21, 112)]
    [0, 1, 2, 2, 0, 2]
    """
    last = number % 10
    if number % 100 in _TEENS:
        return 2
    if last == 1:
        return 0
    return 1 if last in _FEW else 2
