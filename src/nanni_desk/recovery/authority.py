"""Who may give what without asking: limits by level, by day and by kind, and the rates. Pure.

The values here are those a desk begins with (DOMAIN section 3); its owner changes them on a page.
Whatever they are, everybody can do something: three remedies that cost no money stay with
everybody (S2-21), and a table in which they would not is none.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Self

from nanni_desk.recovery.catalogue import BY_RULE, MONEY, Kind, Level

#: So many remedies without money everybody has, always.
LEAST_FREE = 3
#: The levels that have limits; above them stands the owner, who has none.
LIMITED = (Level.AGENT, Level.SENIOR, Level.HEAD)
_MOST = 10**13
_MOST_PERCENT = 100


class Impossible(ValueError):
    """A table of authority that nobody could work by.

    Args:
        what: the part of it that makes no sense, as ``Authority`` names it.
    """

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


def _by_level(agent: int, senior: int, head: int) -> Mapping[Level, int]:
    return {Level.AGENT: agent, Level.SENIOR: senior, Level.HEAD: head}


@dataclass(frozen=True, slots=True)
class Authority:
    """A table of authority. Sums are minor units of a rouble.

    Args:
        limits: the most that a level gives in one remedy.
        a_day: the most that one person of a level gives within a day, all remedies together.
        bonus: the largest bonus of a level, in percent of the price, where the price is known.
        rates: what one unit of a currency is worth in roubles; for comparing with limits only.
        begins: the level from which a kind is given without asking; others are everybody's.
        cancellation_bonus: percent on top of the whole sum when our side cancelled (S3-63).
        cancellation_most: up to this sum that offer needs nobody's yes.

    Raises:
        Impossible: it is no such table.
    """

    limits: Mapping[Level, int] = field(
        default_factory=lambda: _by_level(1_000_00, 10_000_00, 100_000_00)
    )
    a_day: Mapping[Level, int] = field(
        default_factory=lambda: _by_level(30_000_00, 100_000_00, 1_000_000_00)
    )
    bonus: Mapping[Level, int] = field(default_factory=lambda: _by_level(10, 25, 100))
    rates: Mapping[str, int] = field(default_factory=lambda: {"RUB": 1, "USD": 90, "EUR": 100})
    begins: Mapping[str, Level] = field(
        default_factory=lambda: {
            Kind.SERVICE_LEVEL: Level.SENIOR,
            Kind.FEE_WAIVER: Level.SENIOR,
            Kind.POLICY_EXCEPTION: Level.HEAD,
            Kind.GROUP: Level.HEAD,
        }
    )
    cancellation_bonus: int = 10
    cancellation_most: int = 100_000_00

    def __post_init__(self) -> None:
        for name, most in (("limits", _MOST), ("a_day", _MOST), ("bonus", _MOST_PERCENT)):
            row: Mapping[Level, int] = getattr(self, name)
            values = [row.get(level, -1) for level in LIMITED]
            if values != sorted(values) or not all(0 <= one <= most for one in values):
                raise Impossible(name)
        if self.rates.get("RUB") != 1 or not all(0 < one <= _MOST for one in self.rates.values()):
            raise Impossible("rates")
        if set(self.begins) - set(Kind) or len(self.free(Level.AGENT)) < LEAST_FREE:
            raise Impossible("begins")
        if not 0 < self.cancellation_bonus <= _MOST_PERCENT:
            raise Impossible("cancellation_bonus")
        if not 0 <= self.cancellation_most <= _MOST:
            raise Impossible("cancellation_most")

    def in_roubles(self, amount: int, currency: str) -> int:
        """A sum in minor units of a rouble, for comparing it with limits.

        Raises:
            ValueError: a currency without a rate is compared with nothing.
        """
        if currency not in self.rates:
            msg = f"no rate is known for {currency!r}"
            raise ValueError(msg)
        return amount * self.rates[currency]

    def level_needed(
        self, kind: str, amount: int | None, currency: str, price: int | None = None
    ) -> Level:
        """The lowest level that may give this alone.

        Args:
            kind: of the remedy.
            amount: minor units; None when it costs no money.
            currency: ISO 4217.
            price: what a bonus is counted from, in the same units, when it is known.

        >>> table = Authority()
        >>> table.level_needed(Kind.REFUND, 1_000_00, "RUB").name
        'AGENT'
        >>> table.level_needed(Kind.BONUS, 3_000_00, "RUB", price=20_000_00).name
        'SENIOR'

        Raises:
            ValueError: a currency without a rate.
        """
        needed = self.begins.get(kind, Level.AGENT)
        if amount is None:
            return needed
        worth = self.in_roubles(amount, currency)
        if kind == Kind.BONUS and price:
            within = (one for one in LIMITED if amount * 100 <= self.bonus[one] * price)
        else:
            within = (one for one in LIMITED if worth <= self.limits[one])
        return max(needed, next(within, Level.OWNER))

    def own(self, level: Level) -> tuple[Kind, ...]:
        """The kinds that somebody of this level may give now, without asking."""
        listed = (kind for kind in Kind if kind not in BY_RULE)
        return tuple(kind for kind in listed if self.begins.get(kind, Level.AGENT) <= level)

    def on_request(self, level: Level) -> tuple[Kind, ...]:
        """The kinds that somebody of this level may propose; a higher one says yes or no."""
        return tuple(kind for kind in Kind if kind not in {*BY_RULE, *self.own(level)})

    def free(self, level: Level) -> tuple[Kind, ...]:
        """Those of one's own that cost nothing; never fewer than ``LEAST_FREE``."""
        return tuple(kind for kind in self.own(level) if kind not in MONEY)

    def limit(self, level: Level) -> int | None:
        """The most that this level gives in one remedy; None for any sum."""
        return self.limits.get(level)

    def day_limit(self, level: Level) -> int | None:
        """The most that one person of this level gives within a day; None for any sum."""
        return self.a_day.get(level)

    def bonus_on(self, price: int) -> int:
        """The bonus beside a cancelled price; a part of a kopeck is the customer's."""
        return -(-price * self.cancellation_bonus // 100)

    def as_table(self) -> dict[str, Any]:
        """The table as it is kept."""
        return {one.name: _plain(getattr(self, one.name)) for one in fields(self)}

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """The table that was kept; parts it does not tell are as in the beginning.

        Raises:
            Impossible: it is no such table.
        """
        told = {name: table[name] for name in cls.__dataclass_fields__ if name in table}
        for name in ("limits", "a_day", "bonus"):
            if name in told:
                told[name] = {Level[level]: most for level, most in told[name].items()}
        if "begins" in told:
            told["begins"] = {kind: Level[level] for kind, level in told["begins"].items()}
        return cls(**told)


def _plain(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return value
    return {
        key.name if isinstance(key, Level) else str(key): one.name
        if isinstance(one, Level)
        else one
        for key, one in value.items()
    }
