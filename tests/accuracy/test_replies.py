import json

from tools.accuracy.rows import BLIND, SHIPPED, read_rows, select
from tools.accuracy.scoring import CATEGORIES, PROBLEMS


def rows_as_written():
    return [
        json.loads(line)
        for path in (SHIPPED, BLIND)
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


def test_every_mark_quotes_its_text():
    for data in rows_as_written():
        for mark in data["labels"]:
            assert mark["quote"] == data["text"][mark["start"] : mark["end"]], data["id"]
            assert mark["quote"] or mark["category"] == "missing_greeting", data["id"]
            assert mark["category"] in CATEGORIES, data["id"]
            assert mark["category"] not in data["ignore"], data["id"]


def test_clean_means_no_required_label_of_a_fault():
    for each in [*read_rows(SHIPPED), *read_rows(BLIND)]:
        faults = [mark for mark in each.labels if mark.category in PROBLEMS and not mark.optional]
        assert each.clean == (not faults), each.id


def test_the_set_is_large_and_mixed_enough():
    rows = read_rows(SHIPPED)
    assert len({each.id for each in rows}) == len(rows) >= 240
    assert 0.4 < sum(each.clean for each in rows) / len(rows) < 0.5
    assert 0.55 < len(select(rows, lang="ru")) / len(rows) < 0.65
    for lang, least in (("ru", 12), ("en", 8)):
        assert 0.35 < len(select(rows, lang, "test")) / len(select(rows, lang)) < 0.45
        required = [m.category for r in select(rows, lang) for m in r.labels if not m.optional]
        for category in CATEGORIES:
            if (lang, category) != ("en", "anglicism"):
                assert required.count(category) >= least, (lang, category)


def test_the_blind_set_is_large_and_mixed_enough():
    rows = read_rows(BLIND)
    assert len({each.id for each in rows}) == len(rows) >= 200
    assert 0.4 < sum(each.clean for each in rows) / len(rows) < 0.5
    assert 0.55 < len(select(rows, lang="ru")) / len(rows) < 0.65
    assert 0.35 < len(select(rows, split="blind-b")) / len(rows) < 0.45


def test_no_reply_is_nearly_repeated_across_the_parts():
    rows = [each for each in read_rows(SHIPPED) if len(each.text) > 60]
    pieces = {
        each.id: {each.text[i : i + 8].lower() for i in range(len(each.text) - 7)} for each in rows
    }
    for mine in select(rows, split="dev"):
        for other in select(rows, split="test"):
            shared = len(pieces[mine.id] & pieces[other.id])
            assert shared < 0.3 * min(len(pieces[mine.id]), len(pieces[other.id])), (
                mine.id,
                other.id,
            )
