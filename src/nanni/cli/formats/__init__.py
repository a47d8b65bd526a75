"""Forms of the report: for people, for programs, for CI. Each is loaded when it is asked for."""

from importlib import import_module

from nanni.model.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from nanni.cli.formats.writer import Style, Writer

FORMATS = ("text", "json", "jsonl", "sarif", "junit", "github")


def make_writer(name: str, style: "Style") -> "Writer":
    """The writer of a format."""
    writer: Writer = import_module(f"nanni.cli.formats.as_{name}").make(style)
    return writer
