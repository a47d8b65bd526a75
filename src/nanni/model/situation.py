"""Situation: what is known about the place a draft is going to, beside its words."""

from nanni.model.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

#: Where a text can go. ``macro`` is a template at rest: no greeting, no customer yet.
CHANNELS = ("chat", "email", "public", "note", "macro")


class Recovery(NamedTuple):
    """State of the recovery case that the draft belongs to.

    Args:
        acted: some action or remedy for the customer is already under way.
        fulfilled: the remedy has reached the customer.
    """

    acted: bool = False
    fulfilled: bool = False


class Situation(NamedTuple):
    """Everything beside the draft that rules may look at.

    Args:
        context: the customer's messages before the draft, oldest first.
        channel: one of ``CHANNELS``.
        lang: language of the conversation, or None to detect it.
        first_reply: whether the agent has not written before; None when unknown.
        recovery: the recovery case, or None outside of one.
        attachments: number of files attached to the draft; None when unknown.
        at: when it was or will be sent; None when unknown.
        remedied: an earlier message of the conversation reports a deed done for the customer.
    """

    context: tuple[str, ...] = ()
    channel: str = "chat"
    lang: str | None = None
    first_reply: bool | None = None
    recovery: Recovery | None = None
    attachments: int | None = None
    at: "datetime | None" = None
    remedied: bool = False

    @property
    def earned(self) -> bool:
        """Whether a remedy has reached the customer, so that one may ask for understanding."""
        return self.remedied or (self.recovery is not None and self.recovery.fulfilled)

    @property
    def heated(self) -> bool:
        """Public thread or recovery case: words weigh more here (DOMAIN, head of section 1)."""
        return self.channel == "public" or self.recovery is not None
