"""Settings from the environment: read, checked, and explained when they are wrong."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from nanni_desk.lib.smtp import Mail, read_mail

#: Name -> what it is for. docs/reference/desk-settings.md is made from this table.
SETTINGS: dict[str, str] = {
    "NANNI_DATA": "Folder for the database, attachments and the secret key. ./nanni-data",
    "NANNI_DATABASE_URL": "postgresql://user:password@host:5432/name; SQLite in the data folder",
    "NANNI_REDIS_URL": "redis://host:6379/0; wakes other processes; without it the database does",
    "NANNI_SECRET_KEY": "At least 32 characters; by default made and kept in the data folder",
    "NANNI_BIND": "Address to listen on. 127.0.0.1",
    "NANNI_PORT": "Port of the pages. 8000",
    "NANNI_STREAM_PORT": "Port of the event stream. The port of the pages + 1",
    "NANNI_PUBLIC_URL": "How the desk is reached from outside, such as https://desk.example.org",
    "NANNI_STREAM_URL": "How the stream is reached from outside, when a proxy gives it a path",
    "NANNI_WEB_PROCESSES": "Processes that serve pages. 1",
    "NANNI_CONFIG": "nanni.toml of the review engine",
    "NANNI_FACTS": "facts.toml that an empty fact book begins with, at `nanni desk init`",
    "NANNI_TIME_ZONE": "Zone in which hours are shown and counted. Europe/Moscow",
    "NANNI_LANGUAGE": "Language of pages for those who have not chosen: ru or en. ru",
    "NANNI_LOG_LEVEL": "debug, info, warning or error. info",
    "NANNI_HOLD_SECONDS": "How long a reply may still be taken back. 10",
    "NANNI_SMTP_URL": "smtp://user:password@host:587 sends letters; smtps:// and smtp+plain:// too",
    "NANNI_MAIL_FROM": "Sender of letters, such as Clinic <desk@example.org>",
    "NANNI_TRUSTED_PROXIES": "Addresses of proxies whose X-Forwarded-For is believed; by commas",
    "NANNI_FILE_MEGABYTES": "The most that an attached file may have. 25",
    "NANNI_ALLOW_PRIVATE_CALLBACKS": (
        "1 lets replies be posted to private networks and by plain http: for an intranet only"
    ),
    "NANNI_PAYOUT": "How refunds are paid out: file (payouts/payouts.jsonl) or webhook. file",
    "NANNI_PAYOUT_URL": "https address that orders of refunds are posted to",
    "NANNI_PAYOUT_SECRET": "Key that signs them; the paying system has the same",
    "NANNI_TRACKER_…": "Tokens of trackers, under names that the page of trackers asks for",
    "NANNI_DEBUG": "1 shows tracebacks on pages; never on a machine others can reach",
}
_LEAST_SECRET = 32
_HIGHEST_PORT = 65535


class SettingError(Exception):
    """A setting cannot be used; says which, why, and what to do."""


@dataclass(frozen=True, slots=True)
class Environment:
    """The desk's settings, read from environment variables.

    Raises:
        SettingError: a value is not of its kind; unknown ``NANNI_`` names are left alone,
            since the engine has its own.
    """

    values: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))

    def text(self, name: str, default: str = "") -> str:
        """A setting as it stands; the default when it is absent or blank."""
        assert name in SETTINGS, name  # noqa: S101 - a setting nobody documented
        return self.values.get(name, "").strip() or default

    def number(self, name: str, default: int, least: int = 0, most: int = _HIGHEST_PORT) -> int:
        """A whole number within bounds."""
        text = self.text(name, str(default))
        if not text.isdecimal() or not least <= int(text) <= most:
            msg = f"{name} is {text!r}; it must be a whole number from {least} to {most}"
            raise SettingError(msg)
        return int(text)

    def choice(self, name: str, default: str, allowed: tuple[str, ...]) -> str:
        """One of a few words."""
        text = self.text(name, default).lower()
        if text not in allowed:
            msg = f"{name} is {text!r}; it must be one of: {', '.join(allowed)}"
            raise SettingError(msg)
        return text

    def flag(self, name: str) -> bool:
        """Whether a switch is on."""
        return self.choice(name, "0", ("0", "1", "false", "true", "no", "yes")) in {
            "1",
            "true",
            "yes",
        }

    @property
    def data(self) -> Path:
        """The folder that holds everything of ours; ``nanni desk init`` makes it."""
        return Path(self.text("NANNI_DATA", "nanni-data")).expanduser().absolute()

    def database(self) -> dict[str, object]:
        """Django's description of the database."""
        url = self.text("NANNI_DATABASE_URL")
        return _postgres(url) if url else _sqlite(self.data / "nanni.sqlite3")

    def mail(self) -> Mail:
        """The server that sends letters; one without a host when there is none."""
        found = read_mail(self.text("NANNI_SMTP_URL"))
        if found is None:
            # The value holds a password and is not repeated.
            raise SettingError("NANNI_SMTP_URL must look like smtp://user:password@host:587")
        return found

    def secret(self) -> str:
        """The key that signs sessions and tickets.

        Made at the first start and kept in the data folder, readable by the owner alone.
        """
        given = self.text("NANNI_SECRET_KEY")
        if given:
            if len(given) < _LEAST_SECRET:
                msg = f"NANNI_SECRET_KEY has {len(given)} characters; it needs {_LEAST_SECRET}"
                raise SettingError(msg)
            return given
        return _kept_secret(self.data / "secret-key")


def _kept_secret(path: Path) -> str:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = secrets.token_urlsafe(48)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(fresh)
    except FileExistsError:
        kept = path.read_text().strip()
        if len(kept) >= _LEAST_SECRET:
            return kept
        # Another process made the file and has not written it yet, or the disk was full then.
        msg = f"{path} holds no key; delete the file and start again"
        raise SettingError(msg) from None
    except OSError as error:
        msg = f"NANNI_DATA: cannot write {path}: {error.strerror}"
        raise SettingError(msg) from error
    return fresh


def _sqlite(path: Path) -> dict[str, object]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            # A writer takes its place at once: a transaction that reads first and writes later
            # would fail instead of waiting when another wrote in between.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            # FULL: a message that was accepted survives a power cut, not only a killed process.
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
                "PRAGMA cache_size=-16000; PRAGMA mmap_size=134217728;"
            ),
        },
    }


def _postgres(url: str) -> dict[str, object]:
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        port = 0
    name = unquote(parts.path.lstrip("/"))
    if parts.scheme not in {"postgres", "postgresql"} or not name or port == 0:
        # The value holds a password and is not repeated.
        msg = "NANNI_DATABASE_URL must look like postgresql://user:password@host:5432/name"
        raise SettingError(msg)
    query = dict(pair.split("=", 1) for pair in parts.query.split("&") if "=" in pair)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(query.get("host", parts.hostname or "")),
        "PORT": str(port or ""),
        "CONN_MAX_AGE": None,
        "CONN_HEALTH_CHECKS": True,
    }
