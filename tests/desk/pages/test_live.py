"""Old page + the parts that its events make old, fetched again = the page loaded afresh.

Whatever happens, in whatever order: a page that was open all the time shows what a new one shows.
"""

import datetime as dt
import json
import re
from contextlib import suppress
from html.parser import HTMLParser
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from nanni_desk.accounts.rights import team_ids
from nanni_desk.attention import services as attention
from nanni_desk.conversations.models import Commitment, Message, Question
from nanni_desk.conversations.services import contacts, receiving, replying, working
from nanni_desk.events.selectors import Audience, events_after, last_event_id, payload
from nanni_desk.lib.errors import CannotDo
from nanni_desk.pages.services import looking
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)
#: What runs by itself (the clock's times), what the scripts keep up (the title), and what differs
#: with every answer (tokens, where to listen).
RUNNING = re.compile(
    r'(<time[^>]*data-(?:since|until)="[^"]*"[^>]*>)[^<]*|name="csrfmiddlewaretoken" value="[^"]*"'
    r'|data-live-from="\d+"|<title>[^<]*'
)


#: The composer keeps itself: what somebody writes there no event touches.
COMPOSER = re.compile(r'<div class="composer-place".*?</section>', re.DOTALL)
CASES = Path(__file__).with_name("live_cases.json")
CLOCK = (
    attention.watch, attention.promises_due, attention.untold_due, attention.snoozes_over,
    looking.forget_gone,
)  # fmt: skip


def shown(html):
    """The lines of a page, without what runs by itself."""
    text = RUNNING.sub(r"\1", COMPOSER.sub("", html))
    return [line for line in (" ".join(line.split()) for line in text.splitlines()) if line]


class Part(NamedTuple):
    """What a part says about itself, and where in the text it stands."""

    kinds: str
    conversation: str | None
    address: str
    lazy: str | None
    ages: bool
    begin: int
    end: int


