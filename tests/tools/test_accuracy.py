import json

import pytest

from nanni import Analysis
from nanni.model import Review
from tools.accuracy import report
from tools.accuracy.report import Measured
from tools.accuracy.rows import SHIPPED, Found, Label, Row, Span, read_rows
from tools.accuracy.scoring import SPANLESS, Counts, score

DIALOGUE = {
    "id": "t-1",
    "lang": "ru",
    "messages": [
        {"role": "customer", "text": "Где заказ?"},
        {"role": "agent", "text": "В пути. Привезём завтра."},
    ],
    "labels": {
        "questions": [{"message_index": 0, "start": 0, "end": 10, "answered_by": 1}],
        "promises": [{"message_index": 1, "start": 8, "end": 23, "due": "P1D", "kept": None}],
        "signals": [],
        "forgotten": False,
        "outcome": "unclear",
    },
}
TEXT = "Приносим извинения за неудобства. Ответим за 2 дня."


def row(*labels, **more):
    return Row(id="r", lang="ru", text=TEXT, labels=labels, **more)


def label(category, start, end, **more):
    return Label(category, Span(start, end), **more)


def found(category, start, end, severity="warn", deadline=None, code="AAA01"):
    return Found(category, Span(start, end), code, severity, deadline)


def tally(rows, findings, category):
    counts = score([rows], {"r": findings}).counts[category]
    return counts.right, counts.false, counts.missed


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 18, (1, 0, 0)),
        (17, 40, (1, 0, 0)),
        (5, 6, (1, 0, 0)),
        (18, 30, (0, 1, 1)),
        (5, 5, (1, 0, 0)),
        (18, 18, (0, 1, 1)),
    ],
)
def test_one_shared_character_is_enough(start, end, expected):
    gold = row(label("cliche_empathy", 0, 18))
    assert tally(gold, [found("cliche_empathy", start, end)], "cliche_empathy") == expected


def test_another_category_at_the_same_place_is_both_missed_and_false():
    result = score(
        [row(label("cliche_empathy", 0, 18))], {"r": [found("vague_timing", 0, 18)]}
    ).counts
    assert result["cliche_empathy"] == Counts(0, 0, 1)
    assert result["vague_timing"] == Counts(0, 1, 0)


def test_a_label_counts_once_and_what_touches_it_is_never_false():
    gold = row(label("promise", 0, 40))
    found_twice = [found("promise", 0, 5), found("promise", 30, 50)]
    assert tally(gold, found_twice, "promise") == (1, 0, 0)


def test_one_finding_may_find_several_labels():
    gold = row(label("promise", 0, 10), label("promise", 20, 30))
    assert tally(gold, [found("promise", 5, 25)], "promise") == (2, 0, 0)


def test_overlapping_false_findings_count_once_and_neighbours_twice():
    overlapping = [found("formatting", 0, 5), found("formatting", 4, 9), found("formatting", 8, 12)]
    assert tally(row(), overlapping, "formatting") == (0, 1, 0)
    assert tally(row(), [found("formatting", 0, 5), found("formatting", 5, 9)], "formatting") == (
        0,
        2,
        0,
    )


def test_an_optional_label_counts_neither_way():
    gold = row(label("vague_timing", 0, 5, optional=True))
    assert tally(gold, [], "vague_timing") == (0, 0, 0)
    assert tally(gold, [found("vague_timing", 0, 5)], "vague_timing") == (0, 0, 0)


def test_an_ignored_category_is_not_scored():
    gold = row(ignore=frozenset({"disrespect"}))
    assert tally(gold, [found("disrespect", 0, 5)], "disrespect") == (0, 0, 0)


@pytest.mark.parametrize("category", sorted(SPANLESS))
def test_place_does_not_matter_where_the_whole_reply_is_meant(category):
    anywhere = [found(category, 3, 4), found(category, 40, 44)]
    assert tally(row(label(category, 0, 0)), anywhere, category) == (1, 0, 0)
    assert tally(row(), anywhere, category) == (0, 1, 0)


