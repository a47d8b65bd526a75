"""Guards of views: who must be signed in, and the person behind a request."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from urllib.parse import quote

from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect, JsonResponse
from django.urls import reverse

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.lib.errors import wants_json

P = ParamSpec("P")
_View = Callable[Concatenate[HttpRequest, P], HttpResponseBase]


def person(request: HttpRequest) -> User:
    """Who is signed in; only in views behind ``signed_in``."""
    user = request.user
    assert isinstance(user, User)  # noqa: S101 - the guard has let them in
    return user


def signed_in(right: Right | None = None) -> Callable[[_View[P]], _View[P]]:
    """Let only people of the desk in, and with a right only those who have it.

    A person is led to the sign-in page and back again; a program of ours gets 401.
    """

    def guard(view: _View[P]) -> _View[P]:
        @wraps(view)
        def guarded(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
            if not request.user.is_authenticated:
                if wants_json(request) or request.headers.get("HX-Request"):
                    return JsonResponse({"error": "signed_out"}, status=401)
                back = quote(request.get_full_path())
                return HttpResponseRedirect(f"{reverse('sign-in')}?next={back}")
            if right is not None:
                demand(person(request), right)
            return view(request, *args, **kwargs)

        return guarded

    return guard
