"""Who the customer is and what else we know: identities, facts, other conversations, the log."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import ContactFact, Conversation, Identity, Tag
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.pages.selectors.happenings import Happening, Names, happenings

_OTHERS = 8


class About(NamedTuple):
    """Everything beside the ledger."""

    identities: Sequence[Identity]
    facts: Sequence[ContactFact]
    tags: Sequence[Tag]
    others: Sequence[Conversation]
    log: Sequence[Happening]


def about(user: User, conversation: Conversation, now: dt.datetime) -> About:
    """What this person may know about a conversation's customer."""
    contact = conversation.contact
    others = conversations_for(user).filter(contact=contact).exclude(pk=conversation.pk)
    return About(
        # A visitor's identity is a hash and tells a person nothing.
        list(contact.identities.exclude(kind=Identity.Kind.VISITOR).order_by("pk")),
        list(contact.facts.filter(expires_at__gt=now).select_related("author").order_by("pk")),
        list(conversation.tags.order_by("name")),
        list(others.order_by("-pk")[:_OTHERS]),
        happenings(conversation, Names([user, conversation.assignee]), now, all_of_them=True)[::-1],
    )
