"""The fact book: what is true, since when, by whose word; read from ``facts.toml``."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FactBook:
    """Facts by name."""

    facts: tuple[object, ...] = ()


#: A team that has written nothing down.
NO_FACTS = FactBook()
