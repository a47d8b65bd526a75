import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from nanni.audit.readers.telegram.escapes import Escapes
from nanni.model import Participant


@pytest.fixture
def one(fixtures, read):
    """The conversation of a fixture that has one and no problems."""

    def reading(name, **known):
        conversations, problems = read("telegram", fixtures / "telegram" / name, **known)
        assert (len(conversations), problems) == (1, [])
        return conversations[0]

    return reading


def message(number, text="Где заказ?", author="user1", **more):
    return {
        "id": number,
        "type": "message",
        "date": "2026-03-02T10:00:00",
        "date_unixtime": str(1772434800 + number * 60),
        "from": "Кто-то",
        "from_id": author,
        "text": text,
        "text_entities": [{"type": "plain", "text": text}],
        **more,
    }


def chat(number, messages, kind="personal_chat"):
    return {"name": f"Чат {number}", "type": kind, "id": number, "messages": messages}


def account(*chats):
    return {
        "about": "Here is the data you requested.",
        "personal_information": {"user_id": 1},
        "chats": {"about": "This page lists all chats.", "list": list(chats)},
    }


@pytest.fixture
def export(tmp_path):
    """Write an export in the way Telegram lays it out, changed by a function of its text."""

    def writing(data, change=lambda text: text):
        path = tmp_path / "result.json"
        path.write_text(change(json.dumps(data, ensure_ascii=False, indent=1)), "utf-8")
        return path

    return writing


@pytest.mark.parametrize("name", ["personal.json", "account.json", "group.json"])
def test_is_recognised(name, fixtures, recognises):
    assert recognises("telegram", fixtures / "telegram" / name)


def test_other_json_is_not_recognised(export, recognises):
    assert not recognises("telegram", export({"type": "message", "messages": []}))
    assert not recognises("telegram", export([1]))


class TestOneChat:
    def test_says_who_and_when(self, one):
        found = one("personal.json")
        assert found.id == "7123456789"
        assert found.channel == "chat"
        assert found.meta == {"type": "personal_chat", "ours": "chat"}
        assert [m.role for m in found.messages] == [
            "customer",
            "agent",
            "customer",
            "agent",
            "customer",
            "customer",
        ]
        assert found.participants == (
            Participant("user7123456789", "customer", "Мария Ким"),
            Participant("user555", "agent", "Лавка чая"),
        )
        assert found.messages[0].at == datetime(2026, 3, 2, 7, 0, tzinfo=UTC)

    def test_text_is_joined_from_its_entities_and_control_characters_are_read(self, one):
        assert one("personal.json").messages[0].text == (
            "Здравствуйте! Заказ № 4471 так и не пришёл.\x0bКогда он будет?"
            " Путь C:\\x64 не открывается."
        )

    def test_quoted_words_are_marked(self, one):
        assert one("personal.json").messages[3].text == (
            "> Когда он будет?\n> Путь не открывается\nЗавтра к 18:00, трек: здесь"
        )

    def test_text_list_is_read_where_there_are_no_entities(self, one):
        assert one("group.json").messages[1].text == "В десять, @oleg встретит."

    def test_files_are_counted_also_when_not_exported(self, one):
        assert [m.attachments for m in one("personal.json").messages] == [0, 0, 1, 0, 1, 0]

    def test_question_of_a_poll_is_its_text(self, one):
        assert one("personal.json").messages[5].text == "Как вам сервис?"

    def test_local_time_is_in_the_zone_of_the_export(self, one):
        zone = ZoneInfo("Europe/Moscow")
        last = one("personal.json", zone=zone).messages[5]
        assert last.at == datetime(2026, 3, 2, 12, 43, tzinfo=zone)


class TestWhoIsOurs:
    def test_named_peer_turns_a_personal_chat_round(self, one):
        found = one("personal.json", ours=frozenset({"Мария Ким"}))
        assert [m.role for m in found.messages[:2]] == ["agent", "customer"]
        assert found.meta["ours"] == "named"

    @pytest.mark.parametrize("named", ["user12", "12", "анна"])
    def test_named_in_a_group(self, one, named):
        found = one("group.json", ours=frozenset({named}))
        assert [m.role for m in found.messages] == ["agent", "customer", "customer"]

    def test_name_of_another_export_changes_nothing_in_a_personal_chat(self, one):
        found = one("personal.json", ours=frozenset({"shop.example"}))
        assert [m.role for m in found.messages[:2]] == ["customer", "agent"]

    def test_group_is_guessed(self, one):
        found = one("group.json")
        assert [m.role for m in found.messages] == ["customer", "agent", "agent"]
        assert found.meta == {
            "type": "private_group",
            "subject": "Монтаж, Лесная 5",
            "ours": "guess",
        }

    def test_old_builds_write_authors_as_numbers(self, export, read):
        peer, owner = (1 << 32) + 901, (1 << 32) + 555
        data = chat(peer, [message(1, author=peer), message(2, author=owner)])
        found = read("telegram", export(data))[0][0]
        assert [(m.role, m.author) for m in found.messages] == [
            ("customer", "user901"),
            ("agent", "user555"),
        ]


def test_whole_account(fixtures, read):
    conversations, problems = read("telegram", fixtures / "telegram/account.json")
    assert problems == []
    assert {c.id: [m.role for m in c.messages] for c in conversations} == {
        "901": ["customer", "agent"],
        "902": ["customer"],
        "903": ["customer", "bot"],
        "1001": ["customer", "agent", "bot"],
    }
    assert [c.channel for c in conversations] == ["chat", "chat", "chat", "public"]
    assert {c.meta["ours"] for c in conversations} == {"account"}


