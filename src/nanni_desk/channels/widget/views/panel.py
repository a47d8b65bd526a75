"""The panel in its frame, the loader that opens it, and the words of both."""

import gzip
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from csp.constants import SELF
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_GET

from nanni_desk.channels.widget import intake
from nanni_desk.channels.widget.access import (
    allowed,
    give_pass,
    host_of,
    language_of,
    own_origins,
)
from nanni_desk.channels.widget.answers import bot_name, greeting
from nanni_desk.channels.widget.selectors import inbox_of
from nanni_desk.channels.widget.words import panel_words
from nanni_desk.lib.errors import NotAllowed

_LOADER = Path(__file__).parent.parent / "static/widget/loader.js"
_KEPT_SECONDS = 3600


@require_GET
@never_cache
@xframe_options_exempt
def panel(request: HttpRequest, key: str) -> HttpResponse:
    """The page inside the frame; browsers show it only on the sites of the inbox's list.

    Raises:
        NotAllowed: the page that opens it is not on the list.
    """
    inbox = inbox_of(key)
    host = host_of(request, inbox)
    if host is None:
        raise NotAllowed
    language = language_of(request.GET.get("lang", ""), inbox)
    with translation.override(language):
        answer = render(request, "widget/panel.html", {
            "inbox": inbox, "language": language, "host": host,
            "pass": give_pass(inbox, host),
            "words": panel_words(),
            "fields": intake.labels(),
            "greeting": greeting(inbox, language),
            "bot": bot_name(inbox, language),
            "file_bytes": settings.FILE_BYTES,
            "files_a_message": settings.FILES_A_MESSAGE,
        })  # fmt: skip
        answer["Content-Language"] = language
    hosts = allowed(request, inbox) - own_origins(request)
    answer["Content-Security-Policy"] = _policy(sorted(hosts))
    answer["Referrer-Policy"] = "no-referrer"
    answer["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()"
    return answer


def _policy(hosts: list[str]) -> str:
    return "; ".join((
        "default-src 'none'", "script-src 'self'", "style-src 'self'",
        "img-src 'self' data: blob:", f"connect-src 'self' {settings.STREAM_URL}",
        "base-uri 'none'", "form-action 'none'",
        f"frame-ancestors {' '.join([*hosts, SELF])}",
    ))  # fmt: skip


class _Script(NamedTuple):
    plain: bytes
    packed: bytes
    mark: str


@lru_cache(maxsize=1)
def _loader(changed: int) -> _Script:
    plain = _LOADER.read_bytes()
    return _Script(plain, gzip.compress(plain, mtime=0), f'"{changed:x}"')


@require_GET
def loader(request: HttpRequest) -> HttpResponse:
    """The script that sites embed; packed, and kept by browsers for an hour."""
    script = _loader(_LOADER.stat().st_mtime_ns)
    if request.headers.get("If-None-Match") == script.mark:
        return HttpResponseNotModified()
    packed = "gzip" in request.headers.get("Accept-Encoding", "")
    answer = HttpResponse(
        script.packed if packed else script.plain, content_type="text/javascript; charset=utf-8"
    )
    if packed:
        answer["Content-Encoding"] = "gzip"
    answer["Cache-Control"] = f"public, max-age={_KEPT_SECONDS}"
    answer["ETag"] = script.mark
    answer["Vary"] = "Accept-Encoding"
    answer["Cross-Origin-Resource-Policy"] = "cross-origin"
    return answer
