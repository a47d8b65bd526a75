"""What the composer asks: macros for a conversation, and that one was used."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.conversations.selectors import conversation_for
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput
from nanni_desk.macros.selectors import filled, macro_for, suggest
from nanni_desk.macros.services import count_use


@require_GET
@signed_in(Right.ANSWER)
def suggestions(request: HttpRequest) -> HttpResponse:
    """``?q=&conversation=``: a list of ``{id, name, category, body, missing}``."""
    user, now = person(request), clock.now()
    number = request.GET.get("conversation", "")
    if not number.isdecimal():
        raise BadInput(field="conversation")
    conversation = conversation_for(user, int(number))
    answer = []
    for macro in suggest(user, conversation, request.GET.get("q", "")):
        text, missing = filled(macro, conversation, user, now)
        answer.append({"id": macro.pk, "name": macro.name, "category": macro.category,
                       "body": text, "missing": missing})  # fmt: skip
    return JsonResponse(answer, safe=False)


@require_POST
@signed_in(Right.ANSWER)
def used(request: HttpRequest, number: int) -> HttpResponse:
    """Count that a macro went into a draft."""
    count_use(macro=macro_for(person(request), number), now=clock.now())
    return HttpResponse(status=204)
