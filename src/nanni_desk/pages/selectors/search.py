"""Simple search: words in subjects, names and messages, over what this person may see."""

from collections.abc import Sequence
from typing import NamedTuple

from django.db.models import Exists, OuterRef, Q, QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.pages.selectors.listing import PAGE

_AROUND = 70
_SHORTEST = 2


class Hit(NamedTuple):
    """A conversation that was found, with the words around the place, if they are a message's."""

    conversation: Conversation
    before: str = ""
    match: str = ""
    after: str = ""


class Found(NamedTuple):
    """A page of what was found."""

    hits: Sequence[Hit] = ()
    page: int = 1
    has_next: bool = False


def search(user: User, words: str, page: int) -> Found:
    """Conversations in which these words stand, newest first; ``#12`` is a number."""
    words = " ".join(words.split())[:200]
    if len(words) < _SHORTEST:
        return Found()
    page = max(1, page)
    begin = (page - 1) * PAGE
    related = _matching(user, words).select_related("contact")
    found = list(related.order_by("-last_message_at", "-pk")[begin : begin + PAGE + 1])
    said = _said(found[:PAGE], words)
    hits = [_hit(one, said.get(one.pk, ""), words) for one in found[:PAGE]]
    return Found(hits, page, len(found) > PAGE)


def _matching(user: User, words: str) -> QuerySet[Conversation]:
    seen = conversations_for(user)
    number = words.removeprefix("#")
    if number != words and number.isdecimal():
        return seen.filter(pk=int(number))
    messages = Message.objects.filter(_contains("body", words), conversation=OuterRef("pk"))
    return seen.filter(
        _contains("subject", words) | _contains("contact__name", words) | Exists(messages)
    )


def _contains(field: str, words: str) -> Q:
    """SQLite knows the case of Latin letters only, so that Cyrillic is asked for in each."""
    found = Q()
    for form in {words, words.lower(), words.upper(), words.capitalize()}:
        found |= Q(**{f"{field}__icontains": form})
    return found


def _said(conversations: Sequence[Conversation], words: str) -> dict[int, str]:
    messages = Message.objects.filter(_contains("body", words), conversation__in=conversations)
    return dict(messages.order_by("pk").values_list("conversation", "body"))


def _hit(conversation: Conversation, body: str, words: str) -> Hit:
    text = " ".join(body.split())
    place = text.lower().find(words.lower())
    if place < 0:
        return Hit(conversation)
    begin, end = max(0, place - _AROUND), place + len(words)
    before = ("…" if begin else "") + text[begin:place]
    after = text[end : end + _AROUND] + ("…" if end + _AROUND < len(text) else "")
    return Hit(conversation, before, text[place:end], after)
