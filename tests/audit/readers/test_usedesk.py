import json
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from nanni.model import Participant

MOSCOW = ZoneInfo("Europe/Moscow")


@pytest.fixture
def found(fixtures, read):
    def reading(name):
        conversations, problems = read("usedesk", fixtures / "usedesk" / name, zone=MOSCOW)
        assert problems == []
        return {c.id: c for c in conversations}

    return reading


def comment(number, ticket, text="Где заказ?", **more):
    return {
        "secret": "0f",
        "comment": {
            "id": str(number),
            "ticket_id": ticket,
            "from": "client",
            "client_id": "7",
            "type": "public",
            "message": text,
            "published_at": "2026-03-02 10:00:00",
            **more,
        },
    }


@pytest.fixture
def lines(tmp_path):
    def writing(*rows):
        path = tmp_path / "usedesk.jsonl"
        texts = (row if isinstance(row, str) else json.dumps(row) for row in rows)
        path.write_text("".join(f"{text}\n" for text in texts), "utf-8")
        return path

    return writing


@pytest.mark.parametrize("name", ["webhook.jsonl", "chat.jsonl", "ticket.json"])
def test_is_recognised(name, fixtures, recognises):
    assert recognises("usedesk", fixtures / "usedesk" / name)


class TestWebhook:
    def test_mixed_requests_become_conversations(self, found):
        conversations = found("webhook.jsonl")
        assert {key: [m.role for m in c.messages] for key, c in conversations.items()} == {
            "301": ["customer", "bot", "note", "agent"],
            "302": ["customer", "agent"],
        }

    def test_first_message_comes_once(self, found):
        assert found("webhook.jsonl")["301"].messages[0].text == "Когда привезут заказ 4471?"
        assert found("webhook.jsonl")["302"].messages[0].text == "Есть улун?"

    def test_markup_is_read(self, found):
        answer = found("webhook.jsonl")["301"].messages[-1]
        assert answer.text == "Завтра — до\xa018:00.\nАнна"
        assert answer.attachments == 1
        assert found("webhook.jsonl")["302"].messages[1].text == "Да, 480 ₽"

    def test_time_is_in_the_zone_of_the_export(self, found):
        first = found("webhook.jsonl")["301"].messages[0]
        assert first.at == datetime(2026, 3, 2, 10, 0, tzinfo=MOSCOW)

    def test_statuses_have_names_and_the_last_one_counts(self, found):
        conversations = found("webhook.jsonl")
        assert conversations["301"].meta == {"status": "solved", "subject": "Доставка"}
        assert conversations["302"].meta["status"] == "pending"
        assert conversations["302"].meta["assignee"] == "5"

    def test_ticket_with_an_address_is_mail(self, found):
        assert [c.channel for c in found("webhook.jsonl").values()] == ["email", "chat"]


def test_chat(found):
    chat = found("chat.jsonl")["303"]
    assert [(m.role, m.text) for m in chat.messages] == [
        ("customer", "Привет"),
        ("agent", "Здравствуйте!"),
        ("customer", "Где заказ?"),
    ]
    assert chat.channel == "chat"
    assert chat.participants == (Participant("client:71", "customer", "Мария"),)


def test_answer_of_the_interface(found):
    asked = found("ticket.json")["304"]
    assert [m.role for m in asked.messages] == ["customer", "agent"]
    assert asked.meta["tags"] == "доставка, vip"


class TestFaults:
    def test_broken_records_are_told_and_the_rest_is_read(self, lines, read):
        path = lines(
            comment(1, 5),
            '{"secret": "0f", "comment": {"id": "2", "tick',
            comment(3, 5, **{"from": "nobody"}),
            comment(4, None),
            comment(5, 5, text=7),
            {"secret": "0f"},
            comment(6, 5),
        )
        (found,), problems = read("usedesk", path)
        assert len(found.messages) == 2
        assert [(p.kind, p.line) for p in problems] == [
            ("syntax", 2),
            ("record", 3),
            ("record", 4),
            ("record", 5),
            ("record", 6),
        ]

    def test_empty_file(self, lines, read):
        assert read("usedesk", lines()) == ([], [])

    def test_truncated_file(self, lines, read):
        path = lines(comment(1, 5), comment(2, 5))
        path.write_bytes(path.read_bytes()[:-9])
        (found,), problems = read("usedesk", path)
        assert len(found.messages) == 1
        assert [(p.kind, p.line) for p in problems] == [("syntax", 2)]


def test_large_log_is_read_in_little_memory(tmp_path, memory):
    path = tmp_path / "usedesk.jsonl"
    text = "<p>Здравствуйте, где мой заказ?</p>" * 40
    with path.open("w", encoding="utf-8") as file:
        for number in range(23_000):
            line = json.dumps(comment(number, number % 2300, text), ensure_ascii=False)
            file.write(line + "\n")
    assert path.stat().st_size > 50_000_000
    items, messages, megabytes = memory("usedesk", path)
    assert (items, messages) == (2300, 23_000)
    assert megabytes < 100
