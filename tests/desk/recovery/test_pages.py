"""The pages of recovery: who sees what, and what they show."""

import datetime as dt

import pytest

from nanni_desk.attention.services.promising import promises_due
from nanni_desk.conversations.models import Contact
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.recovery.models import Case
from nanni_desk.recovery.services import clocks
from nanni_desk.recovery.services.opening import Found, report
from tests.desk.conftest import NOON
from tests.desk.recovery.conftest import break_promise, react

MINUTE = dt.timedelta(minutes=1)


def text(client, path):
    answer = client.get(path)
    assert answer.status_code == 200, path
    return answer.content.decode()


@pytest.fixture
def paths(broken):
    number = broken.conversation_id
    return [
        "/cases/", f"/cases/{broken.pk}/", f"/cases/{broken.pk}/body/", f"/c/{number}/case/",
        f"/c/{number}/case/new/",
    ]  # fmt: skip


def test_strangers_see_nothing(client, cast, broken, signed_in, paths):
    stranger = signed_in(cast.arbituram)
    for path in paths[1:]:
        assert stranger.get(path).status_code == 404, path
        assert client.get(path).status_code == 302, path
        assert client.get(path, headers={"X-Requested-With": "fetch"}).status_code == 401, path
    assert "Нанни" not in text(stranger, "/cases/")
    for kind in ("do/own", "write/explanation"):
        path = f"/cases/{broken.pk}/{kind}/"
        assert stranger.post(path).status_code == 404
        assert client.post(path).status_code == 302


def test_a_reviewer_reads_and_does_nothing(cast, broken, signed_in, act):
    reviewer = signed_in(cast.reviewer)
    assert "Взять в работу" not in text(reviewer, f"/cases/{broken.pk}/")
    assert act(broken, "step", user=cast.reviewer, to="triaged").status_code == 403
    assert reviewer.get("/cases/approvals/").status_code == 403


@pytest.mark.teaching("S1-4")
def test_a_call_that_did_not_come_is_a_case_on_the_agents_screen(cast, at, signed_in):
    agent = signed_in(cast.ea_nasir)
    at.later(minutes=41)
    conversation = break_promise(cast)
    page = text(agent, f"/c/{conversation.pk}/")
    case = Case.objects.get()
    assert f"/cases/{case.pk}/" in page
    shown = text(agent, f"/cases/{case.pk}/")
    assert "мы не сдержали обещание" in shown
    assert case.issues.get().commitment.text in shown


@pytest.mark.teaching("S2-3")
@pytest.mark.parametrize(
    "promised",
    [
        "Передать ошибку разработчикам",
        "Зарегистрировать претензию",
        "Прислать договор и включить настройку",
    ],
)
def test_a_task_that_was_not_done_is_a_case_with_its_promise(cast, at, signed_in, promised):
    agent = signed_in(cast.ea_nasir)
    conversation = cast.begin(NOON)
    cast.says(conversation, "У меня не работает вход.", NOON)
    due = "2026-03-03T12:30"
    agent.post(f"/c/{conversation.pk}/promises/", {"text": promised, "due": due})
    at.later(minutes=31)
    promises_due(at.now)
    react()
    shown = text(agent, "/cases/")
    assert promised in shown
    assert "мы не сдержали обещание" in shown
    assert Case.objects.get().triggers == ["T1"]


@pytest.mark.teaching("S2-8")
def test_each_state_shows_what_is_left_and_a_breach_is_logged(cast, late, at, signed_in):
    agent = signed_in(cast.ea_nasir)
    assert "data-until" in text(agent, f"/cases/{late.pk}/")
    assert f"/cases/{late.pk}/" not in text(agent, "/cases/?show=late")
    at.now = late.due_at + MINUTE
    clocks.cases_due(at.now)
    assert "data-since" in text(agent, f"/cases/{late.pk}/")
    assert f"/cases/{late.pk}/" in text(agent, "/cases/?show=late")
    late.refresh_from_db()
    assert late.breached_at == at.now


@pytest.mark.teaching("S2-7")
def test_two_broken_promises_and_a_failed_refund_are_one_case(cast, at, act, signed_in):
    at.later(minutes=41)
    break_promise(cast)
    case = Case.objects.get()
    before = case.severity
    break_promise(cast, "Пришлю вам справку в течение 20 минут.", "Когда пришлёте справку?")
    act(case, "issue", kind="money", title="Возврат не дошёл")
    case.refresh_from_db()
    assert Case.objects.count() == 1
    assert "T3" in case.triggers
    assert case.severity < before
    shown = text(signed_in(cast.ea_nasir), f"/cases/{case.pk}/")
    assert "клиента довели" in shown
    assert "не первый наш сбой" in shown


