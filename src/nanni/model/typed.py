"""What ``typing`` is for, without its price: names for annotations, and named tuples.

Importing ``typing`` takes a twentieth of the time in which one draft is reviewed, and its
``NamedTuple`` compiles a constructor for each class; a draft needs thirty such classes and builds
objects of a third of them. Modules on a draft's way take the same names from here. A type checker
sees Python's own; at run time annotations mean nothing, and a constructor is compiled when the
first object is built.
"""

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import (
        IO,
        Any,
        BinaryIO,
        Final,
        Literal,
        NamedTuple,
        NoReturn,
        Self,
        TextIO,
        TypeVar,
        cast,
    )
else:
    # No type checker reads on.
    # ruff: noqa: ANN001, ANN002, ANN003, ANN201, ANN202, ANN204, ANN206
    from collections import _tuplegetter

    class _Meta(type):
        """Turns the annotated fields of a class into places of a tuple."""

        def __new__(cls, name, bases, namespace):
            fields = tuple(namespace.get("__annotations__", ()))
            namespace["_field_defaults"] = {
                field: namespace[field] for field in fields if field in namespace
            }
            namespace["_fields"] = namespace["__match_args__"] = fields
            namespace["__slots__"] = ()
            for place, field in enumerate(fields):
                namespace[field] = _tuplegetter(place, None)
            return super().__new__(cls, name, bases, namespace)

    class NamedTuple(tuple, metaclass=_Meta):
        """A named tuple, as ``typing.NamedTuple`` makes them."""

        __slots__ = ()

        def __new__(cls, *values, **named):
            """Compile the constructor of ``cls``, which takes this one's place, and call it.

            Raises:
                TypeError: a field is missing, named twice or unknown.
            """
            names = ", ".join(cls._fields)
            code = f"lambda _cls, {names}: _new(_cls, ({names},))"
            made = eval(code, {"_new": tuple.__new__, "__builtins__": {}})  # noqa: S307 - own fields
            made.__defaults__ = tuple(cls._field_defaults.values())
            made.__name__, made.__qualname__ = "__new__", f"{cls.__qualname__}.__new__"
            cls.__new__ = made
            return made(cls, *values, **named)

        @classmethod
        def _make(cls, values):
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"{cls.__name__} has {len(cls._fields)} fields, not {len(made)}")
            return made

        def _replace(self, **changes):
            made = self._make(map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"{type(self).__name__} has no field {', '.join(changes)}")
            return made

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            fields = map("{}={!r}".format, self._fields, self)
            return f"{type(self).__name__}({', '.join(fields)})"

        def __getnewargs__(self):
            return tuple(self)

    class _Form:
        """Stands wherever an annotation names a type; remembers what is in its brackets."""

        def __init__(self, *args):
            self.__args__ = args

        def __getitem__(self, args):
            return _Form(*args) if isinstance(args, tuple) else _Form(args)

        def __call__(self, *_):
            return self

        def __or__(self, _):
            return self

        __ror__ = __or__

    IO = Any = BinaryIO = Final = Literal = NoReturn = Self = TextIO = TypeVar = _Form()

    def cast(_, value):
        """The value."""
        return value


def choices(literal: Any) -> tuple[Any, ...]:
    """What a ``Literal[...]`` allows, in its order."""
    allowed: tuple[Any, ...] = literal.__args__
    return allowed


__all__ = [
    "IO",
    "TYPE_CHECKING",
    "Any",
    "BinaryIO",
    "Final",
    "Literal",
    "NamedTuple",
    "NoReturn",
    "Self",
    "TextIO",
    "TypeVar",
    "cast",
    "choices",
]
