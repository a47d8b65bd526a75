"""Names for annotations cost nothing, and our named tuples behave as those of ``typing`` do."""

import copy
import pickle
import typing

import pytest

from nanni.model import typed
from nanni.model.typed import NamedTuple


class Ours(NamedTuple):
    """A pair and more."""

    one: int
    two: str = "zwei"
    three: tuple[int, ...] = ()

    @property
    def both(self) -> str:
        return f"{self.one} {self.two}"


class Theirs(typing.NamedTuple):
    """A pair and more."""

    one: int
    two: str = "zwei"
    three: tuple[int, ...] = ()

    @property
    def both(self) -> str:
        return f"{self.one} {self.two}"


#: Each is asked of both kinds.
QUESTIONS = (
    lambda cls: tuple(cls(1)),
    lambda cls: tuple(cls(1, "b", (3,))),
    lambda cls: tuple(cls(two="b", one=1)),
    lambda cls: cls(1).both,
    lambda cls: cls(1) == (1, "zwei", ()),
    lambda cls: hash(cls(1)),
    lambda cls: cls(1) < cls(2),
    lambda cls: cls._fields,
    lambda cls: cls._field_defaults,
    lambda cls: cls.__doc__,
    lambda cls: cls.__match_args__,
    lambda cls: cls.__annotations__,
    lambda cls: cls.__slots__,
    lambda cls: cls(1)._asdict(),
    lambda cls: tuple(cls(1)._replace(two="b")),
    lambda cls: tuple(cls._make([1, 2, 3])),
    lambda cls: repr(cls(1)).partition("(")[2],
    lambda cls: tuple(pickle.loads(pickle.dumps(cls(1)))),  # noqa: S301 - our own bytes
    lambda cls: type(copy.deepcopy(cls(1))) is cls,
)
WRONG = (
    lambda cls: cls(),
    lambda cls: cls(1, "b", (), 4),
    lambda cls: cls(1, one=2),
    lambda cls: cls(1, four=4),
    lambda cls: cls._make([1]),
    lambda cls: cls(1)._replace(four=4),
    lambda cls: setattr(cls(1), "one", 2),
    lambda cls: setattr(cls(1), "four", 4),
)


@pytest.mark.parametrize("number", range(len(QUESTIONS)))
def test_the_same_answer(number):
    assert QUESTIONS[number](Ours) == QUESTIONS[number](Theirs)


@pytest.mark.parametrize("number", range(len(WRONG)))
def test_the_same_kind_of_error(number):
    with pytest.raises((TypeError, ValueError, AttributeError)) as expected:
        WRONG[number](Theirs)
    with pytest.raises(expected.type):
        WRONG[number](Ours)


def test_the_constructor_is_made_for_each_class_by_itself():
    class First(NamedTuple):
        a: int

    class Second(NamedTuple):
        b: int
        c: int

    assert (First(1), Second(1, 2), First(a=3)) == ((1,), (1, 2), (3,))


def test_a_named_tuple_matches_by_place():
    match Ours(1, "b"):
        case Ours(one, two):
            assert (one, two) == (1, "b")


def test_names_of_types_may_stand_in_any_annotation():
    first: typed.Any | None = None
    second: typed.Self | None = None
    third: dict[str, typed.Literal["a", "b"]] | typed.IO[bytes] = {}
    made = typed.TypeVar("made", str, int)
    fourth: dict[made, typed.Final] = {}
    assert (first, second, third, fourth) == (None, None, {}, {})


def test_the_choices_of_a_literal():
    assert typed.choices(typed.Literal["a", "b"]) == ("a", "b")
    assert typed.choices(typed.Literal["a"]) == ("a",)
    assert typed.choices(typing.Literal["a", "b"]) == ("a", "b")
