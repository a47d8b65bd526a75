"""Every number opens as many events as it says, whoever reads it."""

import csv
import io
import re

import pytest

from nanni_desk.accounts.services import create_person
from nanni_desk.conversations.models import Message
from nanni_desk.escalation.models import Escalation
from nanni_desk.facts.services import retracting
from nanni_desk.facts.services.keeping import write_down
from nanni_desk.facts.written import Written
from nanni_desk.recovery.models import CaseStep, Cause, Remedy
from nanni_desk.recovery.services import causes, learning
from nanni_desk.refunds.models import Refund
from nanni_desk.reports.figures import Figure, Unit
from nanni_desk.reports.periods import period_of
from nanni_desk.reports.selectors import report as selectors
from nanni_desk.reports.selectors.events import A_PAGE, lines_of
from tests.desk.conftest import NOON
from tests.desk.reports.conftest import live

_OPENED = re.compile(r'<li class="figure-event">')
_NEXT = re.compile(r'rel="next" href="([^"]+)"')


@pytest.fixture
def full(lived, cast, at, signed_in):
    """The month with causes that came back, people who were told, and weeks of the pulse."""
    cases = list(lived.cast.ea_nasir.recovery_cases.exclude(state="closed"))
    for number, case in enumerate(cases):
        learning.name_cause(
            actor=cast.owner, case=case.pk, title=f"Причина {number % 3}", now=at.now
        )
        if number == 1:
            causes.change(actor=cast.owner, cause=case.refresh_from_db() or case.cause_id,
                          change="Журнал", now=at.now)  # fmt: skip
    tell(cast, at)
    Refund.objects.create(
        conversation=case.conversation, contact=case.contact, source="hand", ground="goods",
        wanted="Верните", demanded_at=at.now, legal_due_at=at.now, alarm_at=at.now, token="r",
        opened_at=at.now, next_action_at=at.now,
    )  # fmt: skip
    Escalation.objects.create(
        conversation=case.conversation, asked_by=cast.ea_nasir, asked=cast.sit_sin, is_peer=False,
        question="Можно?", asked_at=at.now, answer_by=at.now, rises_at=at.now,
    )  # fmt: skip
    now, people = at.now, [cast.owner, cast.reviewer, cast.sit_sin, cast.ea_nasir, cast.arbituram]
    at.later(days=-7)
    for score, person in enumerate(people, 1):
        signed_in(person).post("/reports/everybody/answer/", {"score": score})
    at.now = now
    return lived


def tell(cast, at):
    """An untruth of which one customer was told first and another after asking."""
    fact = write_down(
        actor=cast.owner, written=Written("приём", "price", "1 800 ₽", source="Прайс"), now=NOON
    )
    conversation = cast.begin(NOON)
    cast.says(conversation, "Сколько стоит приём?", NOON)
    cast.answers(conversation, "Приём стоит 1 800 ₽.", NOON)
    made = retracting.correct(
        actor=cast.owner, fact=fact, value="2 000 ₽", wrong_since=None, why="", now=at.now
    )
    retracting.search_on(made.pk, at.now)
    made.disclosures.update(told_at=at.now, asked_first=True)


def figures(tables):
    for table in tables:
        for row in table.rows:
            for column, cell in zip(table.columns, row.cells, strict=True):
                if isinstance(cell, Figure):
                    yield table, row, column, cell


def opened(client, address):
    """How many events the pages behind an address list."""
    found = 0
    while address:
        page = client.get(address).content.decode()
        found += len(_OPENED.findall(page))
        following = _NEXT.search(page)
        address = address.split("?")[0] + following[1].replace("&amp;", "&") if following else ""
    return found


@pytest.mark.parametrize("who", ["owner", "sit_sin"])
def test_every_number_opens_as_many_events_as_it_was_counted_from(cast, full, at, signed_in, who):
    user = getattr(cast, who)
    client, period, seen = signed_in(user), period_of({"period": "quarter"}, at.now), set()
    tables = selectors.report(user, period, at.now) + selectors.open_numbers(user, period, at.now)
    for table, row, column, figure in figures(tables):
        address = f"/reports/{table.code}/{row.code}/{column.code}/?{period.query}"
        assert opened(client, address) == len(figure.events), address
        if figure.unit == Unit.COUNT:
            assert figure.value == len(figure.events)
        if figure.events:
            seen.add(table.code)
    assert seen == {*selectors.TABLES, *selectors.OPEN}, "a table without a number proves nothing"


