"""What every page knows: the moment it is made at."""

from django.http import HttpRequest

from nanni_desk.lib import clock


def workplace(request: HttpRequest) -> dict[str, object]:  # noqa: ARG001 - Django's signature
    """Values for all templates."""
    return {"now": clock.now()}
