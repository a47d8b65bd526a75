"""What the customer sees of their matter, and what becomes of what they say there."""

import datetime as dt

import pytest
from django.test import Client

from nanni_desk.conversations.models import Contact, Mention, Message
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.recovery.models import Case, CaseStep, Remedy
from nanni_desk.status.models import Feedback
from nanni_desk.status.selectors import address_of
from tests.desk.conftest import NOON
from tests.desk.status.conftest import Visitor, finish

STATES = ("Мы работаем над этим", "Ждём", "Решено: да", "Решено: нет")


def offer(case, act, **fields):
    fields = {
        "kind": "redo",
        "text": "Позвонит врач",
        "token": f"o{Remedy.objects.count()}",
    } | fields
    assert act(case, "offer", **fields).status_code == 302
    return Remedy.objects.order_by("pk").last()


def again(case):
    return Case.objects.get(pk=case.pk)


@pytest.fixture
def look(at, visitor, late):
    """What the customer is told now: one of four states and a date, whatever the case is at."""
    page = visitor(late.conversation)

    def looked():
        told = page.reads().context["told"].standing
        text = page.text()
        assert any(state in text for state in STATES)
        assert "обрабатывается" not in text.lower()
        assert told.at > at.now or told.when == "since"
        return str(told.kind)

    return looked


@pytest.mark.teaching("S0-20")
def test_in_work_until_there_is_something_to_choose(cast, late, act, go, at, look):
    seen = [look()]
    go(late, "triaged")
    go(late, "acknowledged")
    said = cast.answers(late.conversation, "Мы не перезвонили: это наша ошибка.", at.now)
    act(late, "acknowledge", message=said.pk)
    act(late, "sought", remedy_sought="Позвоните")
    go(late, "facts")
    seen.append(look())
    issue = late.issues.get()
    act(late, "evidence", issue=issue.pk, kind="call", text="Звонка не было")
    go(late, "explained")
    act(late, "explain", issue=issue.pk, what="Не позвонили", why="Смена", fix="Дежурный")
    go(late, "offered")
    seen.append(look())
    offer(late, act)
    assert [*seen, look()] == ["in_work", "in_work", "in_work", "waiting"]


@pytest.mark.teaching("S0-20")
def test_decided_from_the_choice_on(offering, act, go, at, look, visitor):
    one = offer(offering, act)
    act(offering, "loss", loss_hours="1")
    visitor(offering.conversation).says("choose", remedies=[one.pk])
    seen = [look()]
    fulfil(offering, one, act, go)
    seen.append(look())
    act(offering, "ask")
    at.later(hours=80)
    assert [*seen, look()] == ["yes", "yes", "yes"]


@pytest.mark.teaching("S0-20")
def test_a_no_of_ours_is_called_no(cast, offering, act, look):
    asked = offer(offering, act, kind="refund", text="Вернём всё", amount="50000", currency="RUB")
    assert look() == "waiting"
    act(offering, "answer", user=cast.owner, remedy=asked.pk, granted="no", because="Нет")
    assert look() == "no"


def fulfil(case, remedy, act, go):
    go(case, "fulfilling")
    act(case, "fulfil", remedy=remedy.pk, proof="звонок 12:40")
    for promise in case.conversation.commitments.all():
        act(case, "keep", promise=promise.pk)
    assert go(case, "verified").status_code == 204


def test_a_missed_date_is_admitted_and_another_one_named(late, at, visitor):
    page = visitor(late.conversation)
    at.later(days=9)
    standing = page.reads().context["told"].standing
    assert standing.late
    assert standing.at > at.now
    assert "Мы опаздываем" in page.text()


def test_two_equals_without_a_tick_and_none_that_waits_for_us(offering, act, visitor):
    for kind, text in (("redo", "Позвонит врач"), ("priority", "Приём без очереди")):
        offer(offering, act, kind=kind, text=text)
    offer(offering, act, kind="refund", text="Вернём всё", amount="50000", currency="RUB")
    page = visitor(offering.conversation)
    html = page.reads().content.decode()
    assert html.count('class="option"') == 2
    assert "checked" not in html
    assert "Вернём всё" not in html


def test_a_choice_is_kept_in_words_and_moves_the_case(cast, offering, act, at, visitor):
    one = offer(offering, act)
    offer(offering, act, kind="priority", text="Приём без очереди")
    act(offering, "loss", loss_hours="2")
    page = visitor(offering.conversation)
    assert page.says("choose", remedies=[one.pk], body="После 18:00").status_code == 302
    case = again(offering)
    assert (case.state, case.choice) == ("agreed", "Я выбираю: Позвонит врач. После 18:00")
    assert Remedy.objects.get(pk=one.pk).state == "chosen"
    step = CaseStep.objects.order_by("pk").last()
    assert (step.went_to, step.by) == ("agreed", None)
    said = Message.objects.filter(kind="inbound").last()
    assert (said.body, said.data["page"]) == (case.choice, "status")
    assert "Позвонит врач" in page.text()


