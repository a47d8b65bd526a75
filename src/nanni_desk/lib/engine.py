"""The review engine of this process: loaded once, at first use, from the desk's settings."""

from copy import copy
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from django.conf import settings

from nanni import Analyst, Conversation, Message, Reviewer
from nanni.dialogue.calendars import Calendar
from nanni.model.facts import FactBook
from nanni.review.facts_file import read_facts

#: Any working hour will do.
_THEN = datetime(2026, 3, 3, 9, tzinfo=UTC)
_EVERYDAY = (
    ("Здравствуйте, когда придёт заказ?", "Уточню и отвечу до 15:00."),
    ("Hello, when will it come?", "I will check and write to you by 3 pm."),
)


def analyst(language: str = "") -> Analyst:
    """Reads whole conversations.

    Args:
        language: of reasons and advice, ``ru`` or ``en``; empty keeps the configured one. What
            the engine learns of words is shared by all of them.

    Raises:
        nanni.review.config.ConfigError: ``nanni.toml`` or the fact book cannot be read; ``nanni
            desk doctor`` says so before the desk starts.
    """
    return _analyst(language)


@cache
def _analyst(language: str) -> Analyst:
    return Analyst(_reviewer(language).engine, calendar(), _facts())


def warm_up() -> None:
    """Load what the first message would load, before anybody waits for it.

    Reading happens inside transactions, and on SQLite everybody who writes would stand behind the
    one who still unpacks a dictionary.
    """
    for question, answer in _EVERYDAY:
        said = (Message("customer", question, _THEN), Message("agent", answer, _THEN))
        analyst().analyse(Conversation(said), _THEN)


def reviewer(language: str = "") -> Reviewer:
    """Reviews drafts; ``language`` as above."""
    return _reviewer(language)


@cache
def _reviewer(language: str) -> Reviewer:
    if not language:
        return Reviewer.load(settings.ENGINE_CONFIG)
    shared = _reviewer("").engine
    engine = copy(shared)
    engine.settings = shared.settings._replace(locale=language)
    return Reviewer(engine.settings, engine)


@cache
def calendar() -> Calendar:
    """When the desk is staffed; office hours of the desk's own zone."""
    return Calendar(zone=settings.TIME_ZONE)


def _facts() -> FactBook | None:
    return read_facts(Path(settings.ENGINE_FACTS)) if settings.ENGINE_FACTS else None


def local(moment: datetime) -> datetime:
    """The moment as people here name it."""
    return calendar().local(moment)
