"""One promise: the words promised, what was delivered, and the difference (S3-3)."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right, may
from nanni_desk.conversations.selectors import commitment_for
from nanni_desk.lib import clock
from nanni_desk.promises.comparing import difference
from nanni_desk.promises.models import Delivery
from nanni_desk.promises.services.delivering import note_delivery


@require_GET
@signed_in()
def story(request: HttpRequest, number: int) -> HttpResponse:
    """What became of a promise."""
    user = person(request)
    found = commitment_for(user, number)
    delivery = Delivery.objects.filter(promise=found).select_related("noted_by").first()
    ended = found.settled_at or (delivery.noted_at if delivery else None)
    late = (ended or clock.now()) - found.due if found.due else None
    context = {
        "promise": found,
        "delivery": delivery,
        "pieces": difference(found.text, delivery.text) if delivery else (),
        "late_seconds": late.total_seconds() if late and late.total_seconds() > 0 else 0,
        "can_answer": may(user, Right.ANSWER),
    }
    return render(request, "promises/story.html", context)


@require_POST
@signed_in(Right.ANSWER)
def delivered(request: HttpRequest, number: int) -> HttpResponse:
    """Note what was delivered."""
    user = person(request)
    found = commitment_for(user, number)
    note_delivery(
        actor=user, promise=found.pk, text=request.POST.get("text", ""), now=clock.now(),
        is_whole=request.POST.get("whole") == "yes",
    )  # fmt: skip
    return HttpResponseRedirect(reverse("promise-story", args=[number]))
