"""What every page knows: its moment, its place in the log, the sections, the person's theme."""

import datetime as dt
from functools import partial

from django.http import HttpRequest
from django.middleware.csrf import get_token
from django.utils.safestring import SafeString

from nanni_desk.accounts.models import User
from nanni_desk.lib import clock
from nanni_desk.pages.drawing import draw_menu, draw_sections
from nanni_desk.pages.navigation import links_for

THEMES = ("light", "dark")


def workplace(request: HttpRequest) -> dict[str, object]:
    """Values for all templates."""
    now = clock.now()
    known: dict[str, object] = {"now": now}
    user = getattr(request, "user", None)
    if isinstance(user, User):
        theme = user.preferences.get("theme", "")
        known |= {
            "me": user,
            "theme": theme if theme in THEMES else "",
            # Asked for by pages, not by their parts.
            "sections": partial(_sections, user, request.path),
            "my_menu": partial(_menu, request, user, now),
            "live_from": getattr(request, "live_from", 0),
        }
    return known


def _sections(user: User, path: str) -> SafeString:
    return draw_sections(links_for(user, path))


def _menu(request: HttpRequest, user: User, now: dt.datetime) -> SafeString:
    return draw_menu(user, request.get_full_path(), get_token(request), now)
