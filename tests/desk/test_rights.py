"""Every address of the desk, tried by everybody: a new one without an expectation fails here.

A row says who may GET and who may POST, in six letters, for nobody signed in, a stranger of
another team, the reviewer, an agent, the lead and an owner:

``i`` let in (what was sent may still be refused), ``s`` led to the sign-in page, ``n`` not allowed,
``h`` hidden as if it did not exist, ``t`` a token is wanted, which no person has, ``-`` there is no
such method.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client
from django.urls import URLResolver, get_resolver, reverse

from nanni_desk.accounts.models import Invitation
from nanni_desk.accounts.services import invite
from nanni_desk.api.models import ApiToken
from nanni_desk.api.services import create_token
from nanni_desk.conversations.models import Commitment, Message, Question
from nanni_desk.conversations.services import replying, working
from nanni_desk.conversations.services.files import upload
from nanni_desk.escalation import services as escalation
from nanni_desk.facts.models import Batch
from nanni_desk.facts.services import retracting
from nanni_desk.facts.services.keeping import write_down
from nanni_desk.facts.written import Written as Facts
from nanni_desk.handoff.models import Task
from nanni_desk.handoff.services.setting_up import Described, create_tracker
from nanni_desk.macros.services import Written, save_macro
from nanni_desk.promises.rhythm import Rhythm
from nanni_desk.promises.services import conditions, confirming, repeating
from nanni_desk.quality.services import Noted, save_review
from nanni_desk.recovery.models import Cause
from nanni_desk.recovery.services import learning
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.refunds.services.asking import Demand, ask
from nanni_desk.refunds.services.paying import order
from tests.desk.conftest import NOON

PEOPLE = ("nobody", "arbituram", "reviewer", "ea_nasir", "sit_sin", "owner")

EVERYBODY = "iiiiii"
SIGNED_IN = "siiiii"
#: Whoever sees the conversation.
SEES = "shiiii"
#: Whoever answers in it: a reviewer reads and does not speak.
ANSWERS = "shniii"
ANSWER_ANYWHERE = "siniii"
LEADS = "snnnii"
REPORTS = "sninii"
OWNERS = "snnnni"
#: Whoever looks at finished work.
REVIEWS = "shinii"
#: The stranger's team is asked for a date, and the owner may answer for anybody.
ASKED_TEAM = "sinhhi"
TOKEN = "tttttt"
NOWHERE = "hhhhhh"
#: The thing named here does not exist.
NOT_THERE = "shhhhh"
#: Signing out leads to the sign-in page.
AWAY = "ssssss"
NO = "------"

EXPECTED: dict[str, tuple[str, str]] = {
    "language": (NO, EVERYBODY),
    "widget-session": (NO, EVERYBODY),
    "status": (NOWHERE, NOWHERE),
    "status-link": (NO, ANSWERS),
    "notice-seen": (NO, NOT_THERE),
    "look": (NO, SEES),
    "see": (NO, SEES),
    "ask-pair": (NO, ANSWERS),
    "attach-file": (NO, ANSWERS),
    "boundary-step": (NO, ANSWERS),
    "close": (NO, ANSWERS),
    "contact": (NO, ANSWERS),
    "contact-fact": (NO, ANSWERS),
    "describe": (NO, ANSWERS),
    "drop-fact": (NO, ANSWERS),
    "hand-over": (NO, ANSWERS),
    "macro-used": (NO, ANSWERS),
    "new-promise": (NO, ANSWERS),
    "new-untold": (NO, ANSWERS),
    "preflight": (NO, ANSWERS),
    "promise": (NO, ANSWERS),
    "promise-keeper": (NO, ANSWERS),
    "promise-delivered": (NO, ANSWERS),
    "promise-story": (SEES, NO),
    "question": (NO, ANSWERS),
    "relief": (NO, ANSWERS),
    "reopen": (NO, ANSWERS),
    "retry-message": (NO, ANSWERS),
    "review-draft": (NO, ANSWERS),
    "send-note": (NO, ANSWERS),
    "send-reply": (NO, ANSWERS),
    "snooze": (NO, ANSWERS),
    "take": (NO, ANSWERS),
    "told": (NO, ANSWERS),
    "case-act": (NO, ANSWERS),
    "causes": (SIGNED_IN, NO),
    "reports": (REPORTS, NO),
    "reports-month": (REPORTS, NO),
    "reports-export": (REPORTS, NO),
    "reports-counted": (REPORTS, NO),
    "reports-open": (SIGNED_IN, NO),
    "pulse-answer": (NO, SIGNED_IN),
    "cause": (SIGNED_IN, NO),
    "cause-act": (NO, LEADS),
    "case-write": (NO, ANSWERS),
    "change-note": (NO, ANSWERS),
    "wake": (NO, ANSWERS),
    "withdraw-message": (NO, ANSWERS),
    "live-ticket": (NO, SIGNED_IN),
    "password": (NO, SIGNED_IN),
    "discard-file": (NO, ANSWER_ANYWHERE),
    "macro-retire": (NO, LEADS),
    "inbox-secret": (NO, OWNERS),
    "invite": (NO, OWNERS),
    "token-new": (NO, OWNERS),
    "token-revoke": (NO, OWNERS),
    "withdraw-invitation": (NO, OWNERS),
    "sign-out": (NO, AWAY),
    "api-messages": (NO, TOKEN),
    "api-promises": (NO, TOKEN),
    "api-refunds": (NO, TOKEN),
    "api-refund": (TOKEN, NO),
    "api-cases": (NO, TOKEN),
    "api-feedback": (NO, TOKEN),
    "widget-email": (NO, TOKEN),
    "widget-read": (NO, TOKEN),
    "widget-say": (NO, TOKEN),
    "widget-ticket": (NO, TOKEN),
    "widget-transcript": (NO, TOKEN),
    "widget-typing": (NO, TOKEN),
    "widget-upload": (NO, TOKEN),
    "demo-clinic": (NOWHERE, NO),
    "promises-feed": (NOWHERE, NO),
    "widget-file": (NOWHERE, NO),
    "api-nothing": (NOWHERE, NOWHERE),
    "api-openapi": (EVERYBODY, NO),
    "health-live": (EVERYBODY, NO),
    "health-ready": (EVERYBODY, NO),
    "widget-loader": (EVERYBODY, NO),
    "widget-messages": (EVERYBODY, NO),
    "widget-panel": (EVERYBODY, NO),
    "invitation": (EVERYBODY, EVERYBODY),
    "sign-in": (EVERYBODY, EVERYBODY),
    "news": (NOT_THERE, NO),
    "about": (SEES, NO),
    "boundary": (SEES, NO),
    "case": (SEES, NO),
    "case-body": (SEES, NO),
    "case-notice": (SEES, NO),
    "conversation": (SEES, NO),
    "file": (SEES, NO),
    "head": (SEES, NO),
    "here": (SEES, NO),
    "ledger": (SEES, NO),
    "thread": (SEES, NO),
    "quality": (SEES, REVIEWS),
    "owners": (ANSWERS, NO),
    "promise-keepers": (ANSWERS, NO),
    "promise-ask": (ANSWERS, ANSWERS),
    "promise-by-hand": (ANSWERS, NO),
    "promise-condition": (ANSWERS, ANSWERS),
    "condition-met": (NO, ANSWERS),
    "condition-later": (NO, ANSWERS),
    "task-new": (ANSWERS, ANSWERS),
    "tasks": (SEES, NO),
    "task-again": (NO, ANSWERS),
    "tracker-told": (NO, NOWHERE),
    "trackers": (OWNERS, NO),
    "tracker-new": (OWNERS, OWNERS),
    "tracker": (OWNERS, OWNERS),
    "tracker-secret": (NO, OWNERS),
    "promise-repeat": (ANSWERS, ANSWERS),
    "promises-beside": (SEES, NO),
    "promises-asked": (SIGNED_IN, NO),
    "promises-repeated": (SIGNED_IN, NO),
    "promises-works": (OWNERS, OWNERS),
    "promise-answer": (NO, ASKED_TEAM),
    "series-people": (NO, ANSWERS),
    "series-end": (NO, ANSWERS),
    "terms": (ANSWERS, NO),
    "save-draft": (ANSWERS, ANSWERS),
    "case-new": (ANSWERS, ANSWERS),
    "case-from-remark": (REPORTS, REPORTS),
    "cases": (SIGNED_IN, NO),
    "home": (SIGNED_IN, NO),
    "list": (SIGNED_IN, NO),
    "live-events": (SIGNED_IN, NO),
    "load": (SIGNED_IN, NO),
    "macros": (SIGNED_IN, NO),
    "my-data": (SIGNED_IN, NO),
    "notices": (SIGNED_IN, NO),
    "rule": (SIGNED_IN, NO),
    "search": (SIGNED_IN, NO),
    "feedback": (SIGNED_IN, NO),
    "unread": (SIGNED_IN, NO),
    "asks": (SIGNED_IN, NO),
    "asks-list": (SIGNED_IN, NO),
    "asked": (SEES, NO),
    "asked-here": (SEES, NO),
    "asked-act": (NO, ANSWERS),
    "ask-person": (ANSWERS, ANSWERS),
    "promises": (SIGNED_IN, NO),
    "promises-list": (SIGNED_IN, NO),
    "promises-calendar": (SIGNED_IN, SIGNED_IN),
    "presence": (SIGNED_IN, SIGNED_IN),
    "profile": (SIGNED_IN, SIGNED_IN),
    "refunds": (SIGNED_IN, NO),
    "refunds-list": (SIGNED_IN, NO),
    "refund": (SEES, NO),
    "refund-body": (SEES, NO),
    "refund-notice": (SEES, NO),
    "refund-new": (ANSWERS, ANSWERS),
    "refund-act": (NO, ANSWERS),
    "approvals": (LEADS, NO),
    "money": (REPORTS, NO),
    "money-export": (LEADS, NO),
    "payouts-import": (NO, LEADS),
    "payout-confirm": (NO, LEADS),
    "macros-suggest": (ANSWER_ANYWHERE, NO),
    "attention": (REPORTS, NO),
    "overridden-rules": (REPORTS, NO),
    "macros-export": (LEADS, NO),
    "macro": (LEADS, LEADS),
    "fact-new": (LEADS, LEADS),
    "fact-edit": (LEADS, LEADS),
    "fact-anew": (LEADS, LEADS),
    "fact-correct": (LEADS, LEADS),
    "fact-take-back": (LEADS, LEADS),
    "facts-import": (LEADS, LEADS),
    "disclose-all": (NO, LEADS),
    "batch-approve": (NO, LEADS),
    "batch-stop": (NO, LEADS),
    "disclosure": (SEES, ANSWERS),
    "disclosure-send": (NO, ANSWERS),
    "disclosure-leave": (NO, ANSWERS),
    "untrue": (SEES, NO),
    "facts": (SIGNED_IN, NO),
    "fact": (SIGNED_IN, NO),
    "facts-export": (SIGNED_IN, NO),
    "retraction": (SIGNED_IN, NO),
    "retraction-body": (SIGNED_IN, NO),
    "macro-new": (LEADS, LEADS),
    "audit": (OWNERS, NO),
    "authority": (OWNERS, OWNERS),
    "hours": (OWNERS, NO),
    "inboxes": (OWNERS, NO),
    "people": (OWNERS, NO),
    "inbox": (OWNERS, OWNERS),
    "inbox-new": (OWNERS, OWNERS),
    "person": (OWNERS, OWNERS),
    "team": (OWNERS, OWNERS),
    "team-hours": (OWNERS, OWNERS),
    "teams": (OWNERS, OWNERS),
    "api-conversation": (TOKEN, NO),
    "api-case": (TOKEN, NO),
    "api-events": (TOKEN, NO),
    "api-file": (TOKEN, NO),
    "widget-updates": (TOKEN, NO),
}


@dataclass
class World:
    """One of each thing that an address may name."""

    cast: Any
    conversation: Any
    numbers: dict[str, Any]


@pytest.fixture
def world(cast, at, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    conversation = cast.begin(NOON)
    cast.says(conversation, "Сколько стоит приём? Когда вы открываетесь?", NOON)
    agent, number = cast.ea_nasir, conversation.pk
    reply = cast.answers(conversation, "Узнаю и напишу до 15:00.", NOON)
    Message.objects.filter(pk=reply.pk).update(state=Message.State.FAILED)
    sent, waiting = (
        upload(uploader=agent.actor, conversation=number, now=NOON,
               file=SimpleUploadedFile("a.txt", "прайс".encode()))
        for _ in range(2)
    )  # fmt: skip
    replying.note(actor=agent, conversation=number, body="см. прайс", now=NOON, token="n",
                  attachments=[sent.pk])  # fmt: skip
    due = NOON + dt.timedelta(hours=1)
    working.promise(actor=agent.actor, conversation=number, text="Позвоним", due=due, now=NOON)
    untold = working.know(actor=agent, conversation=number, text="Приём в 11:00", now=NOON)
    macro = save_macro(
        actor=cast.owner, now=NOON, written=Written("Часы", "Открыты с 9:00.", team=cast.copper)
    )
    invite(actor=cast.owner, email="new@example.org", role="agent", teams=[], now=NOON)
    create_token(actor=cast.owner, inbox=cast.inbox, name="x", scopes=[], now=NOON)
    told = tell_a_mistake(cast, conversation)
    case = report(Found("other", "x", "hand", conversation), actor="system", now=NOON)
    demand = Demand("Верните деньги", "own", NOON, "hand", amount=100_00, currency="RUB")
    refund = ask(actor=agent, conversation=conversation, demand=demand, token="r", now=NOON)
    payout = order(refund=refund, remedy=None, amount=1, currency="RUB", payee="", now=NOON)
    learning.name_cause(actor=agent, case=case.pk, title="Нет журнала", now=NOON)
    return World(
        cast,
        conversation,
        {
            **told,
            "message": reply.pk,
            "file": sent.pk,
            "upload": waiting.pk,
            "question": Question.objects.first().pk,
            "promise": Commitment.objects.order_by("pk").last().pk,
            "untold": untold.pk,
            **promise_more(cast, number),
            "macro": macro.pk,
            "invitation": Invitation.objects.get().pk,
            "token": ApiToken.objects.get().pk,
            "case": case.pk,
            **look_at(cast, conversation, reply),
            "refund": refund.pk,
            "payout": payout.pk,
            "cause": Cause.objects.get().pk,
        },
    )


def promise_more(cast, number):
    """A promise that comes again, and a date that another team is asked for."""
    series = repeating.begin(
        actor=cast.ea_nasir, conversation=number, text="Отчёт", owner=cast.ea_nasir.pk,
        rhythm=Rhythm("week", dt.time(18)), substitute=cast.sit_sin.pk, now=NOON,
    )  # fmt: skip
    confirmation = confirming.ask(
        actor=cast.ea_nasir, conversation=number, text="Починим", work="repair", team=cast.barley,
        due=NOON + dt.timedelta(hours=1), now=NOON,
    )  # fmt: skip
    condition = conditions.begin(
        actor=cast.ea_nasir, conversation=number, text="Починим", words="придёт деталь",
        within_days=2, look_at=NOON + dt.timedelta(days=1), now=NOON,
    )  # fmt: skip
    tracker = create_tracker(
        actor=cast.owner, kind="webhook", now=NOON,
        described=Described("Tasks", cast.barley, "https://tasks.example/hook"),
    )  # fmt: skip
    task = Task.objects.create(
        tracker=tracker, conversation_id=number, title="x", asked_by=cast.ea_nasir, asked_at=NOON
    )
    return {"series": series.pk, "confirmation": confirmation.pk, "tracker": tracker.pk,
            "task": task.pk, "condition": condition.pk}  # fmt: skip


def look_at(cast, conversation, reply):
    """A reviewer's remark on a reply, and a question to a lead about the conversation."""
    noted = Noted("strength", reply.pk, "Узнаю", "Обещает узнать")
    review = save_review(actor=cast.reviewer, conversation=conversation, remarks=[noted], now=NOON)
    question = escalation.ask(
        actor=cast.ea_nasir, conversation=conversation, person=cast.sit_sin.pk, now=NOON,
        question="Можно?", by=NOON + dt.timedelta(hours=1),
    )  # fmt: skip
    return {"ask": question.pk, "remark": review.remarks.get().pk}


