"""Attaching files to a reply or a note, and handing files over to people of the desk."""

from typing import TYPE_CHECKING

from django.conf import settings
from django.http import FileResponse, HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from nanni_desk.accounts.access import person, signed_in
from nanni_desk.accounts.rights import Right
from nanni_desk.conversations.file_answers import file_answer
from nanni_desk.conversations.models import Attachment
from nanni_desk.conversations.selectors import attachment_for, conversation_for
from nanni_desk.conversations.services import files
from nanni_desk.lib import clock
from nanni_desk.lib.errors import BadInput

if TYPE_CHECKING:
    from django.core.files.uploadedfile import UploadedFile


@require_POST
@signed_in(Right.ANSWER)
def attach(request: HttpRequest, number: int) -> HttpResponse:
    """Take in the file of the field ``file``; it waits for a message that names it."""
    conversation = conversation_for(person(request), number)
    file = files.upload(
        uploader=person(request).actor, conversation=conversation.pk,
        file=file_of(request), now=clock.now(),
    )  # fmt: skip
    return JsonResponse(described(file), status=201)


@require_POST
@signed_in(Right.ANSWER)
def discard(request: HttpRequest, number: int) -> HttpResponse:
    """Let go of an upload that was not sent."""
    files.discard(uploader=person(request).actor, file=number)
    return HttpResponse(status=204)


@require_GET
@signed_in()
def serve(request: HttpRequest, number: int) -> FileResponse:
    """Hand a file over."""
    return file_answer(attachment_for(person(request), number))


def file_of(request: HttpRequest) -> "UploadedFile[bytes]":
    """The one file of a request.

    Raises:
        BadInput: none came, or it grew larger than a file may.
    """
    found = request.FILES.getlist("file")
    if len(found) != 1:
        most = settings.FILE_BYTES // 1024 // 1024
        raise BadInput(_("No file arrived, or it has more than %(most)d MB.") % {"most": most})
    return found[0]


def described(file: Attachment) -> dict[str, object]:
    """What a page needs to show a file."""
    return {
        "id": file.pk,
        "name": file.name,
        "size": file.size,
        "is_picture": file.is_picture,
        "content_type": file.content_type,
    }
