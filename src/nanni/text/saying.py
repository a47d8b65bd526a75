"""Sentences for people that are made in English and can be told in another language as well."""

from collections.abc import Callable

from nanni.model.typed import Any
from nanni.text.plurals import plural_form

#: Gives a sentence, or a template of one, in another language; unchanged when it knows none.
Translate = Callable[[str], str]


class Amount(int):
    """A number that comes with its noun: ``{has:example|examples}``, three forms in Russian.

    >>> "{:пример|примера|примеров}".format(Amount(3))
    '3 примера'
    >>> "{:example|examples}".format(Amount(1))
    '1 example'
    """

    def __format__(self, forms: str) -> str:
        if "|" not in forms:
            return super().__format__(forms)
        words = forms.split("|")
        russian = 3
        form = plural_form(self) if len(words) == russian else int(self != 1)
        return f"{int(self)} {words[form]}"


class Saying:
    """A sentence whose values are kept apart from its words.

    >>> saying = Saying("there is no rule '{code}'", code="APO99")
    >>> str(saying), saying.told({"there is no rule '{code}'": "правила «{code}» нет"}.__getitem__)
    ("there is no rule 'APO99'", 'правила «APO99» нет')
    """

    __slots__ = ("_template", "_values")

    def __init__(self, template: str, /, **values: Any) -> None:  # noqa: ANN401 - what format takes
        """Without values the template is a sentence as it stands, braces included.

        Args:
            template: in English.
            values: what stands in its braces; another ``Saying`` is told in the same language.
        """
        self._template = template
        self._values = values

    def __str__(self) -> str:
        return self.told(str)

    __repr__ = __str__

    def told(self, translate: Translate) -> str:
        """The sentence in another language."""
        words = translate(self._template)
        if not self._values:
            return words
        return words.format_map(
            {
                name: value.told(translate) if isinstance(value, Saying) else value
                for name, value in self._values.items()
            }
        )
