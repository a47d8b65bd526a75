import pytest

from bench import __main__ as command
from bench import against, report
from bench.measuring import Row, Sizes, Skipped, figure, interleaved, ratio


def test_ratio_is_the_median_of_the_ratios_a_round():
    assert ratio([2.0, 9.0, 4.0], [1.0, 3.0, 2.0]) == (2.0, "2-3")


def test_works_take_turns():
    turns = []
    interleaved((lambda: turns.append("a"), lambda: turns.append("b")), 2)
    assert turns == ["a", "b", "a", "b"]


@pytest.mark.parametrize(
    ("value", "sense", "holds"),
    [(1.0, ">=", True), (0.9, ">=", False), (1.1, "<=", False), (5.0, "", True)],
)
def test_gates(value, sense, holds):
    assert Row("4", "pace", value, sense=sense, bound=1.0).holds is holds


def test_figures_keep_three_digits():
    assert [figure(value) for value in (0.12345, 5.678, 1234.5)] == ["0.123", "5.68", "1234"]


def test_a_gate_fails_only_when_missed_twice(monkeypatch):
    runs = iter(
        [[Row("", "x", 0.1, sense=">=", bound=1.0)], [Row("", "x", 2, sense=">=", bound=1)]]
    )
    monkeypatch.setitem(command.OWN, "pace", lambda _: next(runs))
    assert [row.value for row in command.measure("pace", Sizes.tiny(), gated=True)] == [2]


def test_a_missing_tool_is_skipped_loudly(monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(against, "HOME", tmp_path)
    [row] = command.measure("proselint", Sizes.tiny(), gated=True)
    assert isinstance(row, Skipped)
    report.show(row)
    assert "SKIPPED" in capsys.readouterr().out


def test_a_tool_that_cannot_be_started_is_skipped_loudly(monkeypatch, capsys, tmp_path):
    site = tmp_path / "venv" / "lib" / "python3.11" / "site-packages"
    (site / "proselint").mkdir(parents=True)
    monkeypatch.setattr(against, "HOME", tmp_path)
    [row] = command.measure("command", Sizes.tiny(), gated=True)
    assert isinstance(row, Skipped)
    report.show(row)
    assert "SKIPPED" in capsys.readouterr().out


@pytest.mark.parametrize("part", ["pace", "rules", "cold", "length", "costs"])
def test_every_part_runs(part):
    rows = command.measure(part, Sizes.tiny(), gated=False)
    assert rows
    assert all(row.value > 0 for row in rows)


def test_the_page_holds_ratios(monkeypatch, tmp_path):
    monkeypatch.setattr(report, "PAGE", tmp_path / "speed.md")
    report.write([Row("4", "pace", 0.2, "0.1-0.3", ">=", 0.12), Skipped("1", "x", "gone")], "few")
    page = report.PAGE.read_text(encoding="utf-8")
    assert "| 4 | pace | 0.2 | 0.1-0.3 | ≥ 0.12 |" in page
    assert "skipped: gone" in page