def test_a_choice_goes_on_when_something_of_ours_is_missing(offering, act, visitor):
    one = offer(offering, act)
    visitor(offering.conversation).says("choose", remedies=[one.pk])
    assert again(offering).state == "offered"
    assert Remedy.objects.get(pk=one.pk).state == "chosen"


def test_the_same_click_twice_chooses_once(offering, act, visitor):
    one = offer(offering, act)
    page = visitor(offering.conversation)
    for _ in range(2):
        answer = page.client.post(page.path, {"do": "choose", "once": "o", "remedies": [one.pk]})
        assert answer.status_code == 302
    assert Feedback.objects.filter(kind="chosen").count() == 1


def test_nothing_fits_needs_no_reason_and_another_person_decides(offering, act, visitor):
    offer(offering, act)
    page = visitor(offering.conversation)
    page.says("none_fits")
    assert again(offering).state == "disputed"
    assert "решает другой человек" in page.text().lower()


def test_what_is_not_on_offer_cannot_be_chosen(offering, act, visitor):
    page = visitor(offering.conversation)
    offer(offering, act)
    waits = offer(offering, act, kind="refund", text="Всё", amount="50000", currency="RUB")
    for chosen in ([waits.pk], [], ["x"]):
        answer = page.says("choose", remedies=chosen)
        assert answer.status_code == 422
        assert "Сначала выберите" in answer.content.decode()


@pytest.mark.teaching("S1-24")
def test_something_is_wrong_is_an_item_at_once(cast, at, visitor, signed_in):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Когда приедет курьер?", NOON)
    reply = cast.answers(conversation, "Курьер приедет завтра.", NOON)
    Message.objects.filter(pk=reply.pk).update(state="delivered")
    page = visitor(conversation)
    assert "Курьер приедет завтра." in page.text(about=reply.pk)
    before = at.now
    page.says("wrong", about=reply.pk, body="Мне нужно было сегодня")
    item = signed_in(cast.sit_sin).get("/feedback/").content.decode()
    assert "Мне нужно было сегодня" in item
    assert "Курьер приедет завтра." in item
    found = Feedback.objects.get()
    assert found.at - before <= dt.timedelta(minutes=1)
    assert found.about == reply
    thread = signed_in(cast.ea_nasir).get(f"/c/{conversation.pk}/").content.decode()
    assert "Мне нужно было сегодня" in thread
    conversation.refresh_from_db()
    assert (conversation.status, conversation.owed_since) == ("open", at.now)
    assert (
        "Мне нужно было сегодня" not in signed_in(cast.arbituram).get("/feedback/").content.decode()
    )


def test_a_word_reopens_what_was_thought_mended_and_calls_its_owner(
    cast, offering, act, go, at, visitor
):
    case = finish(offering, act, go, at)
    act(case, "outcome", issue=case.issues.get().pk, outcome="Позвонили")
    assert go(case, "closed").status_code == 204
    Case.objects.filter(pk=case.pk).update(owner=cast.sit_sin)
    page = visitor(case.conversation)
    assert "Решено: да" in page.text()
    page.says("wrong", body="Опять не позвонили")
    assert (again(case).state, again(case).reopened) == ("facts", 1)
    assert Mention.objects.get().user == cast.sit_sin
    assert "Мы работаем над этим" in page.text()


@pytest.fixture
def checked(offering, act, go, visitor):
    """A case in which everything was given, and the customer's page."""
    one = offer(offering, act)
    act(offering, "loss", loss_hours="1")
    page = visitor(offering.conversation)
    page.says("choose", remedies=[one.pk])
    fulfil(offering, one, act, go)
    return offering, page


@pytest.mark.parametrize(("word", "state"), [("well", "verified"), ("not_well", "facts")])
def test_all_is_well_or_it_is_not(checked, word, state):
    case, page = checked
    assert "Теперь всё хорошо?" in page.text()
    page.says(word)
    assert again(case).state == state
    assert (again(case).confirmed_by is not None) == (word == "well")


def test_promises_are_shown_as_they_were_sent_and_no_word_of_ours_among_ourselves(
    cast, acknowledged, act, at, visitor
):
    conversation = acknowledged.conversation
    cast.answers(conversation, "Пришлю договор завтра до 12:00.", at.now)
    Message.objects.filter(kind="outbound").update(state="delivered")
    held = cast.answers(conversation, "Верну деньги до пятницы.", at.now)
    assert held.state == "held"
    act(acknowledged, "weight", is_public="on")
    text = visitor(conversation).text()
    assert "Пришлю договор завтра до 12:00" in text
    assert "не выполнено в срок" in text
    assert "Верну деньги" not in text
    for ours in ("Дежурный", "B:", "A:", "others read along", "Взят в работу", "NOT_YET"):
        assert ours not in text


