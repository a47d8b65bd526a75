"""What is made once and kept serves as if it were made now, and bad files are made anew."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.text import kept
from nanni.text.deadlines import find_times
from nanni.text.literals import Literals
from nanni.text.times import anchors, grammar, table

TEXT = "перезвоним завтра до 15:00 или в ближайшее время, деньги вернем в течение 2-3 дней"
REMEMBERED = (table.load_table, grammar.load_grammar, anchors._gate)


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("NANNI_CACHE", str(tmp_path))
    forget()
    yield tmp_path
    forget()


def forget():
    for remembered in REMEMBERED:
        remembered.cache_clear()


def times_files(cache: Path) -> list[Path]:
    return sorted(cache.glob("times-*.bin"))


def test_the_table_is_made_once_and_reads_the_same_when_it_was_kept(cache):
    made = find_times(TEXT)
    (file,) = times_files(cache)
    written = file.stat().st_mtime_ns
    forget()
    assert find_times(TEXT) == made
    assert len(made) == 4
    assert [one.stat().st_mtime_ns for one in times_files(cache)] == [written]


@pytest.mark.parametrize("harm", [b"", b"\x00", b"half", None])
def test_a_spoilt_file_is_made_anew(cache, harm):
    made = find_times(TEXT)
    (file,) = times_files(cache)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] if harm is None else harm)
    forget()
    assert find_times(TEXT) == made
    assert file.read_bytes() == whole


def test_where_nothing_can_be_kept_it_is_made_each_time(cache, monkeypatch):
    made = find_times(TEXT)
    (cache / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("NANNI_CACHE", str(cache / "file"))
    forget()
    assert find_times(TEXT) == made


def test_old_files_of_the_name_go_and_others_stay(cache):
    for number in range(12):
        kept.keep(kept.place("one", bytes([number])), b"1")
    kept.keep(kept.place("other", b"1"), b"2")
    assert len(list(cache.glob("one-*.bin"))) == 8
    assert len(list(cache.glob("*"))) == 9


def test_the_fingerprint_tells_an_edit_and_no_page(tmp_path):
    (tmp_path / "inner").mkdir()
    before = kept.fingerprint([str(tmp_path)])
    (tmp_path / "inner" / "page.md").write_text("1", encoding="utf-8")
    assert kept.fingerprint([str(tmp_path)]) == before
    (tmp_path / "inner" / "code.py").write_text("1", encoding="utf-8")
    assert kept.fingerprint([str(tmp_path)]) != before


@given(
    st.lists(st.text("абв ", min_size=1, max_size=5), min_size=1, max_size=9, unique=True),
    st.text("абв ", max_size=200),
)
def test_a_first_draft_is_searched_as_all_others_are(literals, text):
    first, others = Literals(sorted(literals)), Literals(sorted(literals))
    others.places("в" * 2000)
    assert first.places(text) == others.places(text)
