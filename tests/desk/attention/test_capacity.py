"""Three chats at a time, a fourth waits; languages, people whom customers know, take-backs."""

import datetime as dt

import pytest

from nanni_desk.accounts.models import AuditEntry, Presence
from nanni_desk.attention.models import CapRaised, TakenBack
from nanni_desk.attention.services import OverCap, assign_next, give, take, take_back
from nanni_desk.attention.services.pausing import take_relief
from nanni_desk.conversations.services import replying, working
from nanni_desk.lib.errors import NotAllowed, NotThere
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)
SECOND = dt.timedelta(seconds=1)


def owners(*conversations):
    for one in conversations:
        one.refresh_from_db()
    return [one.assignee for one in conversations]


@pytest.mark.teaching("S4-4")
def test_the_fourth_chat_waits_and_a_sixth_needs_a_named_lead(
    cast, there, customer, tick, signed_in
):
    there(cast.ea_nasir)
    chats = [customer(NOON + number * SECOND) for number in range(6)]
    tick(NOON + 10 * SECOND)
    assert owners(*chats) == [cast.ea_nasir] * 3 + [None] * 3
    agent, lead = signed_in(cast.ea_nasir), signed_in(cast.sit_sin)

    def taking(chat, **fields):
        return agent.post(f"/c/{chat.pk}/take/", fields, headers={"X-Requested-With": "fetch"})

    fourth = taking(chats[3])
    assert fourth.status_code == 422
    assert {name: fourth.json()[name] for name in ("error", "load", "cap", "hard", "needs")} == {
        "error": "over_cap", "load": 3, "cap": 3, "hard": 5, "needs": "reason",
    }  # fmt: skip
    taking(chats[3], reason="знаю этого клиента")
    taking(chats[4], reason="срочно")
    assert taking(chats[5], reason="и этот").json()["needs"] == "lead"
    lead.post(f"/c/{chats[5].pk}/hand-over/",
              {"to": f"user:{cast.ea_nasir.pk}", "reason": "больше никого нет"})  # fmt: skip
    assert owners(*chats) == [cast.ea_nasir] * 6
    raised = CapRaised.objects.get(load=5)
    assert (raised.by, raised.person, raised.cap) == (cast.sit_sin, cast.ea_nasir, 5)
    assert AuditEntry.objects.get(action="cap.raised").actor == cast.sit_sin
    page = lead.get("/attention/").content.decode()
    assert "больше никого нет" in page
    assert "Sit Sin" in page


def test_a_lead_without_a_reason_raises_no_cap(cast, there, customer, tick):
    there(cast.ea_nasir)
    chats = [customer(NOON) for _ in range(4)]
    tick(NOON)
    with pytest.raises(OverCap):
        give(actor=cast.sit_sin, person=cast.ea_nasir, conversation=chats[3].pk, now=NOON)


def test_a_newcomer_gets_two(cast, customer, tick, hire):
    novice = hire("novice", days=59)
    chats = [customer(NOON + number * SECOND) for number in range(3)]
    tick(NOON + 5 * SECOND)
    assert owners(*chats) == [novice, novice, None]


def test_an_answered_chat_gives_its_place_to_the_next(cast, there, customer, tick):
    there(cast.ea_nasir)
    chats = [customer(NOON + number * SECOND) for number in range(4)]
    tick(NOON + 5 * SECOND)
    cast.answers(chats[0], "Приём стоит 1500 рублей.", NOON + MINUTE)
    tick(NOON + 2 * MINUTE)
    assert owners(chats[3]) == [None]
    for chat in chats[1:3]:
        cast.answers(chat, "Приём стоит 1500 рублей.", NOON + 4 * MINUTE)
    tick(NOON + 11 * MINUTE)
    assert owners(chats[3]) == [cast.ea_nasir]


def test_the_longest_waiting_customer_goes_first(cast, there, customer, tick):
    late, early = customer(NOON), customer(NOON - 5 * MINUTE)
    there(cast.ea_nasir)
    assert assign_next(team=cast.copper, now=NOON) == early
    assert owners(late) == [None]


@pytest.mark.teaching("S1-19")
def test_a_russian_conversation_goes_to_nobody_without_russian_while_one_with_it_is_there(
    cast, customer, tick, hire
):
    english, russian = hire("en", languages=["en"]), hire("ru", languages=["ru"])
    chats = [customer(NOON + number * SECOND, language="ru") for number in range(4)]
    tick(NOON + 5 * SECOND)
    assert owners(*chats) == [russian, russian, russian, None]
    fifth = customer(NOON + 6 * SECOND, language="en", body="How much is a visit?")
    tick(NOON + 7 * SECOND)
    assert owners(fifth) == [english]


def test_with_nobody_who_speaks_it_somebody_answers_all_the_same(cast, customer, tick, hire):
    english = hire("en", languages=["en"])
    chat = customer(NOON, language="ru")
    tick(NOON + SECOND)
    assert owners(chat) == [english]


