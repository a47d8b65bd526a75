"""The list: who waits, how long and why; only what one may see; quick however long it is."""

import datetime as dt
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.conversations.selectors import queue_for
from nanni_desk.conversations.services import replying, working
from nanni_desk.pages.models import Seen
from nanni_desk.pages.selectors.listing import listing
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)
pytestmark = pytest.mark.usefixtures("at")


def text(response):
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


@pytest.fixture
def asked(cast):
    conversation = cast.begin(NOON - 7 * MINUTE, subject="Приём")
    cast.says(conversation, "Сколько стоит приём у хирурга?", NOON - 7 * MINUTE)
    conversation.refresh_from_db()
    return conversation


def names(user, show="all", now=NOON):
    return [row.conversation.pk for row in listing(user, show, 1, now).rows]


def test_a_row_says_who_waits_for_what_and_how_long(signed_in, cast, asked):
    page = signed_in(cast.ea_nasir).get("/")
    assert "Нанни" in text(page)
    assert "Приём Сколько стоит приём у хирурга?" in text(page)
    assert "Ждёт ответа 7:00" in text(page)
    assert b'data-since="2026-03-03T11:53:00+03:00"' in page.content


def test_another_team_and_a_stranger_see_no_row(signed_in, cast, asked, client):
    assert "Нанни" not in text(signed_in(cast.arbituram).get("/"))
    assert "Никто не ждёт" in text(signed_in(cast.arbituram).get("/"))
    assert client.get("/").status_code == 302
    assert client.get("/list/", headers={"X-Requested-With": "fetch"}).status_code == 401


def test_a_failed_reply_says_so_on_its_row(signed_in, cast, asked):
    cast.answers(asked, "Приём стоит 1500 рублей.", NOON)
    [claimed] = replying.claim_due(NOON)
    replying.mark_failed(message=claimed.pk, reason="ящик полон", permanent=True, now=NOON)
    assert "Не отправлено" in text(signed_in(cast.ea_nasir).get("/"))


def test_a_promise_that_falls_due_says_when(signed_in, cast, asked):
    cast.answers(asked, "Приём стоит 1500 рублей. Перезвоню вам до 12:10.", NOON)
    assert "Обещание через 10:00" in text(signed_in(cast.ea_nasir).get("/"))


@pytest.mark.teaching("S1-5")
def test_a_customer_who_reminds_of_a_promise_stands_first_and_the_row_says_why(
    signed_in, cast, asked, at
):
    cast.answers(asked, "Приём стоит 1500 рублей. Перезвоню вам до 12:10.", NOON)
    earlier = cast.begin(NOON + MINUTE)
    cast.says(earlier, "Где мой заказ?", NOON + MINUTE)
    at.later(minutes=40)
    cast.says(asked, "Ребята, всё в порядке? Вы обещали перезвонить.", at.now)
    page = signed_in(cast.ea_nasir).get("/")
    assert names(cast.ea_nasir, now=at.now) == [asked.pk, earlier.pk]
    assert "Напоминание об обещании" in text(page)
    thread = signed_in(cast.ea_nasir).get(f"/c/{asked.pk}/")
    assert "клиент напомнил" in text(thread)


def test_filters_choose_and_count(cast, asked):
    mine = cast.begin(NOON)
    cast.says(mine, "Где вы находитесь?", NOON)
    working.assign(actor="system", conversation=mine.pk, assignee=cast.ea_nasir, now=NOON)
    asleep = cast.begin(NOON)
    cast.says(asleep, "Есть ли парковка?", NOON)
    working.snooze(actor=cast.ea_nasir, conversation=asleep.pk, until=NOON + 60 * MINUTE, now=NOON)
    shown = listing(cast.ea_nasir, "mine", 1, NOON)
    assert [row.conversation.pk for row in shown.rows] == [mine.pk]
    assert {tab.name: tab.number for tab in shown.tabs} == {
        "all": "2", "mine": "1", "unassigned": "1", "waiting": "", "snoozed": "1", "closed": "",
    }  # fmt: skip
    assert names(cast.ea_nasir, "snoozed") == [asleep.pk]
    assert names(cast.ea_nasir, "unassigned") == [asked.pk]
    assert set(names(cast.ea_nasir, "nonsense")) == {asked.pk, mine.pk}


