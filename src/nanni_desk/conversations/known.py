"""What a conversation holds, read in one statement; and the conversation itself if wanted."""

from typing import Any, NamedTuple, Self

from nanni_desk.accounts.models import Team, User
from nanni_desk.conversations.models import (
    Commitment,
    Contact,
    Conversation,
    Draft,
    Inbox,
    Message,
    Question,
    Signal,
    Statement,
    TeamHours,
    Untold,
)
from nanni_desk.lib.together import Part, Together

#: Of statements it is enough to know where they are written down already, and of what kind.
STATED_AT = ("message_id", "start", "end", "kind")
_HELD = (
    *(
        Part(kind, "conversation_id = %s")
        for kind in (Message, Question, Commitment, Signal, Untold, Draft)
    ),
    Part(Statement, "conversation_id = %s", STATED_AT),
)
_ITS = "= (SELECT {} FROM conversations_conversation WHERE id = %s)"
_ITSELF = (
    Part(Conversation, "id = %s"),
    Part(Inbox, f"id {_ITS.format('inbox_id')}"),
    Part(Contact, f"id {_ITS.format('contact_id')}"),
    Part(Team, f"id {_ITS.format('team_id')}"),
    Part(TeamHours, f"team_id {_ITS.format('team_id')}"),
)
_TEAMS = Part(User.teams.through, "user_id = %s", ("team_id",))
_held, _whole = Together(*_HELD), Together(*_HELD, *_ITSELF, _TEAMS)


class Known(NamedTuple):
    """What a conversation holds, as it was read from the database.

    Args:
        messages: all of them, in order.
        questions: the ledger of them; so are the next three.
        commitments: what we promised.
        signals: what the customer's words betray.
        untold: what we know and have not told.
        drafts: what is being written and not sent, whoever writes it.
        stated: where statements of ours are written down already, and of what kind.
    """

    messages: list[Message]
    questions: list[Question]
    commitments: list[Commitment]
    signals: list[Signal]
    untold: list[Untold]
    drafts: list[Draft]
    stated: set[tuple[Any, ...]]

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """Read it all."""
        return cls.made_of(conversation, _held.read(*[conversation.pk] * len(_HELD)))

    @classmethod
    def made_of(cls, conversation: Conversation, found: list[list[Any]]) -> Self:
        """Of the rows of its tables."""
        parts: list[Any] = [*found[:-1], set(found[-1])]
        for rows in found[:-1]:
            for row in rows:
                row.conversation = conversation
        return cls(*parts)


class Whole(NamedTuple):
    """A conversation, and all that there is to know for somebody who is about to answer it.

    Args:
        conversation: with its inbox, contact, team and their hours.
        known: what it holds.
        teams: the numbers of the reader's teams.
    """

    conversation: Conversation
    known: Known
    teams: frozenset[int]

    @classmethod
    def read(cls, number: int, reader: int = 0) -> Self | None:
        """Read it all; None when there is no conversation of this number."""
        found = _whole.read(*[number] * len(_HELD + _ITSELF), reader)
        conversations, inboxes, contacts, teams, hours, readers = found[len(_HELD) :]
        if not conversations:
            return None
        conversation = conversations[0]
        conversation.inbox, conversation.contact = inboxes[0], contacts[0]
        conversation.team = team = next(iter(teams), None)
        if team is not None:
            # A team without hours of its own is known to have none.
            Team.hours.related.set_cached_value(team, next(iter(hours), None))
        known = Known.made_of(conversation, found[: len(_HELD)])
        return cls(conversation, known, frozenset(team for (team,) in readers))
