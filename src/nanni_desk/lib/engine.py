"""The review engine of this process: loaded once, beside the fact book as it stands."""

import gc
import threading
import time
from copy import copy
from datetime import UTC, datetime
from functools import cache
from importlib import import_module
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
#: So long may a process review by a fact book that another one has changed.
_GLANCE_SECONDS = 1.0


class _Readers:
    """Those who read by one edition of the fact book, by language of their advice."""

    def __init__(self, stamp: str, facts: FactBook | None) -> None:
        self.stamp = stamp
        self.facts = facts
        self._analysts: dict[str, Analyst] = {}
        self._reviewers: dict[str, Reviewer] = {}

    def analyst(self, language: str) -> Analyst:
        """Made at first use."""
        if language not in self._analysts:
            self._analysts[language] = Analyst(_engine(language).engine, calendar(), self.facts)
        return self._analysts[language]

    def reviewer(self, language: str) -> Reviewer:
        """Made at first use."""
        if language not in self._reviewers:
            engine = self.analyst(language).engine
            self._reviewers[language] = Reviewer(engine.settings, engine)
        return self._reviewers[language]


class _Shelf:
    """Holds the readers, and looks now and then whether the fact book is another one."""

    def __init__(self) -> None:
        self._readers: _Readers | None = None
        self._looked = 0.0
        self._lock = threading.Lock()

    def readers(self) -> _Readers:
        """Who reads by the present edition."""
        held = self._readers
        if held is None or time.monotonic() - self._looked >= _GLANCE_SECONDS:
            with self._lock:
                held = self._look()
        return held

    def forget(self) -> None:
        """Look again at the next use."""
        self._looked = 0.0

    def _look(self) -> _Readers:
        keeper = import_module(settings.FACT_BOOK)
        stamp = keeper.stamp()
        held = self._readers
        if held is None or held.stamp != stamp:
            held = self._readers = _Readers(stamp, keeper.book())
        self._looked = time.monotonic()
        return held


_shelf = _Shelf()


def analyst(language: str = "") -> Analyst:
    """Reads whole conversations, beside the desk's fact book.

    Args:
        language: of reasons and advice, ``ru`` or ``en``; empty keeps the configured one. What
            the engine learns of words is shared by all of them.

    Raises:
        nanni.review.config.ConfigError: ``nanni.toml`` cannot be read; ``nanni desk doctor`` says
            so before the desk starts.
    """
    return _shelf.readers().analyst(language)


def reviewer(language: str = "") -> Reviewer:
    """Reviews drafts; ``language`` as above."""
    return _shelf.readers().reviewer(language)


def knowing(facts: FactBook) -> Analyst:
    """Reads conversations beside another fact book, such as the one of another day."""
    return Analyst(_engine("").engine, calendar(), facts)


def forget_facts() -> None:
    """The fact book was changed here: look at it before anything else is read."""
    _shelf.forget()


def check_files() -> None:
    """Read the engine's files as they stand, without the desk's database.

    Raises:
        nanni.review.config.ConfigError: one of them makes no sense.
        OSError: one of them is not there.
    """
    _engine("")
    if settings.ENGINE_FACTS:
        read_facts(Path(settings.ENGINE_FACTS))


def warm_up() -> None:
    """Load what the first message would load, before anybody waits for it.

    Reading happens inside transactions, and on SQLite everybody who writes would stand behind the
    one who still unpacks a dictionary. What is loaded stays for good, so the garbage collector is
    told to leave it out: looking through it now and then held up whoever was being answered.
    """
    for question, answer in _EVERYDAY:
        said = (Message("customer", question, _THEN), Message("agent", answer, _THEN))
        analyst().analyse(Conversation(said), _THEN)
    gc.collect()
    gc.freeze()


@cache
def _engine(language: str) -> Reviewer:
    if not language:
        return Reviewer.load(settings.ENGINE_CONFIG)
    shared = _engine("").engine
    engine = copy(shared)
    engine.settings = shared.settings._replace(locale=language)
    return Reviewer(engine.settings, engine)


@cache
def calendar() -> Calendar:
    """When the desk is staffed; office hours of the desk's own zone."""
    return Calendar(zone=settings.TIME_ZONE)


def local(moment: datetime) -> datetime:
    """The moment as people here name it."""
    return calendar().local(moment)
