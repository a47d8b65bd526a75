"""Sending what is due: claim a reply, hand it to its channel, write down how that went.

Apps that hand something else over outside are named by ``settings.OUTGOING``.
"""

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from django.conf import settings
from django.db import Error, InterfaceError, OperationalError, close_old_connections, connection
from django.utils.module_loading import import_string

from nanni_desk.channels import SendFailed, sender_of
from nanni_desk.conversations.models import Message
from nanni_desk.conversations.services.replying import LEASE, claim_due, mark_failed, mark_sent
from nanni_desk.lib import clock
from nanni_desk.processes.ending import Ending

log = logging.getLogger("nanni.worker")
#: So many channels may be slow at a time before others wait for them.
_SENDERS = 4
_PAUSE_SECONDS = 0.5


class Senders:
    """A few threads that send whatever is due, one message at a time each."""

    def __init__(self, ending: Ending) -> None:
        self._ending = ending
        self._pool = ThreadPoolExecutor(_SENDERS, "sender")
        self._busy: list[Future[None]] = []

    def look(self) -> None:
        """Have one more sender look for what is due, unless all of them are at work."""
        self._busy = [work for work in self._busy if not work.done()]
        if len(self._busy) < _SENDERS:
            self._busy.append(self._pool.submit(self._send_all))

    def finish(self) -> None:
        """Wait until the sends in hand are done."""
        self._pool.shutdown(wait=True)

    def _send_all(self) -> None:
        try:
            close_old_connections()
            # One at a time: the lease must outlast the sending of all that was claimed.
            while not self._ending and (claimed := claim_due(clock.now(), limit=1)):
                deliver(claimed[0])
            for path in settings.OUTGOING:
                import_string(path)()
        except Error:
            # What was claimed comes again when its lease lapses.
            log.warning("the database is away; sending stops for a moment")
            connection.close()


def deliver(message: Message) -> None:
    """Send one claimed message, and write down how that went."""
    try:
        sender_of(message.conversation.inbox.kind)(message)
    except SendFailed as error:
        failed = error
    except Error:
        raise
    except Exception:
        log.exception("channel failed", extra={"message_id": message.pk})
        failed = SendFailed("the channel broke", permanent=False)
    else:
        _insist(lambda: mark_sent(message=message.pk, now=clock.now()))
        return
    _insist(
        lambda: mark_failed(
            message=message.pk, reason=failed.reason, permanent=failed.permanent, now=clock.now()
        )
    )


def _insist(write_down: Callable[[], None]) -> None:
    """Write the result down although the database goes away for a moment.

    What was sent and not written down is sent again when its claim lapses; therefore one tries
    for as long as the claim lasts.
    """
    until = time.monotonic() + LEASE.total_seconds() / 2
    while True:
        try:
            write_down()
        except (OperationalError, InterfaceError):
            connection.close()
            if time.monotonic() > until:
                raise
            time.sleep(_PAUSE_SECONDS)
        else:
            return
