"""Of what a request's time consists: named functions are timed, each without those it calls."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any


class Parts:
    """Seconds by name of a part; ``spent`` is emptied by who reads it."""

    def __init__(self) -> None:
        self.spent: defaultdict[str, float] = defaultdict(float)
        self._below: list[float] = []

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Time what happens inside; a part inside another is not counted to that one."""
        begun = time.perf_counter()
        self._below.append(0.0)
        try:
            yield
        finally:
            whole = time.perf_counter() - begun
            self.spent[name] += whole - self._below.pop()
            if self._below:
                self._below[-1] += whole

    def time(self, owner: object, function: str, name: str) -> None:
        """Time a function of a module or class from now on, as a part of that name."""
        timed: Callable[..., Any] = getattr(owner, function)

        @wraps(timed)
        def timing(*arguments: object, **named: object) -> object:
            with self.part(name):
                return timed(*arguments, **named)

        setattr(owner, function, timing)
