"""What a customer does on their page, and what a colleague does with its link."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation, Draft, Mention, Message
from nanni_desk.conversations.services.receiving import receive
from nanni_desk.conversations.services.telling import tell
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.building import with_link
from nanni_desk.recovery.models import Case
from nanni_desk.recovery.services import filling, remedying, stepping
from nanni_desk.recovery.states import MENDED, State
from nanni_desk.reviews.selectors import draft_of
from nanni_desk.reviews.services.drafting import save_draft
from nanni_desk.status.models import Ended, Feedback
from nanni_desk.status.selectors import Matter, address_of, choices_of
from nanni_desk.status.wording import described

Kind = Feedback.Kind


class NothingSaid(CannotDo):
    """No words."""

    code = "empty"
    text = gettext_lazy("Write what is wrong, in a word or two.")


class NothingChosen(CannotDo):
    """Nothing was ticked, or it is not on offer any more."""

    code = "nothing_chosen"
    text = gettext_lazy("Choose one of them first.")


@transaction.atomic
def complain(
    *, matter: Matter, body: str, token: str, now: dt.datetime, about: Message | None = None
) -> Feedback:
    """Something is wrong: it is in the conversation at once, and what was over opens again.

    Args:
        matter: whose page it is.
        body: their words.
        token: made by the page; the same token twice is one message.
        now: the moment.
        about: the reply of ours that it is about.

    Raises:
        NothingSaid: there are no words.
    """
    if not body.strip():
        raise NothingSaid
    found = _say(matter, Kind.WRONG, body.strip(), token, now, about)
    _reopen(matter, found.message, now)
    return found


@transaction.atomic
def confirm(*, matter: Matter, token: str, now: dt.datetime) -> Feedback:
    """All is well now."""
    found = _say(matter, Kind.WELL, _("Yes, all is well now."), token, now)
    if matter.case is not None and matter.case.state == State.VERIFIED:
        filling.confirm(actor=None, case=matter.case.pk, message=found.message_id, now=now)
    return found


@transaction.atomic
def deny(*, matter: Matter, body: str, token: str, now: dt.datetime) -> Feedback:
    """It is not fixed: the case opens again with the customer's words."""
    said = " ".join(filter(None, (_("No, it is not fixed."), body.strip())))
    found = _say(matter, Kind.NOT_WELL, said, token, now)
    _reopen(matter, found.message, now)
    return found


@transaction.atomic
def choose(
    *, matter: Matter, remedies: list[int], body: str, token: str, now: dt.datetime
) -> Feedback:
    """The customer's choice among what is on offer; the case keeps it in words.

    The case goes on to *agreed* by itself when nothing else is missing.

    Raises:
        NothingChosen: nothing was ticked, or it is not on offer any more.
    """
    case = matter.case
    if earlier := Feedback.objects.filter(message__token=token, case=case).first():
        return earlier
    choices = choices_of(case)
    wanted = [choice for choice in choices.options if choice.remedy in remedies]
    if case is None or len(wanted) != len(set(remedies)) or not wanted:
        raise NothingChosen
    if choices.is_either and len(wanted) > 1:
        raise NothingChosen
    said = _("I choose: %(what)s.") % {"what": "; ".join(map(described, wanted))}
    found = _say(matter, Kind.CHOSEN, " ".join(filter(None, (said, body.strip()))), token, now)
    remedying.choose(
        actor=None, case=case.pk, remedies=[choice.remedy for choice in wanted],
        words=found.message.body, now=now,
    )  # fmt: skip
    _step(case, State.AGREED, found.message, now)
    return found


@transaction.atomic
def refuse(*, matter: Matter, body: str, token: str, now: dt.datetime) -> Feedback:
    """Nothing on offer fits; no reason has to be given, and another person decides."""
    said = " ".join(filter(None, (_("Nothing of what you offer fits."), body.strip())))
    found = _say(matter, Kind.NONE_FITS, said, token, now)
    if matter.case is not None:
        _step(matter.case, State.DISPUTED, found.message, now)
    return found


def line_for(conversation: Conversation, now: dt.datetime) -> str:
    """The link with its sentence, in the customer's language."""
    language = "en" if conversation.language == "en" else "ru"
    return with_link("", address_of(conversation, now), language)


@transaction.atomic
def put_into_draft(*, actor: User, conversation: Conversation, now: dt.datetime) -> Draft:
    """The link with its sentence, under what the person has begun to write."""
    begun = draft_of(actor, conversation, is_note=False)
    written = begun.body.strip() if begun else ""
    body = "\n\n".join(filter(None, (written, line_for(conversation, now))))
    return save_draft(
        actor=actor, conversation=conversation, is_note=False, body=body,
        version=begun.version if begun else 0, now=now,
    )  # fmt: skip


@transaction.atomic
def end_links(*, actor: User, conversation: Conversation, now: dt.datetime) -> None:
    """Earlier links of this conversation open nothing any more; new ones do."""
    ended, is_new = Ended.objects.select_for_update().get_or_create(
        conversation=conversation, defaults={"edition": 1, "at": now, "by": actor}
    )
    if not is_new:
        ended.edition, ended.at, ended.by = ended.edition + 1, now, actor
        ended.save()
    tell("conversation.changed", conversation, now, actor.actor, what="links_ended")


def _say(
    matter: Matter, kind: str, body: str, token: str, now: dt.datetime,
    about: Message | None = None,
) -> Feedback:  # fmt: skip
    message = receive(
        conversation=matter.conversation.pk, body=body, now=now, token=token,
        data={"page": "status", "feedback": str(kind), "to": about.pk if about else None},
    )  # fmt: skip
    found, is_new = Feedback.objects.get_or_create(
        message=message, defaults={"kind": kind, "about": about, "case": matter.case, "at": now}
    )
    if is_new:
        _call_owner(matter, message)
    return found


def _call_owner(matter: Matter, message: Message) -> None:
    """Whoever answers for the case is called, although somebody else may have the conversation."""
    owner = matter.case.owner if matter.case else None
    if owner is not None and owner.pk != matter.conversation.assignee_id:
        Mention.objects.create(conversation=matter.conversation, message=message, user=owner)


def _reopen(matter: Matter, message: Message, now: dt.datetime) -> None:
    if matter.case is None or matter.case.state not in MENDED:
        return
    try:
        stepping.reopen(actor=None, case=matter.case.pk, now=now, note=message.body[:300])
    except stepping.NoWay:
        # Another case of theirs is open: their words are in its conversation or will be found.
        return


def _step(case: Case, to: State, message: Message, now: dt.datetime) -> None:
    """Take the step if nothing else is missing; else a colleague brings what is."""
    try:
        stepping.step(actor=None, case=case.pk, to=to, now=now, note=message.body[:300])
    except (stepping.NotYet, stepping.NoWay):
        return
