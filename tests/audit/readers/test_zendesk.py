import json
from datetime import UTC, datetime

import pytest

from nanni.model import Participant


@pytest.fixture
def found(fixtures, read):
    def reading(name, **known):
        conversations, problems = read("zendesk", fixtures / "zendesk" / name, **known)
        assert problems == []
        return {c.id: c for c in conversations}

    return reading


def ticket(number, comments, **more):
    return {
        "id": number,
        "requester_id": 7,
        "submitter_id": 7,
        "assignee_id": 5,
        "subject": "Заказ",
        "description": "Где заказ?",
        "comments": comments,
        **more,
    }


def comment(number, author=7, body="Где заказ?", **more):
    return {
        "id": number,
        "author_id": author,
        "body": body,
        "public": True,
        "created_at": "2026-03-02T07:00:00Z",
        **more,
    }


@pytest.fixture
def lines(tmp_path):
    def writing(*rows):
        path = tmp_path / "tickets.jsonl"
        texts = (row if isinstance(row, str) else json.dumps(row) for row in rows)
        path.write_text("".join(f"{text}\n" for text in texts), "utf-8")
        return path

    return writing


@pytest.mark.parametrize("name", ["tickets.jsonl", "copied.jsonl"])
def test_is_recognised(name, fixtures, recognises):
    assert recognises("zendesk", fixtures / "zendesk" / name)


class TestTickets:
    def test_who_asked_is_the_customer_and_what_is_not_public_a_note(self, found):
        assert [m.role for m in found("tickets.jsonl")["101"].messages] == [
            "customer",
            "bot",
            "note",
            "agent",
            "customer",
            "note",
        ]

    def test_what_is_known_is_kept(self, found):
        asked = found("tickets.jsonl")["101"]
        assert asked.channel == "email"
        assert asked.meta == {
            "status": "solved",
            "priority": "high",
            "subject": "Где заказ?",
            "tags": "доставка, vip",
            "group": "40",
            "assignee": "5",
            "rating": "bad",
            "rating_comment": "Ждала сутки",
        }
        assert asked.messages[0].at == datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
        assert asked.messages[3].attachments == 1
        assert Participant("5", "agent") in asked.participants

    def test_entities_of_a_plain_body_are_read(self, found):
        assert found("tickets.jsonl")["101"].messages[3].text == "Завтра,\xa018:00"

    def test_ticket_without_comments_has_its_description(self, found):
        asked = found("tickets.jsonl")["102"]
        assert [(m.role, m.text) for m in asked.messages] == [
            ("customer", "Когда привезут заказ 4471?")
        ]

    def test_rating_may_be_a_bare_word(self, found):
        assert found("tickets.jsonl")["102"].meta["rating"] == "good"
        assert "rating" not in found("tickets.jsonl")["103"].meta

    def test_ticket_that_an_agent_began(self, found):
        begun = found("tickets.jsonl")["103"]
        assert [m.role for m in begun.messages] == ["agent", "customer"]

    def test_named_agent_is_no_customer(self, found):
        asked = found("tickets.jsonl", ours=frozenset({"72"}))["101"]
        assert asked.messages[4].role == "agent"


def test_comments_audits_and_users_on_lines_of_their_own(found):
    asked = found("copied.jsonl")["201"]
    assert [(m.role, m.text) for m in asked.messages] == [
        ("customer", "Когда?"),
        ("agent", "Завтра."),
        ("customer", "Я муж Марии, всё пришло."),
    ]
    assert asked.meta["assignee"] == "Анна"
    assert Participant("5", "agent", "Анна") in asked.participants


def test_pages_of_the_interface(tmp_path, read):
    path = tmp_path / "tickets.json"
    page = {"tickets": [ticket(1, [comment(1)]), ticket(2, [comment(2)])], "next_page": None}
    path.write_text(json.dumps(page, indent=2), "utf-8")
    conversations, problems = read("zendesk", path)
    assert ([c.id for c in conversations], problems) == (["1", "2"], [])


class TestFaults:
    def test_broken_records_are_told_and_the_rest_is_read(self, lines, read):
        path = lines(
            ticket(1, [comment(1)]),
            '{"id": 2, "requester_id": 7, "comm',
            ticket(3, [comment(2), 5, comment(3, body=["?"]), comment(4)]),
            ticket(None, [comment(5)]),
            {"url": "https://tea.zendesk.example/groups/1"},
            ticket(6, [comment(6)]),
        )
        conversations, problems = read("zendesk", path)
        assert [(c.id, len(c.messages)) for c in conversations] == [("1", 1), ("3", 2), ("6", 1)]
        assert [(p.kind, p.line, p.detail) for p in problems[1:]] == [
            ("record", 3, "comments[1]: expected an object"),
            ("record", 3, "comments[2]: expected a text, found list"),
            ("record", 4, "id: missing"),
            ("record", 5, "neither a ticket nor a comment nor a user"),
        ]
        assert (problems[0].kind, problems[0].line) == ("syntax", 2)

    def test_empty_file(self, lines, read):
        assert read("zendesk", lines()) == ([], [])

    def test_truncated_file(self, lines, read):
        path = lines(ticket(1, [comment(1)]), ticket(2, [comment(2)]))
        path.write_bytes(path.read_bytes()[:-9])
        conversations, problems = read("zendesk", path)
        assert [c.id for c in conversations] == ["1"]
        assert [(p.kind, p.line) for p in problems] == [("syntax", 2)]


def test_large_export_is_read_in_little_memory(tmp_path, memory):
    path = tmp_path / "tickets.jsonl"
    said = [comment(n, 7 if n % 2 else 5, "Здравствуйте, где мой заказ? " * 20) for n in range(9)]
    with path.open("w", encoding="utf-8") as file:
        for number in range(5490):
            bare = number % 9 == 0
            line = json.dumps(ticket(number, [] if bare else said), ensure_ascii=False)
            file.write(line + "\n")
    assert path.stat().st_size > 50_000_000
    items, messages, megabytes = memory("zendesk", path)
    assert (items, messages) == (5490, 4880 * 9 + 610)
    assert megabytes < 100
