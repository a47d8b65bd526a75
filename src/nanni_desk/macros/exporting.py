"""Macros as files that ``nanni check`` reads, so that they are reviewed with everything else."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from nanni_desk.macros.models import Macro

FILE = "macros.json"


def records(macros: Iterable[Macro]) -> Iterator[dict[str, Any]]:
    """One record a text; ``channel`` tells the engine that slots are right there."""
    for macro in macros:
        for language, text in macro.bodies.items():
            yield {
                "id": macro.pk,
                "name": macro.name,
                "category": macro.category,
                "team": macro.team.name if macro.team else "",
                "channel": "macro",
                "lang": language,
                "text": text,
            }


def as_json(macros: Iterable[Macro]) -> str:
    """The records as a JSON document."""
    return json.dumps(list(records(macros)), ensure_ascii=False, indent=2) + "\n"


def export_macros(folder: Path) -> Path:
    """Write everything that is offered into a folder; gives the file.

    Raises:
        OSError: the folder cannot be written to.
    """
    folder.mkdir(parents=True, exist_ok=True)
    offered = Macro.objects.filter(retired_at=None).select_related("team").order_by("pk")
    path = folder / FILE
    path.write_text(as_json(offered), encoding="utf-8")
    return path
