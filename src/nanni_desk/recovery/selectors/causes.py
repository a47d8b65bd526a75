"""Reading the register of causes: a list, one cause with its history, and who may answer for one.

A cause is no secret among colleagues; the cases behind it are shown as far as one may see them.
"""

from collections.abc import Sequence
from typing import NamedTuple

from django.db.models import Count, F, QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import RIGHTS, Right, may
from nanni_desk.lib.errors import NotThere
from nanni_desk.recovery.models import Case, Cause, CauseEntry
from nanni_desk.recovery.selectors.cases import cases_for

A_PAGE = 50
LISTS = ("open", "returned", "settled")
_CHOICE_OF = 200
#: Level of a cause -> who may say that nothing changes.
_ACCEPT = {
    Cause.Level.HOLDER: Right.ANSWER,
    Cause.Level.HEAD: Right.APPROVE,
    Cause.Level.TOP: Right.MANAGE_SETTINGS,
}


class Register(NamedTuple):
    """One page of one list; each cause with ``count``, the cases that go back to it."""

    show: str
    counts: dict[str, int]
    causes: Sequence[Cause]
    page: int
    has_more: bool


class CausePage(NamedTuple):
    """One cause, what happened to it, and its cases as far as this person sees them."""

    cause: Cause
    total: int
    entries: Sequence[CauseEntry]
    cases: Sequence[Case]

    @property
    def hidden(self) -> int:
        """Cases that are other teams'."""
        return self.total - len(self.cases)


def register(show: str, page: int) -> Register:
    """A page of the list ``show``: open, returned or settled; what came back is first."""
    lists = {
        "open": Cause.objects.filter(closed_at=None),
        "returned": Cause.objects.filter(closed_at=None, level__gt=Cause.Level.HOLDER),
        "settled": Cause.objects.exclude(closed_at=None),
    }
    start = (page - 1) * A_PAGE
    found = lists[show].select_related("owner", "accepted_by").annotate(count=Count("cases"))
    rows = list(found.order_by("-level", "-count", "pk")[start : start + A_PAGE + 1])
    counts = {name: causes.count() for name, causes in lists.items()}
    return Register(show, counts, rows[:A_PAGE], page, len(rows) > A_PAGE)


def cause_page(user: User, number: int) -> CausePage:
    """One cause.

    Raises:
        NotThere: there is none.
    """
    found = Cause.objects.select_related("owner", "accepted_by").filter(pk=number).first()
    if found is None:
        raise NotThere
    return CausePage(
        found,
        found.cases.count(),
        list(found.entries.select_related("by").order_by("-pk")),
        list(cases_for(user).filter(cause=found).order_by("-cause_named_at", "-pk")),
    )


def causes_to_choose() -> list[Cause]:
    """What a case can be filed under: open causes first, the latest first."""
    order = (F("closed_at").desc(nulls_first=True), "-pk")
    return list(Cause.objects.order_by(*order)[:_CHOICE_OF])


def may_accept(person: User, cause: Cause) -> bool:
    """Whether this person may say that nothing changes."""
    return may(person, _ACCEPT[Cause.Level(cause.level)])


def returned_to(user: User) -> int:
    """How many causes came back and are this person's to decide about now."""
    levels = [
        level for level, right in _ACCEPT.items() if level > Cause.Level.HOLDER and may(user, right)
    ]
    return Cause.objects.filter(closed_at=None, level__in=levels).count()


def outside_support() -> QuerySet[User]:
    """The people of the directory who may answer for a cause: in no team, answering nobody."""
    in_support = [
        role for role, rights in RIGHTS.items()
        if Right.ANSWER in rights and Right.SEE_ALL not in rights
    ]  # fmt: skip
    found = User.objects.filter(teams=None, is_active=True).exclude(role__in=in_support)
    return found.order_by("name", "pk")