class Parts(HTMLParser):
    """The parts of a page that live, by id."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.html, self.found, self._open, self._depth = html, {}, [], 0
        self._lines = [0]
        for line in html.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))
        self.feed(html)

    def _here(self):
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if "data-live-url" in attrs or "data-lazy" in attrs:
            self._open.append([tag, 1, attrs, self._here()])
        elif self._open and tag == self._open[-1][0]:
            self._open[-1][1] += 1

    def handle_endtag(self, tag):
        if not self._open or tag != self._open[-1][0]:
            return
        self._open[-1][1] -= 1
        if self._open[-1][1]:
            return
        _tag, _depth, attrs, begin = self._open.pop()
        end = self.html.index(">", self._here()) + 1
        self.found[attrs["id"]] = Part(
            attrs.get("data-live", ""), attrs.get("data-live-conversation"),
            attrs.get("data-live-url", ""), attrs.get("data-lazy"), "data-live-again" in attrs,
            begin, end,
        )  # fmt: skip


def concerns(kinds, conversation, event):
    """The rule of docs/architecture/interface.md, as frontend/src/desk/events.ts has it."""
    if conversation and int(conversation) != event["conversation"]:
        return False
    return any(
        event["kind"].startswith(kind) if kind.endswith(".") else event["kind"] == kind
        for kind in kinds.split()
    )


class Page:
    """A page that somebody keeps open."""

    def __init__(self, browser, user, address):
        self.browser, self.user, self.address = browser, user, address
        self.last = last_event_id()
        self.html = self.load()

    def load(self):
        answer = self.browser.get(self.address, headers={"Accept": "text/html"})
        assert answer.status_code == 200
        html = answer.content.decode()
        for name, part in Parts(html).found.items():
            if part.lazy:
                html = self.put(html, name, self.get(part.lazy))
        return html

    @staticmethod
    def put(html, name, fresh):
        part = Parts(html).found[name]
        return html[: part.begin] + fresh + html[part.end :]

    def get(self, address):
        answer = self.browser.get(
            address.replace("&amp;", "&"), headers={"X-Requested-With": "fetch"}
        )
        assert answer.status_code == 200
        return answer.content.decode().strip()

    def hear(self):
        """Fetch exactly those parts again that the events since the last time make old."""
        audience = Audience(self.user.pk, team_ids(self.user))
        events = [payload(e) for e in events_after(self.last, audience)]
        self.last = max([self.last, *(e["id"] for e in events)])
        for name, part in Parts(self.html).found.items():
            if part.ages or any(concerns(part.kinds, part.conversation, e) for e in events):
                self.html = self.put(self.html, name, self.get(part.address))


class Life:
    """Things that happen at a desk, one after another, drawn by chance."""

    def __init__(self, cast, seed):
        self.cast, self.random, self.now = cast, Random(seed), NOON
        self.tokens = 0
        self.conversations = [cast.begin(NOON, subject=f"Слиток {n}") for n in range(3)]
        for conversation in self.conversations:
            cast.says(conversation, "Сколько стоит слиток? И когда привезёте?", NOON)

    def step(self):
        self.now += self.random.choice((1, 20, 70)) * dt.timedelta(seconds=1)
        for due in CLOCK:
            due(self.now)
        conversation = self.random.choice(self.conversations)
        act = self.random.choice(ACTS)
        with suppress(CannotDo):
            act(self, conversation)
        return act.__name__

    def who(self):
        return self.random.choice((self.cast.ea_nasir, self.cast.sit_sin))

    def customer_writes(self, conversation):
        words = (
            "Где слитки?",
            "Спасибо!",
            "Вы обещали перезвонить. Всё в порядке?",
            "Медь плохая.",
        )
        self.cast.says(conversation, self.random.choice(words), self.now)

    def reply(self, conversation):
        words = ("Слиток стоит 5 сиклей.", "Привезём завтра до 15:00.", "Разбираемся.",
                 "Пришлите, пожалуйста, номер заказа.")  # fmt: skip
        hold = self.random.choice((0, 10)) * dt.timedelta(seconds=1)
        self.cast.answers(
            conversation, self.random.choice(words), self.now, actor=self.who(), hold=hold
        )

    def deliver(self, _conversation):
        for message in replying.claim_due(self.now):
            if self.random.random() < 0.3:
                replying.mark_failed(
                    message=message.pk, reason="далеко", permanent=True, now=self.now
                )
            else:
                replying.mark_sent(message=message.pk, now=self.now)

    def customer_reads(self, conversation):
        receiving.read_up_to(
            conversation=conversation.pk, message=conversation.messages.last().pk, now=self.now
        )

    def withdraw(self, conversation):
        held = conversation.messages.filter(state=Message.State.HELD).first()
        if held:
            replying.withdraw(actor=held.author, message=held.pk, now=self.now)

    def retry(self, conversation):
        failed = conversation.messages.filter(state=Message.State.FAILED).first()
        if failed:
            replying.retry(actor=self.who(), message=failed.pk, now=self.now)

    def note(self, conversation):
        self.tokens += 1
        replying.note(actor=self.who(), conversation=conversation.pk, body="Он из Ура.",
                      now=self.now, token=f"n{self.tokens}",
                      mentions=[self.cast.ea_nasir.pk])  # fmt: skip

    def edit_note(self, conversation):
        found = conversation.messages.filter(kind=Message.Kind.NOTE).first()
        if found:
            replying.edit_note(actor=found.author, message=found.pk, body="Он из Дильмуна.",
                               now=self.now)  # fmt: skip

    def assign(self, conversation):
        who = self.random.choice((None, self.cast.ea_nasir, self.cast.sit_sin))
        working.assign(
            actor=self.cast.sit_sin.actor, conversation=conversation.pk, assignee=who, now=self.now
        )

    def snooze(self, conversation):
        until = self.now + 60 * MINUTE
        working.snooze(actor=self.who(), conversation=conversation.pk, until=until, now=self.now)

    def wake(self, conversation):
        working.wake(actor="system", conversation=conversation.pk, now=self.now)

    def close(self, conversation):
        working.close(actor=self.who(), conversation=conversation.pk, now=self.now)

    def reopen(self, conversation):
        working.reopen(actor=self.who(), conversation=conversation.pk, now=self.now)

    def describe(self, conversation):
        working.describe(actor=self.who(), conversation=conversation.pk, now=self.now,
                         subject=f"Тема {self.random.random():.3f}", tags=["медь"])  # fmt: skip

    def decide_question(self, conversation):
        found = conversation.questions.first()
        if found:
            status = self.random.choice((Question.Status.ANSWERED, Question.Status.DISMISSED))
            working.decide_question(
                actor=self.who(), question=found.pk, status=status, now=self.now
            )

    def promise(self, conversation):
        working.promise(actor=self.who().actor, conversation=conversation.pk, text="Перезвонить",
                        due=self.now + 30 * MINUTE, now=self.now)  # fmt: skip

    def keep_promise(self, conversation):
        found = conversation.commitments.filter(state=Commitment.State.OPEN).first()
        if found:
            working.decide_commitment(
                actor=self.who(), commitment=found.pk, state=Commitment.State.KEPT, now=self.now
            )

    def know(self, conversation):
        working.know(
            actor=self.who(), conversation=conversation.pk, text="Корабль пришёл", now=self.now
        )

    def tell(self, conversation):
        found = conversation.untold.filter(told_at=None).first()
        if found:
            working.told(actor=self.who(), fact=found.pk, now=self.now)

    def learn(self, conversation):
        conversation.refresh_from_db()
        contacts.note_fact(actor=self.who(), conversation=conversation, text="Купец",
                           source="табличка", now=self.now)  # fmt: skip

    def look(self, conversation):
        conversation.refresh_from_db()
        typing = self.random.random() < 0.5
        looking.look(user=self.cast.sit_sin, conversation=conversation, now=self.now, typing=typing)

    def begin(self, _conversation):
        fresh = self.cast.begin(self.now)
        self.cast.says(fresh, "Здравствуйте, где мой заказ?", self.now)

    def time_passes(self, _conversation):
        self.now += 9 * MINUTE


ACTS = [
    act
    for name, act in vars(Life).items()
    if not name.startswith("_") and name not in {"step", "who"}
]


@pytest.mark.parametrize("seed", range(3))
def test_a_page_that_stayed_open_shows_what_a_new_one_shows(cast, signed_in, at, seed):
    life = Life(cast, seed)
    browser = signed_in(cast.ea_nasir)
    first = life.conversations[0]
    pages = [Page(browser, cast.ea_nasir, address) for address in ("/", f"/c/{first.pk}/")]
    happened = []
    for _round in range(8):
        happened += [life.step() for _ in range(life.random.randint(1, 4))]
        at.now = life.now
        for page in pages:
            page.hear()
            fresh = Page(browser, cast.ea_nasir, page.address)
            assert shown(page.html) == shown(fresh.html), (page.address, happened)


def test_events_and_parts_match_as_the_browser_matches_them():
    cases = json.loads(CASES.read_text())
    assert [concerns(c["live"], c.get("conversation"), c["event"]) for c in cases] == [
        c["concerns"] for c in cases
    ]
