"""Kinds: letters that a person wrote, bounces, and letters that a machine sent by itself."""

import re
from typing import Literal

from nanni.audit.readers.mail.headers import Headers

Kind = Literal["letter", "bounce", "automatic"]

_POSTMEN = re.compile(r"(?:mailer-?daemon|postmaster|mail-?delivery\w*)@", re.IGNORECASE)
_REPORT = re.compile(
    r"multipart/report|report-type\s*=\s*\"?(?:delivery-status|disposition-notification)|"
    r"message/(?:delivery-status|disposition-notification)",
    re.IGNORECASE,
)
#: Marks that programs of absence put in; what stands in the field does not matter.
_MARKS = (
    "x-autoreply",
    "x-autorespond",
    "x-autoresponder",
    "x-auto-reply-from",
    "x-mail-autoreply",
    "x-yandex-autoreply",
    "x-fc-machinegenerated",
)
_BULK = frozenset({"auto_reply", "auto-reply", "bulk", "junk"})
_SUBJECTS = re.compile(
    r"(?:авто-?(?:матический )?ответ|автоответ\w*|вне офиса|я в отпуске|auto(?:matic)?[ -]?(?:reply"
    r"|response)|out of (?:the )?office|ooo)\b",
    re.IGNORECASE,
)
_BOUNCED = re.compile(
    r"(?:undeliver(?:ed|able)|delivery status notification|mail delivery (?:failed|subsystem)"
    r"|returned mail|failure notice|не ?доставлено|недоставленное сообщение)",
    re.IGNORECASE,
)


def kind_of(headers: Headers) -> Kind:
    """What a letter is, by its head alone."""
    sender = headers.raw("from")
    is_report = bool(_REPORT.search(headers.raw("content-type")))
    if "x-failed-recipients" in headers or is_report or _POSTMEN.search(sender):
        return "bounce"
    nobody = headers.raw("return-path").strip() == "<>"
    subject = headers.text("subject")
    if nobody and _BOUNCED.match(subject):
        return "bounce"
    submitted = headers.raw("auto-submitted").partition(";")[0].strip().lower()
    if submitted not in {"", "no"} or nobody or any(mark in headers for mark in _MARKS):
        return "automatic"
    if headers.raw("precedence").strip().lower() in _BULK or _SUBJECTS.match(subject):
        return "automatic"
    return "letter"
