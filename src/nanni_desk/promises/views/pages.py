"""The page of promises, and its living part."""

from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right, may
from nanni_desk.lib import clock
from nanni_desk.promises.selectors import LISTS, Place, Wanted, board, colleagues_of, teams_of

_LABELS = {
    "open": pgettext_lazy("promises", "Open"),
    "kept": pgettext_lazy("promises", "Kept"),
    "broken": pgettext_lazy("promises", "Broken"),
    "withdrawn": pgettext_lazy("promises", "Withdrawn"),
    "moved": pgettext_lazy("promises", "Moved in time"),
}
_DAYS = {
    "overdue": _("Overdue"),
    "today": pgettext_lazy("promises", "Today"),
    "tomorrow": pgettext_lazy("promises", "Tomorrow"),
    "later": pgettext_lazy("promises", "Later"),
    "untimed": _("Without a time"),
}
_MOST_DIGITS = 9


@require_GET
@signed_in()
def promises(request: HttpRequest) -> HttpResponse:
    """Whose promises, by day, and the filters."""
    user = person(request)
    context = _context(request) | {
        "lists": [(name, label, _query(_wanted(request.GET), show=name))
                  for name, label in _LABELS.items()],
        "colleagues": colleagues_of(user).exclude(pk=user.pk),
        "teams": teams_of(user),
        "may_set": may(user, Right.MANAGE_SETTINGS),
    }  # fmt: skip
    return render(request, "promises/promises.html", context)


@require_GET
@signed_in()
def promises_part(request: HttpRequest) -> HttpResponse:
    """The list alone."""
    return render(request, "promises/_list.html", _context(request))


def _context(request: HttpRequest) -> dict[str, Any]:
    user, wanted = person(request), _wanted(request.GET)
    found = board(user, wanted, clock.now())
    return {
        "wanted": wanted,
        "days": [(day.name, _DAYS.get(day.name, ""), day.lines) for day in found.days],
        "query": _query(wanted, after=wanted.after),
        "first": _query(wanted) if wanted.after else "",
        "next": _query(wanted, after=found.next) if found.next else "",
        "can_answer": may(user, Right.ANSWER),
    }


def _wanted(asked: QueryDict) -> Wanted:
    show, owner = asked.get("show", ""), asked.get("owner", "")
    return Wanted(
        show if show in LISTS else "open",
        owner if owner == "all" or _number(owner) else "mine",
        _number(asked.get("team", "")),
        Place.read(asked.get("after", "")),
    )


def _query(wanted: Wanted, *, show: str = "", after: Place | None = None) -> str:
    changed = wanted._replace(show=show or wanted.show, after=after)
    return "?" + urlencode({name: value for name, value in changed._asdict().items() if value})


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS else 0
