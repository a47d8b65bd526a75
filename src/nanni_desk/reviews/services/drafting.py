"""Keeping what somebody is writing: on the server, so that no tab, crash or phone loses it."""

import datetime as dt
from http import HTTPStatus

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.conversations.models import Conversation, Draft
from nanni_desk.conversations.services.locking import locked
from nanni_desk.lib.errors import CannotDo


class NewerDraft(CannotDo):
    """Another window has saved a later text, or has sent it."""

    code = "newer_draft"
    text = _("This text was changed in another window.")
    status = HTTPStatus.CONFLICT


@transaction.atomic
def save_draft(
    *, actor: User, conversation: Conversation, is_note: bool, body: str, version: int,
    now: dt.datetime,
) -> Draft:  # fmt: skip
    """Keep a text; an older window never overwrites a newer one.

    Args:
        actor: whose draft it is.
        conversation: where it will be sent.
        is_note: a note to colleagues rather than a reply.
        body: the text; empty is kept as well, so that a window left open learns of it.
        version: of the text that the page had before; 0 when it had none.
        now: the moment.

    Raises:
        NewerDraft: another window was faster; ``details`` holds its text and version, and version
            0 when the draft was sent or never was.
    """
    demand(actor, Right.ANSWER)
    locked(conversation.pk)
    kept = Draft.objects.filter(conversation=conversation, author=actor, is_note=is_note).first()
    if kept is None:
        if version:
            raise NewerDraft(body="", version=0)
        return Draft.objects.create(
            conversation=conversation, author=actor, is_note=is_note, body=body, saved_at=now
        )
    if kept.body == body:
        return kept
    if kept.version != version:
        raise NewerDraft(body=kept.body, version=kept.version)
    kept.body, kept.version, kept.saved_at = body, version + 1, now
    kept.save(update_fields=["body", "version", "saved_at"])
    return kept
