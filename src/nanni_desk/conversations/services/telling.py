"""The event that tells of a change of a conversation, to those who may know of it."""

import datetime as dt
from typing import Any

from nanni_desk.conversations.models import Conversation
from nanni_desk.events.publish import publish


def tell(
    kind: str, held: Conversation, now: dt.datetime, actor: str, *, public: bool = False,
    **data: Any,
) -> None:  # fmt: skip
    """Publish an event of this conversation to its team, and to the customer if ``public``."""
    publish(
        kind, at=now, actor=actor, public=public, conversation=held.pk, team=held.team_id, **data
    )
