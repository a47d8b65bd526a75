"""Every rule's page opens in both languages, for whoever is signed in."""

import datetime as dt

import pytest
from django.utils.module_loading import import_string

from nanni.review.discovery import discover
from nanni_desk.conversations.models import Message
from nanni_desk.lib.errors import NotThere
from nanni_desk.reviews.models import Override
from nanni_desk.reviews.rule_pages import rule_page
from nanni_desk.reviews.selectors import most_overridden
from tests.desk.conftest import NOON


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["ru", "en"])
def test_every_page_has_its_examples_and_no_markup_left(language):
    for rule, _module in discover():
        page = rule_page(rule.code, language)
        assert any(block.kind == "talk" for block in page.blocks), rule.code
        shown = [piece.text for block in page.blocks for piece in block.pieces]
        assert not [text for text in shown if "==" in text or "```" in text], rule.code


def test_the_page_is_in_the_readers_language(signed_in, cast):
    client = signed_in(cast.ea_nasir)
    page = client.get("/rules/APO02/").content.decode()
    assert "Чем вредит" in page
    assert '<mark class="spot">' in page
    cast.ea_nasir.page_language = "en"
    cast.ea_nasir.save()
    assert "Why it hurts" in client.get("/rules/apo02/").content.decode()


def test_an_unknown_rule_is_not_there(signed_in, cast, client):
    assert signed_in(cast.ea_nasir).get("/rules/ZZZ99/").status_code == 404
    assert client.get("/rules/APO02/").status_code == 302
    with pytest.raises(NotThere):
        rule_page("../../etc", "ru")


@pytest.fixture
def went_against(cast, at):
    """Two replies against one rule, one against another, an older one against a third."""

    def override(code, reason, days=0, contact_team=None, words="прошу прощения"):
        when = NOON - dt.timedelta(days=days)
        conversation = cast.begin(when)
        if contact_team:
            conversation.team = contact_team
            conversation.save()
        message = Message.objects.create(
            conversation=conversation, kind="outbound", body="…", author=cast.ea_nasir,
            created_at=when,
        )  # fmt: skip
        Override.objects.create(
            message=message, code=code, outcome="warn", reason=reason, words=words, at=when
        )

    override("APO04", "mistaken")
    override("APO04", "agreed", words="Прошу прощения")
    override("CLI01", "meant")
    override("REF01", "meant", days=20)
    override("PRM02", "meant", contact_team=cast.barley)


def test_rules_are_listed_by_how_often_they_were_sent_against(cast, went_against):
    found = most_overridden(cast.sit_sin, NOON - dt.timedelta(days=7))
    assert [(row.code, row.times, row.mistaken) for row in found] == [
        ("APO04", 2, 1),
        ("CLI01", 1, 0),
    ]
    assert found[0].words == ("прошу прощения",)


def test_the_list_is_for_those_who_see_reports_and_their_teams(signed_in, cast, went_against):
    week = signed_in(cast.sit_sin).get("/reviews/overridden/").content.decode()
    assert "APO04" in week
    assert "REF01" not in week
    assert "PRM02" not in week
    assert "REF01" in signed_in(cast.owner).get("/reviews/overridden/?days=30").content.decode()
    assert "PRM02" in signed_in(cast.reviewer).get("/reviews/overridden/").content.decode()
    assert signed_in(cast.ea_nasir).get("/reviews/overridden/").status_code == 403


def test_no_remark_of_the_desk_bears_the_code_of_a_rule(settings):
    kinds = [kind for name in settings.REMARKS for kind in import_string(name).kinds]
    codes = [kind.code for kind in kinds]
    assert len(codes) == len(set(codes))
    assert not set(codes) & {rule.code for rule, _module in discover()}
