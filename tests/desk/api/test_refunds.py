"""Refunds by program: a demand is written down once, read, and nobody else's."""

import pytest

from nanni_desk.refunds.models import Refund


def demand(number, **fields):
    return {"conversation": number, "id": "z-1", "wanted": "Верните деньги", "ground": "zpp-31",
            "amount": 150_050, "currency": "RUB"} | fields  # fmt: skip


def test_the_same_demand_once_more_is_the_first_one_again(program, written):
    number, _first = written
    answers = [program.post("refunds", demand(number)) for _ in range(2)]
    assert [one.status_code for one in answers] == [201, 201]
    assert answers[0].json() == answers[1].json()
    refund = Refund.objects.get()
    assert (refund.amount, refund.source) == (150_050, Refund.Source.PROGRAM)
    told = program.get(f"refunds/{refund.pk}").json()
    assert (told["state"], told["payout"], told["steps"]) == ("asked", None, 1)


def test_the_term_runs_from_the_customers_message(program, written):
    number, first = written
    body = demand(number, message=first["message"]["id"])
    told = program.post("refunds", body).json()
    assert told["demanded_at"] == Refund.objects.get().message.created_at.isoformat()


@pytest.mark.parametrize(
    "wrong",
    [{"ground": "x"}, {"amount": 0}, {"amount": "5"}, {"currency": "XAU"}, {"message": 999_999},
     {"wanted": ""}, {"sum": 1}],
)  # fmt: skip
def test_a_demand_that_makes_no_sense_is_refused(program, written, wrong):
    answer = program.post("refunds", demand(written[0], **wrong))
    assert (answer.status_code, answer.json()["field"]) == (400, next(iter(wrong)))
    assert not Refund.objects.exists()


def test_another_inboxs_refunds_are_not_there(cast, program, program_of, written):
    number, _first = written
    made = program.post("refunds", demand(number)).json()["id"]
    stranger = program_of(cast.inbox)
    assert stranger.get(f"refunds/{made}").status_code == 404
    assert stranger.post("refunds", demand(number)).status_code == 404


def test_a_token_without_the_scope_demands_nothing(program_of, connection, written):
    reader = program_of(connection, ["conversations:read"])
    assert reader.post("refunds", demand(written[0])).status_code == 403
