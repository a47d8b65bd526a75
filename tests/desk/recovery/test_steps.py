"""The way of a case through its pages: what each step demands, and what meets it."""

import datetime as dt
import json

import pytest

from nanni_desk.conversations.models import Contact, Draft, Message
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.recovery.authority import LIMITED, Authority
from nanni_desk.recovery.models import Approval, Case, Remedy
from nanni_desk.recovery.services import remedying
from nanni_desk.recovery.services.authority import set_authority
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.status.selectors import address_of
from tests.desk.conftest import NOON
from tests.desk.reviews.steps import post

MINUTE = dt.timedelta(minutes=1)
ADMISSION = "Мы обещали перезвонить и не перезвонили: это наша ошибка. Звоню вам сейчас."


def shown(client, case):
    return client.get(f"/cases/{case.pk}/").content.decode()


def needs(answer):
    return json.loads(answer.content)["needs"]


@pytest.fixture
def go(signed_in, cast):
    """Takes a step as the page does; gives the answer as its script reads it."""

    def step(case, to, user=None):
        return signed_in(user or cast.ea_nasir).post(
            f"/cases/{case.pk}/do/step/", {"to": to}, headers={"X-Requested-With": "fetch"}
        )

    return step


@pytest.fixture
def acknowledged(cast, late, act, go, at):
    """A case that has come to the gathering of facts."""
    go(late, "triaged")
    go(late, "acknowledged")
    said = cast.answers(late.conversation, ADMISSION, at.now)
    act(late, "acknowledge", message=said.pk)
    act(late, "sought", remedy_sought="Перезвоните до вечера")
    assert go(late, "facts").status_code == 204
    return late


def explain(act, case):
    for issue in case.issues.all():
        act(case, "evidence", issue=issue.pk, kind="call", text="Звонков не было")
        act(case, "explain", issue=issue.pk, what="Не позвонили", why="Смена", fix="Дежурный")


@pytest.fixture
def offering(acknowledged, act, go):
    """A case at which a remedy can be offered."""
    go(acknowledged, "explained")
    explain(act, acknowledged)
    go(acknowledged, "explained")
    assert go(acknowledged, "offered").status_code == 204
    return acknowledged


@pytest.mark.teaching("S0-1")
def test_a_taken_account_does_not_leave_triage_untold(cast, at, act, go):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Что с моим аккаунтом?", NOON)
    case = report(Found("account", "Взломан аккаунт", "hand", conversation, we_knew=NOON),
                  actor="system", now=NOON)  # fmt: skip
    go(case, "triaged")
    act(case, "own")
    act(case, "affected")
    act(case, "contain", done=["freeze", "sessions", "balance"])
    assert needs(go(case, "acknowledged")) == ["customer_told"]
    act(case, "told", by="")
    assert needs(go(case, "acknowledged")) == ["customer_told"]
    act(case, "told", by="по телефону")
    assert go(case, "acknowledged").status_code == 204
    case.refresh_from_db()
    assert (case.customer_told_at, case.customer_told_by) == (at.now, "по телефону")


@pytest.mark.teaching("S3-8")
def test_what_the_customer_wants_is_asked_for_and_kept_verbatim(cast, late, at, act, go, signed_in):
    go(late, "triaged")
    go(late, "acknowledged")
    said = cast.answers(late.conversation, ADMISSION, at.now)
    act(late, "acknowledge", message=said.pk)
    assert needs(go(late, "facts")) == ["remedy_sought"]
    assert "Запишите, чего хочет клиент" in shown(signed_in(cast.ea_nasir), late)
    words = "Верните мои деньги полностью!  И перезвоните,\nнаконец."
    wanted = cast.says(late.conversation, words, at.now)
    act(late, "sought", message=wanted.pk)
    late.refresh_from_db()
    assert late.remedy_sought == wanted.body == words


@pytest.mark.teaching("S2-14")
def test_nothing_is_explained_without_evidence(acknowledged, act, go):
    assert needs(go(acknowledged, "explained")) == ["evidence"]
    issue = acknowledged.issues.get()
    act(acknowledged, "none-because", issue=issue.pk, no_evidence_because="звонки не пишутся")
    assert go(acknowledged, "explained").status_code == 204