def tell_a_mistake(cast, conversation):
    """A fact that was told and was untrue."""
    written = Facts("приём", "price", "1 800 ₽", source="Прайс")
    fact = write_down(actor=cast.owner, written=written, now=NOON)
    cast.answers(conversation, "Приём стоит 1 800 ₽.", NOON)
    made = retracting.correct(actor=cast.owner, fact=fact, value="2 000 ₽", wrong_since=None,
                              why="", now=NOON)  # fmt: skip
    retracting.search_on(made.pk, NOON)
    person = made.disclosures.get()
    batch = Batch.objects.create(
        retraction=made, asked_by=cast.reviewer, asked_at=NOON, per_minute=1
    )
    return {"fact": fact.pk, "retraction": made.pk, "disclosure": person.pk, "batch": batch.pk}


#: What the number in an address names, when it is no conversation.
NAMED = {
    "withdraw-invitation": "invitation", "file": "file", "discard-file": "upload",
    "api-file": "file",
    "withdraw-message": "message", "retry-message": "message", "change-note": "message",
    "macro": "macro",
    "macro-retire": "macro", "macro-used": "macro", "question": "question", "promise": "promise",
    "promise-keeper": "promise", "promise-keepers": "promise",
    "promise-story": "promise", "promise-delivered": "promise",
    "condition-met": "condition", "condition-later": "condition",
    "tracker": "tracker", "tracker-secret": "tracker", "task-again": "task",
    "series-people": "series", "series-end": "series", "promise-answer": "confirmation",
    "told": "untold", "token-revoke": "token",
    "cause": "cause", "cause-act": "cause",
    "asked": "ask", "asked-act": "ask", "case-from-remark": "remark",
    "case": "case", "case-body": "case", "case-act": "case", "case-write": "case",
    "refund": "refund", "refund-body": "refund", "refund-act": "refund",
    "payout-confirm": "payout",
    "fact": "fact", "fact-edit": "fact", "fact-anew": "fact", "fact-correct": "fact",
    "fact-take-back": "fact", "retraction": "retraction", "retraction-body": "retraction",
    "disclose-all": "retraction", "batch-approve": "batch", "batch-stop": "batch",
    "disclosure": "disclosure", "disclosure-send": "disclosure", "disclosure-leave": "disclosure",
}  # fmt: skip


