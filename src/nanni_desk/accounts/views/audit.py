"""The audit log: who changed what about the desk."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.audit_words import ACTIONS
from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right
from nanni_desk.accounts.selectors import audit_page


@require_GET
@signed_in(Right.SEE_AUDIT)
def audit(request: HttpRequest) -> HttpResponse:
    """A page of it, newest first: ``?action=&person=&before=``."""
    action = request.GET.get("action", "")
    chosen, before = (_number(request.GET.get(name, "")) for name in ("person", "before"))
    lines, older = audit_page(person(request), action=action, person=chosen, before=before)
    context = {
        "lines": lines, "older": older, "action": action, "chosen": chosen,
        "actions": ACTIONS.items(), "people": User.objects.order_by("name", "pk"),
    }  # fmt: skip
    return render(request, "accounts/audit.html", context)


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 19 else None  # noqa: PLR2004 - 64 bits