@pytest.mark.teaching("S2-17")
def test_an_explanation_has_all_three_parts(cast, acknowledged, act, go, signed_in):
    client = signed_in(cast.ea_nasir)
    issue = acknowledged.issues.get()
    write = f"/cases/{acknowledged.pk}/write/explanation/"
    for missing in ("what", "why", "fix"):
        parts = {"what": "Не позвонили", "why": "Смена", "fix": "Дежурный"} | {missing: " "}
        assert act(acknowledged, "explain", issue=issue.pk, **parts).status_code == 422
    assert client.post(write).status_code == 422
    assert not Draft.objects.exists()
    act(acknowledged, "explain", issue=issue.pk, what="Не позвонили вам", why="Просьба пропала",
        fix="Теперь её видит дежурный")  # fmt: skip
    assert client.post(write).status_code == 302
    assert Draft.objects.get().body == (
        "Не позвонили вам. Просьба пропала. Теперь её видит дежурный."
    )


@pytest.mark.teaching("S2-13")
def test_a_pause_names_its_end_and_the_customer_reads_it(cast, acknowledged, at, signed_in):
    client = signed_in(cast.ea_nasir)
    write = f"/cases/{acknowledged.pk}/write/holding/"
    assert client.post(write, {"until": "2026-03-03T09:00"}).status_code == 422
    client.post(write, {"until": "2026-03-03T16:00"})
    body = Draft.objects.get().body
    assert "16:00" in body
    newest = acknowledged.conversation.messages.latest("pk").pk
    sent = post(client, f"/c/{acknowledged.conversation_id}/reply/", body=body, token="h",
                seen=newest)  # fmt: skip
    assert sent.status_code == 201, sent.content.decode()
    promise = acknowledged.conversation.commitments.latest("pk")
    assert promise.due == dt.datetime(2026, 3, 3, 13, 0, tzinfo=dt.UTC)


@pytest.mark.teaching("S2-18")
def test_three_matters_end_each_with_an_outcome_of_its_own(cast, offering, act, go, at):
    act(offering, "issue", kind="lateness", title="Долго не отвечали")
    act(offering, "issue", kind="quality", title="Перепутали врача")
    explain(act, offering)
    case = finish(offering, act, go, at)
    issues = list(case.issues.order_by("pk"))
    for issue in issues:
        assert "outcomes" in needs(go(case, "closed"))
        act(case, "outcome", issue=issue.pk, outcome=f"Исправили: {issue.title}")
    assert go(case, "closed").status_code == 204


@pytest.mark.teaching("S3-5")
def test_contempt_is_not_paid_off(cast, offering, act, go, at):
    act(offering, "issue", kind="disrespect", title="Оператор нахамил")
    explain(act, offering)
    case = finish(offering, act, go, at, kind="refund", text="1000 рублей", amount="1000")
    for issue in case.issues.all():
        act(case, "outcome", issue=issue.pk, outcome="Вернули деньги")
    assert needs(go(case, "closed")) == ["beyond_money"]
    act(case, "offer", kind="admission", text="Оператор извинился лично", token="adm")
    act(case, "choose", remedies=[case.remedies.latest("pk").pk], words="Принимаю")
    act(case, "fulfil", remedy=case.remedies.latest("pk").pk, proof="звонок")
    assert go(case, "closed").status_code == 204


def finish(case, act, go, at, **remedy):
    """From the offer to the lesson, with everything but the outcomes."""
    remedy = {"kind": "callback", "text": "Звонок в 18:00", "token": "r"} | remedy
    act(case, "offer", **remedy)
    act(case, "loss", loss_hours="2")
    act(case, "choose", remedies=[case.remedies.get().pk], words="Да, подходит")
    go(case, "agreed")
    go(case, "fulfilling")
    act(case, "fulfil", remedy=case.remedies.get().pk, proof="18:02")
    for promise in case.conversation.commitments.filter(settled_at=None):
        act(case, "keep", promise=promise.pk)
    assert go(case, "verified").status_code == 204
    act(case, "ask")
    at.later(hours=73)
    assert go(case, "learned").status_code == 204
    act(case, "cause", root_cause="Нет журнала")
    act(case, "change", process_change="Журнал")
    act(case, "agents-told")
    return case


@pytest.mark.teaching("S2-6")
def test_the_remedy_form_shows_the_loss_and_warns_without_one(cast, offering, act, go, signed_in):
    client = signed_in(cast.ea_nasir)
    assert "Не записано, во что это обошлось клиенту" in shown(client, offering)
    act(offering, "offer", kind="callback", text="Звонок", token="x")
    act(offering, "choose", remedies=[offering.remedies.get().pk], words="Да")
    assert needs(go(offering, "agreed")) == ["loss"]
    act(offering, "loss", loss_money="1500,50", currency="RUB", loss_distress="Болел и ждал")
    page = shown(client, offering)
    assert "1\xa0500,50\xa0₽" in page
    assert "Болел и ждал" in page
    assert "Не записано, во что это обошлось клиенту" not in page


