"""Texts for the customer: built from the case, put into the writer's draft, sent by the composer.

Nothing of it goes out by itself: it passes the review like every reply.
"""

import datetime as dt

from django.conf import settings
from django.db import transaction
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Draft
from nanni_desk.lib.engine import calendar
from nanni_desk.lib.errors import CannotDo
from nanni_desk.recovery.building import (
    acknowledgement,
    choices,
    explanation,
    holding,
    with_link,
)
from nanni_desk.recovery.models import Case, Remedy
from nanni_desk.reviews.selectors import draft_of
from nanni_desk.reviews.services.drafting import save_draft
from nanni_desk.reviews.terms import term


class NoAdmission(CannotDo):
    """An apology without ours in it, or with nothing done, is no apology (S2-12)."""

    code = "no_admission"
    text = _("Say that it was us, and what we do about it. Regret comes after that.")


class NotExplained(CannotDo):
    """What, why and how we mend it: with one of them missing it explains nothing (S2-17)."""

    code = "not_explained"
    text = _("An explanation has three parts: what happened, why, and how we mend it.")


class NothingOffered(CannotDo):
    """There is nothing to choose from."""

    code = "nothing_offered"
    text = _("Nothing is on offer yet.")


class TimeGone(CannotDo):
    """A pause ends in the future."""

    code = "time_gone"
    text = _("Choose a time that is still to come.")


def write_acknowledgement(
    *, actor: User, case: Case, responsibility: str, repair: str, regret: str, now: dt.datetime
) -> Draft:
    """Responsibility, repair, regret; and where the customer sees how it stands.

    Raises:
        NoAdmission: one of the first two is missing.
    """
    if not responsibility.strip() or not repair.strip():
        raise NoAdmission
    text = acknowledgement(responsibility, repair, regret)
    return _keep(actor, case, _linked(case, text, now), now)


def write_explanation(*, actor: User, case: Case, now: dt.datetime) -> Draft:
    """What, why and how we mend it, of each matter.

    Raises:
        NotExplained: of some matter one of the three is missing; ``details["issues"]`` names it.
    """
    issues = list(case.issues.order_by("pk"))
    missing = [issue.pk for issue in issues if not (issue.what and issue.why and issue.fix)]
    if missing or not issues:
        raise NotExplained(issues=missing)
    return _keep(actor, case, explanation(issues), now)


def write_holding(*, actor: User, case: Case, until: dt.datetime, now: dt.datetime) -> Draft:
    """A pause that names its end; sent, it is a promise.

    Raises:
        TimeGone: the end has passed.
    """
    if until <= now:
        raise TimeGone
    language = language_of(case)
    sentence = term(until, now, language, calendar()).sentence
    return _keep(actor, case, _linked(case, holding(sentence, language), now), now)


def write_choices(*, actor: User, case: Case, now: dt.datetime) -> Draft:
    """What is on offer, as equals.

    Raises:
        NothingOffered: nothing is.
    """
    offered = list(case.remedies.filter(state=Remedy.State.OFFERED).order_by("pk"))
    if not offered:
        raise NothingOffered
    text = choices(offered, language_of(case))
    return _keep(actor, case, _linked(case, text, now), now)


def language_of(case: Case) -> str:
    """The customer's language, as far as we write it."""
    return "en" if case.conversation.language == "en" else "ru"


def _linked(case: Case, text: str, now: dt.datetime) -> str:
    address = import_string(settings.STATUS_LINK)(case.conversation, now)
    return with_link(text, address, language_of(case))


@transaction.atomic
def _keep(actor: User, case: Case, text: str, now: dt.datetime) -> Draft:
    """Put it under what the person has begun already."""
    begun = draft_of(actor, case.conversation, is_note=False)
    body = "\n\n".join(part for part in (begun.body.strip() if begun else "", text) if part)
    return save_draft(
        actor=actor, conversation=case.conversation, is_note=False, body=body,
        version=begun.version if begun else 0, now=now,
    )  # fmt: skip
