"""The load calculator: what so many chats at a time cost (S4-9)."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from nanni_desk.accounts.access import signed_in
from nanni_desk.attention.capacity import CAP
from nanni_desk.attention.forms import LoadForm
from nanni_desk.attention.load import saturation, table


@require_GET
@signed_in()
def load(request: HttpRequest) -> HttpResponse:
    """The form with its answer; plain addresses, so that a calculation can be sent to somebody."""
    form = LoadForm(request.GET or LoadForm.example())
    work = form.to_work() if form.is_valid() else None
    context = {
        "form": form,
        "rows": table(work) if work else (),
        "saturation": saturation(work.work, work.pause) if work else None,
        "usual": CAP.usual,
        "people": work.people if work else 0,
    }
    return render(request, "attention/load.html", context, status=200 if work else 422)
