"""Readers of exports: one module for each shape, found by looking at the first bytes.

A reader streams: it holds one conversation at a time, and one broken record never stops the rest.
"""

from importlib import import_module

from nanni.audit.readers.export import Export, Format, Item

__all__ = ["FORMATS", "Export", "Format", "Item", "format_named", "sniff"]

#: Modules in the order in which they are asked; what says yes to the least comes first.
FORMATS = (
    "parquet",
    "telegram",
    "chatwoot",
    "usedesk",
    "zendesk",
    "conversations",
    "mail",
    "tables",
    "transcript",
)


def format_named(name: str) -> Format:
    """The format called ``name``.

    Raises:
        KeyError: there is no such format.
    """
    if name not in FORMATS:
        raise KeyError(name)
    found: Format = import_module(f"{__name__}.{name}").FORMAT
    return found


def sniff(export: Export) -> Format | None:
    """The format of an export by its name and first bytes; None when no reader knows it.

    A folder is an export when letters stand in it.
    """
    if export.path.is_dir():
        boxes = import_module(f"{__name__}.mail.boxes")
        return format_named("mail") if boxes.holds_mail(export.path) else None
    head = export.head()
    return next(
        (one for one in map(format_named, FORMATS) if one.sniff(export.path.name, head)), None
    )