def test_a_row_without_an_entry_has_nothing_found():
    assert score([row(label("promise", 0, 5))], {}).counts["promise"] == Counts(0, 0, 1)


def test_alarms_are_false_findings_of_faults_on_clean_replies():
    clean = row(label("formatting", 0, 5, optional=True), clean=True)
    findings = [
        found("formatting", 0, 5),
        found("disrespect", 0, 5, "note"),
        found("anglicism", 0, 5, "error"),
        found("anglicism", 3, 8, "note"),
        found("promise", 0, 5, "info"),
        found("empty_closer", 0, 5, "note"),
        found("empty_closer", 0, 5, "info"),
    ]
    result = score([clean, row()], {"r": findings})
    assert (result.clean, result.alarms, result.loud, result.alarmed) == (1, 2, 1, 1)
    assert result.unlabelled == 1
    assert result.per_hundred_clean(result.alarms) == 200


def test_deadlines_count_over_promises_found_that_have_one():
    gold = row(
        label("promise", 0, 5, deadline="P2D"),
        label("promise", 10, 15, deadline="PT1H"),
        label("promise", 20, 25, deadline="P1D"),
        label("promise", 30, 35),
    )
    findings = [
        found("promise", 0, 5, deadline="P3D"),
        found("promise", 1, 5, deadline="P2D"),
        found("promise", 10, 15),
        found("promise", 30, 35, deadline="P9D"),
    ]
    result = score([gold], {"r": findings})
    assert (result.deadlines_right, result.deadlines) == (1, 2)


def test_averages():
    gold = row(label("promise", 0, 5), label("disrespect", 10, 15))
    result = score([gold], {"r": [found("promise", 0, 5), found("formatting", 0, 5)]})
    assert result.counts["promise"].f1 == 1
    assert result.counts["disrespect"].f1 == 0
    assert result.counts["disrespect"].precision is None
    assert result.macro_f1 == 0.5
    assert (result.total.precision, result.total.recall) == (0.5, 0.5)


def test_perfect_findings_score_perfectly():
    rows = read_rows(SHIPPED)
    perfect = {
        each.id: [Found(mark.category, mark.span, deadline=mark.deadline) for mark in each.labels]
        for each in rows
    }
    result = score(rows, perfect)
    assert result.total.false == result.total.missed == result.alarms == 0
    assert result.macro_f1 == 1
    assert result.deadlines_right == result.deadlines > 40


def measured(*findings, gold=None):
    gold = gold or row(label("cliche_empathy", 0, 32), clean=True)
    return Measured("dev", {"ru": score([gold], {"r": findings})})


def test_mistakes_quote_the_place_only_where_allowed():
    part = measured(found("vague_timing", 42, 50, "error", code="PRM02"))
    quoted = list(report.mistakes(part.scores.values(), 3, quotable=True))
    assert quoted == [
        "- **cliche_empathy**: 0 false, 1 missed",
        "  - `r` missed: `[Приносим извинения за неудобства]. Ответим за 2 дня.`",
        "- **vague_timing**: 1 false, 0 missed",
        "  - `r` false PRM02 on a clean reply: `…инения за неудобства. Ответим [за 2 дня].`",
    ]
    bare = list(report.mistakes(part.scores.values(), 3, quotable=False))
    assert bare[1::2] == ["  - `r` missed", "  - `r` false PRM02 on a clean reply"]


def test_the_loudest_alarm_comes_first():
    part = measured(
        found("formatting", 0, 3, "note", code="TYP01"),
        found("formatting", 9, 12, "error", code="TYP02"),
    )
    lines = list(report.mistakes(part.scores.values(), 1, quotable=False))
    assert lines[-1] == "  - `r` false TYP02 on a clean reply"


