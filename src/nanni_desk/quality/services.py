"""Saving a review: fair, and with evidence, or not at all."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.events.publish import publish
from nanni_desk.lib.errors import CannotDo
from nanni_desk.quality.models import Remark, Review


class NoStrength(CannotDo):
    """Faults alone: nobody learns from a list of faults."""

    code = "no_strength"
    text = _("Name at least one thing that went well, or say why there is none.")


class NoQuote(CannotDo):
    """A remark without words of the conversation is an opinion."""

    code = "no_quote"
    text = _("Quote the words you mean, exactly as they stand in the message.")


class NoReason(CannotDo):
    """A quote without a reason teaches nobody anything."""

    code = "no_reason"
    text = _("Say what these words did for the customer, or to them.")


class Noted(NamedTuple):
    """A remark as the reviewer wrote it.

    Args:
        kind: ``strength`` or ``fault``.
        message: number of the message it is about.
        quote: words of that message.
        why: what they did for the customer, or to them.
    """

    kind: str
    message: int
    quote: str
    why: str


@transaction.atomic
def save_review(
    *,
    actor: User,
    conversation: Conversation,
    remarks: Sequence[Noted],
    now: dt.datetime,
    no_strength_because: str = "",
) -> Review:
    """Keep a review.

    Raises:
        NoQuote: a remark quotes nothing, or words that the message does not hold;
            ``details["remark"]`` is its number, from 0.
        NoReason: a remark says not why.
        NoStrength: only faults, and no word on why there is nothing good to say.
    """
    kept = [_remark(conversation, number, noted) for number, noted in enumerate(remarks)]
    because = no_strength_because.strip()
    if not because and not any(r.kind == Remark.Kind.STRENGTH for r in kept):
        raise NoStrength
    review = Review.objects.create(
        conversation=conversation, reviewer=actor, created_at=now, no_strength_because=because[:300]
    )
    for remark in kept:
        remark.review = review
    Remark.objects.bulk_create(kept)
    publish(
        "review.saved", at=now, actor=actor.actor, conversation=conversation.pk,
        team=conversation.team_id, review=review.pk,
    )  # fmt: skip
    return review


def _remark(conversation: Conversation, number: int, noted: Noted) -> Remark:
    quote = noted.quote.strip()
    message = Message.objects.filter(pk=noted.message, conversation=conversation).first()
    start = message.body.find(quote) if message and quote else -1
    if message is None or start < 0:
        raise NoQuote(remark=number)
    if not noted.why.strip():
        raise NoReason(remark=number)
    return Remark(
        kind=Remark.Kind(noted.kind), message=message, start=start, end=start + len(quote),
        quote=quote, why=noted.why.strip()[:500],
    )  # fmt: skip