@pytest.mark.teaching("S3-32")
def test_a_returning_customer_meets_the_person_they_know_if_there_is_room(
    cast, customer, tick, hire, there
):
    first = cast.begin(NOON)
    cast.says(first, "Сколько стоит приём?", NOON)
    known = hire("known")
    cast.answers(first, "Приём стоит 1500 рублей.", NOON, actor=known)
    hire("other")
    again = cast.begin(NOON + 60 * MINUTE)
    cast.says(again, "А где вы находитесь?", NOON + 60 * MINUTE)
    tick(NOON + 60 * MINUTE)
    assert owners(again) == [known]


def test_who_has_least_in_hand_gets_the_next(cast, customer, tick, hire):
    one, two = hire("one"), hire("two")
    chats = [customer(NOON + number * SECOND) for number in range(4)]
    tick(NOON + 5 * SECOND)
    assert sorted(person.pk for person in owners(*chats)) == [one.pk, one.pk, two.pk, two.pk]


def test_nobody_gets_work_while_away_or_on_a_break(cast, there, customer, tick):
    there(cast.ea_nasir, presence=Presence.BREAK)
    chat = customer(NOON)
    tick(NOON + SECOND)
    assert owners(chat) == [None]
    there(cast.ea_nasir)
    tick(NOON + 2 * SECOND)
    assert owners(chat) == [cast.ea_nasir]


def test_who_went_away_loses_what_waits_and_is_told(cast, there, customer, tick, signed_in, hire):
    there(cast.ea_nasir)
    chat = customer(NOON)
    tick(NOON + SECOND)
    there(cast.ea_nasir, presence=Presence.AWAY)
    other = hire("other")
    tick(NOON + 2 * SECOND)
    assert owners(chat) == [other]
    page = signed_in(cast.ea_nasir).get("/attention/notices/").content.decode()
    assert "Клиент: обращение вернулось в очередь. Вас не было на месте." in page


def test_who_writes_while_marked_away_keeps_the_conversation(cast, there, customer, tick):
    chat = customer(NOON)
    cast.answers(chat, "Разбираемся.", NOON + MINUTE)
    tick(NOON + 2 * MINUTE)
    assert owners(chat) == [cast.ea_nasir]


def test_a_silent_owner_loses_it_with_the_alarm_and_does_not_get_it_again(
    cast, there, customer, tick, hire
):
    there(cast.ea_nasir)
    chat = customer(NOON)
    tick(NOON)
    assert owners(chat) == [cast.ea_nasir]
    other = hire("other")
    tick(NOON + 5 * MINUTE - SECOND)
    assert owners(chat) == [cast.ea_nasir]
    tick(NOON + 5 * MINUTE)
    assert owners(chat) == [other]
    assert TakenBack.objects.get().why == "silent"


def test_the_next_owner_has_as_long_as_the_first_had(cast, there, customer, tick, hire):
    there(cast.ea_nasir)
    chat = customer(NOON)
    tick(NOON)
    other = hire("other")
    tick(NOON + 5 * MINUTE)
    tick(NOON + 9 * MINUTE)
    assert owners(chat) == [other]


def test_a_break_after_an_insult_is_no_silence(cast, there, customer, tick):
    there(cast.ea_nasir)
    chat = customer(NOON)
    tick(NOON)
    take_relief(actor=cast.ea_nasir, conversation=chat, now=NOON + MINUTE)
    tick(NOON + 5 * MINUTE)
    take_back(NOON + 6 * MINUTE)
    assert owners(chat) == [cast.ea_nasir]
    tick(NOON + 10 * MINUTE)
    assert TakenBack.objects.get().why == "silent"


def test_only_those_who_see_it_take_it_and_only_leads_take_from_others(cast, customer):
    chat = customer(NOON)
    with pytest.raises(NotThere):
        take(actor=cast.arbituram, conversation=chat.pk, now=NOON)
    with pytest.raises(NotAllowed):
        take(actor=cast.reviewer, conversation=chat.pk, now=NOON)
    with pytest.raises(NotAllowed):
        give(actor=cast.ea_nasir, person=cast.sit_sin, conversation=chat.pk, now=NOON)
    with pytest.raises(NotThere):
        give(actor=cast.sit_sin, person=cast.arbituram, conversation=chat.pk, now=NOON)
    take(actor=cast.ea_nasir, conversation=chat.pk, now=NOON)
    give(actor=cast.ea_nasir, person=cast.sit_sin, conversation=chat.pk, now=NOON)
    assert owners(chat) == [cast.sit_sin]


def test_a_customer_who_comes_back_to_full_hands_goes_to_somebody_else(
    cast, there, customer, tick, hire
):
    there(cast.ea_nasir)
    old = customer(NOON)
    tick(NOON)
    cast.answers(old, "Приём стоит 1500 рублей.", NOON + MINUTE)
    [claimed] = replying.claim_due(NOON + MINUTE)
    replying.mark_sent(message=claimed.pk, now=NOON + MINUTE)
    working.close(actor=cast.ea_nasir, conversation=old.pk, now=NOON + 2 * MINUTE)
    for number in range(3):
        customer(NOON + (30 + number) * MINUTE / 10 + 20 * MINUTE)
    tick(NOON + 24 * MINUTE)
    other = hire("other")
    cast.says(old, "А где вы находитесь?", NOON + 24 * MINUTE)
    tick(NOON + 24 * MINUTE)
    assert owners(old) == [other]
