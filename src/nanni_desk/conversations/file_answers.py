"""The answer that hands a file over: nothing in it may run, whatever the file holds."""

from django.http import FileResponse

from nanni_desk.conversations.models import Attachment
from nanni_desk.conversations.services.files import location
from nanni_desk.lib.errors import NotThere


def file_answer(file: Attachment) -> FileResponse:
    """A picture is shown; anything else is only ever downloaded, as bytes without a type.

    Raises:
        NotThere: the row is there and its file is not.
    """
    try:
        content = location(file.path).open("rb")
    except FileNotFoundError:
        raise NotThere from None
    shown = file.is_picture
    answer = FileResponse(
        content,
        as_attachment=not shown,
        filename=file.name,
        content_type=file.content_type if shown else "application/octet-stream",
    )
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    answer["Cross-Origin-Resource-Policy"] = "same-origin"
    answer["Cache-Control"] = "private, max-age=3600"
    return answer
