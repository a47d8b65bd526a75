"""What a file is, told by its first bytes; its name and its sender's word count for nothing."""

import codecs
import re
from typing import NamedTuple

from nanni_desk.conversations.files_pictures import is_sound_picture

#: Enough for every mark below, and for the head of a photograph with its camera's notes.
HEAD = 128 * 1024


class Kind(NamedTuple):
    """A sort of file.

    Args:
        content_type: its media type.
        extension: the usual ending of its name.
        is_picture: a sound picture of a kind that no browser executes.
        is_program: something that a machine would run when it is opened.
    """

    content_type: str
    extension: str
    is_picture: bool = False
    is_program: bool = False


UNKNOWN = Kind("application/octet-stream", "")
_TEXT = Kind("text/plain", "txt")
_PICTURES = {"image/png", "image/jpeg", "image/gif", "image/webp"}

#: Where a mark stands, the mark, what it tells. The first that fits decides.
_MARKS: tuple[tuple[int, bytes, Kind], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", Kind("image/png", "png")),
    (0, b"\xff\xd8\xff", Kind("image/jpeg", "jpg")),
    (0, b"GIF87a", Kind("image/gif", "gif")),
    (0, b"GIF89a", Kind("image/gif", "gif")),
    (8, b"WEBP", Kind("image/webp", "webp")),
    (8, b"WAVE", Kind("audio/wav", "wav")),
    (8, b"AVI ", Kind("video/x-msvideo", "avi")),
    (4, b"ftypheic", Kind("image/heic", "heic")),
    (4, b"ftypmif1", Kind("image/heic", "heic")),
    (4, b"ftypavif", Kind("image/avif", "avif")),
    (4, b"ftypM4A", Kind("audio/mp4", "m4a")),
    (4, b"ftypqt", Kind("video/quicktime", "mov")),
    (4, b"ftyp", Kind("video/mp4", "mp4")),
    (0, b"\x1aE\xdf\xa3", Kind("video/webm", "webm")),
    (0, b"OggS", Kind("audio/ogg", "ogg")),
    (0, b"ID3", Kind("audio/mpeg", "mp3")),
    (0, b"\xff\xfb", Kind("audio/mpeg", "mp3")),
    (0, b"#!AMR", Kind("audio/amr", "amr")),
    (0, b"fLaC", Kind("audio/flac", "flac")),
    (0, b"II*\0", Kind("image/tiff", "tif")),
    (0, b"MM\0*", Kind("image/tiff", "tif")),
    (0, b"%PDF-", Kind("application/pdf", "pdf")),
    (0, b"{\\rtf", Kind("application/rtf", "rtf")),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind("application/x-ole-storage", "doc")),
    (0, b"Rar!\x1a\x07", Kind("application/vnd.rar", "rar")),
    (0, b"7z\xbc\xaf'\x1c", Kind("application/x-7z-compressed", "7z")),
    (0, b"\x1f\x8b", Kind("application/gzip", "gz")),
    (0, b"MZ", Kind("application/x-msdownload", "exe", is_program=True)),
    (0, b"\x7fELF", Kind("application/x-executable", "", is_program=True)),
    (0, b"\xca\xfe\xba\xbe", Kind("application/x-executable", "", is_program=True)),
    (0, b"\xcf\xfa\xed\xfe", Kind("application/x-executable", "", is_program=True)),
    (0, b"#!", Kind("text/x-script", "sh", is_program=True)),
)
#: What stands in the archive of an office document.
_OFFICE = "application/vnd.openxmlformats-officedocument"
_OPEN = "application/vnd.oasis.opendocument"
_ZIPPED: tuple[tuple[bytes, Kind], ...] = (
    (b"word/", Kind(f"{_OFFICE}.wordprocessingml.document", "docx")),
    (b"xl/", Kind(f"{_OFFICE}.spreadsheetml.sheet", "xlsx")),
    (b"ppt/", Kind(f"{_OFFICE}.presentationml.presentation", "pptx")),
    (b"opendocument.text", Kind(f"{_OPEN}.text", "odt")),
    (b"opendocument.spreadsheet", Kind(f"{_OPEN}.spreadsheet", "ods")),
)
_ZIP = Kind("application/zip", "zip")
_ACTIVE = re.compile(
    rb"<\s*(?:!doctype\s+html|html|head|body|script|svg|iframe|meta|base|form|img|x?math|object"
    rb"|embed|link|style|!entity|\?xml)",
    re.IGNORECASE,
)
_SVG = re.compile(rb"<\s*(?:\w+:)?svg", re.IGNORECASE)


def kind_of(head: bytes) -> Kind:
    """What a file is, by its first ``HEAD`` bytes.

    >>> kind_of(b"%PDF-1.7").content_type, kind_of(b"<html><script>").content_type
    ('application/pdf', 'text/html')
    """
    for start, mark, kind in _MARKS:
        if head.startswith(mark, start) and not (mark == b"MZ" and _is_text(head)):
            sound = kind.content_type in _PICTURES and is_sound_picture(head)
            return kind._replace(is_picture=sound)
    if head.startswith(b"PK\x03\x04"):
        return next((kind for mark, kind in _ZIPPED if mark in head), _ZIP)
    return _written(head)


def _written(head: bytes) -> Kind:
    if _SVG.search(head):
        return Kind("image/svg+xml", "svg")
    if _ACTIVE.search(head):
        return Kind("text/html", "html")
    return _TEXT if _is_text(head) else UNKNOWN


def _is_text(head: bytes) -> bool:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    try:
        # The head may end within a letter.
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return b"\0" not in head
