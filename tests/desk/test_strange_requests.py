"""What no page of ours asks for, and what no database holds, is refused in words."""

import pytest
from django.urls import URLResolver, get_resolver, reverse
from django.urls.converters import IntConverter

#: Kept nowhere by PostgreSQL, in no text.
NUL = "%00"
#: More than any number of a row.
HUGE = 10**30


def addresses(resolver=None):
    """Every address, with a number that no row has wherever it takes one."""
    for one in (resolver or get_resolver()).url_patterns:
        if isinstance(one, URLResolver):
            yield from addresses(one)
        else:
            takes = one.pattern.converters.items()
            values = {k: HUGE if isinstance(v, IntConverter) else "x" for k, v in takes}
            yield reverse(one.name, kwargs=values)


@pytest.fixture
def owner(signed_in, cast):
    return signed_in(cast.owner)


@pytest.mark.parametrize("key", [r"abcdefgh\000", r"\000", r"\320\241\320\241\320\241", "a" * 5000])
def test_a_session_that_nobody_can_have_leads_to_the_sign_in_page(client, db, key):
    answer = client.get("/", HTTP_COOKIE=f'nanni_session="{key}"')
    assert (answer.status_code, answer.headers["Location"]) == (302, "/sign-in/?next=/")


def test_one_can_sign_in_over_a_session_that_nobody_can_have(client, cast):
    values = {"email": cast.owner.email, "password": "copper-of-Dilmun-1750"}
    answer = client.post("/sign-in/", values, HTTP_COOKIE=r'nanni_session="abcdefgh\000"')
    assert answer.status_code == 302
    assert client.get("/").status_code == 200


@pytest.mark.parametrize("path", sorted(set(addresses())))
def test_an_address_with_what_no_database_holds_is_refused_in_words(owner, path):
    for method in ("get", "post"):
        answer = getattr(owner, method)(path)
        assert answer.status_code < 500 or path == "/health/ready"
    answer = owner.get(f"{path}?q={NUL}&show={NUL}&action={NUL}&page={NUL}")
    assert answer.status_code < 500 or path == "/health/ready"


def test_words_searched_for_cannot_hold_what_no_text_holds(owner):
    answer = owner.get(f"/search/?q=a{NUL}b")
    assert answer.status_code == 400
    assert "<html" in answer.content.decode()