@pytest.mark.teaching("S3-6")
def test_three_ways_for_nothing_make_it_graver_and_the_page_says_why(cast, late, at, signed_in):
    for minutes in (42, 50, 58):
        at.now = NOON + minutes * MINUTE
        cast.says(late.conversation, "Вы обещали перезвонить. Где звонок?", at.now)
    before = late.severity
    react()
    late.refresh_from_db()
    assert late.severity < before
    assert "писал впустую" in text(signed_in(cast.ea_nasir), f"/cases/{late.pk}/")


@pytest.mark.teaching("S4-19")
def test_the_word_refund_adds_nothing_to_the_same_harm(cast, at, act):
    severities = []
    for words in ("Верните деньги!", "Мне это не нравится."):
        contact = Contact.objects.create(name=words, created_at=NOON)
        conversation = begin(inbox=cast.inbox, contact=contact, now=NOON)
        cast.says(conversation, f"Вы мне перезвоните? {words}", NOON)
        cast.answers(conversation, "Перезвоню вам в течение 30 минут.", NOON + MINUTE)
        at.now = NOON + 40 * MINUTE
        promises_due(at.now)
        react()
        cast.says(conversation, words, at.now + MINUTE)
        react()
        severities.append(Case.objects.get(contact=contact).severity)
    assert severities[0] == severities[1]


def test_a_case_is_opened_by_hand_from_any_message(cast, at, signed_in):
    conversation = cast.begin(NOON)
    said = cast.says(conversation, "Мне сказали, что вы работаете в воскресенье.", NOON)
    client = signed_in(cast.ea_nasir)
    assert "case/new/" in text(client, f"/c/{conversation.pk}/")
    form = text(client, f"/c/{conversation.pk}/case/new/")
    assert f'value="{said.pk}" selected' in form
    fields = {"message": said.pk, "kind": "misinformation", "title": "Назвали неверные часы"}
    answer = client.post(f"/c/{conversation.pk}/case/new/", fields)
    client.post(f"/c/{conversation.pk}/case/new/", fields)
    case = Case.objects.get()
    assert answer["Location"] == f"/cases/{case.pk}/"
    assert case.issues.get().message == said


def test_a_message_of_another_conversation_opens_nothing(cast, at, signed_in):
    mine, other = cast.begin(NOON), cast.begin(NOON)
    said = cast.says(other, "Здравствуйте", NOON)
    fields = {"message": said.pk, "kind": "other", "title": "x"}
    answer = signed_in(cast.ea_nasir).post(f"/c/{mine.pk}/case/new/", fields)
    assert answer.status_code == 400
    assert not Case.objects.exists()


@pytest.mark.teaching("S3-10")
def test_nobody_ends_a_case_without_an_outcome_and_the_forgotten_are_listed(
    cast, late, at, act, signed_in
):
    assert act(late, "step", to="closed").status_code == 422
    client = signed_in(cast.ea_nasir)
    assert f"/cases/{late.pk}/" not in text(client, "/cases/?show=forgotten")
    at.later(days=31)
    assert f"/cases/{late.pk}/" in text(client, "/cases/?show=forgotten")


def test_a_case_of_two_teams_is_seen_by_both(cast, late, signed_in):
    theirs = cast.begin(NOON)
    theirs.team = cast.barley
    theirs.save()
    report(Found("other", "И ячмень плохой", "hand", theirs, we_knew=NOON), actor="system",
           now=NOON + 50 * MINUTE)  # fmt: skip
    stranger = signed_in(cast.arbituram)
    shown = text(stranger, f"/cases/{late.pk}/")
    assert "И ячмень плохой" in shown
    # What was said in the other team's conversation stays there.
    assert "Вы мне перезвоните?" not in shown


def test_the_list_stays_within_its_queries(cast, late, signed_in, django_assert_max_num_queries):
    for n in range(30):
        contact = Contact.objects.create(name=f"К{n}", created_at=NOON)
        conversation = begin(inbox=cast.inbox, contact=contact, now=NOON)
        report(Found("other", "x", "hand", conversation), actor="system", now=NOON)
    client = signed_in(cast.sit_sin)
    with django_assert_max_num_queries(20):
        client.get("/cases/")


def test_every_message_leads_to_a_case_about_it(cast, at, signed_in):
    conversation = cast.begin(NOON)
    first = cast.says(conversation, "Вы мне нахамили.", NOON)
    said = cast.answers(conversation, "Приём стоит 1500 рублей.", NOON + MINUTE)
    client = signed_in(cast.ea_nasir)
    page = text(client, f"/c/{conversation.pk}/")
    for message in (first, said):
        path = f"/c/{conversation.pk}/case/new/?message={message.pk}"
        assert path in page
        assert f'value="{message.pk}" selected' in text(client, path)
    assert "case/new/?message" not in text(signed_in(cast.reviewer), f"/c/{conversation.pk}/")
