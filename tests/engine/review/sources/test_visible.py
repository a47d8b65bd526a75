import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.review.sources.markup import extract, visible

_PIECES = st.sampled_from(
    [
        "Заказ",
        "готов,",
        "a < b",
        " ",
        "\n",
        "  \t",
        "<p>",
        "</p>",
        "<br>",
        "<br/>",
        "<b>",
        "</b>",
        "<div class='a > b'>",
        "</div>",
        "<li>",
        "&nbsp;",
        "&laquo;",
        "&#8381;",
        "&amp;lt;",
        "& ",
        "<!-- <p>нет</p> -->",
        "<style>p { color: red }</style>",
        '<a href="https://ya.ru/x">',
        "</a>",
    ]
)


@given(st.lists(_PIECES).map("".join))
def test_gives_the_words_that_have_places(raw):
    assert visible(raw) == extract(raw).text.strip(" \n")


def test_link_that_leads_nowhere_is_words_only():
    assert visible('<a href="#">здесь</a>') == "здесь"


@pytest.mark.parametrize("raw", ["<a " * 50_000, "<!" * 50_000, "<a '" * 50_000, "&" * 100_000])
def test_broken_markup_costs_linear_time(raw):
    assert len(visible(raw)) <= len(raw)