def test_one_long_chat_is_cut_at_a_silence(export, read):
    said = [message(n) for n in range(1200)]
    for late in said[1100:]:
        late["date_unixtime"] = str(int(late["date_unixtime"]) + 9 * 3600)
    conversations, _ = read("telegram", export(chat(9, said)))
    assert [(c.id, len(c.messages)) for c in conversations] == [("9", 1100), ("9/2", 100)]
    assert conversations[1].meta["part"] == "2"


class TestFaults:
    def test_odd_message_is_told_and_the_rest_is_read(self, export, read):
        odd = [message(1), message(2, text=5, text_entities=[]), "?", message(4)]
        (found,), problems = read("telegram", export(account(chat(7, odd))))
        assert len(found.messages) == 2
        assert [(p.kind, p.detail) for p in problems] == [
            ("record", "chats.list[0].messages[1]: text: expected a text or a list, found int"),
            ("record", "chats.list[0].messages[2]: expected an object"),
        ]
        assert all(p.line for p in problems)

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ('"id": 2,', '"id": ,'),
            ('"id": 2,', '"id": 2'),
            ('"from": "Два"', '"from": "Два'),
            ('"from": "Два",', '"from": "Два", {{'),
        ],
    )
    def test_broken_message_is_told_and_the_rest_is_read(self, old, new, export, read):
        said = [message(1), message(2, **{"from": "Два"}), message(3)]
        data = account(chat(7, said), chat(8, [message(4)]))
        path = export(data, lambda text: text.replace(old, new, 1))
        conversations, problems = read("telegram", path)
        assert [(c.id, len(c.messages)) for c in conversations] == [("7", 2), ("8", 1)]
        (problem,) = problems
        assert problem.kind == "syntax"
        assert problem.detail.startswith("chats.list[0].messages[1]: ")
        assert abs(problem.line - path.read_text("utf-8").split(new)[0].count("\n")) < 5

    def test_broken_last_message_does_not_swallow_the_next_chat(self, export, read):
        data = account(chat(7, [message(1), message(2)]), chat(8, [message(3)]))
        path = export(data, lambda text: text.replace('"id": 2,', '"id": 2, ]', 1))
        conversations, problems = read("telegram", path)
        assert [(c.id, len(c.messages)) for c in conversations] == [("7", 1), ("8", 1)]
        assert len(problems) == 1

    def test_broken_head_of_a_chat(self, export, read):
        data = account(chat(7, [message(1)]), chat(8, [message(2)]))
        path = export(data, lambda text: text.replace('"name": "Чат 7"', '"name": Чат 7', 1))
        conversations, problems = read("telegram", path)
        assert [len(c.messages) for c in conversations] == [1, 1]
        assert [p.detail.partition(":")[0] for p in problems] == ["chats.list[0]"]

    def test_byte_that_is_not_utf_8_spoils_its_message_only(self, export, read):
        path = export(chat(7, [message(1), message(2, "порча"), message(3)]))
        path.write_bytes(path.read_bytes().replace("порча".encode(), b"\xff\xfe"))
        (found,), problems = read("telegram", path)
        assert len(found.messages) == 2
        assert [(p.kind, p.detail) for p in problems] == [("encoding", "messages[1]: not UTF-8")]

    def test_half_of_an_emoji_is_replaced(self, export, read):
        path = export(chat(7, [message(1, "ура X")]), lambda text: text.replace("X", "\\ud83d"))
        assert read("telegram", path)[0][0].messages[0].text == "ура \ufffd"

    def test_empty_file(self, tmp_path, read, recognises):
        path = tmp_path / "result.json"
        path.write_bytes(b"")
        assert not recognises("telegram", path)
        assert read("telegram", path) == ([], [])

    @pytest.mark.parametrize("share", [0.5, 0.7, 0.9, 0.99])
    def test_truncated_file_gives_what_came_before(self, share, export, read):
        data = account(*(chat(n, [message(i) for i in range(5)]) for n in range(3)))
        path = export(data, lambda text: text[: int(len(text) * share)])
        conversations, problems = read("telegram", path)
        assert sum(len(c.messages) for c in conversations) >= int(15 * (share - 0.15))
        assert [p.detail.rpartition(": ")[2] for p in problems] == ["the text ends too early"]

    def test_missing_file(self, tmp_path, read):
        assert [p.kind for p in read("telegram", tmp_path / "no.json")[1]] == ["missing"]


@pytest.mark.parametrize("size", range(1, 9))
def test_escapes_are_mended_across_chunks(size):
    text = rb"a\x0Bb\\x41\\\x1fc\n\"\x0b"
    escapes = Escapes()
    chunks = [text[i : i + size] for i in range(0, len(text), size)]
    mended = b"".join(escapes(chunk, False) for chunk in chunks) + escapes(b"", True)
    assert mended == rb"a\u000Bb\\x41\\\u001fc\n\"\u000b"


def test_large_export_is_read_in_little_memory(tmp_path, memory):
    path = tmp_path / "result.json"
    body = ",\n".join(
        json.dumps(message(n, "Здравствуйте, где мой заказ? " * 20), ensure_ascii=False, indent=1)
        for n in range(100)
    )
    with path.open("w", encoding="utf-8") as file:
        file.write('{"name": "Ч", "type": "private_supergroup", "id": 5, "messages": [\n')
        file.write(",\n".join([body] * 220))
        file.write("\n]}")
    assert path.stat().st_size > 50_000_000
    items, messages, megabytes = memory("telegram", path)
    assert messages == 22_000
    assert items >= 4
    assert megabytes < 100
