"""Taking a whole book in: every line of a file, or none of them."""

import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from django.db import transaction
from django.utils.translation import gettext as _

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.accounts.services import audit
from nanni_desk.facts.files import FILE_OF, Line, read_file
from nanni_desk.facts.models import Fact, FactVersion
from nanni_desk.facts.services.keeping import changed, keep, new_stamp, written_of
from nanni_desk.facts.written import Unreadable, Written
from nanni_desk.lib.errors import CannotDo


class NotImported(CannotDo):
    """Something in the file is wrong; ``details["problems"]`` says where, nothing was kept."""

    code = "not_imported"


class Imported(NamedTuple):
    """What a file brought."""

    written: int
    changed: int
    same: int


@transaction.atomic
def import_file(*, actor: User, name: str, content: bytes, now: dt.datetime) -> Imported:
    """Take a ``facts.toml`` or a CSV in; facts are known by name, no one is taken out.

    Raises:
        NotAllowed: the actor does not keep the book.
        NotImported: with every line that can't be read.
    """
    demand(actor, Right.KEEP_FACTS)
    lines = read_file(name, content)
    done = _take_in(lines, actor, now)
    audit("facts.imported", "facts", actor=actor, now=now, **done._asdict())
    changed(None, actor.actor, now)
    return done


@transaction.atomic
def seed(path: Path, now: dt.datetime) -> int:
    """Fill an empty book from a file; gives the number of facts, 0 when there are some already.

    Raises:
        NotImported: the file can't be read as a book.
        OSError: it can't be read at all.
    """
    if Fact.objects.exists():
        return 0
    done = _take_in(read_file(FILE_OF["toml"], path.read_bytes()), None, now)
    new_stamp()
    return done.written


def _take_in(lines: Iterable[Line], actor: User | None, now: dt.datetime) -> Imported:
    known = {fact.name: fact for fact in Fact.objects.select_for_update(of=("self",))}
    people = {user.name: user for user in User.objects.filter(is_active=True)}
    counted = {"written": 0, "changed": 0, "same": 0}
    problems, seen = [], set[str]()
    for line in lines:
        written = line.written
        if (owner := people.get(written.owner_name)) is not None:
            written = written._replace(owner=owner, owner_name="")
        try:
            if line.problem or written.name in seen:
                text = line.problem or _("A fact of this name stands above.")
                raise Unreadable("name", text)  # noqa: TRY301 - told with the others
            counted[_take(known.get(written.name), written, actor, now)] += 1
        except Unreadable as error:
            problems.append({"line": line.number, "name": written.name, "text": str(error.shown)})
        seen.add(written.name)
    if problems:
        raise NotImported(_("Nothing was taken in: put these lines right."), problems=problems)
    return Imported(**counted)


def _take(fact: Fact | None, written: Written, actor: User | None, now: dt.datetime) -> str:
    if fact is not None and written_of(fact) == written._replace(grade=written.true_grade):
        return "same"
    written.read()
    keep(fact or Fact(), written, by=actor, what=FactVersion.What.IMPORTED, now=now)
    return "changed" if fact else "written"
