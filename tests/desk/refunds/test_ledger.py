"""The ledger for accounting: every sum once, currencies apart, no cell a formula."""

import csv
import datetime as dt
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni_desk.accounts.models import AuditEntry
from nanni_desk.lib.spreadsheets import as_csv
from nanni_desk.recovery.services import remedying
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.refunds.models import Payout, Refund
from nanni_desk.refunds.services import confirming, deciding, paying
from tests.desk.conftest import NOON

BOM = "\ufeff"


@pytest.fixture
def given_(cast, demanded):
    """Two refunds in two currencies, one of them confirmed, and a bonus of a case."""
    roubles, euros = demanded(1_000_00), demanded(9_05)
    Refund.objects.filter(pk=euros.pk).update(currency="EUR")
    for refund in (roubles, euros):
        deciding.say_yes(actor=cast.owner, refund=refund.pk, now=NOON)
    paying.send_due()
    payout = Payout.objects.get(refund=roubles)
    confirming.confirm(actor=cast.sit_sin, payout=payout.pk, receipt="=cmd|calc", now=NOON)
    case = report(Found("other", "x", "hand", cast.begin(NOON)), actor="system", now=NOON)
    remedying.grant(actor=cast.owner, case=case.pk, kind="bonus", text="Бонус", amount=50_00,
                    currency="RUB", token="b", now=NOON)  # fmt: skip
    return roubles, euros


def rows(client, **query):
    answer = client.get("/refunds/ledger/export/", query)
    text = answer.content.decode()
    assert text.startswith(BOM)
    separator = ";" if query.get("separator") == "semicolon" else ","
    return list(csv.DictReader(io.StringIO(text.removeprefix(BOM)), delimiter=separator))


@pytest.mark.parametrize("separator", ["comma", "semicolon"])
def test_the_export_holds_every_sum_once_and_is_on_record(cast, given_, signed_in, separator):
    found = rows(signed_in(cast.sit_sin), separator=separator)
    told = sorted((row["kind"], row["sum"], row["currency"], row["given"]) for row in found)
    assert told == [("bonus", "50.00", "RUB", "no"), ("refund", "1000.00", "RUB", "yes"),
                    ("refund", "9.05", "EUR", "no")]  # fmt: skip
    assert {row["receipt"] for row in found} == {"'=cmd|calc", ""}
    assert AuditEntry.objects.get(action="ledger.exported").data["rows"] == 3


def test_currencies_are_never_added(cast, given_, signed_in):
    page = signed_in(cast.sit_sin).get("/refunds/ledger/").content.decode()
    assert "1\xa0000\xa0₽" in page
    assert "50\xa0₽" in page
    assert "9,05\xa0€" in page


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [("2026-03-03", "2026-03-03", 3), ("2026-03-04", "2026-03-31", 0),
     ("2026-02-01", "2026-03-02", 0), ("2026-03-31", "2026-03-01", 3), ("x", "2026-99-99", 3)],
)  # fmt: skip
def test_a_period_is_its_days_on_our_clocks(cast, given_, signed_in, first, last, found):
    assert len(rows(signed_in(cast.owner), first=first, last=last)) == found


def test_midnight_is_ours_and_not_greenwichs(cast, given_, signed_in):
    late = dt.datetime(2026, 3, 3, 21, 30, tzinfo=dt.UTC)
    Refund.objects.update(decided_at=late)
    assert len(rows(signed_in(cast.owner), first="2026-03-04", last="2026-03-04")) == 2


def test_another_teams_money_is_not_theirs(cast, at, given_, signed_in):
    assert signed_in(cast.arbituram).get("/refunds/ledger/").status_code == 403
    cast.sit_sin.teams.set([cast.barley])
    assert rows(signed_in(cast.sit_sin)) == []
    payout = Payout.objects.exclude(state="confirmed").get()
    path = f"/refunds/payouts/{payout.pk}/confirm/"
    assert signed_in(cast.sit_sin).post(path, {"receipt": "1"}).status_code == 404


def test_a_file_of_payments_is_taken_in_or_explained(cast, given_, signed_in):
    lead, payout = signed_in(cast.sit_sin), Payout.objects.exclude(state="confirmed").get()
    for text, status in ((f"key;receipt\n{payout.key};\n", 422), ("", 422),
                         (f"key;receipt\n{payout.key};п/п 9\n", 200)):  # fmt: skip
        file = io.BytesIO(text.encode())
        file.name = "paid.csv"
        answer = lead.post("/refunds/payouts/import/", {"file": file})
        assert answer.status_code == status
    assert "подтвержд" in answer.content.decode()
    assert not Payout.objects.exclude(state="confirmed").exists()


@given(st.text(max_size=20))
def test_no_cell_begins_like_a_formula(text):
    [_head, [shown]] = list(
        csv.reader(io.StringIO(as_csv(["a"], [[text]]).decode("utf-8-sig"), newline=""))
    ) or [[], [""]]
    assert shown.lstrip(" \n\u00a0")[:1] not in set("=+-@\t＝＋－＠")
    assert shown.removeprefix("'") == text.removeprefix("'") or shown == text
