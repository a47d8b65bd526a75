"""A case begun from a remark of a review: what a reviewer found is repaired, not only noted."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput
from nanni_desk.quality.selectors import remark_for
from nanni_desk.recovery.forms import text_of
from nanni_desk.recovery.models.case import Trigger
from nanni_desk.recovery.selectors.cases import open_case_of
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.recovery.severity import Failure


@require_http_methods(["GET", "POST"])
@signed_in(Right.REVIEW)
def from_remark(request: HttpRequest, number: int) -> HttpResponse:
    """Open the customer's case with what a remark quotes, or add to the open one."""
    user, now = person(request), clock.now()
    remark = remark_for(user, number)
    conversation = remark.message.conversation
    if request.method == "POST":
        kind = request.POST.get("kind", "")
        if kind not in Failure.values:
            raise BadInput(field="kind")
        found = Found(
            kind, text_of(request.POST, "title"), Trigger.QUALITY, conversation,
            message=remark.message, we_knew=now,
        )  # fmt: skip
        opened = report(found, actor=user.actor, now=now)
        return HttpResponseRedirect(reverse("case", args=[opened.pk]))
    context = {
        "remark": remark, "conversation": conversation, "kinds": Failure.choices,
        "open_case": open_case_of(user, conversation.contact_id),
    }  # fmt: skip
    return render(request, "recovery/from_remark.html", context)
