"""Promises that come again, their owners and those who stand in for them."""

import datetime as dt

import pytest
from django.urls import reverse

from nanni_desk.accounts.models import Presence, User
from nanni_desk.accounts.services import change_person
from nanni_desk.attention.services.promising import promises_due
from nanni_desk.conversations.models import Commitment, Status
from nanni_desk.conversations.services import working
from nanni_desk.promises.models import Occurrence, Series
from nanni_desk.promises.services.repeating import series_due
from tests.desk.conftest import NOON

DAY = dt.timedelta(days=1)
MONTHLY = {"text": "Отчёт вручную", "every": "month", "day": "25", "at": "18:00"}


@pytest.fixture
def asked(cast):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Будет ли отчёт?", NOON)
    return conversation


@pytest.fixture
def there(cast):
    """Everybody is at work."""
    User.objects.update(presence=Presence.AVAILABLE)


@pytest.fixture
def begin(cast, asked, signed_in, at):
    """Writes a repeated promise down through its page."""

    def post(**fields):
        people = {"owner": cast.ea_nasir.pk, "substitute": cast.sit_sin.pk}
        client = signed_in(cast.ea_nasir)
        return client.post(reverse("promise-repeat", args=[asked.pk]), MONTHLY | people | fields)

    return post


def terms():
    """When its promises fall due, in Moscow."""
    found = Commitment.objects.filter(source="series").order_by("due")
    return [(one.due + dt.timedelta(hours=3)).strftime("%Y-%m-%d %H:%M") for one in found]


def run(at, until):
    """The clock looks each half a day."""
    while at.now < until:
        series_due(at.later(hours=12))


@pytest.mark.teaching("S2-22")
def test_a_monthly_report_is_promised_again_each_month(begin, there, at):
    assert begin().status_code == 302
    assert terms() == []  # it is the third, and the promise is made a week before its term
    run(at, dt.datetime(2026, 6, 1, tzinfo=dt.UTC))
    assert terms() == ["2026-03-25 18:00", "2026-04-24 18:00", "2026-05-25 18:00"]
    assert set(Commitment.objects.values_list("owner__name", flat=True)) == {"Ea Nasir"}


@pytest.mark.teaching("S2-22")
def test_whoever_leaves_is_stood_in_for_and_a_lead_is_asked(cast, begin, there, signed_in, at):
    begin()
    run(at, dt.datetime(2026, 3, 19, tzinfo=dt.UTC))
    change_person(actor=cast.owner, person=cast.ea_nasir, is_active=False, now=at.now)
    series_due(at.now)
    made = Commitment.objects.get(source="series")
    assert (made.owner, made.keeper) == (cast.sit_sin, cast.sit_sin)
    lead = signed_in(cast.sit_sin)
    asked = "Ea Nasir: у нас больше не работает"
    assert asked in lead.get(reverse("notices")).content.decode()
    series = Series.objects.get()
    people = {"owner": cast.owner.pk, "substitute": cast.sit_sin.pk}
    assert lead.post(reverse("series-people", args=[series.pk]), people).status_code == 302
    assert asked not in lead.get(reverse("notices")).content.decode()
    made.refresh_from_db()
    assert made.keeper == cast.owner
    run(at, dt.datetime(2026, 4, 20, tzinfo=dt.UTC))
    assert Commitment.objects.filter(source="series", owner=cast.owner).count() == 2


def test_whoever_is_away_a_working_day_before_is_stood_in_for(cast, begin, there, signed_in, at):
    begin()
    run(at, dt.datetime(2026, 3, 19, tzinfo=dt.UTC))
    User.objects.filter(pk=cast.ea_nasir.pk).update(presence=Presence.AWAY)
    made = Commitment.objects.get(source="series")
    series_due(dt.datetime(2026, 3, 24, 14, 59, tzinfo=dt.UTC))
    made.refresh_from_db()
    assert made.owner == cast.ea_nasir
    at.now = dt.datetime(2026, 3, 24, 15, 0, tzinfo=dt.UTC)
    series_due(at.now)
    made.refresh_from_db()
    assert made.owner == cast.sit_sin
    page = signed_in(cast.sit_sin).get(reverse("notices")).content.decode()
    assert "Вы вместо Ea Nasir" in page
    assert "Отчёт вручную" in page


def test_whoever_falls_ill_on_the_day_is_stood_in_for_too(cast, begin, there, at):
    begin()
    for day, hour in ((19, 0), (24, 15)):
        series_due(dt.datetime(2026, 3, day, hour, tzinfo=dt.UTC))
    User.objects.filter(pk=cast.ea_nasir.pk).update(presence=Presence.AWAY)
    series_due(dt.datetime(2026, 3, 25, 11, 0, tzinfo=dt.UTC))
    assert Commitment.objects.get(source="series").owner == cast.sit_sin


