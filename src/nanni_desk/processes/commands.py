"""The commands that the desk adds to `nanni`; each takes arguments and gives an exit code."""

import argparse
from collections.abc import Callable, Sequence

import granian  # noqa: F401 - missing without nanni[desk]: the command line tells how to install it
from django.utils.module_loading import import_string

from nanni.review.config import ConfigError
from nanni_desk.processes import desk_command
from nanni_desk.processes.begin import CannotStart, begin, complain
from nanni_desk.processes.ending import Ending, end_with

#: Command -> what it does, and the function that does it, imported when Django is set up.
_MAINS = {
    "serve": ("Run the whole desk: web, stream, worker and clock.", "serve.serve"),
    "web": ("Serve the desk's pages.", "serving.serve_pages"),
    "stream": ("Serve the live updates of the desk's pages.", "serving.serve_stream"),
    "worker": ("Send replies and react to events.", "worker.work"),
    "clock": ("Watch terms: alarms, promises, snoozes.", "clock.tick_on"),
}


def serve(arguments: Sequence[str]) -> int:
    """`nanni serve`."""
    return run("serve", arguments)


def web(arguments: Sequence[str]) -> int:
    """`nanni web`."""
    return run("web", arguments)


def stream(arguments: Sequence[str]) -> int:
    """`nanni stream`."""
    return run("stream", arguments)


def worker(arguments: Sequence[str]) -> int:
    """`nanni worker`."""
    return run("worker", arguments)


def clock(arguments: Sequence[str]) -> int:
    """`nanni clock`."""
    return run("clock", arguments)


def desk(arguments: Sequence[str]) -> int:
    """`nanni desk init|doctor|check|seed-demo|export-macros|createadmin`."""
    return desk_command.run(arguments)


def run(name: str, arguments: Sequence[str]) -> int:
    """Be one of the processes; gives the exit code."""
    about, path = _MAINS[name]
    parser = argparse.ArgumentParser(prog=f"nanni {name}", description=about)
    parser.add_argument("--parent", type=int, help=argparse.SUPPRESS)
    parent = parser.parse_args(arguments).parent
    try:
        begin()
        if parent is not None:
            end_with(parent)
        import_string("nanni_desk.processes.setting_up.demand_initialised")()
        main: Callable[[Ending], None] = import_string(f"nanni_desk.processes.{path}")
        ending = Ending()
        ending.listen()
        main(ending)
    except (CannotStart, ConfigError) as error:
        return complain(error)
    return 0
