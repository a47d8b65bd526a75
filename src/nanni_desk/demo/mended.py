"""Leads the failures of the demo's month to their ends, so that there is something to report."""

import datetime as dt
from typing import Any

from django.db import transaction

from nanni_desk.conversations.models import Commitment, Contact, Conversation, Message
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.conversations.services.working import decide_commitment
from nanni_desk.demo import month
from nanni_desk.demo.cast import Cast
from nanni_desk.demo.mended_stories import PULSE, STORIES, Mended
from nanni_desk.recovery.models import Case, Cause
from nanni_desk.recovery.models.case import Trigger
from nanni_desk.recovery.services import causes, filling, learning, remedying, stepping
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.recovery.states import State
from nanni_desk.reports.models import PulseTally
from nanni_desk.reports.pulse import week_of

_DAY, _WEEK = dt.timedelta(days=1), dt.timedelta(days=7)
_SILENCE = dt.timedelta(hours=73)


def mend(cast: Cast, now: dt.datetime) -> None:
    """Live the stories through, the oldest first, and give the pulse its past."""
    for story in STORIES:
        with transaction.atomic():
            _Mending(cast, story, now).work()
    for ago, tally in enumerate(PULSE, 1):
        PulseTally.objects.bulk_create(
            PulseTally(week=week_of(now - ago * _WEEK), score=score, count=people)
            for score, people in enumerate(tally, 1)
        )


class _Mending:
    """One case on its way; ``at`` is the moment of what is done next."""

    def __init__(self, cast: Cast, story: Mended, now: dt.datetime) -> None:
        self.cast, self.story = cast, story
        self.at = (now - story.days * _DAY).replace(hour=9, minute=0)
        self.agent = cast.agent("", story.team)
        contact = Contact.objects.create(name=story.customer, created_at=self.at)
        self.conversation = begin(
            inbox=cast.inboxes[story.team], contact=contact, now=self.at, subject=story.title
        )

    def work(self) -> None:
        """From the failure to the lesson."""
        case = self.report()
        self.acknowledge(case)
        self.explain(case)
        self.give(case)
        self.ask(case)
        self.learn(case)

    def mine(self, case: Case) -> dict[str, Any]:
        """Who acts on what."""
        return {"actor": self.agent, "case": case.pk}

    def later(self) -> dt.datetime:
        """The next moment at which something is done."""
        self.at += dt.timedelta(hours=self.story.hours)
        return self.at

    def say(self, role: str, text: str) -> Message:
        """Whoever speaks; the token is the moment."""
        line = month.Line(role, "", text)
        return month.say(self.cast, self.conversation, line, self.at, self.at.isoformat())

    def step(self, case: Case, *states: str) -> None:
        for state in states:
            stepping.step(actor=self.agent, case=case.pk, to=state, now=self.at)

    def report(self) -> Case:
        """The failure is found: by the customer's words, or by ourselves."""
        story = self.story
        told = None if story.knew_first else self.say("customer", story.asked)
        found = Found(
            story.kind, story.title, Trigger.HAND, self.conversation, message=told,
            we_knew=self.at, they_knew=told.created_at if told else None,
        )  # fmt: skip
        return report(found, actor=self.agent.actor, now=self.at)

    def acknowledge(self, case: Case) -> None:
        fields = self.mine(case)
        filling.own(owner=self.agent, now=self.later(), **fields)
        filling.note_affected(now=self.at, **fields)
        self.step(case, State.TRIAGED, State.ACKNOWLEDGED)
        said = self.say("agent", self.story.admitted)
        filling.acknowledge(message=said.pk, now=self.later(), **fields)
        wanted, lost = self.story.asked, self.story.lost
        filling.fill(
            remedy_sought=wanted, loss_money=lost * 100 or None, now=self.at,
            loss_currency="RUB" if lost else "", loss_hours=None if lost else 1, **fields,
        )  # fmt: skip
        self.step(case, State.FACTS)

    def explain(self, case: Case) -> None:
        issue, story = case.issues.get(), self.story
        fields: dict[str, Any] = {"actor": self.agent, "issue": issue.pk}
        filling.add_evidence(kind="log", text=story.title, now=self.later(), **fields)
        self.step(case, State.EXPLAINED)
        parts: dict[str, Any] = {"what": story.what, "why": story.why, "fix": story.fix}
        filling.fill_issue(now=self.later(), **parts, **fields)
        self.step(case, State.OFFERED)

    def give(self, case: Case) -> None:
        story = self.story
        remedy = remedying.offer(
            actor=self.agent, case=case.pk, kind=story.remedy, text=story.given, now=self.later(),
            token=f"demo-{case.pk}", amount=story.paid * 100 or None,
            currency="RUB" if story.paid else "",
        )  # fmt: skip
        words = "Да, подходит" if self.conversation.inbox.language == "ru" else "Yes, please"
        remedying.choose(remedies=[remedy.pk], words=words, now=self.later(), **self.mine(case))
        self.step(case, State.AGREED, State.FULFILLING)
        remedying.fulfil(
            actor=self.agent, remedy=remedy.pk, proof=f"№ {remedy.pk}", now=self.later()
        )
        for promise in self.conversation.commitments.filter(settled_at=None):
            decide_commitment(
                actor=self.agent, commitment=promise.pk, state=Commitment.State.KEPT, now=self.at
            )
        self.step(case, State.VERIFIED)

    def ask(self, case: Case) -> None:
        fields = self.mine(case)
        filling.ask_whether_well(now=self.later(), **fields)
        if self.story.thanked:
            self.later()
            said = self.say("customer", self.story.thanked)
            filling.confirm(message=said.pk, now=self.at, **fields)
        else:
            self.at += _SILENCE

    def learn(self, case: Case) -> None:
        story, fields = self.story, self.mine(case)
        self.step(case, State.LEARNED)
        learning.name_cause(title=story.cause, area=story.area, now=self.later(), **fields)
        if story.change:
            learning.note_change(change=story.change, now=self.at, **fields)
        else:
            owner = self.cast.people["owner"]
            learning.accept_as_is(actor=owner, case=case.pk, now=self.at)
            causes.give(
                actor=owner, cause=Cause.objects.get(cases=case).pk, owner=None,
                owner_name=story.answers, area=story.area, now=self.at,
            )  # fmt: skip
        filling.tell_agents(now=self.at, **fields)
        issue = case.issues.get()
        filling.fill_issue(actor=self.agent, issue=issue.pk, outcome=story.given, now=self.at)
        self.step(case, State.CLOSED)
        month.settle(self.cast, Conversation.objects.get(pk=self.conversation.pk))
