"""What a conversation holds, read in one statement, and with the conversation itself if wanted."""

from typing import Any, NamedTuple, Self

from nanni_desk.accounts.models import Team
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
_held, _whole = Together(*_HELD), Together(*_HELD, *_ITSELF)


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
        return cls._from(conversation, _held.read(*[conversation.pk] * len(_HELD)))

    @classmethod
    def with_its(cls, number: int) -> tuple[Conversation, Self] | None:
        """Read it all, with the conversation itself, its inbox, contact, team and their hours.

        None when there is no conversation of this number.
        """
        every = _HELD + _ITSELF
        found = _whole.read(*[number] * len(every))
        conversations, inboxes, contacts, teams, hours = found[len(_HELD) :]
        if not conversations:
            return None
        conversation = conversations[0]
        conversation.inbox, conversation.contact = inboxes[0], contacts[0]
        conversation.team = team = next(iter(teams), None)
        if team is not None:
            # A team without hours of its own is known to have none.
            Team.hours.related.set_cached_value(team, next(iter(hours), None))
        return conversation, cls._from(conversation, found[: len(_HELD)])

    @classmethod
    def _from(cls, conversation: Conversation, found: list[list[Any]]) -> Self:
        parts: list[Any] = [*found[:-1], set(found[-1])]
        for rows in found[:-1]:
            for row in rows:
                row.conversation = conversation
        return cls(*parts)