@pytest.mark.teaching("S2-20")
@pytest.mark.parametrize(
    ("who", "own", "asked"),
    [
        ("ea_nasir", ["Возврат денег", "Скидка", "Бонус на следующий раз"], "Отмена комиссии"),
        ("sit_sin", ["Отмена комиссии", "Дополнительная услуга"], "Исключение из правил"),
    ],
)
def test_the_offer_lists_what_the_role_may_give(cast, offering, signed_in, who, own, asked):
    page = shown(signed_in(getattr(cast, who)), offering)
    given, _, above = page.partition("После согласования")
    for kind in own:
        assert kind in given
    assert asked in above
    assert asked not in given[given.index("Можете дать сами") :]


@pytest.mark.teaching("S2-21")
def test_without_a_rouble_there_is_still_much_to_give(cast, offering, signed_in, at):
    table = Authority(limits=dict.fromkeys(LIMITED, 0), a_day=dict.fromkeys(LIMITED, 0))
    set_authority(actor=cast.owner, table=table, now=at.now)
    page = shown(signed_in(cast.ea_nasir), offering)
    free = page[page.index("без денег") : page.index("с суммой")]
    assert free.count("<option") >= 3


@pytest.mark.teaching("S0-18")
def test_authority_is_asked_for_with_one_click_and_silence_goes_up(
    cast, offering, act, signed_in, at
):
    act(
        offering, "offer", kind="refund", text="Вернуть стоимость приёма", amount="10000", token="m"
    )
    remedy = offering.remedies.get()
    assert remedy.state == Remedy.State.WAITING
    lead, owner = signed_in(cast.sit_sin), signed_in(cast.owner)
    asked = lead.get("/cases/approvals/").content.decode()
    assert "10\xa0000\xa0₽" in asked
    assert "Перезвоните до вечера" in asked
    assert offering.issues.get().title in asked
    assert remedying.approvals_due(at.now + 119 * MINUTE) == 0
    at.later(minutes=121)
    assert remedying.approvals_due(at.now) == 1
    assert Approval.objects.get().role == "owner"
    assert "ушло на уровень выше" in owner.get("/cases/approvals/").content.decode()
    act(offering, "answer", user=cast.owner, remedy=remedy.pk, granted="yes", from_approvals="1")
    remedy.refresh_from_db()
    assert remedy.state == Remedy.State.OFFERED
    assert "10\xa0000" not in lead.get("/cases/approvals/").content.decode()


@pytest.mark.teaching("S4-21")
def test_waiting_for_our_own_manager_goes_up_and_is_reported(cast, offering, act, signed_in, at):
    report(Found("money", "Деньги списали дважды", "hand", offering.conversation),
           actor="system", now=at.now)  # fmt: skip
    offering.refresh_from_db()
    assert offering.severity in {"A", "B"}
    act(offering, "offer", kind="refund", text="Вернуть", amount="10000", token="m")
    assert remedying.approvals_due(at.now + 29 * MINUTE) == 0
    at.later(minutes=31)
    assert remedying.approvals_due(at.now) == 1
    numbers = signed_in(cast.sit_sin).get("/cases/").content.decode()
    assert "Ждали своих руководителей" in numbers
    assert "31 минута, 1 вопрос" in numbers


def test_nobody_approves_what_they_asked_for(cast, offering, act, signed_in):
    act(offering, "offer", user=cast.sit_sin, kind="refund", text="x", amount="50000", token="m")
    remedy = offering.remedies.get()
    for person in (cast.sit_sin, cast.ea_nasir):
        refused = act(offering, "answer", user=person, remedy=remedy.pk, granted="yes")
        assert refused.status_code == 422
    remedy.refresh_from_db()
    assert remedy.state == Remedy.State.WAITING


def test_money_has_a_sum_and_words_do_not_hide_one(offering, act):
    refused = act(offering, "offer", kind="refund", text="Вернём 500 000 ₽", token="m")
    assert refused.status_code == 422
    assert not Remedy.objects.exists()


