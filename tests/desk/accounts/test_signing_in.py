"""Signing in: limits, equal words for everybody, sessions that cannot be planted."""

import datetime as dt

import pytest
from django.contrib.auth import hashers
from django.test import Client

from nanni_desk.accounts.limits import SIGN_IN, SIGN_IN_ADDRESS
from nanni_desk.accounts.services import change_person
from tests.desk.conftest import NOON, PASSWORD

EMAIL = "ea_nasir@example.org"


def sign_in(client, email=EMAIL, password=PASSWORD, **extra):
    return client.post("/sign-in/", {"email": email, "password": password}, **extra)


def test_the_right_password_opens_the_desk(cast, at):
    client = Client()
    assert sign_in(client)["Location"] == "/"
    assert client.get("/me/").status_code == 200


def test_the_address_may_be_typed_in_any_case(cast, at):
    assert sign_in(Client(), email=" EA_NASIR@Example.org ").status_code == 302


def test_wrong_password_unknown_address_and_former_colleague_read_the_same(cast, at):
    change_person(actor=cast.owner, person=cast.arbituram, now=NOON, is_active=False)
    pages = [
        sign_in(Client(), email=email, password=password)
        for email, password in [
            ("x@example.org", PASSWORD),
            ("y@example.org", "wrong"),
            ("arbituram@example.org", PASSWORD),
            (EMAIL, "wrong"),
        ]
    ]
    assert {page.status_code for page in pages} == {422}
    told = {page.context["problem"] for page in pages}
    assert len(told) == 1


def test_an_unknown_address_costs_the_same_hashing_as_a_known_one(cast, at, monkeypatch):
    made = []
    hasher = type(hashers.get_hasher())
    encode = hasher.encode
    monkeypatch.setattr(
        hasher, "encode", lambda self, *args, **kw: made.append(1) or encode(self, *args, **kw)
    )
    sign_in(Client(), password="wrong")
    known = len(made)
    sign_in(Client(), email="nobody@example.org", password="wrong")
    assert len(made) - known == known > 0


def test_guessing_one_account_ends_after_ten_tries_from_wherever(cast, at):
    for number in range(SIGN_IN.times):
        assert sign_in(Client(REMOTE_ADDR=f"203.0.113.{number}"), password="x").status_code == 422
    assert sign_in(Client(REMOTE_ADDR="203.0.113.99")).status_code == 429
    assert (
        sign_in(Client(REMOTE_ADDR="203.0.113.99"), email="sit_sin@example.org").status_code == 302
    )
    at.later(minutes=15, seconds=1)
    assert sign_in(Client()).status_code == 302


def test_a_limit_also_stands_for_an_address_nobody_has(cast, at):
    tries = [
        sign_in(Client(), email="no@example.org").status_code for _ in range(SIGN_IN.times + 1)
    ]
    assert tries == [422] * SIGN_IN.times + [429]


def test_one_machine_cannot_try_all_accounts_and_no_header_makes_it_another(cast, at):
    for number in range(SIGN_IN_ADDRESS.times):
        refused = sign_in(
            Client(HTTP_X_FORWARDED_FOR=f"198.51.100.{number}", HTTP_CF_CONNECTING_IP="8.8.8.8"),
            email=f"guess{number}@example.org",
        )
        assert refused.status_code == 422
    assert sign_in(Client(HTTP_X_FORWARDED_FOR="198.51.100.250")).status_code == 429


def test_success_forgives_the_tries(cast, at):
    for _ in range(3):
        for _ in range(SIGN_IN.times - 1):
            sign_in(Client(), password="x")
        assert sign_in(Client()).status_code == 302


def test_a_session_planted_before_signing_in_is_worth_nothing(cast, at):
    victim = Client()
    session = victim.session
    session["planted"] = "yes"
    session.save()
    planted = victim.cookies["nanni_session"].value
    sign_in(victim)
    assert victim.cookies["nanni_session"].value != planted
    intruder = Client()
    intruder.cookies["nanni_session"] = planted
    assert intruder.get("/me/").status_code == 302


def test_forged_user_headers_open_nothing(cast, at):
    client = Client(HTTP_X_REMOTE_USER=EMAIL, HTTP_REMOTE_USER=EMAIL, REMOTE_USER=EMAIL)
    assert client.get("/me/").status_code == 302


def test_signing_out_ends_the_session_for_good(cast, at):
    client = Client()
    sign_in(client)
    stolen = client.cookies["nanni_session"].value
    client.post("/sign-out/")
    thief = Client()
    thief.cookies["nanni_session"] = stolen
    assert thief.get("/me/").status_code == 302


@pytest.mark.parametrize(
    "elsewhere",
    ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"],
)
def test_nobody_is_led_away_after_signing_in(cast, at, elsewhere):
    page = Client().post("/sign-in/", {"email": EMAIL, "password": PASSWORD, "next": elsewhere})
    assert page["Location"] == "/"


def test_the_cookie_cannot_be_read_by_scripts_or_sent_from_elsewhere(cast, at):
    client = Client()
    sign_in(client)
    cookie = client.cookies["nanni_session"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"


def test_a_password_is_not_echoed(cast, at):
    page = sign_in(Client(), password="a-very-own-word")
    assert "a-very-own-word" not in page.content.decode()


def test_tries_are_kept_a_day_at_most(cast, at):
    from nanni_desk.accounts import limits
    from nanni_desk.accounts.models import Attempt

    sign_in(Client(), password="x")
    assert limits.prune(NOON + dt.timedelta(hours=23)) == 0
    assert limits.prune(NOON + dt.timedelta(hours=25)) == 2
    assert not Attempt.objects.exists()
