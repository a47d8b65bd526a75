"""Settings: which rules run, how they weigh, whose voice they guard."""

from collections.abc import Mapping

from nanni.model import Severity
from nanni.model.typed import TYPE_CHECKING, Any, NamedTuple
from nanni.rulekit.brand import Brand

if TYPE_CHECKING:
    from nanni.model.facts import FactBook

_NOTHING: Mapping[str, Any] = {}


class Selection(NamedTuple):
    """Rules switched on and off by code or by family (``APO``).

    Args:
        select: when given, only these run.
        extend: run in addition, though they are off by default.
        ignore: never run.
    """

    select: tuple[str, ...] = ()
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def decides(self, code: str, *, default: bool) -> bool:
        """Whether the rule ``code`` runs."""
        if _names(self.ignore, code):
            return False
        if self.select:
            return _names(self.select, code) or _names(self.extend, code)
        return default or _names(self.extend, code)


def _names(patterns: tuple[str, ...], code: str) -> bool:
    return any(p == "ALL" or code.startswith(p) for p in patterns)


class Settings(NamedTuple):
    """One team's configuration as the engine uses it; made by ``nanni.review.config``.

    Args:
        locale: language of reasons and advice (``ru``, ``en``); None follows the message.
        channel: channel of texts that do not say where they go.
        selection: rules for every channel. ``channels``: further ones for single channels.
        severities: code -> severity.
        options: code -> option -> value.
        brand: glossary and voice.
        facts: the fact book, if the team keeps one.
        rule_files: the team's own rules.
        silenced: fingerprint -> reason.
    """

    locale: str | None = None
    channel: str = "chat"
    selection: Selection = Selection()
    channels: Mapping[str, Selection] = _NOTHING
    severities: Mapping[str, Severity] = _NOTHING
    options: Mapping[str, Mapping[str, Any]] = _NOTHING
    brand: Brand = Brand()
    facts: "FactBook | None" = None
    rule_files: tuple[str, ...] = ()
    silenced: Mapping[str, str] = _NOTHING

    def selects(self, code: str, channel: str, *, default: bool) -> bool:
        """Whether the rule ``code`` runs in ``channel``."""
        on = self.selection.decides(code, default=default)
        special = self.channels.get(channel)
        return on if special is None else special.decides(code, default=on)
