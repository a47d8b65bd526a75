"""The event that tells of a change of a conversation, to those who may know of it."""

import datetime as dt
from typing import Any

from nanni_desk.conversations.models import Conversation
from nanni_desk.events.models import Event
from nanni_desk.events.publish import publish_all


def news(
    kind: str, held: Conversation, now: dt.datetime, actor: str, *, public: bool = False,
    **data: Any,
) -> Event:  # fmt: skip
    """An event of this conversation for its team, and for the customer if ``public``."""
    return Event(
        kind=kind, at=now, actor=actor, public=public, conversation=held.pk, team=held.team_id,
        data=data,
    )  # fmt: skip


def tell(
    kind: str, held: Conversation, now: dt.datetime, actor: str, *, public: bool = False,
    **data: Any,
) -> None:  # fmt: skip
    """Publish it."""
    publish_all([news(kind, held, now, actor, public=public, **data)])
