"""Hatchling's hook: makes sure that a wheel or an editable install carries the word-form table."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class FormTableHook(BuildHookInterface[Any]):
    """Builds the table before hatchling collects the files; a fresh table is left alone."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - set by hatchling
        """Build the table unless hatchling only packs the sources."""
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root))
        try:
            from tools.build_forms import main  # noqa: PLC0415 - found by the path set above

            main(root)
        finally:
            sys.path.remove(str(root))
