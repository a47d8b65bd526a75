"""Who may open what, and the hours of a team."""

import pytest

from nanni_desk.conversations.models import TeamHours

_WEEK = {
    **{f"opens_{day}": "09:00" for day in range(5)},
    **{f"closes_{day}": "18:00" for day in range(5)},
}


@pytest.mark.parametrize(
    ("address", "people"),
    [
        ("/load/", {"owner", "sit_sin", "ea_nasir", "reviewer", "arbituram"}),
        ("/attention/", {"owner", "sit_sin", "reviewer"}),
        ("/attention/notices/", {"owner", "sit_sin", "ea_nasir", "reviewer", "arbituram"}),
        ("/settings/hours/", {"owner"}),
    ],
)
def test_who_opens_a_page(cast, signed_in, client, address, people):
    for name in ("owner", "sit_sin", "ea_nasir", "reviewer", "arbituram"):
        status = signed_in(getattr(cast, name)).get(address).status_code
        assert status == (200 if name in people else 403), name
    assert client.get(address).status_code == 302


@pytest.mark.parametrize("language", ["ru", "en"])
def test_pages_speak_the_language_of_their_reader(cast, signed_in, language):
    cast.owner.page_language = language
    cast.owner.save()
    client = signed_in(cast.owner)
    for address, said in (
        ("/load/", {"ru": "Во что обходятся чаты", "en": "What parallel chats cost"}),
        ("/settings/hours/", {"ru": "Когда команды на месте", "en": "When teams are there"}),
        (f"/settings/hours/{cast.copper.pk}/", {"ru": "понедельник", "en": "Monday"}),
        ("/attention/", {"ru": "Сколько ждали клиенты", "en": "How long customers waited"}),
    ):
        assert said[language].lower() in client.get(address).content.decode().lower()


def test_an_owner_sets_hours_with_a_lunch_break(cast, signed_in, at):
    client = signed_in(cast.owner)
    form = _WEEK | {"pause_0": "13:00", "resumes_0": "14:00", "holidays_of": "RU",
                    "days_off": "2026-12-31", "zone": "Asia/Yekaterinburg"}  # fmt: skip
    assert client.post(f"/settings/hours/{cast.copper.pk}/", form).status_code == 302
    hours = TeamHours.objects.get()
    assert hours.week[0] == [["09:00", "13:00"], ["14:00", "18:00"]]
    assert hours.week[5:] == [[], []]
    assert (hours.days_off, hours.zone) == (["2026-12-31"], "Asia/Yekaterinburg")
    page = client.get("/settings/hours/").content.decode()
    assert "09:00–13:00, 14:00–18:00" in page
    again = client.get(f"/settings/hours/{cast.copper.pk}/").content.decode()
    assert 'value="13:00"' in again
    assert client.post(f"/settings/hours/{cast.copper.pk}/", _WEEK).status_code == 302
    assert TeamHours.objects.count() == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"zone": "Mars/Base"}, {"days_off": "завтра"}, {"pause_0": "13:00"}, {"opens_0": "19:00"},
        {"pause_0": "08:00", "resumes_0": "08:30"}, {"closes_0": ""}, {"opens_0": "x"},
    ],
)  # fmt: skip
def test_hours_that_cannot_be_are_refused_in_words(cast, signed_in, at, wrong):
    address = f"/settings/hours/{cast.copper.pk}/"
    answer = signed_in(cast.owner).post(address, _WEEK | wrong)
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "field__problem" in page or 'role="alert"' in page
    assert not TeamHours.objects.exists()


def test_a_team_that_never_opens_is_refused(cast, signed_in, at):
    address = f"/settings/hours/{cast.copper.pk}/"
    assert signed_in(cast.owner).post(address, {}).status_code == 422
    assert signed_in(cast.sit_sin).post(address, _WEEK).status_code == 403
    assert signed_in(cast.owner).get("/settings/hours/999/").status_code == 404
