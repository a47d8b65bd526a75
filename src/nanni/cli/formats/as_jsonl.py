"""The report as JSON lines: one finding a line, with the path in it."""

import json

from nanni.cli.formats.shape import finding_shape
from nanni.cli.formats.writer import Style, Writer
from nanni.cli.report import DraftReport


def make(style: Style) -> Writer:
    """The writer."""
    return JsonLinesWriter(style)


class JsonLinesWriter(Writer):
    """Each line is a finding."""

    default_level = "info"

    def draft(self, report: DraftReport) -> None:
        """Write the findings of a draft."""
        for placed in self.shown(report):
            shape = {"path": report.path, **finding_shape(placed)}
            self.line(json.dumps(shape, ensure_ascii=False))
