"""Checks of whether work can be done: the engine's files, people, processes, the hour."""

import datetime as dt
from collections.abc import Iterator

from django.conf import settings
from django.db import Error, connection
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from nanni.review.config import ConfigError
from nanni_desk.lib import clock, engine
from nanni_desk.processes.doctor.result import Result, bad, odd, ok
from nanni_desk.processes.health import readiness
from nanni_desk.processes.heartbeats import alive
from nanni_desk.processes.serve import is_running
from nanni_desk.processes.setting_up import has_owner

_SKEW = dt.timedelta(seconds=5)


def engine_files() -> Iterator[Result]:
    """nanni.toml and the fact book can be read."""
    try:
        engine.check_files()
    except (ConfigError, OSError) as error:
        why = error.told(get_language() or "") if isinstance(error, ConfigError) else error
        yield bad(_("The review engine can't start: %(why)s") % {"why": why},
                  _("correct the file, or unset NANNI_CONFIG and NANNI_FACTS"))  # fmt: skip
    else:
        yield ok(_("The review engine starts."))


def people() -> Iterator[Result]:
    """Somebody may manage the desk."""
    if _database_is_ready() and not has_owner():
        yield bad(_("Nobody may manage the desk."), _("run `nanni desk createadmin`"))


def processes() -> Iterator[Result]:
    """Every process has been heard of, if the desk runs."""
    if not _database_is_ready():
        return
    silent = [name for name, number in alive(clock.now()).items() if not number]
    if not is_running(settings.DATA):
        yield ok(_("The desk does not run on this data folder now."))
    elif silent:
        yield bad(_("Nothing has been heard of: %(names)s") % {"names": ", ".join(silent)},
                  _("look into the log for “process ended”"))  # fmt: skip
    else:
        yield ok(_("All processes are alive."))


def clocks() -> Iterator[Result]:
    """The database's clock and ours agree: claims and terms are compared across machines."""
    if connection.vendor != "postgresql" or not _database_is_ready():
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        skew = abs(cursor.fetchone()[0] - clock.now())
    if skew > _SKEW:
        seconds = round(skew.total_seconds())
        yield odd(_("The clock of the database is off by %(seconds)s s.") % {"seconds": seconds},
                  _("let NTP set both clocks"))  # fmt: skip
    else:
        yield ok(_("The clocks agree."))


def _database_is_ready() -> bool:
    try:
        return bool(readiness(clock.now())["migrated"])
    except Error:
        return False
