"""Files: taken in by content and size, kept under random names, let go when nobody sent them."""

import datetime as dt
import hashlib
import os
import secrets
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.conversations.files_kinds import HEAD, Kind, kind_of
from nanni_desk.conversations.files_names import clean_name
from nanni_desk.conversations.models import Attachment, Message
from nanni_desk.conversations.services.locking import locked
from nanni_desk.lib.errors import CannotDo

if TYPE_CHECKING:
    from django.core.files.uploadedfile import UploadedFile

#: An upload that no message took lapses after this.
UPLOAD_LASTS = dt.timedelta(days=1)
#: So many files may wait for a message of one person in one conversation.
_MOST_WAITING = 30
_SHARDS = 256


class EmptyFile(CannotDo):
    """A file of no bytes."""

    code = "empty_file"
    text = _("The file is empty.")


class FileTooBig(CannotDo):
    """More bytes than one file may have; ``details["most"]`` tells how many it may."""

    code = "file_too_big"
    text = _("The file is too big.")


class NotAFileForUs(CannotDo):
    """A program: whoever opened it by mistake would run it."""

    code = "program"
    text = _("Programs can't be sent here.")


class TooManyFiles(CannotDo):
    """More files than one message, or one person's waiting room, may hold."""

    code = "too_many_files"
    text = _("That is too many files for one message.")


class FileGone(CannotDo):
    """A file to be sent is not there: it lapsed, it was sent already, or it is not the sender's."""

    code = "file_gone"
    text = _("A file is no longer there. Please attach it again.")


class _Kept(NamedTuple):
    path: str
    size: int
    sha256: str
    kind: Kind


def upload(
    *, uploader: str, conversation: int, file: "UploadedFile[bytes]", now: dt.datetime
) -> Attachment:
    """Take a file in; it waits for the message that sends it.

    The bytes are on the disk before the row tells of them: a row without its file cannot be.

    Args:
        uploader: ``user:7`` or ``contact:12``; only they may send it.
        conversation: its number.
        file: as it came.
        now: the moment of taking in.

    Raises:
        EmptyFile: no bytes.
        FileTooBig: more than ``settings.FILE_BYTES``.
        NotAFileForUs: a program.
        TooManyFiles: too many wait already.
    """
    kept = _keep(file)
    try:
        name = clean_name(file.name or "", kept.kind.extension)
        return _note(kept, uploader, conversation, name, now)
    except BaseException:
        location(kept.path).unlink(missing_ok=True)
        raise


@transaction.atomic
def _note(kept: _Kept, uploader: str, conversation: int, name: str, now: dt.datetime) -> Attachment:
    held = locked(conversation)
    waiting = Attachment.objects.filter(conversation=held, uploader=uploader, message=None)
    if waiting.count() >= _MOST_WAITING:
        raise TooManyFiles
    return Attachment.objects.create(
        conversation=held, uploader=uploader, name=name, path=kept.path, size=kept.size,
        sha256=kept.sha256, content_type=kept.kind.content_type, created_at=now,
        is_picture=kept.kind.is_picture,
    )  # fmt: skip


def attach(message: Message, numbers: Sequence[int], uploader: str) -> None:
    """Put a sender's waiting files into a message; part of the message's transaction.

    Raises:
        TooManyFiles: more than ``settings.FILES_A_MESSAGE``.
        FileGone: one of them is not there to be sent by this sender.
    """
    wanted = set(numbers)
    if not wanted:
        return
    if len(wanted) > settings.FILES_A_MESSAGE:
        raise TooManyFiles
    taken = Attachment.objects.filter(
        pk__in=wanted, conversation=message.conversation_id, message=None, uploader=uploader
    ).update(message=message)
    if taken != len(wanted):
        raise FileGone


def discard(*, uploader: str, file: int) -> None:
    """Let go of a waiting file before its time; one that was sent stays."""
    _let_go(Attachment.objects.filter(pk=file, message=None, uploader=uploader))


def prune(now: dt.datetime) -> int:
    """Let go of uploads that nobody sent; gives how many. To be run every minute or so.

    Also looks through one part of the folder for files that no row tells of: a process may have
    been killed between the disk and the database.
    """
    lapsed = Attachment.objects.filter(message=None, created_at__lt=now - UPLOAD_LASTS)
    strays = _strays(int(now.timestamp() // 60) % _SHARDS, now - UPLOAD_LASTS)
    for stray in strays:
        stray.unlink(missing_ok=True)
    return _let_go(lapsed[:500]) + len(strays)


def location(path: str) -> Path:
    """Where a file lies."""
    return Path(settings.MEDIA_ROOT) / path


def _let_go(files: Iterable[Attachment]) -> int:
    gone = list(files)
    with transaction.atomic():
        # A message may have taken one since: those stay.
        free = Attachment.objects.select_for_update().filter(
            pk__in=[file.pk for file in gone], message=None
        )
        paths = [file.path for file in free]
        Attachment.objects.filter(path__in=paths).delete()
    for path in paths:
        location(path).unlink(missing_ok=True)
    return len(paths)


def _strays(shard: int, before: dt.datetime) -> list[Path]:
    folder = location(f"{shard:02x}")
    if not folder.is_dir():
        return []
    old = [f for f in folder.iterdir() if f.stat().st_mtime < before.timestamp()]
    known = set(
        Attachment.objects.filter(path__in=[_relative(f) for f in old]).values_list(
            "path", flat=True
        )
    )
    return [file for file in old if _relative(file) not in known]


def _relative(file: Path) -> str:
    return f"{file.parent.name}/{file.name}"


def _keep(file: "UploadedFile[bytes]") -> _Kept:
    if (file.size or 0) > settings.FILE_BYTES:
        raise FileTooBig(most=settings.FILE_BYTES)
    name = secrets.token_hex(20)
    path = f"{name[:2]}/{name}"
    target = location(path)
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        return _written(file, target, path)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _written(file: "UploadedFile[bytes]", target: Path, path: str) -> _Kept:
    digest, size, head = hashlib.sha256(), 0, b""
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as out:
        for chunk in file.chunks():
            size += len(chunk)
            if size > settings.FILE_BYTES:
                raise FileTooBig(most=settings.FILE_BYTES)
            head += chunk[: HEAD - len(head)]
            digest.update(chunk)
            out.write(chunk)
        out.flush()
        os.fsync(out.fileno())
    if size == 0:
        raise EmptyFile
    kind = kind_of(head)
    if kind.is_program:
        raise NotAFileForUs
    return _Kept(path, size, digest.hexdigest(), kind)
