"""Owners' pages: invitations, colleagues, teams, the audit log."""

import datetime as dt
import re

import pytest
from django.test import Client

from nanni_desk.accounts.models import AuditEntry, Invitation, Presence, Role, User
from nanni_desk.accounts.services import INVITATION_LASTS
from nanni_desk.events.models import Event
from tests.desk.conftest import NOON, PASSWORD

NEWCOMER = "imgur_sin@example.org"


@pytest.fixture
def owner(cast, signed_in, at):
    return signed_in(cast.owner)


def invite(owner, **fields):
    form = {"email": NEWCOMER, "role": "agent"} | fields
    return owner.post("/people/invite/", form)


def link_of(page):
    return "/invitation/" + re.search(r"/invitation/([\w-]+)/", page.content.decode())[1] + "/"


def join(client, link, **fields):
    form = {"name": "Imgur-Sin", "password": PASSWORD, "languages": ["ru"]} | fields
    return client.post(link, form)


def test_an_invitation_is_shown_once_and_makes_one_account(cast, owner):
    page = invite(owner, teams=[cast.copper.pk], role="lead")
    link = link_of(page)
    assert link not in owner.get("/people/").content.decode()
    newcomer = Client()
    assert "no-store" in newcomer.get(link)["Cache-Control"]
    assert join(newcomer, link).status_code == 302
    user = User.objects.get(email=NEWCOMER)
    assert (user.role, list(user.teams.all())) == ("lead", [cast.copper])
    assert newcomer.get("/me/").status_code == 200
    assert join(Client(), link).status_code == 422


def test_no_link_is_stored(cast, owner):
    token = link_of(invite(owner)).split("/")[2]
    assert token not in str(list(Invitation.objects.values())) + str(
        list(AuditEntry.objects.values())
    )


def test_an_old_withdrawn_replaced_or_invented_link_opens_nothing(cast, owner, at):
    first = link_of(invite(owner))
    second = link_of(invite(owner))
    number = Invitation.objects.get(withdrawn_at=None).pk
    assert Client().get(first).status_code == 422
    assert Client().get(second).status_code == 200
    owner.post(f"/people/invitations/{number}/withdraw/")
    assert Client().get(second).status_code == 422
    third = link_of(invite(owner))
    at.later(days=INVITATION_LASTS.days)
    assert Client().get(third).status_code == 422
    assert Client().get("/invitation/guess/").status_code == 422
    assert owner.post(f"/people/invitations/{number}/withdraw/").status_code == 404


def test_guessing_links_is_limited(cast, at):
    client = Client()
    answers = [client.get(f"/invitation/guess{n}/").status_code for n in range(21)]
    assert answers == [422] * 20 + [429]


def test_a_newcomer_chooses_neither_role_nor_address(cast, owner):
    link = link_of(invite(owner))
    join(Client(), link, role="owner", email="other@example.org", is_active="1", teams=[1])
    user = User.objects.get(email=NEWCOMER)
    assert user.role == "agent"
    assert not user.teams.exists()


def test_a_weak_password_leaves_the_link_usable(cast, owner):
    link = link_of(invite(owner))
    assert join(Client(), link, password="12345678").status_code == 422
    assert join(Client(), link).status_code == 302


def test_an_address_in_use_is_not_invited_again(cast, owner):
    assert invite(owner, email="Ea_Nasir@example.org").status_code == 422
    assert not Invitation.objects.exists()


def person_form(user, **fields):
    form = {
        "role": user.role, "title": user.title, "languages": user.languages,
        "teams": [team.pk for team in user.teams.all()], "is_active": "on",
    }  # fmt: skip
    form |= fields
    return {name: value for name, value in form.items() if value is not None}


def test_an_owner_changes_role_title_teams_and_languages(cast, owner):
    form = person_form(
        cast.ea_nasir,
        role="lead",
        title="Старший по меди",
        teams=[cast.barley.pk],
        languages=["en"],
    )
    assert owner.post(f"/people/{cast.ea_nasir.pk}/", form).status_code == 302
    user = User.objects.get(pk=cast.ea_nasir.pk)
    assert (user.role, user.title, user.languages) == ("lead", "Старший по меди", ["en"])
    assert list(user.teams.all()) == [cast.barley]
    told = AuditEntry.objects.get(action="person.changed")
    assert told.data["before"]["role"] == "agent"
    assert told.data["after"]["role"] == "lead"


