"""Brand: what a team tells the engine about its own words and voice."""

from nanni.model.typed import NamedTuple


class Brand(NamedTuple):
    """A brand profile as rules see it.

    Args:
        name: the profile's name.
        glossary: words that are right here though no dictionary knows them; lower case, ё folded.
        names: names of people and products, in the same form.
        links: host names that replies may link to; empty means any.
        capital_you: the voice writes «Вы» with a capital letter.
        thanks_for_patience: the voice allows "thanks for your patience".
        informal_you: the voice speaks to customers as «ты».
    """

    name: str = "default"
    glossary: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    links: tuple[str, ...] = ()
    capital_you: bool = False
    thanks_for_patience: bool = False
    informal_you: bool = False

    def knows(self, word: str) -> bool:
        """Whether a lower-cased word is one of the team's own."""
        return word in self.glossary or word in self.names
