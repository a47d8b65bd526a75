"""An insult is answered with a boundary: told, logged, appealable, and never with silence."""

import datetime as dt
import re

import pytest
from django.urls import get_resolver

from nanni_desk.accounts.models import Presence
from nanni_desk.attention import boundary_words as words
from nanni_desk.attention.models import Boundary, Relief, Wait
from nanni_desk.attention.selectors import boundary_for
from nanni_desk.conversations.models import Message, Status
from nanni_desk.conversations.services import working
from nanni_desk.conversations.services.receiving import receive
from nanni_desk.lib.engine import reviewer
from tests.desk.conftest import NOON

MINUTE = dt.timedelta(minutes=1)
DAY = dt.timedelta(days=1)


@pytest.fixture
def insulted(cast, there, at):
    there(cast.ea_nasir, cast.sit_sin)
    conversation = cast.begin(NOON, language="ru")
    cast.says(conversation, "Где мой заказ? Вы дебилы и козлы.", NOON)
    working.assign(actor="system", conversation=conversation.pk, assignee=cast.ea_nasir, now=NOON)
    conversation.refresh_from_db()
    return conversation


def post(client, conversation, step, **fields):
    conversation.refresh_from_db()
    newest = conversation.messages.order_by("pk").last().pk
    data = {"seen": newest, "token": f"{step}-{newest}"} | fields
    return client.post(f"/c/{conversation.pk}/boundary/{step}/", data)


def last_words(conversation):
    said = conversation.messages.filter(kind=Message.Kind.OUTBOUND).order_by("pk").last()
    return said.body


def kinds(conversation):
    boundary = conversation.boundaries.order_by("pk").last()
    return [step.kind for step in boundary.steps.order_by("pk")]


@pytest.mark.teaching("S4-14")
def test_anger_about_the_matter_is_no_boundary_and_an_insult_is(cast, insulted, signed_in):
    angry = cast.begin(NOON)
    cast.says(angry, "Вы потеряли мои деньги, чёрт возьми!", NOON)
    client = signed_in(cast.ea_nasir)
    assert "Предупредить" not in client.get(f"/c/{angry.pk}/boundary/").content.decode()
    assert boundary_for(angry) is None
    assert "Предупредить" in client.get(f"/c/{insulted.pk}/boundary/").content.decode()
    refused = post(client, angry, "warn")
    assert refused.status_code == 422
    assert "Оскорбления здесь нет" in refused.content.decode()


@pytest.mark.parametrize("step", ["warn", "writing", "colleague"])
@pytest.mark.parametrize("body", ["Где мой заказ? Вы дебилы.", "Вы дебилы! Ответите вы или нет?"])
def test_no_step_answers_the_customers_question_or_stops_the_clock(
    cast, signed_in, at, hire, body, step
):
    hire("helper")
    conversation = cast.begin(NOON)
    cast.says(conversation, body, NOON)
    working.assign(actor="system", conversation=conversation.pk, assignee=cast.ea_nasir, now=NOON)
    at.later(minutes=1)
    assert post(signed_in(cast.ea_nasir), conversation, step).status_code == 302
    conversation.refresh_from_db()
    assert conversation.owed_since == NOON
    assert conversation.questions.get().status == "open"
    assert conversation.watch_at == NOON + 3 * MINUTE


@pytest.mark.teaching("S4-15")
def test_warning_colleague_limit_appeal_and_review_are_logged_told_and_appealable(
    cast, insulted, signed_in, tick, at, hire
):
    agent, lead = signed_in(cast.ea_nasir), signed_in(cast.sit_sin)
    assert post(agent, insulted, "warn").status_code == 302
    assert "без оскорблений" in last_words(insulted)

    at.later(minutes=2)
    cast.says(insulted, "Вы сами дебилы!", at.now)
    hire("helper")
    assert post(agent, insulted, "colleague").status_code == 302
    insulted.refresh_from_db()
    assert insulted.assignee.name == "Helper"
    assert "Дальше вам отвечает Helper" in last_words(insulted)

    refused = post(
        agent, insulted, "limit", limit="daily", until="2026-03-10", reason="оскорбления"
    )
    assert refused.status_code == 403
    limited = post(lead, insulted, "limit", limit="daily", until="2026-03-10", reason="оскорбления")
    assert limited.status_code == 302
    assert "По 10 марта включительно: отвечаем один раз в рабочий день" in last_words(insulted)
    assert "пересмотр" in last_words(insulted)

    at.later(minutes=2)
    cast.says(insulted, "Прошу пересмотреть: где заказ?", at.now)
    tick(at.now)
    insulted.refresh_from_db()
    assert insulted.owed_since is not None  # the limit stops no clock
    assert "Просьба о пересмотре получена" in last_words(insulted)
    assert insulted.commitments.filter(due__isnull=False).exists()
    assert post(lead, insulted, "appeal", uphold="no", reason="сам себя").status_code == 403
    assert post(
        signed_in(cast.owner), insulted, "appeal", uphold="no", reason="оскорблений больше нет"
    ).status_code == 302  # fmt: skip
    assert "Ограничение снято" in last_words(insulted)
    assert kinds(insulted) == ["warned", "colleague", "limited", "appealed", "lifted"]
    page = lead.get(f"/c/{insulted.pk}/boundary/").content.decode()
    assert "Предупредить" in page


