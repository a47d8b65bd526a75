import json
from datetime import UTC, datetime

import pytest

from nanni.model import Participant


@pytest.fixture
def found(fixtures, read):
    """Conversations of a fixture without problems, by id."""

    def reading(name):
        conversations, problems = read("chatwoot", fixtures / "chatwoot" / name)
        assert problems == []
        return {c.id: c for c in conversations}

    return reading


def event(number, conversation, text="Где заказ?", **more):
    return {
        "event": "message_created",
        "id": number,
        "content": text,
        "content_type": "text",
        "message_type": "incoming",
        "private": False,
        "created_at": "2026-03-02T07:00:00.000Z",
        "sender": {"id": 7, "name": "Мария"},
        "inbox": {"id": 1, "name": "Сайт"},
        "conversation": {"id": conversation, "inbox_id": 1, "channel": "Channel::WebWidget"},
        **more,
    }


@pytest.fixture
def webhook(tmp_path):
    def writing(*rows):
        path = tmp_path / "webhook.jsonl"
        lines = (row if isinstance(row, str) else json.dumps(row) for row in rows)
        path.write_text("".join(f"{line}\n" for line in lines), "utf-8", errors="surrogateescape")
        return path

    return writing


@pytest.mark.parametrize("name", ["webhook.jsonl", "pages.jsonl", "page.json"])
def test_is_recognised(name, fixtures, recognises):
    assert recognises("chatwoot", fixtures / "chatwoot" / name)


class TestWebhook:
    def test_mixed_events_become_conversations(self, found):
        conversations = found("webhook.jsonl")
        assert {key: [m.role for m in c.messages] for key, c in conversations.items()} == {
            "12": ["customer", "bot", "note", "agent", "customer", "agent", "bot"],
            "13": ["customer", "bot"],
        }

    def test_people(self, found):
        assert found("webhook.jsonl")["12"].participants == (
            Participant("contact:71", "customer", "Мария Ким"),
            Participant("user:5", "agent", "Анна"),
        )
        assert found("webhook.jsonl")["13"].participants[1] == (
            Participant("agent_bot:2", "bot", "Чайник")
        )

    def test_last_word_on_a_conversation_counts(self, found):
        assert found("webhook.jsonl")["12"].meta == {
            "status": "resolved",
            "priority": "high",
            "assignee": "Анна",
            "team": "Первая линия",
            "tags": "доставка, vip",
            "account": "3",
            "inbox": "Сайт",
            "rating": "4",
            "rating_comment": "быстро",
        }

    def test_edited_message_has_its_last_words_and_comes_once(self, found):
        texts = [m.text for m in found("webhook.jsonl")["12"].messages]
        assert texts[0] == "Здравствуйте! Когда привезут заказ № 4471?"
        assert len(texts) == len(set(texts))

    def test_deleted_words_were_said(self, found):
        assert found("webhook.jsonl")["12"].messages[5].text == "Оставили тут лишнее"

    def test_spoken_words_are_the_text_and_the_file_is_counted(self, found):
        message = found("webhook.jsonl")["12"].messages[4]
        assert (message.text, message.attachments) == ("Спасибо, жду.", 1)

    def test_iso_time(self, found):
        first = found("webhook.jsonl")["12"].messages[0]
        assert first.at == datetime(2026, 3, 2, 7, 0, 0, 120000, UTC)


class TestInterface:
    def test_numbers_of_kinds_and_seconds_are_read_and_pages_ordered(self, found):
        said = found("pages.jsonl")["12"].messages
        assert [m.role for m in said] == ["customer", "bot", "bot", "agent", "note"]
        assert said[0].at == datetime(2026, 3, 2, 7, 0, tzinfo=UTC)

    def test_message_that_failed_is_a_note(self, found):
        assert found("pages.jsonl")["12"].messages[-1].text == "Повторите, пожалуйста"

    def test_mail_without_content_shows_its_html(self, found):
        mail = found("pages.jsonl")["14"]
        assert (mail.channel, mail.meta["subject"]) == ("email", "Счёт за февраль")
        assert mail.messages[0].text == "Пришлите счёт\xa0ещё раз\nМария"

    def test_one_answer_in_many_lines(self, found):
        assert {key: len(c.messages) for key, c in found("page.json").items()} == {"12": 3, "14": 1}


class TestFaults:
    def test_broken_records_are_told_and_the_rest_is_read(self, webhook, read):
        path = webhook(
            event(1, 5),
            '{"event": "message_created", "id": 2, "conv',
            event(3, 5, message_type=9),
            event(4, 5, text={"a": 1}),
            event(5, None),
            "[7]",
            {"what": 1},
            event(6, 5, "\udcff"),
            event(7, 5),
        )
        path.write_bytes(path.read_bytes().replace(b"\\udcff", b"\xff"))
        (found,), problems = read("chatwoot", path)
        assert len(found.messages) == 2
        assert [(p.kind, p.line) for p in problems] == [
            ("syntax", 2),
            ("record", 3),
            ("record", 4),
            ("record", 5),
            ("record", 6),
            ("record", 7),
            ("encoding", 8),
        ]
        assert problems[1].detail == "message_type: unknown 9"

    def test_broken_message_inside_a_conversation_is_named(self, webhook, read):
        inner = {key: event(1, 5)[key] for key in ("id", "content", "message_type", "created_at")}
        data = {"id": 5, "inbox_id": 1, "messages": [inner, "?", {**inner, "id": 2}]}
        (found,), problems = read("chatwoot", webhook({"payload": [data]}))
        assert len(found.messages) == 2
        assert [p.detail for p in problems] == ["messages[1]: expected an object"]

    def test_empty_file(self, webhook, read):
        assert read("chatwoot", webhook()) == ([], [])

    def test_truncated_file(self, webhook, read):
        path = webhook(event(1, 5), event(2, 5))
        path.write_bytes(path.read_bytes()[:-30])
        (found,), problems = read("chatwoot", path)
        assert len(found.messages) == 1
        assert [(p.kind, p.line) for p in problems] == [("syntax", 2)]

    def test_half_of_an_emoji_is_replaced(self, webhook, read):
        (found,), _ = read("chatwoot", webhook(event(1, 5, "ура \ud83d")))
        assert found.messages[0].text == "ура \ufffd"


def test_large_log_is_read_in_little_memory(tmp_path, memory):
    path = tmp_path / "webhook.jsonl"
    text = "Здравствуйте, где мой заказ? " * 60
    with path.open("w", encoding="utf-8") as file:
        for number in range(15_000):
            line = json.dumps(event(number, number % 3000, text), ensure_ascii=False)
            file.write(line + "\n")
    assert path.stat().st_size > 50_000_000
    items, messages, megabytes = memory("chatwoot", path)
    assert (items, messages) == (3000, 15_000)
    assert megabytes < 100
