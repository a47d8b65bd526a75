"""Signs of life for load balancers and supervisors; they say nothing that is secret."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from nanni_desk.lib import clock
from nanni_desk.processes.health import readiness


@never_cache
@require_safe
def live(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - Django's signature
    """This process answers."""
    return JsonResponse({"live": True})


@never_cache
@require_safe
def ready(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - Django's signature
    """The desk as a whole can work, or what is missing for it."""
    found = readiness(clock.now())
    status = HTTPStatus.OK if found["ready"] else HTTPStatus.SERVICE_UNAVAILABLE
    return JsonResponse(found, status=status)
