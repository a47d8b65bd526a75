"""What an owner sets about a widget, read from the inbox and checked before it is kept."""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _

from nanni_desk.channels.widget.notices import Notice, read_notice
from nanni_desk.conversations.models import Inbox
from nanni_desk.lib.errors import CannotDo

#: The words that an owner may put in his own way, by language.
OWN_WORDS = ("greeting", "bot_name")
_LONGEST = 300
_LOCAL = {"127.0.0.1", "localhost", "::1"}
#: A program says that it is one and bears no person's name.
_BOT = re.compile(r"бот|робот|автоответ|автомат|\bbot\b|robot|automat|assistant bot", re.IGNORECASE)


class SettingsRefused(CannotDo):
    """A setting can't be used; ``details["field"]`` names it."""

    code = "settings"


class Options(NamedTuple):
    """The settings of one widget.

    Args:
        origins: sites on which it may be shown, such as ``https://clinic.example``.
        identity_required: only customers whom the site vouches for may write.
        words: the owner's own words, by language and name.
        notices: what is shown above the conversation while it is true.
    """

    origins: frozenset[str] = frozenset()
    identity_required: bool = False
    words: Mapping[str, Mapping[str, str]] = {}
    notices: tuple[Notice, ...] = ()


def options_of(inbox: Inbox) -> Options:
    """The settings as they stand."""
    kept = inbox.settings
    return Options(
        frozenset(kept.get("origins", ())),
        bool(kept.get("identity_required")),
        kept.get("words", {}),
        tuple(Notice(**notice) for notice in kept.get("notices", ())),
    )


def clean_settings(given: Mapping[str, Any], now: dt.datetime) -> dict[str, Any]:
    """Settings as they may be kept in the inbox.

    Args:
        given: ``origins``, ``identity_required``, ``words`` and ``notices``; others are dropped.
        now: a notice must not be stale already.

    Raises:
        SettingsRefused: one of them can't be used; says which and why.
        NoticeRefused: a notice is stale, endless or names what is not known.
    """
    return {
        "origins": sorted({clean_origin(str(one)) for one in given.get("origins", ())}),
        "identity_required": bool(given.get("identity_required")),
        "words": _words(given.get("words", {})),
        "notices": [read_notice(one, now)._asdict() for one in given.get("notices", ())],
    }


def clean_origin(text: str) -> str:
    """Scheme, host and port of a site.

    Raises:
        SettingsRefused: it is no address of a site, or others could read what is written there.
    """
    parts = urlsplit(text.strip().lower())
    host = parts.hostname or ""
    if parts.scheme not in {"https", "http"} or not host or parts.username or "*" in host:
        raise SettingsRefused(
            _("%(text)s is not the address of a site, such as https://example.org.")
            % {"text": text[:80]}, field="origins",
        )  # fmt: skip
    if parts.scheme == "http" and host not in _LOCAL:
        raise SettingsRefused(_("The site must be reached by https."), field="origins")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{parts.port}" if parts.port else "")


def _words(given: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    words = {
        language: {
            name: " ".join(str(own.get(name, "")).split())[:_LONGEST]
            for name in OWN_WORDS
            if str(own.get(name, "")).strip()
        }
        for language, own in given.items()
        if language in {"ru", "en"}
    }
    for language, own in words.items():
        if "bot_name" in own and not _BOT.search(own["bot_name"]):
            raise SettingsRefused(
                _("The name of the program must say that it is one: «Bot of the clinic»."),
                field=f"bot_name_{language}",
            )
    return words
