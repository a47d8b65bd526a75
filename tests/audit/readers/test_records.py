import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.audit.readers import Export, document
from nanni.audit.readers.document import Document, FaultError
from nanni.audit.readers.records import Record, records

_SCALARS = st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False)
_VALUES = st.recursive(
    _SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=10
)


@pytest.fixture
def found(tmp_path):
    """What is read of a text: values, and kinds and lines of problems."""

    def reading(text, pages=()):
        path = tmp_path / "export.json"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        items = list(records(Export(path), pages))
        values = [(i.value, i.line) for i in items if isinstance(i, Record)]
        return values, [(i.kind, i.line) for i in items if not isinstance(i, Record)]

    return reading


@given(st.lists(_VALUES), st.integers(1, 40), st.sampled_from([None, 1]))
def test_walk_gives_what_the_parser_gives(values, chunk, indent):
    text = json.dumps({"a": {"b": values}}, indent=indent, ensure_ascii=False)
    small = pytest.MonkeyPatch()
    small.setattr(document, "_CHUNK", chunk)
    with small.context():
        walked = []
        reader = Document(io.BytesIO(text.encode("utf-8", "surrogatepass")))
        reader.enter("{")
        assert reader.more("}")
        assert reader.key() == "a"
        reader.enter("{")
        assert reader.more("}")
        assert reader.key() == "b"
        reader.enter("[")
        while reader.more("]"):
            walked.append(reader.value())
        assert not reader.more("}")
        assert not reader.more("}")
        assert reader.peek() == ""
    assert walked == values


@pytest.mark.parametrize("chunk", [1, 7, 1 << 20])
@pytest.mark.parametrize(
    ("text", "expected", "faults"),
    [
        ('{"a":1}\n{"a":\n\n{"a":3}\n5\n', [(1, 1), (3, 4)], [("syntax", 2), ("record", 5)]),
        (
            '[\n {"a":1},\n {"a":2\n {"a":3},\n {"a":4}\n]',
            [(1, 2), (3, 4), (4, 5)],
            [("syntax", 4)],
        ),
        ('[\n {"a":1}\n {"a":2}\n]', [(1, 2), (2, 3)], [("syntax", 3)]),
        ('[{"a":1},{"a":{2},{"a":3}]', [(1, 1), (3, 1)], [("syntax", 1)]),
        ('{\n "a": 1\n}\n{\n "a": ,\n}\n{\n "a": 3\n}', [(1, 1), (3, 7)], [("syntax", 5)]),
        ('[\n {"a":1},\n {"a":"cut', [(1, 2)], [("syntax", 3)]),
        ('\ufeff{"a":1}\n{"a":2}', [(1, 1), (2, 2)], []),
        ('\ufeff[{"a":1}]', [(1, 1)], []),
        ("", [], []),
        (" \n", [], []),
        ("[]", [], []),
        ('[5,{"a":1}]', [(1, 1)], [("record", 1)]),
    ],
)
def test_broken_record_spoils_only_itself(text, expected, faults, chunk, found, monkeypatch):
    monkeypatch.setattr(document, "_CHUNK", chunk)
    values, problems = found(text)
    assert [(value["a"], line) for value, line in values] == expected
    assert problems == faults


def test_pages_are_opened(found):
    pages = '{"data":{"meta":{"n":[1]},"payload":[{"a":1},{"a":2}]}}\n{"payload":[{"a":3}]}\n'
    page = json.dumps(json.loads(pages.splitlines()[0]), indent=1)
    assert [v["a"] for v, _ in found(pages, ("payload", "data"))[0]] == [1, 2, 3]
    assert [v["a"] for v, _ in found(page, ("payload", "data"))[0]] == [1, 2]


def test_bytes_that_are_not_utf_8(found):
    values, problems = found(b'[\n {"a":"\xff"},\n {"a":"\xd0\x90"}\n]')
    assert (values, problems) == ([({"a": "А"}, 3)], [("encoding", 2)])


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, '[{"a":' + "[" * 100_000])
def test_brackets_in_brackets(text, found):
    values, problems = found(text)
    assert (values, [kind for kind, _ in problems]) == ([], ["too-deep"])


def test_endless_text_is_told_and_not_held(found, monkeypatch):
    monkeypatch.setattr(document, "LONGEST", 1 << 16)
    monkeypatch.setattr(document, "_CHUNK", 1 << 10)
    long = json.dumps([{"a": 1}, {"a": "б" * (1 << 18)}, {"a": 3}], ensure_ascii=False, indent=1)
    values, problems = found(long)
    assert [v["a"] for v, _ in values] == [1, 3]
    assert problems == [("record", 5)]


def test_number_of_thousands_of_digits(found):
    values, problems = found('[\n {"a": 1},\n {"a": ' + "9" * 5000 + '},\n {"a": 3}\n]')
    assert [v["a"] for v, _ in values] == [1, 3]
    assert [kind for kind, _ in problems] == ["syntax"]


def test_fault_tells_its_line():
    reader = Document(io.BytesIO(b'{\n "a": 1\n "b": 2}'))
    reader.enter("{")
    assert reader.more("}")
    reader.key()
    reader.value()
    with pytest.raises(FaultError) as caught:
        reader.more("}")
    assert caught.value.line == 3
