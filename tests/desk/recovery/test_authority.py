"""Who may give what: the owner's table, the limit of a day, and our own cancellations."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction
from hypothesis import given
from hypothesis import strategies as st

from nanni_desk.accounts.models import AuditEntry
from nanni_desk.lib.errors import NotAllowed
from nanni_desk.recovery.authority import LEAST_FREE, LIMITED, Authority, Impossible
from nanni_desk.recovery.catalogue import Kind, Level, costs_money
from nanni_desk.recovery.models import Approval, AuthorityTable, Remedy
from nanni_desk.recovery.selectors.authority import authority
from nanni_desk.recovery.selectors.choices import choices_for
from nanni_desk.recovery.services import cancelling, remedying
from nanni_desk.recovery.services.authority import set_authority
from nanni_desk.recovery.services.opening import Found, report
from nanni_desk.recovery.severity import Failure
from tests.desk.conftest import NOON
from tests.desk.recovery.conftest import Forms

HOUR = dt.timedelta(hours=1)
levels = st.sampled_from(Level)


@pytest.fixture
def refund(cast, broken):
    """Offers money back: ``refund(500_00)``."""

    def offer(amount, who=None, *, token="", **fields):
        return remedying.offer(
            actor=who or cast.ea_nasir, case=broken.pk, kind=fields.pop("kind", Kind.REFUND),
            text="Возврат", amount=amount, currency=fields.pop("currency", "RUB"),
            token=token or f"{amount}-{Remedy.objects.count()}", now=fields.pop("now", NOON + HOUR),
            **{"reason": "просил сразу"} | fields,
        )  # fmt: skip

    return offer


@pytest.fixture
def cancelled(cast, broken):
    """A case in which our side cancelled something that was paid."""
    found = Found(Failure.CANCELLED, "Приём отменён нами", "hand", broken.conversation)
    return report(found, actor="system", now=NOON + HOUR)


@given(begins=st.dictionaries(st.sampled_from(Kind), levels), level=levels)
def test_whatever_an_owner_sets_nobody_stands_with_empty_hands(begins, level):
    everybodys = [k for k in Kind if begins.get(k, Level.AGENT) == Level.AGENT]
    free = [kind for kind in everybodys if not costs_money(kind)]
    if len(free) < LEAST_FREE:
        with pytest.raises(Impossible, match="begins"):
            Authority(begins=begins)
    else:
        assert len(Authority(begins=begins).free(level)) >= LEAST_FREE


@given(
    amount=st.integers(1, 10**11), more=st.integers(0, 10**9), kind=st.sampled_from(Kind),
    currency=st.sampled_from(["RUB", "USD", "EUR"]), price=st.none() | st.integers(1, 10**11),
)  # fmt: skip
def test_more_money_never_needs_a_lower_level(amount, more, kind, currency, price):
    table = Authority()
    less = table.level_needed(kind, amount, currency, price)
    assert table.level_needed(kind, amount + more, currency, price) >= less


def test_a_table_is_kept_as_it_was_made():
    table = Authority(limits=dict(zip(LIMITED, (1, 2, 3), strict=True)), begins={})
    assert Authority.from_table(table.as_table()) == table
    assert Authority.from_table({}) == Authority()


def test_the_database_keeps_no_table_that_leaves_people_nothing(cast):
    with pytest.raises(IntegrityError), transaction.atomic():
        AuthorityTable.objects.create(
            table={}, free_kinds=LEAST_FREE - 1, changed_at=NOON, changed_by=cast.owner
        )


def test_the_owner_changes_the_limits_and_it_is_on_record(cast, at, signed_in, refund):
    owner = signed_in(cast.owner)
    [form] = [f for f in Forms(owner.get("/cases/limits/").content.decode()).found
              if "limits_AGENT" in f["fields"]]  # fmt: skip
    fields = {name: values[0] for name, values in form["fields"].items() if values}
    fields |= {name: "AGENT" for name in fields if name.startswith("begins_")}
    answer = owner.post("/cases/limits/", fields | {"limits_AGENT": "500"})
    assert answer.status_code == 302, answer.content.decode()
    assert authority().limit(Level.AGENT) == 500_00
    assert refund(600_00).state == Remedy.State.WAITING
    entry = AuditEntry.objects.get(action="authority.changed")
    assert entry.data["limits"][0]["AGENT"] == 1_000_00
    assert entry.data["limits"][1]["AGENT"] == 500_00


def test_nobody_else_changes_them(cast, at):
    with pytest.raises(NotAllowed):
        set_authority(actor=cast.sit_sin, table=Authority(), now=NOON)


def test_a_table_nobody_could_work_by_is_explained_beside_the_form(cast, at, signed_in):
    owner = signed_in(cast.owner)
    [form] = [f for f in Forms(owner.get("/cases/limits/").content.decode()).found
              if "limits_AGENT" in f["fields"]]  # fmt: skip
    fields = {name: values[0] for name, values in form["fields"].items() if values}
    fields |= {name: "OWNER" for name in fields if name.startswith("begins_")}
    answer = owner.post("/cases/limits/", fields)
    assert answer.status_code == 422
    assert "Хотя бы три решения без денег должны" in answer.content.decode()
    assert not AuthorityTable.objects.exists()


def test_many_small_sums_are_one_large_one_at_the_end_of_the_day(cast, refund):
    day = dict(zip(LIMITED, (2_000_00, 100_000_00, 100_000_00), strict=True))
    set_authority(actor=cast.owner, table=Authority(a_day=day), now=NOON)
    assert refund(1_000_00).state == Remedy.State.OFFERED
    assert refund(10_00, currency="USD").state == Remedy.State.OFFERED
    beyond = refund(101_00)
    assert beyond.state == Remedy.State.WAITING
    assert beyond.approval.level == Level.SENIOR
    with pytest.raises(remedying.NotYours):
        remedying.answer(actor=cast.arbituram, remedy=beyond.pk, granted=True, now=NOON + HOUR)
    assert refund(101_00, now=NOON + 24 * HOUR).state == Remedy.State.OFFERED


@pytest.mark.parametrize(
    ("amount", "price", "level"),
    [(2_000_00, 20_000_00, None), (2_000_01, 20_000_00, Level.SENIOR),
     (5_000_01, 20_000_00, Level.HEAD)],
)  # fmt: skip
def test_a_bonus_is_measured_by_the_price(refund, amount, price, level):
    remedy = refund(amount, kind=Kind.BONUS, price=price)
    asked = Approval.objects.filter(remedy=remedy).first()
    assert (asked.level if asked else None) == level


def test_far_beyond_the_price_a_reason_is_written(cast, broken, refund):
    cast_now = NOON + HOUR
    reply = cast.answers(broken.conversation, "Мы не позвонили: это наша ошибка.", cast_now)
    broken.acknowledged_by = reply
    broken.save()
    refund(1_000_00, price=1_000_00, reason="")
    with pytest.raises(remedying.Plenty):
        refund(501_00, price=1_000_00, reason="")
    assert refund(501_00, price=1_000_00, reason="Потеряли день").because == "Потеряли день"


@pytest.mark.teaching("S3-60", "S3-63")
def test_our_cancellation_offers_money_and_credit_with_a_bonus_at_once(
    cast, at, cancelled, act, signed_in
):
    at.later(hours=1)
    page = signed_in(cast.ea_nasir).get(f"/cases/{cancelled.pk}/").content.decode()
    assert "10% сверху" in page
    act(cancelled, "cancelled", price="5000,05", currency="RUB", token="c")
    money, credit = choices_for(cancelled).options
    assert (money.kind, money.amount, money.bonus) == (Kind.REFUND, 5_000_05, None)
    assert (credit.kind, credit.amount, credit.bonus) == (Kind.REFUND_AND_BONUS, 5_000_05, 500_01)
    assert not Approval.objects.exists()
    shown = signed_in(cast.ea_nasir).get(f"/cases/{cancelled.pk}/").content.decode()
    assert "5\xa0000,05\xa0₽" in shown
    assert "500,01\xa0₽" in shown


def test_both_are_given_the_same_time_and_only_one_is_taken(cast, cancelled):
    both = cancelling.offer_both(
        actor=cast.ea_nasir, case=cancelled.pk, price=5_000_00, currency="RUB", token="c",
        now=NOON + HOUR,
    )  # fmt: skip
    numbers = [remedy.pk for remedy in both]
    with pytest.raises(remedying.Settled):
        remedying.choose(
            actor=None, case=cancelled.pk, remedies=numbers, words="Оба", now=NOON + HOUR
        )
    assert choices_for(cancelled).is_either
    remedying.choose(
        actor=None, case=cancelled.pk, remedies=numbers[:1], words="Деньги", now=NOON + HOUR
    )
    states = dict(Remedy.objects.values_list("kind", "state"))
    assert states == {"refund": "chosen", "refund_and_bonus": "declined"}
    with pytest.raises(remedying.Settled):
        cancelling.offer_both(
            actor=cast.ea_nasir, case=cancelled.pk, price=5_000_00, currency="RUB", token="d",
            now=NOON + HOUR,
        )  # fmt: skip


def test_what_nobody_cancelled_is_no_way_around_the_limits(cast, broken, cancelled):
    other = report(Found(Failure.OTHER, "x", "hand", cast.begin(NOON)), actor="system", now=NOON)
    assert other.pk == cancelled.pk, "one case a customer"
    cancelled.issues.filter(kind=Failure.CANCELLED).delete()
    with pytest.raises(cancelling.NothingCancelled):
        cancelling.offer_both(
            actor=cast.ea_nasir, case=cancelled.pk, price=1_00, currency="RUB", token="c", now=NOON
        )


def test_beyond_the_owners_limit_somebody_is_asked_about_both(cast, cancelled):
    cancelling.offer_both(
        actor=cast.ea_nasir, case=cancelled.pk, price=100_000_01, currency="RUB", token="c",
        now=NOON + HOUR,
    )  # fmt: skip
    assert [one.state for one in Remedy.objects.all()] == [Remedy.State.WAITING] * 2
    assert choices_for(cancelled).options == []
