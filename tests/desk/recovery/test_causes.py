"""The register of causes: one cause for many cases, and a level up when it comes back."""

import datetime as dt

import pytest

from nanni_desk.conversations.models import Contact
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.recovery.models import Cause
from nanni_desk.recovery.services import clocks
from nanni_desk.recovery.services.opening import Found, report

TITLE = "Просьбы не переходят к следующей смене"


@pytest.fixture
def another(cast, at):
    """One more customer's case: ``another()``."""

    def make():
        contact = Contact.objects.create(name="Клиент", created_at=at.now)
        conversation = begin(inbox=cast.inbox, contact=contact, now=at.now)
        found = Found("lateness", "Долго", "hand", conversation, we_knew=at.now)
        return report(found, actor="system", now=at.now)

    return make


@pytest.fixture
def owner_does(signed_in, cast):
    """Posts a form of a cause; gives the answer."""

    def do(cause, action, user=None, **fields):
        return signed_in(user or cast.owner).post(f"/causes/{cause.pk}/do/{action}/", fields)

    return do


@pytest.fixture
def reads(signed_in, cast):
    """What a page shows: ``reads("/causes/")`` to the owner, or to somebody else."""

    def page(path, user=None):
        answer = signed_in(user or cast.owner).get(path)
        assert answer.status_code == 200
        return answer.content.decode()

    return page


@pytest.mark.teaching("S1-22")
def test_a_cause_that_was_dealt_with_and_comes_back_is_open_again_and_a_level_up(
    late, at, act, another, owner_does, reads
):
    act(late, "cause", root_cause=TITLE)
    cause = Cause.objects.get()
    owner_does(cause, "change", change="Журнал перезвонов")
    assert "Журнал перезвонов" in reads(f"/causes/{cause.pk}/")
    at.later(days=89)
    act(another(), "cause", cause=cause.pk)
    cause.refresh_from_db()
    assert (cause.closed_at, cause.level, cause.cases.count()) == (None, Cause.Level.HEAD, 2)
    page = reads("/causes/?show=returned")
    assert TITLE in page
    assert "вернулась 1 раз" in page
    assert '<td class="number">2</td>' in page
    assert "у руководителя" in page
    assert "1 вернулась" in reads("/cases/")


def test_after_ninety_days_it_begins_anew(late, at, act, another, owner_does):
    act(late, "cause", root_cause=TITLE)
    cause = Cause.objects.get()
    owner_does(cause, "change", change="Журнал")
    at.later(days=91)
    act(another(), "cause", cause=cause.pk)
    cause.refresh_from_db()
    assert (cause.closed_at, cause.level, cause.reopened) == (None, Cause.Level.HOLDER, 1)


def test_the_same_words_are_the_same_cause(late, act, another):
    act(late, "cause", root_cause=TITLE)
    act(another(), "cause", root_cause=f" {TITLE.lower()}. ")
    assert Cause.objects.get().cases.count() == 2
    act(late, "cause", root_cause=TITLE)
    assert list(Cause.objects.get().entries.values_list("what", flat=True)) == ["found", "again"]


def test_what_a_case_says_of_change_is_said_of_its_cause(late, act, another):
    act(late, "cause", root_cause=TITLE)
    act(late, "change", process_change="Журнал")
    cause = Cause.objects.get()
    assert (cause.change, cause.closed_at is not None) == ("Журнал", True)
    case = another()
    act(case, "accept")
    act(case, "cause", cause=cause.pk)
    case.refresh_from_db()
    assert case.accepted_by is None, "who is at the case cannot accept what came back"
    assert act(case, "accept").status_code == 422
    act(case, "change", process_change="Звонит дежурный")
    cause.refresh_from_db()
    assert (cause.change, cause.level) == ("Звонит дежурный", Cause.Level.HEAD)


def test_it_goes_up_level_by_level_and_each_accepts_their_own(cast, late, act, another, owner_does):
    act(late, "cause", root_cause=TITLE)
    cause = Cause.objects.get()
    for user, status in ((cast.sit_sin, 302), (cast.sit_sin, 302), (cast.sit_sin, 422)):
        assert owner_does(cause, "accept", user=user).status_code == status
        act(another(), "cause", cause=cause.pk)
    cause.refresh_from_db()
    assert (cause.level, cause.accepted_by) == (Cause.Level.TOP, None)
    assert owner_does(cause, "accept").status_code == 302


@pytest.mark.teaching("S1-18")
def test_a_cause_is_answered_for_outside_support(cast, late, act, owner_does, reads):
    act(late, "cause", root_cause=TITLE)
    cause = Cause.objects.get()
    give = {"area": "product", "owner_name": ""}
    for person in (cast.ea_nasir, cast.sit_sin):
        assert owner_does(cause, "own", **give, owner=person.pk).status_code == 422
        named = give | {"owner_name": person.name.upper()}
        assert owner_does(cause, "own", **named).status_code == 422
    assert owner_does(cause, "own", **give).status_code == 400
    assert owner_does(cause, "own", **give, owner=cast.owner.pk).status_code == 302
    assert cast.owner.name in reads("/causes/", cast.ea_nasir)
    owner_does(cause, "own", area="product", owner_name="Склад")
    cause.refresh_from_db()
    assert (cause.answers_for_it, cause.area) == ("Склад", "product")


def test_cases_of_another_team_are_counted_and_not_shown(cast, late, act, reads):
    act(late, "cause", root_cause=TITLE)
    page = reads(f"/causes/{Cause.objects.get().pk}/", cast.arbituram)
    assert "1 разбор другой команды" in page
    assert "Нанни" not in page


def test_nobody_outside_reads_the_register_and_agents_give_nothing(
    cast, client, late, act, owner_does
):
    act(late, "cause", root_cause=TITLE)
    cause = Cause.objects.get()
    assert (
        client.get("/causes/").status_code == client.get(f"/causes/{cause.pk}/").status_code == 302
    )
    assert owner_does(cause, "change", user=cast.ea_nasir, change="x").status_code == 403
    assert owner_does(cause, "change", change=" ").status_code == 400
    assert owner_does(cause, "unknown").status_code == 404


def test_steps_keep_how_long_a_state_lasted_and_whether_its_term_had_passed(cast, late, at, act):
    began = late.state_since
    at.now = late.due_at + dt.timedelta(minutes=1)
    clocks.cases_due(at.now)
    act(late, "step", to="triaged")
    step = late.steps.get(went_to="triaged")
    assert (step.seconds, step.late_since) == ((at.now - began).total_seconds(), at.now)
    act(late, "own")
    act(late, "step", to="acknowledged")
    assert late.steps.get(went_to="acknowledged").late_since is None


def test_two_names_of_one_cause_become_one_with_both_histories(late, at, act, another, owner_does):
    act(late, "cause", root_cause=TITLE)
    first = Cause.objects.get()
    owner_does(first, "change", change="Журнал")
    act(another(), "cause", cause=first.pk)
    act(another(), "cause", root_cause="Смена не знает о перезвонах")
    second = Cause.objects.exclude(pk=first.pk).get()
    owner_does(second, "accept")
    assert owner_does(first, "merge", into=first.pk).status_code == 400
    assert owner_does(first, "merge", into=second.pk).status_code == 302
    cause = Cause.objects.get()
    assert (cause, cause.cases.count(), cause.level) == (second, 3, Cause.Level.HEAD)
    assert (cause.closed_at, cause.accepted_by) == (None, None)
    assert TITLE in cause.entries.values_list("note", flat=True)
