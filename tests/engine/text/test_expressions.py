"""An expression that was kept is the one that Python would compile."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nanni.review.store import compile_ruleset
from nanni.text import expressions
from nanni.text.forms import load_forms

NAMED = r"(?P<first>[а-яё]+)(?: (?P<second>\d+))?"


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("NANNI_CACHE", str(tmp_path))
    expressions._kept.cache_clear()
    yield tmp_path
    expressions._kept.cache_clear()


def compiled_and_kept(*patterns: tuple[str, int]) -> None:
    for pattern, flags in patterns:
        expressions.compiled(pattern, flags)
    expressions.keep_learnt()
    expressions._kept.cache_clear()
    re.purge()


def the_file(cache: Path) -> Path:
    (file,) = cache.glob("expressions-*.bin")
    return file


def test_every_expression_of_every_rule_is_the_same_when_it_was_kept(cache):
    patterns = [(e.regex, int(re.MULTILINE)) for e in compile_ruleset(load_forms()).expressions]
    compiled_and_kept(*patterns)
    assert len(patterns) > 300
    for pattern, flags in patterns:
        again = expressions.compiled(pattern, flags)
        assert again == re.compile(pattern, flags)
    assert expressions._kept().learnt == []


def test_names_and_places_of_groups_are_kept(cache):
    compiled_and_kept((NAMED, int(re.IGNORECASE)))
    again = expressions.compiled(NAMED, re.IGNORECASE)
    assert again.groupindex == {"first": 1, "second": 2}
    assert again.search("- Заказ 17").groupdict() == {"first": "Заказ", "second": "17"}
    assert again.search("- Заказ 17").expand(r"\g<second>") == "17"


@pytest.mark.parametrize("harm", [b"", b"\x00", b"half", "cut", "turned"])
def test_a_spoilt_file_is_not_believed(cache, harm):
    compiled_and_kept((NAMED, 0))
    whole = the_file(cache).read_bytes()
    spoilt = {"cut": whole[:-40], "turned": whole[:-80] + bytes(80)}.get(harm, harm)
    the_file(cache).write_bytes(spoilt)
    assert expressions.compiled(NAMED).search("да 1")["second"] == "1"
    assert expressions._kept().learnt == [(NAMED, 0)]


def test_a_pattern_of_the_same_sum_is_another_pattern(cache):
    assert expressions._sum("plumless", 0) == expressions._sum("buckeroo", 0)
    compiled_and_kept(("plumless", 0))
    assert expressions.compiled("buckeroo").pattern == "buckeroo"


def test_where_nothing_can_be_kept_it_is_compiled_each_time(cache, monkeypatch):
    (cache / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("NANNI_CACHE", str(cache / "file"))
    compiled_and_kept((NAMED, 0))
    assert expressions.compiled(NAMED).search("да 1")["first"] == "да"


def test_a_pattern_that_is_none_is_told_as_python_tells_it(cache):
    with pytest.raises(re.error, match="unterminated"):
        expressions.compiled("(open")


@given(st.from_regex(r"[аб|*+?.\[\]()]{1,12}", fullmatch=True), st.text("абв. ", max_size=20))
@example("(?P<x>а)|б", "в б")
def test_what_a_pattern_compiles_to_matches_as_the_pattern_does(pattern, text):
    try:
        expected = re.compile(pattern)
    except re.error:
        return
    made = expressions._kept()._sre.compile(pattern, *expressions._parts(pattern, 0))
    assert made == expected
    assert [m.span() for m in made.finditer(text)] == [m.span() for m in expected.finditer(text)]


def test_a_second_check_of_a_draft_compiles_nothing(cache):
    draft = cache / "draft.txt"
    draft.write_text("Подождите ещё немного , мы перезвоним завтра до 15:00.", encoding="utf-8")
    outputs = [check(draft)]
    written = the_file(cache).stat().st_mtime_ns
    outputs.append(check(draft))
    assert outputs[0] == outputs[1] != b""
    assert the_file(cache).stat().st_mtime_ns == written


def check(draft: Path) -> bytes:
    command = [sys.executable, "-m", "nanni.cli.main", "check", str(draft)]
    return subprocess.run(command, capture_output=True, check=False).stdout
