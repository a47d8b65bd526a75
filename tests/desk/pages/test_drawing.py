"""Stencils draw what Django's templates would; nothing that somebody wrote becomes markup."""

import datetime as dt
from types import SimpleNamespace

import pytest
from django.utils import translation
from django.utils.html import urlize
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nanni_desk.accounts.drawing import draw_presence
from nanni_desk.accounts.models import Presence, Role, User
from nanni_desk.conversations.models import (
    Contact,
    Conversation,
    Message,
    MessageRevision,
    NextAction,
    Status,
)
from nanni_desk.lib.stencils import Stencil
from nanni_desk.pages.drawing import (
    Around,
    draw_menu,
    draw_message,
    draw_reason,
    draw_row,
    draw_sections,
    linked,
)
from nanni_desk.pages.held import Customer, Held
from nanni_desk.pages.navigation import links_for
from nanni_desk.pages.pieces import Mark, cut
from nanni_desk.pages.reasons import reasons
from nanni_desk.pages.selectors.listing import FILTERS, Row
from nanni_desk.pages.selectors.thread import Item
from tests.desk.conftest import NOON

#: What somebody may write, wicked things among it, as the edges of a stencil's holes.
WORDS = st.one_of(
    st.text(max_size=40),
    st.sampled_from([
        "<script>alert(1)</script>", "\ue000number\ue000", "{{ csrf_token }}", "Нанни & «Ко»",
        "https://example.org/?a=1&b=<i>", "пишите на ea@example.org.", "www.ur.org", "50% %s",
        "ur.com/медь", "цена:1500. Скажу в 12:10", "&amp; &lt;b&gt;",
    ]),
)  # fmt: skip
TIMES = st.integers(-200_000, 200_000).map(lambda s: NOON + dt.timedelta(seconds=s))
PEOPLE = st.builds(
    User, pk=st.integers(1, 9), name=WORDS, title=WORDS, role=st.sampled_from(Role.values),
    presence=st.sampled_from(Presence.values), break_until=st.none() | TIMES,
)  # fmt: skip
CONVERSATIONS = st.builds(
    Held,
    pk=st.integers(1, 10**9),
    contact=st.builds(Customer, WORDS, st.booleans()),
    subject=WORDS,
    team=WORDS,
    owner=st.none() | WORDS,
    last_kind=st.none() | st.sampled_from(Message.Kind.values),
    last_body=st.none() | WORDS,
    status=st.sampled_from(Status.values),
    next_action=st.sampled_from(NextAction.values),
    next_action_at=st.none() | TIMES,
    owed_since=st.none() | TIMES,
    closed_at=st.none() | TIMES,
    steps_raised=st.integers(0, 3),
    severity=st.integers(0, 3),
    lift=st.integers(0, 2),
)
MESSAGES = st.builds(
    Message,
    pk=st.integers(1, 10**9),
    kind=st.sampled_from(Message.Kind.values),
    state=st.sampled_from(Message.State.values),
    body=WORDS,
    author=st.none() | PEOPLE,
    is_bot=st.booleans(),
    created_at=TIMES,
    masked=st.lists(st.sampled_from(["card", "code", "password"]), max_size=2),
    hold_until=st.none() | TIMES,
    attempts=st.integers(0, 5),
    failure=WORDS,
    edited_at=st.none() | TIMES,
    data=st.sampled_from([{}, {"page": "status"}, {"page": "status", "to": 7}, {"cut_from": 9000}]),
)
AROUND = st.builds(
    Around, st.builds(Conversation, contact=st.builds(Contact, name=WORDS)),
    st.just("/c/1/case/"), st.just("/c/1/promise/"), st.integers(1, 9),
    st.booleans(), st.just("token"), st.just(NOON),
)  # fmt: skip
LANGUAGES = st.sampled_from(["ru", "en"])


def plainly(draw):
    """What ``draw`` gives when every stencil is a template that Django fills in by itself."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stencil, "draw", Stencil.draw_plainly)
        return draw()


@given(CONVERSATIONS, st.booleans(), st.booleans(), LANGUAGES)
def test_a_row_is_what_its_template_makes_of_it(conversation, is_unread, is_open, language):
    def draw():
        row = Row(conversation, reasons(conversation, NOON), is_unread)
        return [draw_row(row, NOON, show=one.name, is_open=is_open) for one in FILTERS[:2]]

    with translation.override(language):
        assert draw() == plainly(draw)
        if "<script>" in conversation.subject + conversation.contact.name:
            assert "<script>" not in draw()[0]


@given(CONVERSATIONS, LANGUAGES)
def test_a_reason_is_what_its_template_makes_of_it(conversation, language):
    def draw():
        return [draw_reason(one, NOON) for one in reasons(conversation, NOON)]

    with translation.override(language):
        assert draw() == plainly(draw)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(MESSAGES, AROUND, st.booleans(), st.booleans(), LANGUAGES)
def test_a_message_is_what_its_template_makes_of_it(message, around, follows, is_read, language):
    pieces = cut(message.body, [Mark(0, len(message.body) // 2, "question", "open", "question-7")])
    revised = [MessageRevision(body="<b>", replaced_at=NOON)]
    files = [SimpleNamespace(pk=3, is_picture=False, name="<i>.pdf", size=2048)] * is_read
    item = Item(message, pieces=pieces, follows=follows, is_read=is_read, revisions=revised,
                files=files)  # fmt: skip

    def draw():
        return draw_message(item, message, around)

    with translation.override(language):
        drawn = draw()
        assert drawn == plainly(draw)
        assert "<script>" not in drawn
        assert ("Undo" in drawn or "Отменить" in drawn) == (
            message.kind == "outbound"
            and message.state == "held"
            and message.author_id == around.user
        )
        if not around.can_answer:
            assert "said__case" not in drawn
            assert "said__change" not in drawn


@given(PEOPLE, st.sampled_from(["/", "/c/7/", "/cases/"]), LANGUAGES)
def test_the_rail_and_ones_menu_are_what_their_templates_make_of_them(user, path, language):
    def draw():
        sections = draw_sections(links_for(user, path))
        presence = draw_presence(user, path, "token", NOON)
        return sections, presence, draw_menu(user, path, "token", NOON)

    with translation.override(language):
        assert draw() == plainly(draw)


@given(WORDS)
def test_a_text_is_linked_as_django_links_it(text):
    assert linked(text) == urlize(text, nofollow=True, autoescape=True)
