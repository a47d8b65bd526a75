"""Templates drawn once for each shape of what they show; afterwards only values are filled in.

A row of the list looks like the next one but for its words. Django's templates need half a
millisecond for one; where twenty-five of them make a page, they are cut out as stencils.
"""

import re
from collections.abc import Hashable, Mapping
from functools import lru_cache
from html import escape
from typing import NamedTuple

from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language

#: Stands on both sides of a value's name while a stencil is cut; no template of ours has it.
_EDGE = "\ue000"
_HOLE = re.compile(f"{_EDGE}(\\w+){_EDGE}")


class Stencil(NamedTuple):
    """A template of two kinds of things: a shape and values.

    It may do as it likes with ``shape``, of which there must be few: whatever it chooses by, and
    words of the desk's own. A value it may only print, where it can be printed: ``{{ name }}``.
    What somebody wrote is always a value; it is escaped unless it is marked safe.

    Args:
        template: its name.
    """

    template: str

    def draw(self, shape: Hashable, **values: str) -> SafeString:
        """What the template makes of them in the language of the page."""
        text = _cut(self.template, shape, tuple(values), get_language())
        return SafeString(text % {name: _escaped(value) for name, value in values.items()})

    def draw_plainly(self, shape: Hashable, **values: str) -> SafeString:
        """The same by Django alone, every time anew: what ``draw`` has to equal."""
        return _rendered(self.template, shape, values)


def _escaped(value: str) -> str:
    return value if isinstance(value, SafeString) else escape(value)


@lru_cache(maxsize=2048)
def _cut(template: str, shape: Hashable, names: tuple[str, ...], _language: str | None) -> str:
    """The template's text with a place for each value, as ``%`` fills them in."""
    holes = {name: f"{_EDGE}{name}{_EDGE}" for name in names}
    return _HOLE.sub(r"%(\1)s", _rendered(template, shape, holes).replace("%", "%%"))


def _rendered(template: str, shape: Hashable, values: Mapping[str, str]) -> SafeString:
    return render_to_string(template, {"shape": shape, **values})
