"""What the examples on pages cannot show: options and brands of the rules about form."""

import pytest

from nanni import Reviewer
from nanni.review.proof import apply_fixes
from nanni.review.settings import Selection, Settings
from nanni.rulekit.brand import Brand


def _texts(code, draft, *, options=None, brand=None, channel="chat"):
    settings = Settings(
        selection=Selection(select=(code,)),
        options={code: options or {}},
        brand=brand or Brand(),
    )
    found = Reviewer.load(settings).review(draft, channel=channel).findings
    return [f.text for f in found], apply_fixes(draft, list(found))


def test_capital_you_is_asked_for_when_the_brand_writes_it():
    found, fixed = _texts(
        "TYP05",
        "Спасибо, что вы с нами. Вам и Вашим детям — скидка.",
        brand=Brand(capital_you=True),
    )

    assert found == ["вы"]
    assert fixed == "Спасибо, что Вы с нами. Вам и Вашим детям — скидка."


def test_yo_can_be_ruled_out():
    found, fixed = _texts("TYP10", "Ещё раз ждём", options={"policy": "none"})

    assert found == ["Ещё", "ждём"]
    assert fixed == "Еще раз ждем"


@pytest.mark.parametrize(("channels", "expected"), [(["chat"], []), ([], ["**Важно**"])])
def test_asterisks_are_fine_where_they_are_shown_as_bold(channels, expected):
    assert _texts("TYP08", "**Важно** знать", options={"markdown": channels})[0] == expected


def test_a_wall_is_as_long_as_the_team_says():
    wall = "Мы всё проверили и нашли заказ. " * 20

    assert _texts("TYP09", wall)[0] == []
    assert len(_texts("TYP09", wall, options={"chars": 500})[0]) == 1


def test_the_glossary_is_no_misspelling():
    assert _texts("LNG03", "Ваш пороль готов.")[0] == ["пороль"]
    brand = Brand(glossary=frozenset({"пороль"}))
    assert _texts("LNG03", "Ваш пороль готов.", brand=brand)[0] == []
