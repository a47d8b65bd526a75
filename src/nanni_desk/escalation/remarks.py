"""Remarks on drafts that speak of a senior: whom nobody asked, or who is none (S2-23, S2-24)."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import Role, User
from nanni_desk.conversations.models import Conversation
from nanni_desk.escalation.levels import level
from nanni_desk.escalation.models import Escalation
from nanni_desk.escalation.selectors import candidates
from nanni_desk.recovery.knowing import open_case
from nanni_desk.recovery.models import Approval
from nanni_desk.reviews.in_case import Draft, Kind, Remark, Source

NOBODY_ASKED = Kind(
    "ESC01", "senior-nobody-asked", "claim_without_fact",
    _("No senior has been asked in this conversation, so this is not true yet."),
    _("Ask one first: name, title and time then come into the draft by themselves."),
)  # fmt: skip
FALSE_TITLE = Kind(
    "ESC02", "title-not-theirs", "claim_without_fact",
    _("The directory gives this colleague no such title."),
    _("Say what is so: a colleague takes a fresh look at it."),
)  # fmt: skip

_CHIEF = (
    r"(?:руководител|начальник|управляющ|заведующ|директор|старш(?:ему|ий|ая|ей|его|им)\b"
    r"|главн(?:ому|ый|ая|ой)\b|manager\b|supervisor\b|team lead\b|head of\b|director\b|senior\b)"
)
_PASSED = re.compile(
    r"\b(?:переда(?:л|ла|ли|но|ю|ём|ем)|направил[аи]?|подключил[аи]?|подключаю|позвал[аи]?"
    r"|эскалировал[аи]?|вопрос у|passed|handed|forwarded|escalated|brought in|is with)\b"
    rf"[^.!?\n]{{0,60}}?\b({_CHIEF}\w*)",
    re.IGNORECASE,
)
_NEAR = 40
_SHORTEST_STEM = 3


def remarks(draft: Draft) -> Iterator[Remark]:
    """What is to be said of a draft."""
    passed = _PASSED.search(draft.body)
    if passed and not _somebody_was_asked(draft.conversation):
        yield Remark(NOBODY_ASKED, *passed.span())
    chiefs = list(re.finditer(_CHIEF, draft.body, re.IGNORECASE))
    if not chiefs:
        return
    for person in _colleagues(draft.conversation):
        for start, end in _named(person, draft.body):
            near = [m for m in chiefs if m.start() - end < _NEAR and start - m.end() < _NEAR]
            if near and not _bears(person, near[0][0]):
                yield Remark(FALSE_TITLE, min(start, near[0].start()), max(end, near[0].end()))
                break


def _somebody_was_asked(conversation: Conversation) -> bool:
    gone = Escalation.State.WITHDRAWN
    if conversation.escalations.filter(is_peer=False).exclude(state=gone).exists():
        return True
    case = open_case(conversation)
    waiting = Approval.objects.filter(remedy__case=case, state=Approval.State.ASKED)
    return case is not None and waiting.exists()


def _colleagues(conversation: Conversation) -> list[User]:
    """Those whom a draft here may speak of and who lead nobody."""
    people = candidates(User(), conversation)
    return [one for one in people if level(one) == level(User(role=Role.AGENT))]


def _named(person: User, text: str) -> Iterator[tuple[int, int]]:
    """Where a person's first name stands, in whatever case."""
    stem = person.name.split()[0].rstrip("аяйьеои") if person.name.split() else ""
    if len(stem) >= _SHORTEST_STEM:
        for found in re.finditer(rf"\b{re.escape(stem)}\w{{0,3}}\b", text, re.IGNORECASE):
            yield found.span()


def _bears(person: User, chief: str) -> bool:
    """Whether the directory's title has that word."""
    return chief.lower()[:6] in person.title.lower()


SOURCE = Source((NOBODY_ASKED, FALSE_TITLE), remarks)
