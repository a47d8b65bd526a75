"""Streets with a house, in one form."""

import pytest

from nanni.text.addresses import address_key, find_addresses


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ул. лесная, д. 5", "street лесной 5"),
        ("на улице лесной, дом 5", "street лесной 5"),
        ("на лесной улице, 5", "street лесной 5"),
        ("проспекте мира, 12", "avenue мир 12"),
        ("пр-т мира д.12 корп. 3", "avenue мир 12к3"),
        ("ленинский проспект, 30", "avenue ленинский 30"),
        ("пер. сивцев вражек, 5/2", "lane сивцев вражек 5/2"),
        ("12 forest street", "street forest 12"),
        ("221b baker st", "street baker 221b"),
    ],
)
def test_addresses(text, value):
    assert [one.value for one in find_addresses(text)] == [value]


@pytest.mark.parametrize("text", ["пришлите 5 фото", "5 days a week", "шаг 3", "проспект пуст"])
def test_no_addresses(text):
    assert find_addresses(text) == []


def test_an_address_without_the_kind_of_its_street_has_a_key_too():
    assert address_key("лесная, 5") == "лесной 5"
