"""`nanni desk seed-demo`: seeds once, and tells the login as often as it is asked."""

import sys

from django.conf import settings
from django.utils.translation import gettext as _

from nanni_desk.demo.seed import LOGIN_FILE, NotEmpty, seed
from nanni_desk.lib import clock

_BAR = 24


def seed_or_remember() -> tuple[str, str]:
    """Address and password of the demo's first account.

    Raises:
        NotEmpty: the desk is in use and was not made by the demo.
    """
    path = settings.DATA / LOGIN_FILE
    try:
        seeded = seed(clock.now(), _progress if sys.stderr.isatty() else lambda _done, _all: None)
    except NotEmpty:
        if not path.exists():
            raise
        email, password = path.read_text(encoding="utf-8").split()
        return email, password
    return seeded.email, seeded.password


def _progress(done: int, everything: int) -> None:
    full = _BAR * done // everything
    text = _("Living through the demo's month")
    end = "\n" if done == everything else ""
    line = f"\r{text} {'█' * full}{'░' * (_BAR - full)} {done}/{everything}"
    print(line, end=end, file=sys.stderr, flush=True)  # noqa: T201 - progress of a command
