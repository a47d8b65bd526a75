"""Every page, in both themes: nothing that keeps anybody out, and nothing wider than the window."""

import pytest

ROOMY = 1280
#: What is wider than the window, by its tag and classes.
TOO_WIDE = """() => {
  const wide = document.documentElement.scrollWidth;
  if (wide <= innerWidth) return [];
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => `${one.tagName}.${one.className} ${one.getBoundingClientRect().right}`)
    .slice(0, 5);
}"""


def lines(found):
    """One line a trouble, with the page that has it."""
    return [f"{address}: {trouble}" for address, some in found.items() for trouble in some]


@pytest.fixture(scope="module")
def busy(stage):
    """A conversation with something of everything."""
    number = stage.asks(
        "Нанни", "Сколько стоит слиток меди? И когда вы его привезёте в Ур?",
        "Вот карта 4111 1111 1111 1111", subject="Медь",
    )  # fmt: skip
    stage.notes(number, "Он писал нам и раньше.", "sit_sin", "ea_nasir")
    return number


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_page_lets_everybody_in(sit_down, stage, axe, busy, theme):
    page = sit_down("owner", "/", theme=theme, width=ROOMY)
    found = {}
    for address in [*stage.pages(), f"/c/{busy}/", "/search/?q=медь", "/nowhere/"]:
        page.goto(address)
        page.wait_for_function("document.querySelector('[data-lazy]') === null")
        found[address] = axe(page)
    assert lines(found) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_signing_in_lets_everybody_in(sit_down, axe, theme):
    assert axe(sit_down(None, "/sign-in/", theme=theme)) == []


@pytest.mark.parametrize("width", [360, 768, 1920])
def test_no_page_is_wider_than_the_window(sit_down, stage, busy, width):
    page = sit_down("owner", "/", width=width)
    found = {}
    for address in [*stage.pages(), f"/c/{busy}/", "/search/?q=медь"]:
        page.goto(address)
        found[address] = page.evaluate(TOO_WIDE)
    assert lines(found) == []
