"""The fact book: what is true, since when and by whose word."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from nanni.model.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from nanni.model.analysis import ClaimKind


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that customers are told and that can be right or wrong.

    Args:
        name: how people speak of it; unique in the book.
        kind: what sort of value it has.
        subject: what it is about, several ways of saying it: words of which every one, in some
            form, has to stand in a sentence that speaks of it.
        value: normalised, as ``nanni.text.values`` and ``Claim.value`` have it.
        told: the value in the words of the book, for people.
        valid_from: first day; None means always.
        valid_until: last day; None means until further notice.
        source: where it is written down.
        owner: who answers for it.
        review_by: the day by which somebody has to look whether it still holds.
    """

    name: str
    kind: "ClaimKind"
    subject: tuple[tuple[str, ...], ...]
    value: str
    told: str
    valid_from: date | None = None
    valid_until: date | None = None
    source: str = ""
    owner: str = ""
    review_by: date | None = None

    def holds_on(self, day: date | None) -> bool:
        """Whether the fact is true on a day; without a day, whether no end of it is known."""
        if day is None:
            return self.valid_until is None
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )


@dataclass(frozen=True, slots=True)
class FactBook:
    """Facts, ready to be looked up by kind.

    Args:
        facts: in the order of the book; names are unique.
    """

    facts: tuple[Fact, ...] = ()
    by_kind: Mapping[str, tuple[Fact, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the facts by kind once."""
        kinds: dict[str, list[Fact]] = {}
        for fact in self.facts:
            kinds.setdefault(fact.kind, []).append(fact)
        object.__setattr__(self, "by_kind", {kind: tuple(own) for kind, own in kinds.items()})

    def __bool__(self) -> bool:
        return bool(self.facts)


#: A team that has written nothing down.
NO_FACTS = FactBook()