@pytest.mark.parametrize("seed", range(5))
def test_so_it_is_in_any_month(cast, month, at, seed):
    live(month, seed)
    period = period_of({"period": "quarter"}, at.now)
    for table, row, column, figure in figures(selectors.report(cast.owner, period, at.now)):
        pages = range(1, len(figure.events) // A_PAGE + 2)
        listed = sum(len(lines_of(cast.owner, figure, page, at.now)) for page in pages)
        assert listed == len(figure.events), (table.code, row.code, column.code)
        assert figure.unit != Unit.COUNT or listed == figure.value
        assert figure.unit != Unit.SHARE or 0 <= figure.hits <= listed


def test_sums_and_lengths_are_those_of_the_events_behind_them(cast, full, at):
    period = period_of({"period": "quarter"}, at.now)
    for table, _row, column, figure in figures(selectors.report(cast.owner, period, at.now)):
        if (table.code, column.code) == ("remedies", "cost"):
            given = Remedy.objects.filter(pk__in=figure.events)
            assert figure.value == sum(one.worth for one in given)
            assert {one.currency for one in given} == {figure.currency}
        if (table.code, column.code) == ("states", "half") and figure.events:
            seconds = sorted(seconds_of(figure))
            assert figure.value == seconds[(len(seconds) - 1) // 2]


def seconds_of(figure):
    return CaseStep.objects.filter(pk__in=figure.events).values_list("seconds", flat=True)


def test_every_table_is_a_file_with_a_cell_for_each_head(cast, full, signed_in):
    cause = Cause.objects.first()
    cause.title, cause.change = "=1+1", "+7"
    cause.save()
    owner = signed_in(cast.owner)
    for code in (*selectors.TABLES, *selectors.OPEN):
        text = owner.get(f"/reports/{code}.csv?period=quarter").content.decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text)))
        assert len(rows) > 1, code
        assert {len(row) for row in rows} == {len(set(rows[0]))}, code
        assert not any(cell.startswith(("=", "+")) for row in rows for cell in row), code


def test_a_lead_counts_their_teams_and_nothing_else(cast, full, at, signed_in):
    stranger = create_person(
        email="lead@example.org", name="Lead", password="copper-of-Dilmun-1750", now=NOON,
        role="lead", teams=[cast.barley], languages=["ru"],
    )  # fmt: skip
    period = period_of({"period": "quarter"}, at.now)
    tables = selectors.report(stranger, period, at.now)
    assert all(not figure.events for *_place, figure in figures(tables))
    page = signed_in(stranger).get("/reports/").content.decode()
    assert "Причина 0" not in page


def test_agents_read_no_reports_but_what_is_everybodys(cast, client, full, signed_in):
    agent = signed_in(cast.ea_nasir)
    for path in (
        "/reports/",
        "/reports/month/",
        "/reports/people.csv",
        "/reports/people/all/people/",
    ):
        assert agent.get(path).status_code == 403, path
        assert client.get(path).status_code == 302, path
    assert agent.get("/reports/everybody/").status_code == 200
    assert agent.get("/reports/pulse.csv").status_code == 200
    owner = signed_in(cast.owner)
    for path in ("/reports/unknown.csv", "/reports/people/all/unknown/", "/reports/x/y/z/"):
        assert owner.get(path).status_code == 404, path


def test_nobody_who_works_here_is_named_or_ranked(cast, full, signed_in):
    assert Message.objects.filter(author=cast.ea_nasir).exists()
    owner = signed_in(cast.owner)
    for path in ("/reports/", "/reports/month/?month=2026-03"):
        main = owner.get(path).content.decode().partition("<main")[2]
        for person in (cast.ea_nasir, cast.sit_sin, cast.reviewer):
            assert person.name not in main
