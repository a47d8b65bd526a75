import json
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from nanni.model import Participant, conversation_to_json


@pytest.fixture
def shop(fixtures):
    return fixtures / "conversations/shop.jsonl"


def test_is_recognised(shop, recognises):
    assert recognises("conversations", shop)


def test_is_recognised_when_longer_than_the_head(tmp_path, recognises):
    path = tmp_path / "long.jsonl"
    said = {"role": "customer", "text": "Где заказ? " * 20_000}
    path.write_text(json.dumps({"id": "1", "meta": {"tags": "a"}, "messages": [said]}), "utf-8")
    assert recognises("conversations", path)


def test_everything_known_is_kept(shop, read):
    first = read("conversations", shop)[0][0]
    moscow = timezone(timedelta(hours=3))
    assert first.id == "c-1"
    assert first.messages[0].at == datetime(2026, 3, 12, 12, 5, tzinfo=moscow)
    assert [m.author for m in first.messages] == ["u7", "a1"]
    assert first.messages[1].attachments == 0
    assert first.participants == (
        Participant("u7", "customer", "Мария"),
        Participant("a1", "agent"),
    )
    assert first.meta == {"status": "solved", "tags": "delivery"}


def test_broken_lines_are_told_and_the_rest_is_read(shop, read):
    conversations, problems = read("conversations", shop)
    assert [c.id for c in conversations] == ["c-1", "c-2", "5"]
    assert [(p.kind, p.line) for p in problems] == [
        ("syntax", 3),
        ("conversation", 4),
        ("conversation", 5),
    ]
    assert "messages[0].role" in problems[1].detail


def test_time_without_zone_is_in_the_zone_of_the_export(shop, read):
    second = read("conversations", shop)[0][1]
    assert second.messages[0].at == datetime(2026, 3, 12, 12, 5, tzinfo=UTC)
    second = read("conversations", shop, zone=ZoneInfo("Europe/Moscow"))[0][1]
    assert second.messages[0].at.utcoffset() == timedelta(hours=3)


def test_what_is_written_is_read_back(shop, read, tmp_path):
    conversations, _ = read("conversations", shop)
    copy = tmp_path / "copy.jsonl"
    copy.write_text(
        "\n".join(json.dumps(conversation_to_json(c), ensure_ascii=False) for c in conversations),
        "utf-8",
    )
    assert read("conversations", copy) == (conversations, [])


def test_empty_file(tmp_path, read, recognises):
    path = tmp_path / "empty.jsonl"
    path.touch()
    assert read("conversations", path) == ([], [])
    assert not recognises("conversations", path)


def test_truncated_file(shop, tmp_path, read):
    path = tmp_path / "cut.jsonl"
    path.write_bytes(shop.read_bytes()[:640])
    conversations, problems = read("conversations", path)
    assert [c.id for c in conversations] == ["c-1", "c-2"]
    assert [(p.kind, p.line) for p in problems] == [("syntax", 3)]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        (b'{"messages": [{"role": "customer", "text": "\xcf\xf0\xe8\xe2\xe5\xf2"}]}', "encoding"),
        (b"[" * 100_000, "too-deep"),
        (b'{"messages": [], "participants": {}}', "conversation"),
        (b'{"messages": [], "participants": [{"role": "agent"}]}', "conversation"),
        (b'{"messages": [], "participants": [{"id": 1, "role": "king"}]}', "conversation"),
        (b'{"messages": [], "meta": []}', "conversation"),
    ],
)
def test_each_kind_of_breakage_spoils_one_line(tmp_path, read, line, kind):
    path = tmp_path / "broken.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"messages": []}\n' + line + b'\n{"messages": []}\n')
    conversations, problems = read("conversations", path)
    assert len(conversations) == 2
    assert [(p.kind, p.line) for p in problems] == [(kind, 2)]


def test_line_that_never_ends(tmp_path, read):
    path = tmp_path / "huge.jsonl"
    with path.open("wb") as stream:
        stream.write(b'{"messages": [{"role": "customer", "text": "')
        stream.writelines(b"x" * (1 << 20) for _ in range(40))
        stream.write(b'"}]}\n{"messages": []}\n')
    conversations, problems = read("conversations", path)
    assert len(conversations) == 1
    assert [(p.kind, p.line) for p in problems] == [("record", 1)]


def test_half_of_a_surrogate_pair_is_mended(tmp_path, read):
    path = tmp_path / "half.jsonl"
    path.write_bytes(rb'{"messages": [{"role": "customer", "text": "\ud83d\ude00 \ud83d"}]}')
    assert read("conversations", path)[0][0].messages[0].text == "\U0001f600 \ufffd"


def test_memory_stays_small(tmp_path, memory):
    path = tmp_path / "much.jsonl"
    said = [
        {"role": "agent" if i % 2 else "customer", "text": "Посылка в пути, ждём. " * 9}
        for i in range(10)
    ]
    with path.open("w", encoding="utf-8") as stream:
        for number in range(13_000):
            line = json.dumps({"id": str(number), "messages": said}, ensure_ascii=False)
            stream.write(line + "\n")
    assert path.stat().st_size > 45 << 20
    conversations, messages, megabytes = memory("conversations", path)
    assert (conversations, messages) == (13_000, 130_000)
    assert megabytes < 100
