"""The desk's settings, and its pages with the engine's first answer for every draft."""

from collections.abc import Iterable
from functools import cache
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from nanni_desk.config.settings import *  # noqa: F403 - these are Django's settings

WSGI_APPLICATION = "bench.desk_constant.application"


def application(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """The WSGI application."""
    return _application()(environ, start_response)


@cache
def _application() -> WSGIApplication:
    from django.core.wsgi import get_wsgi_application  # noqa: PLC0415 - reads these settings

    made: WSGIApplication = get_wsgi_application()
    from nanni_desk.reviews import examination  # noqa: PLC0415 - needs Django to be set up

    known = vars(examination)
    read, answers = known["read_with"], list[object]()

    def constant(*arguments: object) -> object:
        if not answers:
            answers.append(read(*arguments))
        return answers[0]

    known["read_with"] = constant
    return made
