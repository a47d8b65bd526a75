"""Shared cues: what several families of rules need to know about a message.

One module per cue or pair of cues, each with a tuple ``CUES``; the folder is the registry.
"""

from importlib import import_module
from pkgutil import iter_modules

from nanni.rulekit.rule import Cue


def all_cues() -> list[Cue]:
    """Every cue, sorted by name.

    Raises:
        ValueError: two cues share a name.
    """
    found: dict[str, Cue] = {}
    for module in iter_modules(__path__):
        for cue in import_module(f"{__name__}.{module.name}").CUES:
            if cue.name in found:
                msg = f"cue '{cue.name}' is defined twice"
                raise ValueError(msg)
            found[cue.name] = cue
    return [found[name] for name in sorted(found)]