def test_taking_access_away_ends_sessions_streams_and_presence(cast, owner, signed_in):
    User.objects.filter(pk=cast.ea_nasir.pk).update(presence=Presence.AVAILABLE)
    theirs = signed_in(cast.ea_nasir)
    assert theirs.get("/me/").status_code == 200
    owner.post(f"/people/{cast.ea_nasir.pk}/", person_form(cast.ea_nasir, is_active=None))
    assert theirs.get("/me/").status_code == 302
    assert theirs.post("/live/ticket/").status_code == 302
    assert User.objects.get(pk=cast.ea_nasir.pk).presence == Presence.AWAY
    assert Event.objects.filter(kind="person.signed_out", user=cast.ea_nasir.pk).exists()


def test_the_last_owner_stays(cast, owner):
    for change in ({"role": "agent"}, {"is_active": None}):
        refused = owner.post(f"/people/{cast.owner.pk}/", person_form(cast.owner, **change))
        assert refused.status_code == 422
    assert User.objects.filter(role=Role.OWNER, is_active=True).get() == cast.owner


def test_forms_cannot_set_what_they_do_not_show(cast, owner):
    form = person_form(cast.ea_nasir, email="x@example.org", password="x", joined_at="2020-01-01")
    owner.post(f"/people/{cast.ea_nasir.pk}/", form)
    user = User.objects.get(pk=cast.ea_nasir.pk)
    assert user.email == "ea_nasir@example.org"
    assert user.check_password(PASSWORD)


def test_teams_are_made_and_renamed_and_names_are_unique(cast, owner):
    assert owner.post("/people/teams/", {"name": "Олово"}).status_code == 302
    assert "Олово" in owner.get("/people/teams/").content.decode()
    address = f"/people/teams/{cast.copper.pk}/"
    assert cast.ea_nasir.name in owner.get(address).content.decode()
    assert owner.post(address, {"name": "Олово"}).status_code == 422
    assert owner.post(address, {"name": "Бронза"}).status_code == 302
    cast.copper.refresh_from_db()
    assert cast.copper.name == "Бронза"


@pytest.mark.parametrize("who", ["ea_nasir", "sit_sin", "reviewer", "arbituram"])
def test_nobody_but_owners_manages_people(cast, signed_in, at, who):
    client = signed_in(getattr(cast, who))
    for path in ("/people/", f"/people/{cast.owner.pk}/", "/people/teams/",
                 f"/people/teams/{cast.copper.pk}/", "/people/audit/"):  # fmt: skip
        assert client.get(path).status_code == 403
    mine = User.objects.get(pk=getattr(cast, who).pk)
    assert client.post(f"/people/{mine.pk}/", person_form(mine, role="owner")).status_code == 403
    assert invite(client).status_code == 403


def test_the_audit_log_is_newest_first_filtered_and_paged(cast, owner, at):
    for _ in range(60):
        at.later(minutes=1)
        invite(owner)
    owner.post("/people/teams/", {"name": "Олово"})
    lines = owner.get("/people/audit/").context["lines"]
    assert lines[0].entry.action == "team.created"
    assert [line.entry.pk for line in lines] == sorted((e.entry.pk for e in lines), reverse=True)
    invited = owner.get("/people/audit/", {"action": "person.invited"})
    assert len(invited.context["lines"]) == 50
    older = owner.get(
        "/people/audit/", {"action": "person.invited", "before": invited.context["older"]}
    )
    assert len(older.context["lines"]) == 10
    assert older.context["older"] is None
    about = owner.get("/people/audit/", {"person": cast.reviewer.pk}).context["lines"]
    assert {line.entry.target for line in about} == {cast.reviewer.actor}
    assert owner.get("/people/audit/", {"person": "x", "before": "' or 1"}).status_code == 200


def test_an_invitation_lasts_a_week(cast, owner):
    invite(owner)
    assert Invitation.objects.get().expires_at == NOON + dt.timedelta(days=7)


def test_an_invitation_is_mailed_only_where_mail_is_set_up(cast, owner, settings, mailoutbox):
    settings.EMAIL_HOST = ""
    invite(owner)
    assert mailoutbox == []
    settings.EMAIL_HOST = "mail.example.org"
    page = invite(owner)
    [letter] = mailoutbox
    assert letter.to == [NEWCOMER]
    assert link_of(page) in letter.body
    assert page.context["mailed"]


def test_a_mail_server_that_is_away_costs_nothing_but_the_mail(cast, owner, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", 1, 1
    page = invite(owner)
    assert page.status_code == 200
    assert not page.context["mailed"]
    assert Client().get(link_of(page)).status_code == 200
