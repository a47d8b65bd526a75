"""The demo desk is alive: its month is settled, its present waits in the right order."""

import pytest

from nanni_desk.accounts.models import Role, User
from nanni_desk.conversations.models import Commitment, Conversation, Message, Status
from nanni_desk.conversations.selectors import queue_for
from nanni_desk.demo.cast import CLINIC
from nanni_desk.demo.seed import NotEmpty, seed
from nanni_desk.facts.models import Fact
from nanni_desk.facts.services import retracting
from nanni_desk.macros.selectors import macros_for
from nanni_desk.recovery.models import Cause
from nanni_desk.refunds.models import Refund
from nanni_desk.reports.periods import period_of
from nanni_desk.reports.selectors.report import figure_for
from tests.desk.conftest import NOON


@pytest.fixture
def seeded(db):
    return seed(NOON)


def test_the_month_is_settled_but_for_nanni(seeded):
    waiting = Conversation.objects.exclude(status=Status.CLOSED)
    [oldest] = waiting.filter(created_at__lt=NOON.replace(hour=0))
    assert oldest.contact.name == "Нанни"
    assert oldest.owed_since is not None


def test_those_to_whom_we_broke_a_promise_stand_on_top(seeded):
    olga = User.objects.get(email=seeded.email)
    queue = [c for c in queue_for(olga) if c.inbox.name == CLINIC]
    names = [c.contact.name for c in queue[:4]]
    assert names == ["Галина Рощина", "Анна Белова", "Игорь", "Мария Ким"]
    assert {c.state for c in queue[0].commitments.all()} == {Commitment.State.BROKEN}
    assert queue[1].commitments.get().state == Commitment.State.BROKEN


def test_the_failed_reply_is_red_and_the_card_is_masked(seeded):
    assert Message.objects.get(state=Message.State.FAILED).body.startswith("Да, курьер")
    assert not Message.objects.filter(body__contains="4111").exists()


def test_macros_and_demands_for_money_lie_ready(seeded):
    olga = User.objects.get(email=seeded.email)
    macros = {macro.name for macro in macros_for(olga)}
    assert {"Номер обращения", "Подготовка к УЗИ"} <= macros
    assert "Как вернуть товар" not in macros, "another team's"
    demands = {held.contact.name: held.state for held in Refund.objects.select_related("contact")}
    assert demands["Галина Рощина"] == demands["Виктор Лунёв"] == Refund.State.ASKED
    assert demands["Денис"] == Refund.State.APPROVED


def test_a_desk_in_use_is_left_alone(seeded):
    with pytest.raises(NotEmpty):
        seed(NOON)


def test_whoever_corrects_a_price_finds_the_customer_who_was_told_the_old_one(seeded):
    owner = User.objects.get(role=Role.OWNER)
    made = retracting.correct(
        actor=owner, fact=Fact.objects.get(name="УЗИ"), value="2 800 ₽", wrong_since=None, why="",
        now=NOON,
    )  # fmt: skip
    while retracting.search_on(made.pk, NOON) is not None:
        pass
    told = {one.contact.name: one.body for one in made.disclosures.all()}
    assert "УЗИ — 2 800 ₽" in told["Алина Фролова"]


def test_what_was_mended_in_the_month_can_be_read_in_the_report(seeded):
    owner = User.objects.get(role=Role.OWNER)
    period = period_of({"period": "quarter"}, NOON)
    kept = figure_for(owner, ("people", "kept", "people"), period, NOON)[3]
    assert kept.value == 3
    returned = Cause.objects.filter(reopened=1)
    assert {cause.level for cause in returned} == {Cause.Level.HEAD}
    assert "Склад" in {cause.answers_for_it for cause in returned}
    unlike = figure_for(owner, ("equal", "1", "unlike"), period, NOON)[3]
    assert unlike.value == 1
