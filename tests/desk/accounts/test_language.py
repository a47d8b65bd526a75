"""The language of pages: chosen, else what the browser reads, ours first."""

import pytest


@pytest.mark.parametrize(
    ("browser", "language"),
    [
        ("", "ru"),
        ("ru", "ru"),
        ("en-US,en;q=0.9,ru;q=0.1", "ru"),
        ("en-US,en;q=0.9", "en"),
        ("de-DE,de;q=0.9,en;q=0.5", "en"),
        ("de-DE,de;q=0.9", "ru"),
        (";q=,,\x00" * 999, "ru"),
    ],
)
def test_a_page_is_in_a_language_that_the_browser_reads(client, db, browser, language):
    page = client.get("/sign-in/", headers={"accept-language": browser})
    assert page.headers["Content-Language"] == language


def test_a_choice_goes_before_the_browser(client, db):
    client.post("/language/", {"language": "ru", "next": "/sign-in/"})
    page = client.get("/sign-in/", headers={"accept-language": "en"})
    assert page.headers["Content-Language"] == "ru"
