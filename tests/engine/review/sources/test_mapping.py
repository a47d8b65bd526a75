"""Laws of every reader: a text says what its format says, each letter leads back to its file."""

import csv
import io
import json
from html import escape

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from nanni.review.sources.draft import Draft
from nanni.review.sources.reading import read_text

WORDS = st.text(
    st.sampled_from("абв АБв eé\u0301漢😀 \t\"'\\/&<>*_#-:,;|«»№\u00a0\u200b"), max_size=40
)
LINES = st.lists(WORDS, max_size=4).map("\n".join)
ANY = st.text(max_size=60)
# What a file can hold at all: no halves of surrogate pairs, and what YAML forbids.
YAML_ANY = st.text(
    st.characters(
        codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufeff\ufffe\uffff"
    ),
    max_size=60,
)


def passages(text: str, kind: str):
    items, _ = read_text(text, kind, f"x.{kind}")
    return [p for item in items if isinstance(item, Draft) for p in item.passages.values()]


def leads_back(file: str, passage) -> None:
    """Every letter's place is in the file, in order, and says that letter or stands for it."""
    assert file[passage.offset : passage.offset + len(passage.raw)] == passage.raw
    at = 0
    for i, letter in enumerate(passage.text):
        start, end = passage.raw_span(i, i + 1)
        assert at <= end <= len(passage.raw)
        at = start
        if end - start == 1 and not passage.raw[start].isspace():
            assert passage.raw[start] == letter
    before = file[: passage.offset]
    assert passage.line == before.count("\n") + 1
    assert passage.column == len(before) - (before.rfind("\n") + 1) + 1


@given(ANY | LINES, st.booleans(), st.sampled_from([None, 1]))
def test_json(text, ascii_only, indent):
    file = json.dumps([{"n": 1, "text": text}], ensure_ascii=ascii_only, indent=indent)
    found = passages(file, "json")
    assert [p.text for p in found] == ([text] if text.strip() else [])
    for passage in found:
        leads_back(file, passage)


@given(st.lists(ANY, max_size=4))
def test_json_lines(texts):
    file = "".join(json.dumps({"text": t}) + "\r\n" for t in texts)
    found = passages(file, "jsonl")
    assert [p.text for p in found] == [t for t in texts if t.strip()]
    for passage in found:
        leads_back(file, passage)


@given(
    YAML_ANY | LINES.filter(str.isprintable),
    st.sampled_from([None, "'", '"', "|", ">"]),
    st.booleans(),
)
def test_yaml(text, style, wide):
    width = 1000 if wide else 20
    file = yaml.safe_dump(
        {"a": {"text": text}}, default_style=style, allow_unicode=True, width=width
    )
    found = passages(file, "yaml")
    assert [p.text for p in found] == ([text] if text.strip() else [])
    for passage in found:
        leads_back(file, passage)


@given(LINES, st.sampled_from([",", ";", "\t"]))
def test_csv(text, delimiter):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerows([["id", "text"], ["1", text], ["2", "конец"]])
    file = out.getvalue()
    found = passages(file, "csv")
    assert [p.text for p in found] == [t for t in (text, "конец") if t.strip()]
    for passage in found:
        leads_back(file, passage)


@given(ANY.filter(lambda t: "\r" not in t))
def test_toml(text):
    expected = text.encode("utf-8", "replace").decode()
    file = "a = 1\n[m]\ntext = " + json.dumps(expected, ensure_ascii=False) + " # c\n"
    file = file.replace("\x7f", "\\u007f")
    found = passages(file, "toml")
    assert [p.text for p in found] == ([expected] if expected.strip() else [])
    for passage in found:
        leads_back(file, passage)


@given(LINES)
def test_plain_text(text):
    found = passages(text, "text")
    assert "".join(p.text for p in found) == (text if text.strip() else "")
    for passage in found:
        leads_back(text, passage)


@given(LINES)
def test_html_says_the_words_between_its_tags(text):
    file = f"<div class='a'><p>{escape(text)}</p></div>"
    found = passages(file, "html")
    assert ["".join(p.text.split()) for p in found] == [w for w in ["".join(text.split())] if w]
    for passage in found:
        leads_back(file, passage)


@given(st.text(st.sampled_from("аб *_`[]()<>!#-\n\\|&;"), max_size=60))
def test_markdown_of_any_shape_leads_back(file):
    for passage in passages(file, "markdown"):
        assert passage.text.strip()
        for i in range(len(passage.text)):
            start, end = passage.raw_span(i, i + 1)
            assert 0 <= start <= end <= len(file)


@given(
    st.text(max_size=60),
    st.sampled_from(["markdown", "html", "json", "jsonl", "csv", "yaml", "toml"]),
)
def test_no_text_breaks_a_reader(file, kind):
    for passage in passages(file, kind):
        start, end = passage.raw_span(0, len(passage.text))
        assert 0 <= start <= end <= len(passage.raw)


@pytest.mark.parametrize("kind", ["json", "yaml", "toml"])
def test_strings_in_html_are_read_as_html(kind):
    file = {
        "json": '{"text": "<p>Раз &amp; \\u0434ва</p>"}',
        "yaml": 'text: "<p>Раз &amp; \\u0434ва</p>"\n',
        "toml": 'text = "<p>Раз &amp; \\u0434ва</p>"\n',
    }[kind]
    [passage] = passages(file, kind)
    assert passage.text == "Раз & два"
    spans = [passage.raw_span(i, i + 1) for i in (4, 6)]
    assert [passage.raw[a:b] for a, b in spans] == ["&amp;", "\\u0434"]
