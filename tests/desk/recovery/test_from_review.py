"""A fault that a reviewer found becomes a case, and is mended."""

from nanni_desk.quality.services import Noted, save_review
from nanni_desk.recovery.models import Case
from tests.desk.conftest import NOON


def noted(cast, kind="fault"):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Сколько стоит приём?", NOON)
    reply = cast.answers(conversation, "Смотрите на сайте.", NOON)
    remarks = [Noted(kind, reply.pk, "Смотрите на сайте", "Клиента отослали вместо ответа")]
    review = save_review(actor=cast.reviewer, conversation=conversation, remarks=remarks, now=NOON,
                         no_strength_because="коротко")  # fmt: skip
    return review.remarks.get()


def test_a_fault_has_a_button_and_its_case_begins_with_the_quote(cast, at, signed_in):
    remark = noted(cast)
    client = signed_in(cast.reviewer)
    page = client.get(f"/c/{remark.message.conversation_id}/quality/").content.decode()
    assert f"/remarks/{remark.pk}/case/" in page
    form = client.get(f"/remarks/{remark.pk}/case/").content.decode()
    assert "Смотрите на сайте" in form
    made = client.post(f"/remarks/{remark.pk}/case/", {"kind": "refusal", "title": "Отослали"})
    case = Case.objects.get()
    assert made["Location"] == f"/cases/{case.pk}/"
    assert case.triggers == ["quality"]
    issue = case.issues.get()
    assert (issue.kind, issue.message) == ("refusal", remark.message)


def test_the_same_fault_is_one_matter_and_a_strength_none(cast, at, signed_in):
    remark = noted(cast)
    for _ in range(2):
        signed_in(cast.sit_sin).post(
            f"/remarks/{remark.pk}/case/", {"kind": "refusal", "title": "Отослали"}
        )
    assert Case.objects.get().issues.count() == 1
    strength = noted(cast, "strength")
    page = signed_in(cast.reviewer).get(f"/c/{strength.message.conversation_id}/quality/")
    assert f"/remarks/{strength.pk}/case/" not in page.content.decode()


def test_a_stranger_opens_no_case_from_it(cast, at, signed_in):
    remark = noted(cast)
    fields = {"kind": "refusal", "title": "Отослали"}
    cast.sit_sin.teams.set([cast.barley])
    assert signed_in(cast.sit_sin).post(f"/remarks/{remark.pk}/case/", fields).status_code == 404
    assert not Case.objects.exists()
