"""``{% composer conversation as composer %}``: what the composer's template shows."""

import uuid
from typing import Any

from django import template
from django.urls import reverse
from django.utils.http import urlencode

from nanni_desk.accounts.access import person
from nanni_desk.accounts.rights import Right, may
from nanni_desk.conversations.models import Conversation
from nanni_desk.reviews.selectors import colleagues_of, drafts_of, uploads_of

register = template.Library()


@register.simple_tag(takes_context=True)
def composer(context: dict[str, Any], conversation: Conversation) -> dict[str, Any] | None:
    """Drafts, uploads and settings for who looks; None when they may not answer."""
    request = context["request"]
    user = person(request)
    if not may(user, Right.ANSWER):
        return None
    reply, note = drafts_of(user, conversation)
    uploads = uploads_of(user, conversation)
    given = {
        "conversation": conversation.pk,
        "user": user.pk,
        "seen": conversation.last_message,
        "contact": conversation.contact.name,
        "nonce": str(request.csp_nonce),
        "drafts": {
            mode: {"body": kept.body if kept else "", "version": kept.version if kept else 0}
            for mode, kept in (("reply", reply), ("note", note))
        },
        "uploads": [{"id": file.pk, "name": file.name, "size": file.size} for file in uploads],
        "colleagues": [one.name for one in colleagues_of(user, conversation)],
        "macros": f"/macros/suggest/?{urlencode({'conversation': conversation.pk})}",
    }
    return {
        "given": given,
        "body": reply.body if reply else "",
        "token": uuid.uuid4().hex,
        "uploads": uploads,
        "preflight": reverse("preflight", args=[conversation.pk]),
    }
