"""Beginning a session, and the address that a customer types."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from nanni_desk.accounts.limits import count
from nanni_desk.channels.widget import services
from nanni_desk.channels.widget.access import (
    Caller,
    bearer,
    body_of,
    check_pass,
    from_widget,
    text_of,
)
from nanni_desk.channels.widget.identity import vouched
from nanni_desk.channels.widget.limits import SESSION
from nanni_desk.lib import clock
from nanni_desk.lib.addresses import client_address
from nanni_desk.lib.errors import BadInput

_LONGEST_TOKEN = 8192


@require_POST
@from_widget(known=False)
def begin(request: HttpRequest, caller: Caller) -> HttpResponse:
    """Let a browser in; gives a token when it needs a new one."""
    body, now = body_of(request), clock.now()
    check_pass(text_of(body, "pass", _LONGEST_TOKEN), request, caller.inbox)
    proof = text_of(body, "identity", _LONGEST_TOKEN)
    known = vouched(proof, caller.inbox, now) if proof else None
    if not caller.known:
        count(SESSION, f"{caller.inbox.key}:{client_address(request)}", now)
    session = services.begin_session(
        inbox=caller.inbox, token=bearer(request), known=known, language=caller.language, now=now
    )
    return JsonResponse({"token": session.token, "name": session.contact.name})


@require_POST
@from_widget()
def email(request: HttpRequest, caller: Caller) -> HttpResponse:
    """Keep an address for colleagues to see; it opens nothing and joins nobody."""
    given = text_of(body_of(request), "email", 254).strip()
    try:
        validate_email(given)
    except ValidationError:
        raise BadInput(_("This is not an e-mail address.")) from None
    services.note_email(contact=caller.contact, email=given)
    return HttpResponse(status=204)