def test_who_answers_bears_the_directorys_title(cast, acknowledged, visitor):
    cast.ea_nasir.title = "Старший администратор"
    cast.ea_nasir.save()
    assert "Ea Nasir, Старший администратор" in visitor(acknowledged.conversation).text()


def test_a_case_the_customer_was_not_told_of_is_not_told_by_a_page(cast, broken, at):
    Case.objects.update(they_knew_at=None)
    page = Visitor(address_of(broken.conversation, at.now))
    assert page.reads().context["matter"].case is None


def test_the_page_speaks_the_customers_language_or_the_one_they_choose(cast, at):
    conversation = cast.begin(NOON, language="en")
    cast.says(conversation, "When will it come?", NOON)
    page = Visitor(address_of(conversation, at.now))
    assert "We are working on it" in page.text()
    assert "Мы работаем над этим" in page.text(lang="ru")
    assert page.reads(lang="ru")["Content-Language"] == "ru"


def test_the_page_says_by_whose_clock_it_tells_times(cast, at):
    page = Visitor(address_of(cast.begin(NOON), at.now))
    assert "Время указано по нашим часам, UTC+3." in page.text()


def test_the_page_is_sealed(cast, at):
    answer = Visitor(address_of(cast.begin(NOON), at.now)).reads()
    assert answer["Referrer-Policy"] == "no-referrer"
    assert "noindex" in answer["X-Robots-Tag"]
    assert answer["Cache-Control"] == "no-store"
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert "<script" not in answer.content.decode()


def spoilt(path):
    """Ways in which a link goes wrong."""
    token = path.split("/")[2]
    value, _mark, signature = token.partition("~")
    yield path.replace(token, token[:-1])
    yield path.replace(token, value)
    yield path.replace(value, value[:-1] + ("1" if value[-1] != "1" else "2"), 1)
    yield path.replace(token, f"2{token}")
    yield path.replace(token, f"{value}~{signature[::-1]}")
    yield path.replace(token, "%00~%F0%9F%98%80")
    yield path.replace(token, "9" * 500)


def test_a_spoilt_link_opens_nothing_and_says_how_to_get_another(cast, at):
    page = Visitor(address_of(cast.begin(NOON), at.now))
    for path in spoilt(page.path):
        for answer in (Client().get(path), Client().post(path, {"do": "well", "once": "x"})):
            assert answer.status_code == 404
            assert "новую" in answer.content.decode()
            assert answer["Referrer-Policy"] == "no-referrer"
    assert Message.objects.count() == 0


def test_a_link_lasts_ninety_days(cast, at):
    page = Visitor(address_of(cast.begin(NOON), at.now))
    at.later(days=90)
    assert page.reads().status_code == 200
    at.later(days=1)
    assert page.reads().status_code == 404


def test_an_ended_link_opens_nothing_and_a_new_one_does(cast, at, signed_in, visitor):
    conversation = cast.begin(NOON)
    old = visitor(conversation)
    for _ in range(2):
        agent = signed_in(cast.ea_nasir)
        agent.post(f"/c/{conversation.pk}/status-link/", {"end": "1"})
        assert "Прежние ссылки" in agent.get(f"/c/{conversation.pk}/").content.decode()
        assert old.reads().status_code == 404
        old = visitor(conversation)
        assert old.reads().status_code == 200


def test_a_link_shows_its_own_matter_alone(cast, acknowledged, at):
    stranger = Contact.objects.create(name="Имди-илум", created_at=NOON)
    elsewhere = begin(inbox=cast.inbox, contact=stranger, now=NOON)
    text = Visitor(address_of(elsewhere, at.now)).text()
    assert "Перезвоню" not in text
    mine = Message.objects.filter(kind="outbound").first()
    Message.objects.update(state="delivered")
    assert mine.body not in Visitor(address_of(elsewhere, at.now)).text(about=mine.pk)


def test_a_flood_is_stopped_and_keeps_its_words(cast, at):
    page = Visitor(address_of(cast.begin(NOON), at.now))
    for number in range(10):
        assert page.says("wrong", body=f"Не так {number}").status_code == 302
    answer = page.says("wrong", body="Ещё раз не так")
    assert answer.status_code == 429
    assert "Ещё раз не так" in answer.content.decode()
    assert Feedback.objects.count() == 10


def test_guessing_addresses_is_slowed(cast, at):
    answers = [Client().get(f"/s/guess{n}/").status_code for n in range(31)]
    assert set(answers[:30]) == {404}
    assert answers[30] == 429
    page = Visitor(address_of(cast.begin(NOON), at.now))
    assert page.reads().status_code == 200


def test_the_link_goes_into_the_draft(cast, at, signed_in):
    conversation = cast.begin(NOON)
    client = signed_in(cast.ea_nasir)
    assert client.post(f"/c/{conversation.pk}/status-link/").status_code == 302
    body = conversation.drafts.get().body
    assert body == f"Как идут дела, видно здесь в любое время: {address_of(conversation, at.now)}"
