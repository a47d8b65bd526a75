"""Where a person is led after a step in a conversation."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from nanni_desk.lib.errors import wants_json


def back_to(request: HttpRequest, conversation: int) -> HttpResponse:
    """The conversation; a page that posted by itself stays where it is."""
    if wants_json(request):
        return HttpResponse(status=204)
    return HttpResponseRedirect(f"/c/{conversation}/")
