"""What each table of the report says, from cases whose story is known."""

import csv
import io

import pytest

from nanni_desk.conversations.models import Signal
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.escalation.models import Escalation
from nanni_desk.lib.errors import NotThere
from nanni_desk.recovery.models import Cause, Remedy
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.recovery.states import State
from nanni_desk.reports.periods import month_of, period_of
from nanni_desk.reports.selectors import report as selectors
from tests.desk.reports.conftest import DAY, HOUR

QUARTER = "?period=quarter"


@pytest.fixture
def cell(cast, at):
    """A figure as the owner reads it: ``cell("people", "lost", "people")``."""

    def find(table, row, column, user=None):
        period = period_of({"period": "quarter"}, at.now)
        return selectors.figure_for(user or cast.owner, (table, row, column), period, at.now)[3]

    return find


@pytest.fixture
def reads(signed_in, cast):
    """What a page shows: to the owner, or to somebody else."""

    def page(path, user=None):
        answer = signed_in(user or cast.owner).get(path)
        assert answer.status_code == 200, path
        return answer.content.decode()

    return page


@pytest.mark.teaching("S1-25")
def test_unresolved_people_are_counted_and_named(month, cell, reads):
    month.case("Анна Белова", to=State.FACTS)
    month.case("Игорь", to=State.OFFERED)
    assert cell("people", "unresolved", "people").value == 2
    names = reads(f"/reports/people/unresolved/people/{QUARTER}")
    assert "Анна Белова" in names
    assert "Игорь" in names


def test_a_person_is_kept_lost_or_silent_by_what_they_said(cast, month, cell, at):
    kept, lost, quiet = month.case("Зоя"), month.case("Лев"), month.case("Пётр")
    kept.confirmed_by = cast.says(kept.conversation, "Всё хорошо, спасибо!", at.now)
    kept.save()
    said = cast.says(lost.conversation, "Ухожу от вас.", at.now)
    Signal.objects.create(
        conversation=lost.conversation, message=said, start=0, end=5, text="Ухожу", strength=2,
        kind="churn_threat", code="SIG",
    )  # fmt: skip
    found = {fate: cell("people", fate, "people").events for fate in ("kept", "lost", "silent")}
    assert found == {
        "kept": [kept.contact_id], "lost": [lost.contact_id], "silent": [quiet.contact_id],
    }  # fmt: skip


def test_somebody_with_two_cases_is_one_person(month, cast, cell, at):
    first = month.case("Анна")
    report(Found("other", "Ещё раз", "hand", first.conversation), actor="system", now=at.now)
    assert cell("people", "all", "people").value == 1
    assert cell("people", "unresolved", "people").value == 1


def test_time_in_a_state_is_its_length_and_lateness_is_its_terms(month, cell):
    for hours in (1, 2, 9):
        month.case(hours=hours, late=[State.FACTS] if hours > 2 else ())
    assert cell("states", "facts", "half").value == 2 * 3600
    assert cell("states", "facts", "tenth").value == 9 * 3600
    late = cell("states", "facts", "late")
    assert (late.hits, len(late.events)) == (1, 3)


def test_few_cases_are_told_as_few(month, reads):
    for _number in range(3):
        month.case()
    assert "мало данных, чтобы судить" in reads(f"/reports/{QUARTER}")


def test_a_remedy_that_failed_stays_a_second_failure_when_it_is_given_late(month, cell):
    late = month.gave(month.case(), "redo")
    month.gave(month.case(), "redo")
    Remedy.objects.filter(pk=late.pk).update(broken_at=late.due_at)
    broken = cell("second", "all", "share")
    assert (broken.hits, len(broken.events)) == (1, 2)


@pytest.mark.teaching("S3-60")
@pytest.mark.teaching("S3-63")
def test_refund_with_a_bonus_shows_its_cost_and_who_came_again(cast, month, cell, reads):
    gifts = [
        month.gave(month.case(f"К{n}"), "refund_and_bonus", 1_000_00, bonus=100_00, price=1_000_00)
        for n in range(12)
    ]
    begin(inbox=cast.inbox, contact=gifts[0].case.contact, now=month.now)
    assert cell("remedies", "refund_and_bonus-rub", "cost").value == 12 * 1_100_00
    again = cell("remedies", "refund_and_bonus-rub", "again")
    assert (again.hits, len(again.events)) == (1, 12)
    assert again.interval.low < 1 / 12 < again.interval.high
    assert "13\xa0200\xa0₽" in reads(f"/reports/{QUARTER}")