def test_what_is_kept_is_not_handed_over(cast, begin, there, at):
    begin()
    series_due(dt.datetime(2026, 3, 19, tzinfo=dt.UTC))
    made = Commitment.objects.get(source="series")
    working.decide_commitment(
        actor=cast.ea_nasir, commitment=made.pk, state="kept", now=NOON + 17 * DAY
    )
    User.objects.filter(pk=cast.ea_nasir.pk).update(presence=Presence.AWAY)
    series_due(dt.datetime(2026, 3, 25, 11, 0, tzinfo=dt.UTC))
    assert Commitment.objects.get(source="series").owner == cast.ea_nasir
    assert not Occurrence.objects.exclude(look_at=None).exists()


def test_after_days_without_the_clock_each_missed_one_is_there_once(begin, there, at):
    begin(every="day", at="12:00")
    first = len(terms())
    late = NOON + 8 * DAY
    for _ in range(3):
        series_due(late)
    assert terms()[first:] == [
        "2026-03-05 12:00", "2026-03-06 12:00", "2026-03-10 12:00", "2026-03-11 12:00",
        "2026-03-12 12:00",
    ]  # fmt: skip
    promises_due(late)
    promises_due(late)
    assert Commitment.objects.filter(state="broken").count() == 5


def test_a_closed_conversation_opens_when_its_time_comes(cast, asked, begin, there, at):
    begin()
    asked.questions.update(status="answered", decided_by=cast.ea_nasir)
    working.close(actor=cast.ea_nasir, conversation=asked.pk, now=NOON)
    series_due(dt.datetime(2026, 3, 18, 15, 0, tzinfo=dt.UTC))
    asked.refresh_from_db()
    assert (asked.status == Status.CLOSED, asked.next_action) == (False, "reply")


def test_an_ended_series_makes_nothing_more(cast, begin, there, signed_in, at):
    begin()
    series = Series.objects.get()
    client = signed_in(cast.ea_nasir)
    assert "Отчёт вручную" in client.get(reverse("promises-repeated")).content.decode()
    assert client.post(reverse("series-end", args=[series.pk])).status_code == 302
    series_due(dt.datetime(2026, 6, 1, tzinfo=dt.UTC))
    assert terms() == []
    assert "Отчёт вручную" not in client.get(reverse("promises-repeated")).content.decode()


def test_what_a_reply_promises_again_and_again_is_offered_and_takes_its_place(
    cast, asked, begin, there, signed_in, at
):
    cast.answers(asked, "Отчёт буду присылать 25 числа каждого месяца.", NOON)
    said = asked.commitments.get()
    client = signed_in(cast.ea_nasir)
    address = f"{reverse('promise-repeat', args=[asked.pk])}?promise={said.pk}"
    assert address in client.get(reverse("ledger", args=[asked.pk])).content.decode()
    initial = client.get(address).context["form"].initial
    assert (initial["every"], initial["day"]) == ("month", 25)
    assert begin(promise=said.pk).status_code == 302
    said.refresh_from_db()
    assert said.state == Commitment.State.RENEGOTIATED
    assert address not in client.get(reverse("ledger", args=[asked.pk])).content.decode()


def test_its_promises_are_in_the_calendar(cast, begin, there, signed_in, at):
    begin()
    series_due(dt.datetime(2026, 3, 19, tzinfo=dt.UTC))
    client = signed_in(cast.ea_nasir)
    address = client.post(reverse("promises-calendar"), {"make": "1"}).context["address"]
    assert "SUMMARY:Отчёт вручную" in client.get(address).content.decode()


@pytest.mark.parametrize(
    ("fields", "field"),
    [({"substitute": "owner"}, "substitute"), ({"owner": "stranger"}, "owner"),
     ({"every": "year"}, "every"), ({"text": ""}, "text"), ({"day": "32"}, "day")],
)  # fmt: skip
def test_what_makes_no_sense_is_told_beside_its_field(cast, begin, at, fields, field):
    numbers = {"owner": cast.ea_nasir.pk, "stranger": cast.arbituram.pk}
    answer = begin(**{name: numbers.get(value, value) for name, value in fields.items()})
    assert answer.status_code == 422
    assert answer.context["form"].errors[field]
    assert not Series.objects.exists()


def test_another_team_knows_nothing_of_it(cast, asked, begin, signed_in, at):
    begin()
    stranger = signed_in(cast.arbituram)
    assert "Отчёт" not in stranger.get(reverse("promises-repeated")).content.decode()
    for name, number in (("promise-repeat", asked.pk), ("series-end", Series.objects.get().pk)):
        assert stranger.post(reverse(name, args=[number]), MONTHLY).status_code == 404
