"""What an owner sets about a connection to another system, checked before it is kept."""

import datetime as dt
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from nanni_desk.lib.errors import CannotDo
from nanni_desk.lib.outbound import Refused, target_of


class AddressRefused(CannotDo):
    """Replies cannot be posted there; ``details["field"]`` names the setting."""

    code = "address"
    text = _("Replies can be posted only to an https address of another system.")


def clean_settings(given: Mapping[str, Any], now: dt.datetime) -> dict[str, Any]:  # noqa: ARG001
    """Settings as they may be kept in the inbox.

    Args:
        given: ``url``, where replies go, or nothing: then none can be sent. Others are dropped.
        now: not needed here; every channel is asked alike.

    Raises:
        AddressRefused: the address is not one that we would call.
    """
    url = str(given.get("url", "")).strip()
    if not url:
        return {}
    try:
        target = target_of(url, intranet=settings.ALLOW_PRIVATE_CALLBACKS)
    except Refused:
        raise AddressRefused(field="url") from None
    if target.host == (urlsplit(settings.PUBLIC_URL).hostname or ""):
        raise AddressRefused(_("This is the desk's own address."), field="url")
    return {"url": url}
