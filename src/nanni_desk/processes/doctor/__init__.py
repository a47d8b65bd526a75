"""`nanni desk doctor`: what is wrong, and how to mend it."""

import sys
from collections.abc import Callable, Iterator

from django.utils.translation import gettext as _

from nanni_desk.processes.doctor import network, storage, work
from nanni_desk.processes.doctor.result import Result, State

#: In the order in which things are mended.
CHECKS: tuple[Callable[[], Iterator[Result]], ...] = (
    storage.python,
    storage.folder,
    storage.secret,
    storage.database,
    network.redis,
    network.ports,
    network.address,
    network.mail,
    work.engine_files,
    work.people,
    work.processes,
    work.clocks,
)


def run() -> int:
    """Print every check; gives 0 when the desk can work, 1 when something must be mended first."""
    worst = State.OK
    for check in CHECKS:
        for result in check():
            worst = max(worst, result.state)
            _show(result)
    if worst == State.OK:
        _print(_("All is well."))
    return int(worst == State.BAD)


def _show(result: Result) -> None:
    marks = {State.OK: _("ok"), State.ODD: _("look"), State.BAD: _("bad")}
    _print(f"{marks[result.state]:>6}  {result.what}")
    if result.mend:
        _print(f"        → {result.mend}")


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
