"""What every page knows: its moment, its place in the log, the sections, the person's theme."""

from django.http import HttpRequest

from nanni_desk.accounts.models import User
from nanni_desk.lib import clock
from nanni_desk.pages.navigation import links_for

THEMES = ("light", "dark")


def workplace(request: HttpRequest) -> dict[str, object]:
    """Values for all templates."""
    known: dict[str, object] = {"now": clock.now()}
    user = getattr(request, "user", None)
    if isinstance(user, User):
        theme = user.preferences.get("theme", "")
        known |= {
            "me": user,
            "theme": theme if theme in THEMES else "",
            "sections": links_for(user, request.path),
            "live_from": getattr(request, "live_from", 0),
        }
    return known