def test_currencies_are_never_added(month, cell):
    month.gave(month.case(), "refund", 500_00, "RUB")
    month.gave(month.case(), "refund", 500_00, "EUR")
    assert cell("remedies", "refund-rub", "cost").value == 500_00
    assert cell("remedies", "refund-eur", "cost").value == 500_00


def test_equal_losses_with_unequal_remedies_stand_beside_each_other(month, cell, reads):
    cases = [month.case(n, loss_money=800_00, loss_currency="RUB") for n in "АБВ"]
    for case in cases:
        month.failed(case, "money")
    for case, amount in zip(cases, (800_00, 800_00, 100_00), strict=True):
        month.gave(case, "refund", amount)
    unlike = cell("equal", "1", "unlike")
    assert (unlike.events, unlike.beside) == ([cases[2].pk], [cases[1].pk])
    page = reads(f"/reports/equal/1/unlike/{QUARTER}")
    assert f"/cases/{cases[2].pk}/" in page
    assert f"/cases/{cases[1].pk}/" in page


def test_whole_losses_that_were_made_good_are_equal_whatever_their_sums(month, cell):
    for lost in (500_00, 900_00):
        case = month.case(loss_money=lost, loss_currency="RUB")
        month.failed(case, "money")
        month.gave(case, "refund", lost)
    assert cell("equal", "1", "unlike").events == []


def test_neither_loudness_nor_the_public_changes_the_audit(month, cast, cell, at):
    for number in range(4):
        case = month.case(loss_money=500_00, loss_currency="RUB", is_public=number == 1,
                          severity="ABCD"[number])  # fmt: skip
        month.failed(case, "money")
        month.gave(case, "refund", 500_00)
        for _word in range(number):
            cast.says(case.conversation, "ВЕРНИТЕ НЕМЕДЛЕННО!!!", at.now)
    assert cell("equal", "1", "cases").value == 4
    assert cell("equal", "1", "unlike").events == []


def test_the_public_and_the_silent_stand_beside_each_other(month, cell):
    for is_public, money in ((True, 100_00), (True, None), (False, None)):
        case = month.case(is_public=is_public)
        month.gave(case, "refund" if money else "redo", money)
    found = cell("public", "public", "money")
    assert (found.hits, len(found.events)) == (1, 2)
    assert cell("public", "private", "money").hits == 0
    assert cell("public", "private", "given").hits == 1


@pytest.mark.teaching("S4-21")
def test_all_waiting_for_our_own_managers_is_in_the_report(month, cell, reads):
    month.asked(month.case(), 31, raised=1)
    month.asked(month.case(), 89)
    assert cell("managers", "approvals", "total").value == 120 * 60
    assert cell("managers", "approvals", "raised").hits == 1
    assert "2,0 ч" in reads(f"/reports/{QUARTER}")


def test_a_question_to_a_manager_counts_and_one_to_a_peer_does_not(cast, month, cell, at):
    conversation = month.case().conversation
    for person, is_peer in ((cast.sit_sin, False), (cast.arbituram, True)):
        Escalation.objects.create(
            conversation=conversation, asked_by=cast.ea_nasir, asked=person, is_peer=is_peer,
            question="Можно ли так?", asked_at=at.now - HOUR, answer_by=at.now, rises_at=at.now,
        )  # fmt: skip
    assert cell("managers", "questions", "asked").value == 1
    assert cell("managers", "questions", "total").value == 3600