def test_the_page_lists_no_mistake_of_the_part_for_measuring():
    test = Measured("test", measured(found("disrespect", 0, 8, code="TON01")).scores)
    page = report.page_head([Measured("dev", {"ru": score([], {})}), test], 3)
    assert "disrespect" in page
    assert "TON01" not in page


def test_the_shared_section_never_quotes():
    page = report.page_shared(measured(found("disrespect", 0, 8, code="TON01")), 3)
    assert "TON01" in page
    assert "Приносим" not in page


@pytest.fixture
def command(monkeypatch, tmp_path):
    from tools.accuracy import __main__ as command

    class Silent:
        engine = "the engine"

        @classmethod
        def load(cls):
            return cls()

        def review(self, text, **situation):
            assert text
            assert set(situation) == {"context", "channel", "lang", "first_reply"}
            return Review(())

    class Deaf:
        def __init__(self, engine):
            assert engine == Silent.engine

        def analyse(self, conversation):
            assert conversation.messages
            return Analysis()

    dialogues = tmp_path / "dialogues.jsonl"
    dialogues.write_text(json.dumps(DIALOGUE, ensure_ascii=False), encoding="utf-8")
    monkeypatch.setattr(command, "Reviewer", Silent)
    monkeypatch.setattr(command, "Analyst", Deaf)
    monkeypatch.setattr(command, "ROOT", tmp_path)
    monkeypatch.setattr(command, "PAGE", tmp_path / "docs/accuracy.md")
    monkeypatch.setattr(command, "SHARED", tmp_path / "nowhere.jsonl")
    monkeypatch.setattr(command, "SHIPPED_DIALOGUES", dialogues)
    monkeypatch.setattr(command, "SHARED_DIALOGUES", tmp_path / "nowhere.jsonl")
    return command


def test_without_the_shared_sample_its_section_stays_as_it_was(command):
    assert command.main([]) == 0
    first = command.PAGE.read_text(encoding="utf-8")
    assert "Shared sample" not in first
    section = "\n## Shared sample\n\nmeasured elsewhere\n"
    command.PAGE.write_text("old" + section, encoding="utf-8")
    command.main([])
    assert command.PAGE.read_text(encoding="utf-8") == first + section


def test_the_page_has_both_kinds_of_sets_and_quotes_only_ours(command, monkeypatch):
    monkeypatch.setattr(command, "SHARED", SHIPPED)
    monkeypatch.setattr(command, "SHARED_DIALOGUES", command.SHIPPED_DIALOGUES)
    command.main([])
    ours, _, theirs = command.PAGE.read_text(encoding="utf-8").partition("## Shared sample")
    assert "| questions | 1 | 0 | 0 | – | 0.000 | 0.000 |" in ours
    assert "`t-1` message 0: `Где заказ?`" in ours
    assert "`t-1` message 0\n" in theirs
    assert "Где заказ?" not in theirs


@pytest.mark.parametrize(
    ("part", "shown", "hidden"),
    [
        (["--lang", "en"], "shipped dev", "nothing"),
        (["--split", "dev"], "shipped dev", "question missed"),
        (["--category", "disrespect"], "shipped dev", "conversations"),
        (["--only", "dialogues"], "question missed", "shipped dev"),
        (["--only", "replies"], "shipped dev", "conversations"),
    ],
)
def test_a_part_is_shown_and_the_page_left_alone(command, part, shown, hidden, capsys):
    assert command.main(part) == 0
    assert not command.PAGE.exists()
    out = capsys.readouterr().out
    assert shown in out
    assert hidden not in out


def test_rows_are_shown_with_their_labels(command, capsys):
    assert command.main(["--rows", "ru-s001", "t-1", "ru-s999"]) == 1
    shown = capsys.readouterr()
    assert "gold   concrete_next_step: «" in shown.out
    assert "gold  question, answered by 1: «Где заказ?»" in shown.out
    assert "gold  promise, due P1D, kept None: «Привезём завтра»" in shown.out
    assert shown.err == "no row ru-s999\n"
