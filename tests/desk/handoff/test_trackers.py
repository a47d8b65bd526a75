"""Owners set trackers up; nothing that they type lets a secret out or reaches the desk itself."""

import pytest
from django.urls import reverse

from nanni_desk.accounts.models import AuditEntry
from nanni_desk.handoff.models import Tracker

GIVEN = {"name": "Разработка", "url": "https://api.github.com", "project": "ur/copper",
         "token_name": "NANNI_TRACKER_DEV", "is_active": "on"}  # fmt: skip


@pytest.fixture
def set_up(cast, signed_in, at):
    def post(user=None, **fields):
        client = signed_in(user or cast.owner)
        page = reverse("tracker-new", args=["github"])
        return client.post(page, GIVEN | {"team": cast.barley.pk} | fields)

    return post


def test_its_secret_is_shown_once_and_its_token_never(
    cast, set_up, signed_in, settings, monkeypatch
):
    monkeypatch.setitem(settings.ENVIRONMENT.values, "NANNI_TRACKER_DEV", "the-token-itself")
    made = set_up()
    tracker = Tracker.objects.get()
    assert tracker.secret in made.content.decode()
    page = signed_in(cast.owner).get(reverse("tracker", args=[tracker.pk])).content.decode()
    assert tracker.secret not in page
    assert "the-token-itself" not in page + made.content.decode()
    assert AuditEntry.objects.filter(action="tracker.created").exists()


def test_a_new_secret_ends_the_former(cast, set_up, signed_in):
    set_up()
    before = Tracker.objects.get().secret
    tracker = Tracker.objects.get()
    page = signed_in(cast.owner).post(reverse("tracker-secret", args=[tracker.pk]))
    tracker.refresh_from_db()
    assert tracker.secret != before
    assert tracker.secret in page.content.decode()


@pytest.mark.parametrize("name", ["NANNI_SECRET_KEY", "PATH", "NANNI_TRACKER_", "nanni_tracker_x"])
def test_no_other_secret_of_the_desk_can_be_named(set_up, name):
    answer = set_up(token_name=name)
    assert answer.status_code == 422
    assert answer.context["form"].errors["token_name"]
    assert not Tracker.objects.exists()


@pytest.mark.parametrize(
    "url",
    ["http://api.github.com", "ftp://x.example", "https://user:pw@x.example", "x",
     "https://desk.example/hook"],
)  # fmt: skip
def test_only_addresses_of_other_systems_are_kept(set_up, settings, url):
    settings.PUBLIC_URL = "https://desk.example"
    answer = set_up(url=url)
    assert answer.status_code == 422
    assert answer.context["form"].errors["url"]


def test_a_missing_token_is_seen_before_anything_is_handed_over(cast, set_up, signed_in):
    set_up()
    page = signed_in(cast.owner).get(reverse("trackers")).content.decode()
    assert "нет токена" in page
