"""The file that accounting pays from: a line an order, never the same order twice."""

import fcntl
import json
import os
from pathlib import Path
from typing import BinaryIO

from django.conf import settings
from django.utils.translation import gettext as _

from nanni_desk.refunds.providers import Order, PayoutFailed

_NAME = "payouts.jsonl"


def path() -> Path:
    """Where the lines are: a folder of the desk's data that accounting may be given."""
    return Path(settings.DATA) / "payouts" / _NAME


def send(order: Order) -> None:
    """Add the order as a line; a line with its key that stands there already is enough.

    What was half written when the power went is ended and written anew.

    Raises:
        PayoutFailed: the file cannot be written; later it may.
    """
    try:
        path().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with path().open("a+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            if not _stands_there(file, str(order.key)):
                _append(file, _line(order))
        _sync(path().parent)
    except OSError as error:
        reason = _("the file of payouts can't be written: %s") % (error.strerror or error)
        raise PayoutFailed(reason, permanent=False) from None


def _line(order: Order) -> bytes:
    told = {
        "key": str(order.key),
        "sum": f"{order.amount // 100}.{order.amount % 100:02}",
        "currency": order.currency,
        "to": order.payee,
        "for": order.about,
        "asked_at": order.at.isoformat(),
    }
    return json.dumps(told, ensure_ascii=False).encode() + b"\n"


def _stands_there(file: BinaryIO, key: str) -> bool:
    file.seek(0)
    return any(_key_of(line) == key for line in file)


def _key_of(line: bytes) -> str:
    try:
        told = json.loads(line)
    except ValueError:
        return ""
    return str(told.get("key", "")) if isinstance(told, dict) else ""


def _append(file: BinaryIO, line: bytes) -> None:
    size = file.seek(0, os.SEEK_END)
    if size:
        file.seek(size - 1)
        if file.read(1) != b"\n":
            file.write(b"\n")
    file.write(line)
    file.flush()
    os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """Keep the name of a new file, too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
