"""What the composer posts, as JSON by its script or as a plain form without one."""

import datetime as dt
import uuid
from typing import Any, TypeGuard

from django.http import HttpRequest, QueryDict
from django.utils.translation import gettext as _

from nanni_desk.conversations.services.receiving import LONGEST_MESSAGE
from nanni_desk.lib.engine import calendar
from nanni_desk.lib.errors import BadInput, json_body
from nanni_desk.reviews.services.sending import Outgoing

_MOST = 200


def outgoing_from(request: HttpRequest) -> Outgoing:
    """The reply or note of a request.

    Raises:
        BadInput: a field is not what it should be.
    """
    if request.content_type == "application/json":
        return _from_json(json_body(request))
    return _from_form(request.POST)


def text_of(values: dict[str, Any], name: str) -> str:
    """A text with one line feed between lines; empty when absent.

    Raises:
        BadInput: it is not a text.
    """
    value = values.get(name, "")
    if not isinstance(value, str):
        raise BadInput(_("“%(name)s” must be a text.") % {"name": name})
    return value.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def body_of(values: dict[str, Any]) -> str:
    """What somebody has written.

    Raises:
        BadInput: it is not a text, or longer than any message.
    """
    body = text_of(values, "body")
    if len(body) > LONGEST_MESSAGE:
        raise BadInput(_("This is too long to be sent."))
    return body


def number_of(values: dict[str, Any], name: str) -> int:
    """A whole number; 0 when absent.

    Raises:
        BadInput: it is not one.
    """
    value = values.get(name, 0)
    if not _is_number(value):
        raise BadInput(_("“%(name)s” must be a number.") % {"name": name})
    return value


def moment_from(text: object) -> dt.datetime:
    """A moment in ISO 8601; without a zone it is on the desk's clocks.

    Raises:
        BadInput: it is not one.
    """
    try:
        moment = dt.datetime.fromisoformat(str(text))
        return calendar().local(moment)
    except (ValueError, OverflowError):
        raise BadInput(_("This is not a time.")) from None


def _from_json(body: dict[str, Any]) -> Outgoing:
    later = body.get("later") or {}
    if not isinstance(later, dict) or len(later) > _MOST:
        raise BadInput
    return Outgoing(
        body_of(body),
        token=text_of(body, "token"),
        seen=number_of(body, "seen"),
        attachments=tuple(_numbers(body, "attachments")),
        accepted=frozenset(_texts(body, "accepted")),
        left=frozenset(_numbers(body, "left")),
        later={_key(number): moment_from(at) for number, at in later.items()},
        reason=text_of(body, "reason"),
        remark=text_of(body, "remark"),
    )


def _from_form(form: QueryDict) -> Outgoing:
    values = form.dict()
    left = [_key(number) for number in form.getlist("left")]
    at = form.get("later_at", "")
    later = dict.fromkeys(left, moment_from(at)) if at else {}
    return Outgoing(
        body_of(values),
        token=text_of(values, "token") or uuid.uuid4().hex,
        seen=_key(form.get("seen", "0")),
        attachments=tuple(_key(number) for number in form.getlist("attachments")),
        accepted=frozenset(form.getlist("accepted")),
        left=frozenset(left),
        later=later,
        reason=text_of(values, "reason"),
        remark=text_of(values, "remark"),
    )


def _is_number(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**63


def _key(text: object) -> int:
    if not isinstance(text, str) or not text.isdecimal() or len(text) > 18:  # noqa: PLR2004 - 2**63
        raise BadInput
    return int(text)


def _numbers(body: dict[str, Any], name: str) -> list[int]:
    value = body.get(name) or []
    if not isinstance(value, list) or len(value) > _MOST or not all(map(_is_number, value)):
        raise BadInput
    return value


def _texts(body: dict[str, Any], name: str) -> list[str]:
    value = body.get(name) or []
    if (
        not isinstance(value, list)
        or len(value) > _MOST
        or not all(isinstance(one, str) for one in value)
    ):
        raise BadInput
    return value
