"""Channels: ways to customers, one folder each; none knows another.

A channel is a folder here with a module ``sending``, which holds ``send(message)``. Its name is
the ``kind`` of its inboxes; nothing else has to be told that it exists.
"""

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # Django imports this package before its models can be made.
    from nanni_desk.conversations.models import Message


class SendFailed(Exception):
    """A channel did not take a message.

    Args:
        reason: for the agent, in words; stored beside the message.
        permanent: trying again will not help.
    """

    def __init__(self, reason: str, *, permanent: bool) -> None:
        super().__init__(reason)
        self.reason = reason
        self.permanent = permanent


class Send(Protocol):
    """What ``sending.send`` of every channel is."""

    def __call__(self, message: "Message") -> None:
        """Hand a reply over to the customer's side, outside any transaction.

        It may be called twice for one message, when a worker was killed before it could say that
        the first call went well; ``message.token`` lets the other side drop the second.

        Raises:
            SendFailed: it was not taken.
        """


def sender_of(kind: str) -> Send:
    """How inboxes of this kind send.

    Raises:
        SendFailed: there is no such channel, or it takes no replies.
    """
    module = f"{__name__}.{kind}.sending"
    if not kind.isidentifier() or find_spec(f"{__name__}.{kind}") is None or not find_spec(module):
        raise SendFailed(f"no channel is called {kind!r}", permanent=True)
    send: Send = import_module(module).send
    return send
