"""A review names what went well, quotes what it means, and is there for whom it concerns."""

import pytest

from nanni_desk.accounts.models import Role
from nanni_desk.accounts.services import change_person
from nanni_desk.quality.models import Review
from tests.desk.conftest import NOON


@pytest.fixture
def answered(cast):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Сколько ждать звонка?", NOON)
    cast.answers(conversation, "Ожидайте звонка. Врач принимает в кабинете 7.", NOON)
    return conversation


def form(conversation, *remarks, because=""):
    reply = conversation.messages.last().pk
    return {
        "kind": [kind for kind, _, _ in remarks],
        "message": [reply] * len(remarks),
        "quote": [quote for _, quote, _ in remarks],
        "why": [why for _, _, why in remarks],
        "no_strength_because": because,
    }


FAULT = ("fault", "Ожидайте звонка.", "Человек так и не узнал, сколько ждать.")
STRENGTH = ("strength", "в кабинете 7", "Назван кабинет, не придётся искать.")


@pytest.mark.teaching("S1-1")
def test_faults_alone_are_not_saved_without_a_strength_or_a_reason(cast, signed_in, answered):
    client = signed_in(cast.reviewer)
    page = f"/c/{answered.pk}/quality/"
    refused = client.post(page, form(answered, FAULT))
    assert refused.status_code == 422
    assert "хотя бы одно" in refused.content.decode()
    assert not Review.objects.exists()
    assert client.post(page, form(answered, FAULT, STRENGTH)).status_code == 302
    assert client.post(page, form(answered, FAULT, because="Один ответ.")).status_code == 302
    assert [r.remarks.count() for r in Review.objects.order_by("pk")] == [2, 1]


@pytest.mark.teaching("S3-59")
def test_praise_without_a_quote_is_not_saved(cast, signed_in, answered):
    client = signed_in(cast.reviewer)
    page = f"/c/{answered.pk}/quality/"
    for praise in (("strength", "", "Молодец!"), ("strength", "нет таких слов", "Молодец!")):
        refused = client.post(page, form(answered, praise))
        assert refused.status_code == 422
        assert "Процитируйте" in refused.content.decode()
    assert not Review.objects.exists()


def test_the_agent_reads_it_and_may_not_write_one(cast, signed_in, answered):
    signed_in(cast.reviewer).post(f"/c/{answered.pk}/quality/", form(answered, STRENGTH))
    client = signed_in(cast.ea_nasir)
    assert "Назван кабинет" in client.get(f"/c/{answered.pk}/quality/").content.decode()
    assert client.post(f"/c/{answered.pk}/quality/", form(answered, STRENGTH)).status_code == 403


def test_another_team_and_a_stranger_see_nothing(cast, signed_in, answered, client):
    assert signed_in(cast.arbituram).get(f"/c/{answered.pk}/quality/").status_code == 404
    change_person(actor=cast.owner, person=cast.arbituram, now=NOON, role=Role.LEAD)
    assert signed_in(cast.arbituram).get(f"/c/{answered.pk}/quality/").status_code == 404
    assert client.get(f"/c/{answered.pk}/quality/").status_code == 302