def address(name, pattern, world):
    values = {
        "number": world.numbers.get(NAMED.get(name, ""), world.conversation.pk),
        "token": "guess", "kind": "widget", "key": world.cast.inbox.key, "code": "APO02",
        "step": "warn", "action": "own", "what": "explanation", "link": "guess", "rest": "x",
        "table": "people", "row": "all", "column": "people",
        "fact": 1, "version": 1, "ending": "toml",
    }  # fmt: skip
    if name == "tracker-new":
        values["kind"] = "github"
    if name in {"inbox", "inbox-secret", "token-new"}:
        values["number"] = world.cast.inbox.pk
    if name in {"team", "team-hours"}:
        values["number"] = world.cast.copper.pk
    if name == "asked-act":
        values["action"] = "take"
    if name == "person":
        values["number"] = world.cast.sit_sin.pk
    return reverse(name, kwargs={key: values[key] for key in pattern})


def urls(resolver=None):
    """Every address: its name and what it takes."""
    for one in (resolver or get_resolver()).url_patterns:
        if isinstance(one, URLResolver):
            yield from urls(one)
        else:
            yield one.name, tuple(one.pattern.converters)


def door(client, method, path):
    answer = getattr(client, method)(path)
    if answer.streaming:
        b"".join(answer.streaming_content)  # lets go of the file
    # No processes run here, which the health page says rightly.
    assert answer.status_code < 500 or path == "/health/ready", (path, answer.content[:500])
    if answer.status_code == 302 and answer["Location"].startswith("/sign-in/"):
        return "s"
    return {401: "t", 403: "n", 404: "h", 405: "-"}.get(answer.status_code, "i")


ALL = sorted(urls(), key=str)


def test_every_address_has_a_name_and_an_expectation():
    names = [name for name, _pattern in ALL]
    assert None not in names
    assert len(names) == len(set(names))
    assert set(names) - set(EXPECTED) == set(), "say above who may open it"
    assert set(EXPECTED) - set(names) == set(), "there is no such address any more"


def tried(world, method, path):
    """How everybody fares; whatever a request changes is taken back."""
    found = ""
    for who in PEOPLE:
        client = Client()
        with transaction.atomic():
            if who != "nobody":
                client.force_login(getattr(world.cast, who))
            found += door(client, method, path)
            transaction.set_rollback(True)
        if found == "-":
            return NO  # whoever asks: the method is looked at first
    return found


def test_who_may_open_what(world):
    found = {}
    for name, pattern in ALL:
        path = address(name, pattern, world)
        found[name] = tuple(tried(world, method, path) for method in ("get", "post"))
    wrong = {name: doors for name, doors in found.items() if doors != EXPECTED.get(name)}
    assert wrong == {}
