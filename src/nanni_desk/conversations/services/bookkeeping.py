"""A ledger brought to what it should say, in memory first, then in a statement a kind of change."""

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from nanni_desk.conversations.models import Commitment, Conversation, Question, Signal
from nanni_desk.conversations.services.reading_out import Row
from nanni_desk.lib.writing import insert, update_each

Entry = TypeVar("Entry", bound=Question | Commitment | Signal)
_PLACE = ("message_id", "start", "end", "kind")


class Book(Generic[Entry]):
    """One ledger of one conversation, and what is to be written of it.

    Args:
        kind: the ledger's model.
        entries: its rows as the database has them; the list follows every change.
    """

    def __init__(self, kind: type[Entry], entries: list[Entry]) -> None:
        self.kind = kind
        self.entries = entries
        self._new: list[Entry] = []
        self._gone: list[Entry] = []
        self._changed: dict[int, set[str]] = {}

    @property
    def changed(self) -> bool:
        """Whether anything is to be written."""
        return bool(self._new or self._gone or self._changed)

    def follow(
        self, conversation: Conversation, kept: dict[tuple[Any, ...], Entry], rows: Iterable[Row]
    ) -> None:
        """Make the rows say what they should; what a person decided is left alone.

        Args:
            conversation: whose ledger it is.
            kept: the entries that the engine keeps, by place.
            rows: what they should say; an entry without a row goes.
        """
        for place, fields in rows:
            entry = kept.pop(place, None)
            if entry is None:
                where = dict(zip(_PLACE, place, strict=False))
                self._new.append(self.kind(conversation=conversation, **where, **fields))
                self.entries.append(self._new[-1])
            elif not getattr(entry, "decided_by_id", None):
                self.set(entry, fields)
        for entry in kept.values():
            if not getattr(entry, "decided_by_id", None):
                self.entries.remove(entry)
                self._gone.append(entry)

    def set(self, entry: Entry, fields: dict[str, Any]) -> None:
        """Change an entry's fields; those that say the same already are not written."""
        other = [name for name, value in fields.items() if getattr(entry, name) != value]
        if isinstance(entry, Commitment) and entry.broken_at is not None:
            # A term that has passed has passed, whatever was written afterwards (S2-10).
            other = [name for name in other if name != "broken_at"]
            if fields.get("state") == Commitment.State.OPEN:
                other = [name for name in other if name != "state"]
        for name in other:
            setattr(entry, name, fields[name])
        if other and entry.pk is not None:
            self._changed.setdefault(entry.pk, set()).update(other)

    def write(self) -> None:
        """Write what has changed, in the present transaction."""
        rows: Any = self.kind._default_manager
        if self._gone:
            rows.filter(pk__in=[entry.pk for entry in self._gone]).delete()
        if self._new:
            insert(self._new)
        if self._changed:
            changed = [entry for entry in self.entries if entry.pk in self._changed]
            names = sorted(set().union(*self._changed.values()))
            update_each(changed, names)
        self._new, self._gone, self._changed = [], [], {}
