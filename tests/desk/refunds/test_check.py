"""`nanni desk check`: red when getting the money back is a maze, green when it is not."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni_desk.processes import commands
from nanni_desk.refunds.paths import EXAMPLE, FILE, BadPaths, Described, judge, read_paths
from nanni_desk.refunds.services import asking
from tests.desk.conftest import NOON

WAY = '[[path]]\nname = "Приём"\nbuy = ["Выбрать", "Оплатить"]\nrefund = {}\ninboxes = ["{}"]\n'
ONE, FOUR = '["Написать"]', '["Написать", "Бланк", "Чек", "Визит"]'


@pytest.fixture
def checked(db, cast, tmp_path, monkeypatch, capsys):
    """Runs the command on a file: ``checked(text)``; gives its exit code and what it said."""
    monkeypatch.setattr("nanni_desk.processes.setting_up.demand_initialised", lambda: None)

    def check(text, *arguments):
        if text is not None:
            (tmp_path / FILE).write_text(text, encoding="utf-8")
        code = commands.desk(["check", *arguments])
        said = capsys.readouterr()
        return code, said.out + said.err

    return check


@pytest.mark.teaching("S4-20")
def test_a_way_longer_than_buying_or_beyond_three_steps_is_red(cast, checked):
    code, said = checked(WAY.format(FOUR, cast.inbox.key))
    assert code == 1
    assert "Приём" in said
    code, said = checked(WAY.format(FOUR, cast.inbox.key), "--format", "json")
    [way] = json.loads(said)["paths"]
    assert (code, way["problems"]) == (1, ["longer", "maze"])


def test_a_short_way_is_green(cast, checked):
    code, said = checked(WAY.format(ONE, cast.inbox.key), "--format", "json")
    assert (code, json.loads(said)["ok"]) == (0, True)
    assert checked(None)[0] == 0


@pytest.mark.teaching("S4-20")
def test_what_really_happened_counts_whatever_the_file_says(cast, demanded, checked):
    refund = demanded()
    for what in ("Чек", "Бланк"):
        asking.ask_for(actor=cast.ea_nasir, refund=refund.pk, kind="form", what=what, now=NOON)
    code, said = checked(WAY.format(ONE, cast.inbox.key), "--format", "json")
    [way] = json.loads(said)["paths"]
    assert (code, way["problems"]) == (1, ["measured_longer"])
    assert way["measured"] == {"refunds": 1, "median": 3, "most": 3, "over": 0}
    asking.ask_for(actor=cast.ea_nasir, refund=refund.pk, kind="visit", what="Визит", now=NOON)
    code, said = checked(None, "--format", "json")
    assert json.loads(said)["paths"][0]["measured"]["over"] == 1


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[path", "("),
        ("", "[[path]]"),
        ("[[path]]\nbuy = ['a']", "1"),
        (WAY.format("[]", "clinic-key"), "Приём: refund"),
        (WAY.format('["", "a"]', "clinic-key"), "Приём: refund"),
        (WAY.format(ONE, "clinic-key") + "steps = 1", "Приём: steps"),
        (WAY.format(ONE, "clinic-key") * 2, "Приём"),
        (WAY.format(ONE, "nowhere"), "Приём: nowhere"),
    ],
)
def test_a_wrong_file_is_told_with_its_place(checked, text, says):
    code, said = checked(text)
    assert code == 2
    assert FILE in said
    assert says in said


def test_without_a_file_it_says_where_to_begin(checked):
    code, said = checked(None)
    assert code == 2
    assert "--example" in said


def test_the_example_is_a_file_that_passes(checked):
    code, said = checked(None, "--example")
    assert (code, said) == (0, EXAMPLE.read_text(encoding="utf-8"))
    assert not any(judge(one, []).problems for one in read_paths(EXAMPLE))


steps = st.lists(st.just("шаг"), min_size=1, max_size=6)


@given(buy=steps, refund=steps, measured=st.lists(st.integers(1, 6), max_size=5))
def test_green_is_no_longer_than_buying_and_than_three(buy, refund, measured):
    if not judge(Described("x", buy, refund), measured).problems:
        assert len(refund) <= min(len(buy), 3)
        assert max(measured, default=0) <= 3


def test_a_folder_in_place_of_the_file_is_told(tmp_path):
    with pytest.raises(BadPaths, match="syntax"):
        read_paths(tmp_path)