def test_a_call_by_name_brings_a_tab_until_it_is_read(signed_in, cast, asked):
    note = replying.note(
        actor=cast.sit_sin, conversation=asked.pk, body="Эа-Насир, посмотри", now=NOON, token="n",
        mentions=[cast.ea_nasir.pk],
    )  # fmt: skip
    browser = signed_in(cast.ea_nasir)
    assert "Зовут вас 1" in text(browser.get("/"))
    assert names(cast.ea_nasir, "mentions") == [asked.pk]
    browser.post(f"/c/{asked.pk}/see/", {"message": note.pk})
    assert "Зовут вас" not in text(browser.get("/"))


def test_what_a_colleague_has_in_hand_is_not_unread_to_others(signed_in, cast, asked):
    assert listing(cast.ea_nasir, "", 1, NOON).rows[0].is_unread
    working.assign(actor="system", conversation=asked.pk, assignee=cast.sit_sin, now=NOON)
    assert not listing(cast.ea_nasir, "", 1, NOON).rows[0].is_unread
    assert listing(cast.sit_sin, "", 1, NOON).rows[0].is_unread


def test_reading_takes_the_mark_away_and_never_goes_back(signed_in, cast, asked):
    browser = signed_in(cast.ea_nasir)
    assert browser.get("/unread/").json() == {"unread": 1}
    newest = asked.messages.last().pk
    browser.post(f"/c/{asked.pk}/see/", {"message": newest})
    browser.post(f"/c/{asked.pk}/see/", {"message": 0})
    browser.post(f"/c/{asked.pk}/see/", {"message": newest + 10**6})
    assert Seen.objects.get().message == newest
    assert browser.get("/unread/").json() == {"unread": 0}
    assert not listing(cast.ea_nasir, "", 1, NOON).rows[0].is_unread


def many(cast, count):
    Conversation.objects.bulk_create(
        Conversation(
            inbox=cast.inbox, contact=cast.nanni, team=cast.copper, created_at=NOON,
            next_action="reply", next_action_at=NOON, owed_since=NOON - n * MINUTE,
        )
        for n in range(count)
    )  # fmt: skip
    Message.objects.bulk_create(
        Message(conversation_id=number, kind="inbound", body="Где слитки?", created_at=NOON)
        for number in Conversation.objects.values_list("pk", flat=True)
    )
    for message in Message.objects.all():
        Conversation.objects.filter(pk=message.conversation_id).update(last_message=message.pk)


def test_pages_follow_one_another_without_gap_or_repeat(signed_in, cast):
    many(cast, 60)
    found = [
        row.conversation.pk for n in (1, 2, 3) for row in listing(cast.ea_nasir, "", n, NOON).rows
    ]
    assert len(found) == len(set(found)) == 60
    browser = signed_in(cast.ea_nasir)
    assert b'rel="next"' in browser.get("/?page=2").content
    assert b'rel="next"' not in browser.get("/?page=3").content
    assert browser.get("/?page=nonsense").status_code == 200


def test_the_page_asks_the_database_at_most_ten_times(signed_in, cast):
    many(cast, 40)
    browser = signed_in(cast.ea_nasir)
    with CaptureQueriesContext(
        connection,
    ) as asked:
        browser.get("/")
    assert len(asked) <= 10, "\n".join(query["sql"][:160] for query in asked)


def test_the_queue_is_read_off_its_index(cast):
    many(cast, 3)
    plan = queue_for(cast.ea_nasir).values("pk")[:25].explain()
    if connection.vendor == "sqlite":
        assert "conversation_queue" in plan
        assert "TEMP B-TREE" not in plan
