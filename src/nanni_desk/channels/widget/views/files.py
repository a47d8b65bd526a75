"""Files of the customer's side."""

from django.http import FileResponse, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_GET, require_POST

from nanni_desk.accounts.limits import count
from nanni_desk.channels.widget import services
from nanni_desk.channels.widget.access import Caller, from_widget
from nanni_desk.channels.widget.answers import file_json
from nanni_desk.channels.widget.limits import UPLOAD
from nanni_desk.channels.widget.selectors import file_behind, inbox_of
from nanni_desk.conversations.file_answers import file_answer
from nanni_desk.conversations.services import files
from nanni_desk.conversations.views.files import file_of
from nanni_desk.lib import clock


@require_POST
@from_widget()
def upload(request: HttpRequest, caller: Caller) -> HttpResponse:
    """Take in the file of the field ``file``; it waits for a message that names it."""
    now = clock.now()
    count(UPLOAD, f"contact:{caller.contact.pk}", now)
    conversation = services.opened(
        inbox=caller.inbox, contact=caller.contact, now=now, language=caller.language
    )
    file = files.upload(
        uploader=f"contact:{caller.contact.pk}", conversation=conversation.pk,
        file=file_of(request), now=now,
    )  # fmt: skip
    return JsonResponse(file_json(file, caller.inbox), status=201)


@require_GET
def serve(request: HttpRequest, key: str, link: str) -> FileResponse:  # noqa: ARG001
    """Hand over the file behind a link, which is the permission: pictures send no token."""
    return file_answer(file_behind(inbox_of(key), link))
