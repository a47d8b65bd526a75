"""Reading macros for a person: their teams' and everybody's."""

import datetime as dt

from django.db.models import Q, QuerySet
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import pgettext

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import team_ids
from nanni_desk.conversations.models import Conversation
from nanni_desk.lib.engine import local
from nanni_desk.lib.errors import NotThere
from nanni_desk.macros.models import Macro
from nanni_desk.macros.variables import Filled, fill

_MOST = 20


def macros_for(user: User) -> QuerySet[Macro]:
    """The macros this person may use, by category and name."""
    found = Macro.objects.filter(retired_at=None).select_related("team", "author")
    teams = team_ids(user)
    if teams is not None:
        found = found.filter(Q(team=None) | Q(team__in=teams))
    return found.order_by("category", "name", "pk")


def macro_for(user: User, number: int) -> Macro:
    """One macro.

    Raises:
        NotThere: it does not exist, or not for this person.
    """
    found = macros_for(user).filter(pk=number).first()
    if found is None:
        raise NotThere
    return found


def suggest(user: User, conversation: Conversation, query: str) -> list[Macro]:
    """Macros that fit a conversation, those whose name begins with the query first."""
    found = macros_for(user).filter(channel__in=["", conversation.inbox.kind])
    words = query.casefold().split()
    # Compared here: SQLite folds no Cyrillic letters, and a desk has hundreds of macros, not
    # millions.
    fitting = [m for m in found if all(word in _words_of(m) for word in words)]
    start = query.casefold().strip()
    fitting.sort(key=lambda m: (not m.name.casefold().startswith(start), -m.uses, m.name))
    return fitting[:_MOST]


def filled(macro: Macro, conversation: Conversation, user: User, now: dt.datetime) -> Filled:
    """The text for this conversation, in its language if there is one in it."""
    bodies = macro.bodies
    language = conversation.language or conversation.inbox.language
    if language not in bodies:
        language = next(iter(bodies), "ru")
    with translation.override(language):
        # Translators: how a day is named inside a sentence; Django's date letters.
        today = date_format(local(now), pgettext("day and month", "j E"))
    values = {
        "customer.name": conversation.contact.name,
        "agent.name": user.name,
        "conversation.id": str(conversation.pk),
        "today": today,
    }
    return fill(bodies.get(language, ""), values)


def _words_of(macro: Macro) -> str:
    return f"{macro.name} {macro.category} {macro.body_ru} {macro.body_en}".casefold()