@pytest.mark.teaching("S3-7")
def test_their_debt_changes_nothing_in_ours(cast, offering, act, signed_in):
    client = signed_in(cast.ea_nasir)
    before = (offering.severity, shown(client, offering).count("<option"))
    act(offering, "counter-claim", text="Долг за прошлый приём", amount="3000", currency="RUB")
    offering.refresh_from_db()
    page = shown(client, offering)
    assert "Долг за прошлый приём" in page
    assert (offering.severity, page.count("<option")) == before
    act(offering, "offer", kind="refund", text="Возврат", amount="1000", token="m")
    assert offering.remedies.get().state == Remedy.State.OFFERED


@pytest.mark.teaching("S3-9")
def test_what_was_agreed_is_seen_in_the_next_conversation(cast, offering, act, signed_in, at):
    act(offering, "condition", text="Выбирает врача сам и может отказаться")
    later = cast.begin(at.now)
    cast.says(later, "Хочу записаться ещё раз", at.now)
    client = signed_in(cast.ea_nasir)
    words = "Выбирает врача сам и может отказаться"
    assert words in client.get(f"/c/{later.pk}/").content.decode()
    act(offering, "end-condition", condition=offering.conditions.get().pk)
    assert words not in client.get(f"/c/{later.pk}/").content.decode()


@pytest.mark.teaching("S2-9")
def test_who_knew_first_writes_first_and_it_is_counted(cast, acknowledged, signed_in, at):
    assert "клиент ещё не писал: пишем первыми" in shown(signed_in(cast.ea_nasir), acknowledged)
    page = signed_in(cast.sit_sin).get("/cases/").content.decode()
    assert "Сказали раньше, чем спросили" in page
    assert "1 из 1" in page
    Case.objects.update(they_knew_at=NOON)
    assert "0 из 1" in signed_in(cast.sit_sin).get("/cases/").content.decode()


def test_the_admission_comes_before_repair_and_regret(cast, late, signed_in):
    client = signed_in(cast.ea_nasir)
    write = f"/cases/{late.pk}/write/acknowledgement/"
    parts = {"responsibility": "Мы не перезвонили", "repair": "Звоню сейчас", "regret": "Мне жаль"}
    for missing in ("responsibility", "repair"):
        assert client.post(write, parts | {missing: ""}).status_code == 422
    assert client.post(write, parts)["Location"] == f"/c/{late.conversation_id}/#composer"
    text, link = Draft.objects.get().body.split("\n\n")
    assert text == "Мы не перезвонили. Звоню сейчас. Мне жаль."
    assert address_of(late.conversation, NOON) in link


def test_a_draft_that_was_begun_is_kept(cast, late, signed_in, at):
    Draft.objects.create(
        conversation=late.conversation, author=cast.ea_nasir, body="Здравствуйте!", saved_at=at.now
    )
    parts = {"responsibility": "Мы не перезвонили", "repair": "Звоню сейчас"}
    signed_in(cast.ea_nasir).post(f"/cases/{late.pk}/write/acknowledgement/", parts)
    body = Draft.objects.get().body
    assert body.startswith("Здравствуйте!\n\nМы не перезвонили. Звоню сейчас.\n\n")


def test_evidence_is_the_customers_own(cast, acknowledged, act, at):
    stranger = Contact.objects.create(name="Имди-илум", created_at=NOON)
    elsewhere = begin(inbox=cast.inbox, contact=stranger, now=NOON)
    said = cast.says(elsewhere, "Моё", NOON)
    issue = acknowledged.issues.get()
    fields = {"issue": issue.pk, "kind": "message", "message": said.pk}
    assert act(acknowledged, "evidence", **fields).status_code == 422
    assert not issue.evidence.exists()


def test_a_closed_case_can_be_opened_again(cast, offering, act, go, at, signed_in):
    case = finish(offering, act, go, at)
    act(case, "outcome", issue=case.issues.get().pk, outcome="Позвонили")
    assert go(case, "closed").status_code == 204
    assert act(case, "loss", loss_hours="3").status_code == 422
    assert act(case, "reopen", note="Опять не позвонили").status_code == 302
    case.refresh_from_db()
    assert (case.state, case.reopened) == ("facts", 1)
    assert "Опять не позвонили" in shown(signed_in(cast.ea_nasir), case)


def test_a_form_that_nobody_made_is_refused(late, act):
    for action, fields in {
        "step": {"to": "nowhere"}, "own": {"owner": "x"}, "offer": {"kind": "gold", "text": "x"},
        "evidence": {"issue": "9" * 30}, "loss": {"loss_money": "NaN"}, "issue": {"kind": "x"},
        "acknowledge": {"message": "0"}, "nothing": {},
    }.items():  # fmt: skip
        assert 400 <= act(late, action, **fields).status_code < 500, action
    assert Message.objects.count() == 2
