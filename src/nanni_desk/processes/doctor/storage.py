"""Checks of what the desk stands on: Python, the data folder, the secret key, the database."""

import os
import platform
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.db import Error, connection
from django.utils.translation import gettext as _

from nanni_desk.processes.doctor.result import Result, bad, odd, ok
from nanni_desk.processes.setting_up import waiting_migrations

_MEGABYTE = 1024 * 1024
_LITTLE_SPACE, _NO_SPACE = 1024 * _MEGABYTE, 100 * _MEGABYTE
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_VARIETY = 12


def python() -> Iterator[Result]:
    """The interpreter; pip has refused one that is too old."""
    yield ok(_("Python %(version)s") % {"version": platform.python_version()})


def folder() -> Iterator[Result]:
    """The data folder: there, ours, closed to others, with room."""
    data = settings.DATA
    if not data.is_dir():
        yield bad(_("The data folder %(folder)s is not there.") % {"folder": data},
                  _("run `nanni desk init`, or set NANNI_DATA"))  # fmt: skip
        return
    if not os.access(data, os.R_OK | os.W_OK | os.X_OK):
        yield bad(_("The data folder %(folder)s can't be written.") % {"folder": data},
                  _("give it to the account that runs the desk"))  # fmt: skip
        return
    if data.stat().st_mode & _OTHERS:
        yield odd(_("Other accounts of this machine may read %(folder)s.") % {"folder": data},
                  f"chmod 700 {data}")  # fmt: skip
    free = shutil.disk_usage(data).free
    room = _("%(folder)s: %(size)s MB free") % {"folder": data, "size": free // _MEGABYTE}
    if free < _NO_SPACE:
        yield bad(room, _("make room; without it no message can be stored"))
    elif free < _LITTLE_SPACE:
        yield odd(room, _("make room soon"))
    else:
        yield ok(room)


def secret() -> Iterator[Result]:
    """The key that signs sessions: hard to guess, and closed to others."""
    kept = settings.DATA / "secret-key"
    if len(set(settings.SECRET_KEY)) < _VARIETY:
        yield bad(_("The secret key is easy to guess."),
                  _("unset NANNI_SECRET_KEY, and one is made for you"))  # fmt: skip
    elif not os.environ.get("NANNI_SECRET_KEY") and kept.stat().st_mode & _OTHERS:
        yield bad(_("Other accounts of this machine may read the secret key."), f"chmod 600 {kept}")
    else:
        yield ok(_("The secret key is strong."))


def database() -> Iterator[Result]:
    """The database: answers, has our tables, survives a power cut."""
    if connection.vendor == "sqlite" and not Path(connection.settings_dict["NAME"]).exists():
        yield bad(_("There is no database yet."), _("run `nanni desk init`"))
        return
    try:
        waiting = waiting_migrations()
        yield from _durability()
    except Error as error:
        reason = str(error).strip().partition("\n")[0]
        yield bad(_("The database does not answer: %(why)s") % {"why": reason},
                  _("check NANNI_DATABASE_URL and that the server runs"))  # fmt: skip
        return
    if waiting:
        yield bad(_("The tables are of an older version."), _("run `nanni desk init`"))
    else:
        yield ok(_("The tables are of this version."))


def _durability() -> Iterator[Result]:
    sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode" if sqlite else "SHOW fsync")
        value = str(cursor.fetchone()[0]).lower()
    if sqlite:
        name = f"SQLite {platform_sqlite()}"
        good, mend = value == "wal", _("put NANNI_DATA on a local disk")
    else:
        name = f"PostgreSQL {connection.pg_version // 10000}"  # type: ignore[attr-defined]
        good, mend = value == "on", _("set fsync = on in postgresql.conf")
    if good:
        yield ok(name)
    else:
        text = _("%(name)s may lose messages in a power cut.") % {"name": name}
        yield bad(text, mend)


def platform_sqlite() -> str:
    """The version of SQLite in use."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT sqlite_version()")
        return str(cursor.fetchone()[0])
