"""Chat: what an export says of a chat beside its messages, and who in it writes for the company."""

import re
from collections.abc import Mapping
from typing import Any

from nanni.audit.readers.speakers import Ours, role_in_name
from nanni.audit.readers.turns import id_of
from nanni.model import Role

#: Kinds of chats; the first two hold what their owner tells himself and what others answered him.
KINDS = (
    "saved_messages",
    "replies",
    "verification_codes",
    "personal_chat",
    "bot_chat",
    "private_group",
    "private_supergroup",
    "public_supergroup",
    "private_channel",
    "public_channel",
)
_NOBODY_ELSE = frozenset(KINDS[:3])
#: Anybody may read these.
_PUBLIC = frozenset({"public_supergroup", "public_channel"})
_FOUNDED = frozenset({"create_group", "create_channel"})
#: Builds before 2021 wrote a bare number that says in its upper bits whose it is.
_OLD_KINDS = {1: "user", 2: "chat", 3: "channel"}
_OLD_BITS = 32
_BOT = re.compile(r"(?:(?:^|[\W_])(?:bot|бот)|[a-zа-яё0-9](?:Bot|Бот))$")


def author_of(value: object) -> str | None:
    """The id of a writer as newer builds write it: ``user123``, ``chat123``, ``channel123``."""
    if isinstance(value, int) and not isinstance(value, bool):
        kind = _OLD_KINDS.get(value >> _OLD_BITS, "user")
        return f"{kind}{value & ((1 << _OLD_BITS) - 1)}"
    return id_of(value)


class Chat:
    """One chat.

    Args:
        about: the fields of the chat but for its messages.
        ours: whom the user named.
        owner: id of the account that was exported, None in the export of one chat.
    """

    def __init__(self, about: Mapping[str, Any], ours: Ours, owner: str | None) -> None:
        self.id = id_of(about.get("id"))
        self.kind = str(about.get("type") or "")
        self.name = id_of(about.get("name"))
        self._ours = ours
        self._owner = owner
        self._staff = {f"channel{self.id}", f"chat{self.id}"}
        self._told_by = "named" if ours else "account" if owner else "nobody"
        #: In a personal chat: the ids of the other side, in the newer and the older spelling.
        self._peer = {f"user{self.id}", author_of(about.get("id"))}

    @property
    def is_dialogue(self) -> bool:
        """Whether people talk to each other here."""
        return self.kind not in _NOBODY_ELSE

    @property
    def channel(self) -> str:
        """The channel in the engine's words."""
        return "public" if self.kind in _PUBLIC else "chat"

    def meta(self, part: int) -> dict[str, object]:
        """What is known of the chat; ``part`` counts the parts that a long one is cut into."""
        between_two = self.kind in {"personal_chat", "bot_chat"}
        return {
            "type": self.kind,
            "subject": None if between_two else self.name,
            "ours": self._told_by,
            "part": part if part > 1 else None,
        }

    def notice(self, message: Mapping[str, Any]) -> None:
        """Learn from a service message who founded the group."""
        founder = author_of(message.get("actor_id"))
        if id_of(message.get("action")) in _FOUNDED and founder is not None:
            self._staff.add(founder)

    def role(self, author: str | None, name: str | None) -> Role:
        """Who speaks: the customer, the agent or the bot."""
        if self._is_named(author, name):
            return "agent"
        if self.kind == "bot_chat":
            return "bot" if self._is_peer(author, name) else "customer"
        if author is not None and author == self._owner:
            return "agent"
        if self.kind == "personal_chat":
            return self._of_two(author, name)
        return self._of_many(author, name)

    def _is_named(self, author: str | None, name: str | None) -> bool:
        bare = author.removeprefix("user") if author else None
        return bool(self._ours) and self._ours.has(name, author, bare)

    def _is_peer(self, author: str | None, name: str | None) -> bool:
        if author is None:
            # A deleted account has neither name nor id.
            return name is None or name == self.name
        return author in self._peer

    def _of_two(self, author: str | None, name: str | None) -> Role:
        if self._owner is not None or self._is_peer(author, name):
            return "customer"
        if self._ours and any(self._is_named(peer, self.name) for peer in self._peer):
            return "customer"
        self._told_by = "chat"
        return "agent"

    def _of_many(self, author: str | None, name: str | None) -> Role:
        told = role_in_name(name) if name else None
        if told == "bot" or (name and _BOT.search(name)):
            return "bot"
        if self.kind.endswith("_channel"):
            return "agent"
        if not self._ours and (author in self._staff or told == "agent"):
            self._told_by = self._told_by if self._owner else "guess"
            return "agent"
        return "customer"
