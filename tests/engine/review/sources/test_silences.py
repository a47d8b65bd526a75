import pytest

from nanni.review.sources.reading import read_text
from nanni.review.sources.silences import find_directives, split_body


@pytest.mark.parametrize(
    ("body", "codes", "reason"),
    [
        ("APO03 the bank wants it", ("APO03",), "the bank wants it"),
        ("APO03, CLI01 цитата", ("APO03", "CLI01"), "цитата"),
        ("APO03,CLI01: цитата", ("APO03", "CLI01"), "цитата"),
        ("APO03 CLI01 — цитата", ("APO03", "CLI01"), "цитата"),
        ("TYP pasted", ("TYP",), "pasted"),
        ("conditional-apology quoted", ("conditional-apology",), "quoted"),
        (
            "APO03 A reason that begins with a capital",
            ("APO03",),
            "A reason that begins with a capital",
        ),
        ("APO03", ("APO03",), ""),
        ("APO03 (because)", ("APO03",), "because"),
        ("", (), ""),
    ],
)
def test_codes_and_reason(body, codes, reason):
    assert split_body(body) == (codes, reason)


@pytest.mark.parametrize(
    ("text", "whole_file", "alone"),
    [
        ("<!-- nanni: ignore APO03 x -->", False, True),
        ("Текст <!-- nanni: ignore APO03 x --> ещё", False, False),
        ("# nanni: ignore APO03 x", False, True),
        ("text: да  # nanni:ignore APO03 x", False, False),
        ("  // nanni: ignore-file APO03 x", True, True),
    ],
)
def test_forms_of_a_directive(text, whole_file, alone):
    [found] = find_directives(text)
    assert (found.codes, found.reason) == (("APO03",), "x")
    assert (found.whole_file, found.alone) == (whole_file, alone)


@pytest.mark.parametrize(
    "text",
    ["nanni: ignore APO03 x", "http://nanni: ignore APO03", "# nanni: ignored", "#nanni ignore"],
)
def test_what_is_no_directive(text):
    assert find_directives(text) == []


def silences(text: str, kind: str):
    items, source = read_text(text, kind, "x")
    return list(items), source.silences


def test_a_lonely_directive_means_the_next_line():
    text = "Раз\n# nanni: ignore APO03 x\n# nanni: ignore CLI01 y\n\nДва\n"
    _, found = silences(text, "text")
    assert [(s.codes, s.line) for s in found] == [(("APO03",), 5), (("CLI01",), 5)]


def test_directives_are_no_words():
    items, _ = silences("Раз # nanni: ignore APO03 x\n  // nanni: ignore-file TYP y\nДва", "text")
    assert items[0].passages[0].text == "Раз\nДва"


def test_a_directive_before_a_string_means_all_of_it():
    text = "# nanni: ignore APO03 x\ntext: >\n  Раз\n  два\nreply: Три\n"
    items, [found] = silences(text, "yaml")
    assert found.scope == (items[0].passages[0],)


def test_a_comment_inside_of_a_string_is_words():
    text = "text: |\n  Раз\n  # nanni: ignore APO03 x\n"
    _, found = silences(text, "yaml")
    assert found == []


def test_json_says_it_in_a_field():
    text = '[{"text": "Раз", "reply": "Два", "nanni": "ignore APO03 x"}, {"text": "Три"}]'
    items, found = silences(text, "json")
    assert found == []
    assert [[s.codes for s in d.silences] for d in items] == [[("APO03",)], [("APO03",)], []]


def test_a_field_may_speak_for_the_file():
    _, [found] = silences('{"text": "Раз", "nanni": "ignore-file APO03 x"}', "json")
    assert (found.whole_file, found.codes, found.reason) == (True, ("APO03",), "x")
