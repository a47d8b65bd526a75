"""What changed between two audits."""

import pytest

from nanni.audit.compare import compare, say_changes
from nanni.audit.summary import summarise
from nanni.audit.summary.chance import difference, is_more_than_chance, wilson
from tests.audit.report.stories import talk

BAD = "Приносим извинения за доставленные неудобства."


def period(bad, of, start):
    return [
        talk(
            f"{start}{n}",
            ("c", 0, "Где мой заказ?"),
            ("olga", 1, BAD if n < bad else "Здравствуйте! Заказ привезут завтра до 18:00."),
            ("c", 2, "Спасибо!"),
        )
        for n in range(of)
    ]


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(4, 5, 38, 96), (17, 20, 64, 95), (85, 100, 77, 91)],
)
def test_wilson_gives_the_intervals_of_the_books(hits, of, low, high):
    interval = wilson(hits, of)
    assert (round(100 * interval.low), round(100 * interval.high)) == (low, high)


def test_nothing_is_known_of_nothing():
    assert wilson(0, 0) == (0.0, 1.0)
    assert not is_more_than_chance(difference((0, 0), (5, 5)))


def test_only_what_is_more_than_chance_is_shown(audited):
    before = audited(period(2, 60, "a"), "before")
    after = audited(period(30, 60, "b"), "after")
    both = compare(summarise(before), summarise(after))
    shown = {one.name for one in both.shown()}
    assert "APO04" in shown
    assert all(one.is_worse for one in both.shown() if one.name == "APO04")
    text = say_changes(before, after, "ru")
    assert "Стало хуже" in text
    assert "APO04" in text
    assert (after / "compare.html").exists()
    page = (after / "compare.html").read_text("utf-8")
    assert "Стало хуже" in page
    assert "<script>" in page


def test_a_handful_proves_nothing(audited):
    before, after = audited(period(1, 5, "a"), "before"), audited(period(3, 5, "b"), "after")
    assert compare(summarise(before), summarise(after)).shown() == []
    assert "Nothing changed by more than chance" in say_changes(before, after, "en")


def test_the_same_conversations_under_other_rules_differ_for_certain(audited, tmp_path):
    from nanni.audit.inputs import find_sources
    from nanni.audit.job import Job
    from nanni.audit.run import audit
    from tests.audit.report.stories import NOW, Here

    before = audited(period(3, 6, "a"), "before")
    settings = tmp_path / "nanni.toml"
    settings.write_text('ignore = ["APO04"]\n', encoding="utf-8")
    after = tmp_path / "after"
    job = Job(str(after), str(settings), calendar="24/7", zone="Europe/Moscow", now=NOW)
    audit(find_sources([str(tmp_path / "before.jsonl")]), job, Here())
    both = compare(summarise(before), summarise(after))
    assert both.is_same
    changed = {one.name: one for one in both.shown()}
    assert changed["APO04"].found == (3, 0)
    assert not changed["APO04"].is_worse
    assert "настоящее" in say_changes(before, after, "ru")
