from functools import cache

import pytest

from nanni import Reviewer
from nanni.review.proof import apply_fixes
from nanni.text.typography import typeset


@cache
def reviewer() -> Reviewer:
    return Reviewer.load()


@pytest.mark.teaching("S1-8")
def test_capital_and_space_are_two_findings_and_one_click_mends_both():
    draft = "добрый день ,ждите"

    found = [f for f in reviewer().review(draft).findings if f.category == "formatting"]

    assert [(f.code, f.text) for f in found] == [("TYP06", "добрый"), ("TYP01", " ,")]
    assert all(f.fixes and f.fixes[0].safe for f in found)
    assert apply_fixes(draft, found, safe_only=True) == "Добрый день, ждите"


@pytest.mark.teaching("S1-8")
def test_doubles_are_found_too():
    found = reviewer().review("Здравствуйте!  Ждём вас!!!").findings

    assert {"TYP07", "TYP03"} <= {f.code for f in found}


@pytest.mark.teaching("S3-19")
def test_the_typograf_sets_the_line_of_the_check():
    # The underscores are no-break spaces.
    expected = "«привет»_— сказал А._С._Иванов, 10_кг".replace("_", "\u00a0")

    assert typeset('"привет" - сказал А. С. Иванов, 10 кг') == expected
    assert typeset(expected) == expected


@pytest.mark.teaching("S3-19")
def test_inner_quotes_are_of_another_shape_and_yo_follows_the_policy():
    assert typeset('"Кафе "Ель" рядом"') == "«Кафе „Ель“ рядом»"
    assert typeset("Еще ждем") == "Еще ждем"
    assert typeset("Еще ждем", restore_yo=True) == "Ещё ждём"


@pytest.mark.teaching("S3-19")
def test_links_and_code_are_untouched():
    text = 'См. https://example.org/a-b?q="x" и `a - "b"`'

    for piece in ("https://example.org/a-b?q=", '`a - "b"`'):
        assert piece in typeset(text)


@pytest.mark.teaching("S3-20")
def test_text_has_no_holes():
    assert typeset("Ваш  заказ\tготов .") == "Ваш заказ готов."
    assert typeset("Раз.\n\n\n\nДва.") == "Раз.\n\nДва."


@pytest.mark.teaching("S3-21")
def test_paragraphs_are_set_apart():
    assert typeset("Первый абзац.\nВторой абзац.") == "Первый абзац.\n\nВторой абзац."
