"""The review engine of this process: loaded once, at first use, from the desk's settings."""

from datetime import datetime
from functools import cache
from pathlib import Path

from django.conf import settings

from nanni import Analyst, Reviewer
from nanni.dialogue.calendars import Calendar
from nanni.model.facts import FactBook
from nanni.review.facts_file import read_facts


@cache
def analyst() -> Analyst:
    """Reads whole conversations.

    Raises:
        nanni.review.config.ConfigError: ``nanni.toml`` or the fact book cannot be read; ``nanni
            desk doctor`` says so before the desk starts.
    """
    return Analyst(reviewer().engine, calendar(), _facts())


@cache
def reviewer() -> Reviewer:
    """Reviews drafts."""
    return Reviewer.load(settings.ENGINE_CONFIG)


@cache
def calendar() -> Calendar:
    """When the desk is staffed; office hours of the desk's own zone."""
    return Calendar(zone=settings.TIME_ZONE)


def _facts() -> FactBook | None:
    return read_facts(Path(settings.ENGINE_FACTS)) if settings.ENGINE_FACTS else None


def local(moment: datetime) -> datetime:
    """The moment as people here name it."""
    return calendar().local(moment)
