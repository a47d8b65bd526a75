"""Setting Django up for a command, with a wrong setting told in one line."""

import os
import sys

import django
from django.core.exceptions import ImproperlyConfigured
from django.utils import translation

from nanni.cli.i18n import language
from nanni.review.config import ConfigError
from nanni_desk.lib.env import SettingError

EXIT_SETTINGS = 2


class CannotStart(Exception):
    """The process can't do its work; its text says why and what helps."""


def begin() -> None:
    """Make the desk's apps usable in this process, in the language of the terminal.

    Raises:
        CannotStart: a setting is wrong.
    """
    # The folder holds customers' words: what we make there is for the desk's own account alone.
    os.umask(0o077)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "nanni_desk.config.settings")
    try:
        django.setup()
    except (SettingError, ImproperlyConfigured) as error:
        raise CannotStart(str(error)) from None
    translation.activate(language())


def complain(error: Exception) -> int:
    """Say why nothing happens; gives the exit code."""
    why = error.told(language()) if isinstance(error, ConfigError) else str(error)
    print(f"nanni: {why}", file=sys.stderr)  # noqa: T201 - the answer of a command
    return EXIT_SETTINGS
