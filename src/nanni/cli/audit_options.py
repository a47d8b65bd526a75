"""What the options of ``nanni audit`` mean; every mistake is told with the option's name."""

import re
from argparse import Namespace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from nanni.cli.errors import UsageError
from nanni.cli.i18n import say
from nanni.model.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from nanni.audit.job import Job

_COUNTRY = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")


def read_job(options: Namespace) -> "Job":
    """The job that the options of ``nanni audit`` make; ``options.jobs`` becomes a number.

    Raises:
        UsageError: an option cannot be used.
    """
    from nanni.audit.job import Job, Sample
    from nanni.cli.session import nearest_config

    options.jobs = whole_number("--jobs", options.jobs)
    size = whole_number("--sample", options.sample)
    sample = None if size is None else Sample(size, options.seed)
    return Job(
        options.out,
        options.config or nearest_config(options.paths),
        _file("--facts", options.facts),
        _calendar(options.calendar),
        zone_of(options.zone),
        names_of(options.ours),
        pairs_of(options.map),
        _moment(options.now, options.zone),
        sample,
        options.show_personal,
    )


def whole_number(option: str, value: str | None) -> int | None:
    """A number from one up.

    Raises:
        UsageError: it is something else.
    """
    if value is None:
        return None
    if not value.isdecimal() or int(value) < 1:
        raise _refused(option, value, "bad-number")
    return int(value)


def names_of(given: list[str]) -> tuple[str, ...]:
    """Names by comma, in several options perhaps."""
    return tuple(name.strip() for part in given for name in part.split(",") if name.strip())


def pairs_of(given: list[str]) -> tuple[tuple[str, str], ...]:
    """Columns by our names.

    Raises:
        UsageError: a pair has no equals sign, or a side of it is empty.
    """
    out = []
    for part in names_of(given):
        ours, sign, theirs = (piece.strip() for piece in part.partition("="))
        if not (ours and sign and theirs):
            raise _refused("--map", part, "bad-pair")
        out.append((ours, theirs))
    return tuple(out)


def zone_of(name: str | None) -> str | None:
    """The name of a time zone.

    Raises:
        UsageError: there is no such zone.
    """
    if name is not None:
        try:
            ZoneInfo(name)
        except (ValueError, OSError, KeyError) as error:
            raise _refused("--zone", name, "bad-zone") from error
    return name


def _moment(said: str | None, zone: str | None) -> str | None:
    if said is None:
        return None
    try:
        moment = datetime.fromisoformat(said)
    except ValueError as error:
        raise _refused("--now", said, "bad-moment") from error
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=ZoneInfo(zone or "UTC"))
    return moment.isoformat()


def _calendar(name: str) -> str:
    from nanni.audit.job import ROUND_THE_CLOCK

    if name == ROUND_THE_CLOCK:
        return name
    country = name.upper()
    if not _COUNTRY.fullmatch(country) or not _is_known(country):
        raise _refused("--calendar", name, "bad-country")
    return country


def _is_known(country: str) -> bool:
    from nanni.dialogue.calendars import Calendar

    try:
        Calendar(country).is_working_day(datetime(2026, 1, 1).date())  # noqa: DTZ001 - any day
    except ValueError:
        return False
    return True


def _file(option: str, path: str | None) -> str | None:
    if path is not None and not Path(path).is_file():
        raise _refused(option, path, "bad-file")
    return path


def _refused(option: str, value: str, reason: str) -> UsageError:
    return UsageError(say("audit-bad", option=option, value=value, reason=say(reason)))
