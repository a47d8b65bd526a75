"""Speakers: which of those who write is the customer, the agent or the bot.

Told by the user, else by a word in the name or in a column, else by who writes first.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from nanni.model import Role

_ROLES: Mapping[Role, str] = {
    "customer": (
        "customer client user visitor enduser requester contact guest buyer inbound incoming in"
        " received клиент клиентка покупатель покупательница пользователь посетитель заявитель"
        " гость абонент заказчик входящее входящий вх"
    ),
    "agent": (
        "agent operator support admin administrator assistant staff employee manager consultant"
        " representative specialist moderator helpdesk team outbound outgoing out sent"
        " оператор оператора сотрудник сотрудница поддержка поддержки техподдержка техподдержки"
        " менеджер консультант специалист агент администратор модератор исходящее исходящий исх"
    ),
    "bot": "bot chatbot robot autoresponder automation template бот чатбот робот автоответчик",
    "note": "note internal private comment_internal заметка внутренний внутреннее внутренняя",
}
_EVENTS = frozenset(
    "system event activity service log status система системное событие служебное".split()
)
_BY_WORD: Mapping[str, Role] = {
    word: role for role, words in _ROLES.items() for word in words.split()
}
#: In a name these words mean something else: «Иван Гость» is a customer, "Team" may be a surname.
_NOT_IN_NAMES = frozenset("in out sent received team note user internal private template".split())
_WORD = re.compile(r"[^\W_]+")


class Ours:
    """Those who write for the company, as the user named them: names, ids, addresses, domains."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(name.strip().lower().removeprefix("@") for name in names)

    def __bool__(self) -> bool:
        """Whether the user named anybody."""
        return bool(self._names)

    def has(self, *names: str | None) -> bool:
        """Whether one of the names, ids or addresses of somebody is ours.

        >>> Ours({"shop.example"}).has("Anna@help.shop.example"), Ours({"Анна"}).has("анна")
        (True, True)
        """
        return any(self._is_ours(name.strip().lower()) for name in names if name)

    def _is_ours(self, name: str) -> bool:
        if name in self._names:
            return True
        _, at, domain = name.rpartition("@")
        while at and domain:
            if domain in self._names:
                return True
            domain = domain.partition(".")[2]
        return False


@lru_cache(1 << 10)
def role_of_word(word: str) -> Role | None:
    """The role that a cell of a role column names; None when it names none.

    >>> role_of_word("End-User"), role_of_word("Оператор"), role_of_word("system")
    ('customer', 'agent', None)
    """
    parts = _WORD.findall(word.lower())
    return _BY_WORD.get("".join(parts)) or next(
        (_BY_WORD[part] for part in parts if part in _BY_WORD), None
    )


@lru_cache(1 << 10)
def is_event(word: str) -> bool:
    """Whether a cell of a role column says that a machine noted something down."""
    return not _EVENTS.isdisjoint(_WORD.findall(word.lower()))


def role_in_name(name: str) -> Role | None:
    """The role that a name tells: «Мария (поддержка)», "Support Team", «Бот»."""
    words = [word for word in _WORD.findall(name.lower()) if word not in _NOT_IN_NAMES]
    roles = [_BY_WORD[word] for word in words if word in _BY_WORD]
    return "bot" if "bot" in roles else next(iter(roles), None)


def roles_of(
    writers: Sequence[str], ours: Ours, known: Mapping[str, Role] | None = None
) -> dict[str, Role]:
    """The role of each of those who write, given in the order of their first words.

    Args:
        writers: names or ids.
        ours: who writes for the company; when the user said so, everybody else is a customer
            unless a word in the name tells otherwise.
        known: roles that the export itself tells.
    """
    out: dict[str, Role] = dict(known or {})
    for writer in writers:
        if writer not in out and ours.has(writer):
            out[writer] = "agent"
    unknown = [writer for writer in writers if writer not in out]
    for writer in unknown:
        told = role_in_name(writer)
        if told is not None:
            out[writer] = told
    unknown = [writer for writer in unknown if writer not in out]
    if ours or "agent" in out.values():
        out.update(dict.fromkeys(unknown, "customer"))
    elif "customer" in out.values():
        out.update(dict.fromkeys(unknown, "agent"))
    else:
        out.update({who: "agent" if i else "customer" for i, who in enumerate(unknown)})
    return out
