"""Whether somebody else was given the same apology: against the last 500 of the firm (S0-5)."""

import re
from collections.abc import Iterator

from django.db.models import QuerySet

from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.lib.prepared import prepared
from nanni_desk.macros.apologies import apologies
from nanni_desk.recovery.models import Apology

_COMPARED = 500
#: «Извините!» is nobody's in particular and claims to be nothing else.
_LEAST_WORDS = 4
#: Share of words in common from which two sentences are the same to who reads both.
_SAME = 0.8
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
_WORD = re.compile(r"\w+")
_LONGEST = 500


def apologising_sentences(text: str) -> list[tuple[int, int]]:
    """Where the sentences stand that apologise and say enough to be compared.

    >>> apologising_sentences("Да. Простите, что не позвонили вчера. Извините!")
    [(4, 37)]
    """
    places = [found.start for found in apologies(text)]
    found = []
    for match in _SENTENCE.finditer(text):
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        words = _WORD.findall(match[0])
        if len(words) >= _LEAST_WORDS and any(start <= at < match.end() for at in places):
            found.append((start, match.end()))
    return found


def repeated(text: str, conversation: Conversation) -> Iterator[tuple[int, int]]:
    """The apologies of a draft that another customer was given lately."""
    sentences = apologising_sentences(text)
    if not sentences:
        return
    earlier = [_words(one) for one in _given_to_others(conversation.contact_id)]
    for start, end in sentences:
        words = _words(text[start:end])
        if any(_likeness(words, other) >= _SAME for other in earlier):
            yield start, end


@prepared
def _given_to_others(contact: int) -> QuerySet[Apology, str]:
    given = Apology.objects.exclude(contact=contact).exclude(message__state=Message.State.WITHDRAWN)
    return given.order_by("-pk").values_list("text", flat=True)[:_COMPARED]


def keep(message: Message) -> None:
    """Remember the apologies of a reply; a second time changes nothing."""
    if Apology.objects.filter(message=message).exists():
        return
    Apology.objects.bulk_create(
        Apology(
            message=message, contact=message.conversation.contact,
            text=message.body[start:end][:_LONGEST],
        )
        for start, end in apologising_sentences(message.body)
    )  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower().replace("ё", "е")))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)