@pytest.mark.teaching("S1-18")
def test_the_month_for_the_top_names_causes_with_who_answers_outside_support(
    month, cast, signed_in, reads, cell
):
    case = month.case("Анна", to=State.LEARNED)
    agent, owner = signed_in(cast.ea_nasir), signed_in(cast.owner)
    agent.post(f"/cases/{case.pk}/do/cause/", {"root_cause": "Чайник течёт", "area": "product"})
    cause = Cause.objects.get()
    assert cell("areas", "product", "unowned").value == 1
    refused = owner.post(
        f"/causes/{cause.pk}/do/own/", {"owner": cast.sit_sin.pk, "area": "product"}
    )
    assert refused.status_code == 422
    owner.post(f"/causes/{cause.pk}/do/own/", {"owner_name": "Производство", "area": "product"})
    page = reads("/reports/month/?month=2026-03")
    assert "Чайник течёт" in page
    assert "Производство" in page
    assert "Что мы продаём" in page
    assert cell("areas", "product", "unowned").value == 0
    assert "Чайник течёт" not in reads("/reports/month/?month=2026-02")


@pytest.mark.teaching("S2-9")
def test_told_before_they_asked_is_a_number_of_the_report(cast, month, cell, at):
    first, second = month.case("Анна"), month.case("Игорь")
    for case, knew in ((first, None), (second, second.opened_at)):
        case.acknowledged_by = cast.answers(case.conversation, "Это наша ошибка.", at.now)
        case.they_knew_at = knew
        case.save()
    told = cell("told", "failures", "share")
    assert (told.hits, len(told.events)) == (1, 2)
    assert cell("told", "failures", "first").events == [first.pk]


def test_a_table_is_a_file_for_a_spreadsheet(month, cast, signed_in):
    for number in range(12):
        month.gave(month.case(f"К{number}"), "refund", 100_50)
    answer = signed_in(cast.owner).get(f"/reports/remedies.csv{QUARTER}")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert len({len(row) for row in rows}) == 1
    found = dict(zip(rows[0], rows[1], strict=True))
    assert found["Сколько стоило"] == "1206.00"
    assert found["Пришли снова: посчитано по"] == "12"
    assert "remedies-2025-12-21-2026-03-20.csv" in answer["Content-Disposition"]


@pytest.mark.parametrize(
    ("asked", "first", "last"),
    [
        ({"period": "week"}, "2026-03-16", "2026-03-20"),
        ({"period": "month"}, "2026-03-01", "2026-03-20"),
        ({"period": "quarter"}, "2025-12-21", "2026-03-20"),
        (
            {"period": "own", "first": "2026-02-01", "last": "2026-02-03"},
            "2026-02-01",
            "2026-02-03",
        ),
        (
            {"period": "own", "first": "2026-02-05", "last": "2026-02-03"},
            "2026-03-01",
            "2026-03-20",
        ),
        ({"period": "own", "first": "gestern", "last": ""}, "2026-03-01", "2026-03-20"),
        (
            {"period": "own", "first": "0001-01-01", "last": "9999-12-31"},
            "2026-03-01",
            "2026-03-20",
        ),
    ],
)
def test_a_period_is_whole_days(at, month, asked, first, last):
    found = period_of(asked, at.now)
    assert (str(found.first), str(found.last)) == (first, last)
    assert found.until - found.since == (found.last - found.first + DAY)
    assert period_of(dict(part.split("=") for part in found.query.split("&")), at.now) == found


@pytest.mark.parametrize(
    ("asked", "first"),
    [("2024-02", "2024-02-01"), ("2026-13", "2026-02-01"), ("", "2026-02-01"), ("x", "2026-02-01")],
)
def test_a_month_is_a_whole_one_and_the_last_by_default(at, month, asked, first):
    found = month_of(asked, at.now)
    assert str(found.first) == first
    assert found.last.month == found.first.month
    assert (found.last + DAY).day == 1


def test_what_was_on_other_days_is_not_counted(month, cell):
    month.gave(month.case(days_ago=200), "refund", 100_00, days_ago=199)
    assert not cell("people", "all", "people").events
    with pytest.raises(NotThere):
        cell("remedies", "refund-rub", "cost")


def test_a_name_of_a_customer_is_text(month, reads):
    month.case("<b>x</b>", to=State.FACTS)
    assert "&lt;b&gt;x" in reads(f"/reports/people/unresolved/people/{QUARTER}")
