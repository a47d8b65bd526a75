"""Whatever a file has suffered, a reader goes on, and what it gives can be written to a file."""

import random
import re
from pathlib import Path

import pytest

_ROOT = Path(__file__).parent / "fixtures"
_FILES = [
    path
    for name in ("telegram", "chatwoot", "zendesk", "usedesk")
    for path in (_ROOT / name).iterdir()
]
_VALUE = re.compile(rb':\s*("[^"]*"|\d+|null|true|false|\[\])')
_ODD = [b'"x"', b"null", b"5", b"[1]", b"{}", b'{"a": 1}', b"true", b"-1e999", b"9" * 20]
_STRAY = [b'"', b"{", b"}", b"[", b"]", b",", b"\\", b"\n", b"\xff", b"\x00"]


def cut(raw, rnd):
    return raw[: rnd.randrange(len(raw))]


def hole(raw, rnd):
    at = rnd.randrange(len(raw))
    return raw[:at] + raw[at + rnd.randrange(1, 40) :]


def stray(raw, rnd):
    at = rnd.randrange(len(raw))
    return raw[:at] + rnd.choice(_STRAY) + raw[at:]


def odd_value(raw, rnd):
    start, end = rnd.choice([found.span(1) for found in _VALUE.finditer(raw)])
    return raw[:start] + rnd.choice(_ODD) + raw[end:]


@pytest.mark.parametrize("damage", [cut, hole, stray, odd_value])
@pytest.mark.parametrize("path", _FILES, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_reader_goes_on(path, damage, tmp_path, read):
    rnd = random.Random(7)
    raw, damaged = path.read_bytes(), tmp_path / path.name
    for _ in range(40):
        damaged.write_bytes(damage(raw, rnd))
        conversations, problems = read(path.parent.name, damaged)
        for conversation in conversations:
            names = [person.name or "" for person in conversation.participants]
            texts = [message.text for message in conversation.messages]
            "".join([*names, *texts, *conversation.meta.values()]).encode()
        assert all(problem.line or problem.detail for problem in problems)
