"""The records of conversations; one module a noun."""

from nanni_desk.conversations.models.contact import Contact, ContactFact, Identity
from nanni_desk.conversations.models.conversation import (
    Conversation,
    Draft,
    Inbox,
    NextAction,
    Status,
    Tag,
)
from nanni_desk.conversations.models.hours import TeamHours
from nanni_desk.conversations.models.ledger import (
    Commitment,
    Question,
    Signal,
    Statement,
    Untold,
)
from nanni_desk.conversations.models.message import Attachment, Mention, Message, MessageRevision

__all__ = [
    "Attachment",
    "Commitment",
    "Contact",
    "ContactFact",
    "Conversation",
    "Draft",
    "Identity",
    "Inbox",
    "Mention",
    "Message",
    "MessageRevision",
    "NextAction",
    "Question",
    "Signal",
    "Statement",
    "Status",
    "Tag",
    "TeamHours",
    "Untold",
]
