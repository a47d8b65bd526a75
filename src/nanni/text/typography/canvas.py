"""Canvas: a text under correction that still knows where each of its characters came from.

Typographic passes follow one another and each sees the work of the one before; the canvas folds
all of it into one list of changes of the original text.
"""

from collections.abc import Iterable

from nanni.model.typed import NamedTuple
from nanni.text.zones import Zone, find_zones

#: Stands for every character that passes must not touch; no word character, no space.
MASK = "\ue000"
_PROTECTED = frozenset(("url", "email", "code", "placeholder", "markup", "quoted-line"))

#: What a pass asks for: replace ``text[start:end]`` by the string.
Request = tuple[int, int, str]


class Change(NamedTuple):
    """One correction of the original text.

    Attributes:
        start, end: half-open range of code points of the original.
        new: what should stand there.
        kind: name of the pass that asked for it (see ``nanni.text.typography.KINDS``).
    """

    start: int
    end: int
    new: str
    kind: str


class Canvas:
    """A text, the origin of each character, and what was asked to change."""

    def __init__(self, original: str, zones: Iterable[Zone] | None = None) -> None:
        """``zones`` may be passed in when they are already known."""
        self.original = original
        self.text = original
        self.masked = _mask(
            original, find_zones(original, _fold(original)) if zones is None else zones
        )
        self._origins = list(range(len(original)))
        #: Index in the original -> the pass that removed the character.
        self._removed: dict[int, str] = {}
        #: Index in the current text of inserted characters is not stable, so kinds ride along.
        self._kinds: list[str] = [""] * len(original)

    def apply(self, requests: list[Request], kind: str) -> bool:
        """Carry out requests of one pass; those that overlap an earlier one are dropped."""
        kept: list[Request] = []
        for request in sorted(requests):
            start, end, new = request
            if kept and start < kept[-1][1]:
                continue
            if self.text[start:end] != new and MASK not in self.masked[start:end]:
                kept.append(request)
        for start, end, new in reversed(kept):
            self._replace(start, end, new, kind)
        return bool(kept)

    def remask(self) -> None:
        """Look for protected zones anew, now that the text has changed."""
        self.masked = _mask(self.text, find_zones(self.text, _fold(self.text)))

    def changes(self) -> list[Change]:
        """All changes of the original, in order."""
        out: list[Change] = []
        done, run, kind = 0, "", ""
        for index, origin in enumerate([*self._origins, len(self.original)]):
            if origin < 0:
                run += self.text[index]
                kind = kind or self._kinds[index]
                continue
            if run or origin > done:
                gone = next(
                    (self._removed[i] for i in range(done, origin) if i in self._removed), ""
                )
                if self.original[done:origin] != run:
                    out.append(Change(done, origin, run, kind or gone))
            done, run, kind = origin + 1, "", ""
        return out

    def _replace(self, start: int, end: int, new: str, kind: str) -> None:
        old = self.text[start:end]
        head = 0
        while head < min(len(old), len(new)) and old[head] == new[head]:
            head += 1
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        start, end, new = start + head, end - tail, new[head : len(new) - tail]
        for origin in self._origins[start:end]:
            if origin >= 0:
                self._removed.setdefault(origin, kind)
        self._origins[start:end] = [-1] * len(new)
        self._kinds[start:end] = [kind] * len(new)
        self.text = self.text[:start] + new + self.text[end:]
        self.masked = self.masked[:start] + new + self.masked[end:]


def _fold(text: str) -> str:
    """Lower case of the same length."""
    return text.replace("\u0130", "I").lower().replace("ё", "е")


def _mask(text: str, zones: Iterable[Zone]) -> str:
    for zone in zones:
        if zone.kind in _PROTECTED:
            text = text[: zone.start] + MASK * (zone.end - zone.start) + text[zone.end :]
    return text
