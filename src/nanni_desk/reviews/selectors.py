"""Reading for the composer: drafts, what arrived unseen; and which rules are overridden most."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from django.db.models import Count, Q, QuerySet

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Attachment, Conversation, Draft, Message
from nanni_desk.conversations.selectors import conversations_for
from nanni_desk.lib.prepared import prepared
from nanni_desk.reviews.mentions import Colleague
from nanni_desk.reviews.models import Override, Reason


def draft_of(user: User, conversation: Conversation, *, is_note: bool) -> Draft | None:
    """What this person has written here and not sent."""
    return Draft.objects.filter(conversation=conversation, author=user, is_note=is_note).first()


def drafts_of(user: User, conversation: Conversation) -> tuple[Draft | None, Draft | None]:
    """What this person has written here and not sent: the reply, and the note."""
    kept = {one.is_note: one for one in _drafts(user.pk, conversation.pk)}
    return kept.get(False), kept.get(True)


@prepared
def _drafts(author: int, conversation: int) -> QuerySet[Draft]:
    return Draft.objects.filter(author=author, conversation=conversation)


def uploads_of(user: User, conversation: Conversation) -> list[Attachment]:
    """Files this person has put here that wait for their message."""
    return _uploads(user.actor, conversation.pk)


@prepared
def _uploads(uploader: str, conversation: int) -> QuerySet[Attachment]:
    waiting = Attachment.objects.filter(conversation=conversation, message=None)
    return waiting.filter(uploader=uploader).order_by("pk")


def arrived(user: User, conversation: Conversation, seen: int) -> list[Message]:
    """What others have written since message ``seen``, in order."""
    fresh = conversation.messages.filter(pk__gt=seen).exclude(author=user)
    spoken = fresh.exclude(kind=Message.Kind.EVENT).exclude(is_bot=True)
    return list(spoken.select_related("author").order_by("pk"))


def colleagues_of(user: User, conversation: Conversation) -> list[Colleague]:
    """Who can be called in a note here: the team and the owner, whoever asks left out."""
    # Neither a team nor a person has the number 0.
    found = _colleagues(conversation.team_id or 0, conversation.assignee_id or 0, user.pk)
    return [Colleague(*row) for row in found]


@prepared
def _colleagues(team: int, owner: int, user: int) -> QuerySet[User, tuple[int, str]]:
    found = User.objects.filter(Q(teams=team) | Q(pk=owner), is_active=True).exclude(pk=user)
    return found.distinct().order_by("name").values_list("pk", "name")


class Overridden(NamedTuple):
    """How often a rule was sent in spite of.

    Args:
        code: the rule.
        times: in how many replies.
        mistaken: how many of them said that the rule was wrong.
        words: what it marked most often, at most three.
    """

    code: str
    times: int
    mistaken: int
    words: tuple[str, ...]


def most_overridden(user: User, since: dt.datetime) -> list[Overridden]:
    """The rules that people go against most, in the teams this person sees (S3-55).

    People are not told apart: the list is about rules.
    """
    theirs = _overrides(user, since)
    rows = theirs.values("code").annotate(
        times=Count("message", distinct=True),
        mistaken=Count("message", distinct=True, filter=Q(reason=Reason.MISTAKEN)),
    )
    words: dict[str, Counter[str]] = {}
    for code, marked in theirs.exclude(words="").values_list("code", "words"):
        words.setdefault(code, Counter())[marked.lower()] += 1
    return [
        Overridden(row["code"], row["times"], row["mistaken"], _frequent(words.get(row["code"])))
        for row in rows.order_by("-times", "code")
    ]


def remarks_on(user: User, since: dt.datetime, codes: Iterable[str]) -> dict[str, list[str]]:
    """What people wrote of why they went against these rules, the latest first."""
    said: dict[str, list[str]] = {}
    found = _overrides(user, since).filter(code__in=list(codes)).exclude(remark="")
    for code, remark in found.order_by("-at", "-pk").values_list("code", "remark"):
        if remark not in said.setdefault(code, []):
            said[code].append(remark)
    return said


def replies_reviewed(user: User, since: dt.datetime) -> int:
    """How many replies went through the review in that time."""
    ours = Message.objects.filter(
        kind=Message.Kind.OUTBOUND, author__isnull=False, created_at__gte=since
    ).exclude(state=Message.State.WITHDRAWN)
    return ours.filter(conversation__in=conversations_for(user)).count()


def reason_in_words(code: str) -> str:
    """A reason of ``Reason`` as people say it; anything else as it stands."""
    return str(dict(Reason.choices).get(code, code))


def _overrides(user: User, since: dt.datetime) -> QuerySet[Override]:
    return Override.objects.filter(at__gte=since, message__conversation__in=conversations_for(user))


def _frequent(words: Counter[str] | None) -> tuple[str, ...]:
    return tuple(one for one, _ in words.most_common(3)) if words else ()