def test_there_is_no_address_that_mutes_anybody():
    names = {str(name) for name in get_resolver().reverse_dict if isinstance(name, str)}
    assert not [name for name in names if re.search(r"mute|ignore|ban|block", name)]


def test_while_a_limit_lasts_every_message_is_kept_and_watched(cast, insulted, signed_in, tick, at):
    post(signed_in(cast.ea_nasir), insulted, "warn")
    post(signed_in(cast.sit_sin), insulted, "limit", limit="written", until="2026-03-05",
         reason="оскорбления")  # fmt: skip
    at.later(minutes=1)
    said = receive(conversation=insulted.pk, body="А когда будет ответ?", now=at.now)
    insulted.refresh_from_db()
    assert said.state == Message.State.STORED
    assert (insulted.status, insulted.watch_at is None) == (Status.OPEN, False)


def test_a_limit_needs_a_warning_a_reason_and_a_day_within_two_weeks(cast, insulted, signed_in):
    lead = signed_in(cast.sit_sin)
    fields = {"limit": "daily", "until": "2026-03-10", "reason": "оскорбления"}
    unwarned = post(lead, insulted, "limit", **fields)
    assert "Сначала предупредите" in unwarned.content.decode()
    post(lead, insulted, "warn")
    for wrong in ({"until": "2026-03-18"}, {"until": "2026-03-01"}, {"reason": ""}, {"limit": "x"}):
        assert post(lead, insulted, "limit", **fields | wrong).status_code in {400, 422}
    assert not Boundary.objects.exclude(limit="").exists()


def test_a_limit_ends_by_itself_on_its_day_and_the_customer_is_told(
    cast, insulted, signed_in, tick
):
    lead = signed_in(cast.sit_sin)
    post(lead, insulted, "warn")
    post(lead, insulted, "limit", limit="written", until="2026-03-05", reason="оскорбления")
    tick(NOON + 2 * DAY)
    assert Boundary.objects.get().closed_at is None
    tick(NOON + 3 * DAY)
    tick(NOON + 3 * DAY + MINUTE)
    assert kinds(insulted)[-1] == "ended"
    assert "отвечаем как обычно" in last_words(insulted)
    assert insulted.messages.filter(body=last_words(insulted)).count() == 1


def test_a_step_stops_when_something_unseen_arrived_and_is_taken_once(cast, insulted, signed_in):
    client = signed_in(cast.ea_nasir)
    seen = insulted.messages.last().pk
    cast.says(insulted, "Извините, погорячился.", NOON + MINUTE)
    stopped = post(client, insulted, "warn", seen=seen)
    assert stopped.status_code == 422
    assert not Boundary.objects.exists()
    for _ in range(2):
        post(client, insulted, "warn", token="once")
    assert insulted.messages.filter(kind=Message.Kind.OUTBOUND).count() == 1


@pytest.mark.teaching("S4-18")
def test_five_minutes_after_an_insult_are_free_and_in_no_figure(
    cast, insulted, signed_in, tick, at, carry_on
):
    carry_on()
    client = signed_in(cast.ea_nasir)
    assert "5 минут" in client.get(f"/c/{insulted.pk}/boundary/").content.decode()
    client.post(f"/c/{insulted.pk}/relief/")
    client.post(f"/c/{insulted.pk}/relief/")
    cast.ea_nasir.refresh_from_db()
    assert cast.ea_nasir.presence == Presence.BREAK
    assert Relief.objects.get().until == NOON + 5 * MINUTE
    tick(NOON + 5 * MINUTE)
    cast.ea_nasir.refresh_from_db()
    assert cast.ea_nasir.presence == Presence.AVAILABLE
    cast.answers(insulted, "Заказ приедет завтра в 14:00.", NOON + 7 * MINUTE)
    carry_on()
    wait = Wait.objects.get()
    assert (wait.seconds, wait.relief_seconds) == (420, 300)
    page = signed_in(cast.sit_sin).get("/attention/").content.decode()
    assert "7,0 мин" in page  # the customer's truth
    assert "2 мин 0 с" in page  # ours


def test_another_team_and_a_reviewer_take_no_step(cast, insulted, signed_in):
    for person, status in ((cast.arbituram, 404), (cast.reviewer, 403)):
        client = signed_in(person)
        assert post(client, insulted, "warn").status_code == status
        assert client.post(f"/c/{insulted.pk}/relief/").status_code == status
    assert signed_in(cast.arbituram).get(f"/c/{insulted.pk}/boundary/").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["ru", "en"])
def test_our_own_engine_finds_no_fault_in_the_prepared_words(language):
    at = NOON + DAY
    said = [
        words.warning(language), words.writing(language), words.colleague(language, ""),
        words.colleague(language, "Анна"), words.appealed(language, at),
        words.decided(language, at, "оскорбления"), words.ended(language),
        *(words.limited(language, limit, at, "оскорбления") for limit in Boundary.Limit if limit),
    ]  # fmt: skip
    faults = [
        (finding.code, text)
        for text in said
        for finding in reviewer().review(text).findings
        if finding.outcome != "note"
    ]
    assert faults == []
