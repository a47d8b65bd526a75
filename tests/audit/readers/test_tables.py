import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from nanni.audit.readers.tables import gather
from nanni.audit.readers.tables.columns import ColumnError, choose
from nanni.model import Participant


def said(conversation):
    return [(m.role, m.text) for m in conversation.messages]


@pytest.fixture
def table(tmp_path):
    def writing(text, name="table.csv", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return writing


def test_interleaved_rows_are_gathered(fixtures, read):
    conversations, problems = read("tables", fixtures / "tables/interleaved.csv")
    assert problems == []
    first, second = conversations
    assert (first.id, second.id) == ("T-1", "T-2")
    assert said(first) == [
        ("customer", "Where is my kettle, please?"),
        ("agent", "It leaves the warehouse today."),
    ]
    assert said(second) == [
        ("customer", 'The lamp hums.\nIt started "yesterday".'),
        ("agent", "Please send a photo."),
        ("note", "third lamp this week"),
    ]
    assert first.messages[0].at == datetime(2026, 3, 12, 9, tzinfo=UTC)
    assert first.participants == (Participant("Olga", "customer"), Participant("Anna", "agent"))
    assert first.meta == {"status": "solved", "tags": "delivery"}
    assert second.meta == {"status": "pending", "tags": "lamps, fault"}


def test_rows_that_stand_together_are_not_put_aside(fixtures, read, monkeypatch):
    monkeypatch.setattr(gather, "_put_aside", None)
    conversations, problems = read("tables", fixtures / "tables/russian.csv")
    assert problems == []
    assert [c.id for c in conversations] == ["55", "56"]
    assert said(conversations[0]) == [
        ("customer", "Где мой чайник?"),
        ("agent", "Сегодня выезжает со склада."),
    ]
    assert conversations[0].messages[1].at == datetime(2026, 3, 12, 9, 4, tzinfo=UTC)
    assert conversations[0].meta == {"subject": "Доставка"}


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "utf-8-sig", "utf-16"])
def test_encodings(fixtures, table, read, recognises, encoding):
    text = (fixtures / "tables/russian.csv").read_text("utf-8")
    path = table(text, encoding=encoding)
    assert recognises("tables", path)
    conversations, problems = read("tables", path)
    assert problems == []
    assert conversations[0].messages[0].text == "Где мой чайник?"


def test_objects_in_objects(fixtures, read, recognises):
    path = fixtures / "tables/nested.jsonl"
    assert recognises("tables", path)
    conversations, problems = read("tables", path)
    assert [(p.kind, p.line) for p in problems] == [("syntax", 3), ("record", 4)]
    first, second = conversations
    assert said(first) == [("customer", "Where is it?"), ("note", "ask the courier")]
    assert [m.attachments for m in first.messages] == [1, 0]
    assert first.participants == (
        Participant("31", "customer", "Olga"),
        Participant("90", "agent", "Anna"),
    )
    assert first.meta == {"subject": "Kettle"}
    assert second.messages[0].at is None


def test_columns_by_map(table, read):
    path = table("a,b,c,d\n1,Hello,k,2026-03-12\n1,Hi,o,2026-03-13\n")
    columns = {"conversation": "a", "text": "b", "author": "C", "at": "d"}
    conversations, problems = read("tables", path, columns=columns, ours=frozenset({"O"}))
    assert problems == []
    assert said(conversations[0]) == [("customer", "Hello"), ("agent", "Hi")]


@pytest.mark.parametrize(
    ("columns", "reason"),
    [
        ({}, "no column holds the conversation"),
        ({"conversation": "z"}, "there is no column 'z'"),
        ({"colour": "a"}, "--map knows no 'colour'"),
        ({"conversation": "a", "text": "b"}, "no column tells who writes"),
    ],
)
def test_columns_that_do_not_fit_are_one_problem(table, read, columns, reason):
    conversations, problems = read("tables", table("a,b,c\n1,Hello,k\n"), columns=columns)
    assert conversations == []
    assert len(problems) == 1
    assert reason in problems[0].detail


@pytest.mark.parametrize(
    ("header", "names"),
    [
        (
            ["Ticket ID", "Message", "Direction"],
            {"conversation": "Ticket ID", "text": "Message", "role": "Direction"},
        ),
        (
            ["chatId", "messageText", "senderName", "sentAt"],
            {"conversation": "chatId", "text": "messageText", "name": "senderName", "at": "sentAt"},
        ),
        (
            ["ID обращения", "Сообщение", "От клиента", "Дата и время"],
            {
                "conversation": "ID обращения",
                "text": "Сообщение",
                "inbound": "От клиента",
                "at": "Дата и время",
            },
        ),
    ],
)
def test_usual_names(header, names):
    assert choose(header, {}).names == names


def test_one_column_has_one_meaning():
    with pytest.raises(ColumnError):
        choose(["thread", "message"], {})


def test_without_roles_the_first_to_write_is_the_customer(table, read):
    path = table("chat,author,text\n1,Olga,Hello\n1,Anna,Hi\n1,Olga,Bye\n")
    assert [m.role for m in read("tables", path)[0][0].messages] == [
        "customer",
        "agent",
        "customer",
    ]


def test_ours_by_name_or_address(table, read):
    path = table(
        "chat,author_id,author_name,text\n1,90,Anna,Hi\n1,31,Olga,Hello\n2,m@shop.example,,Hi\n"
    )
    conversations, _ = read("tables", path, ours=frozenset({"anna", "shop.example"}))
    assert [[m.role for m in c.messages] for c in conversations] == [
        ["agent", "customer"],
        ["agent"],
    ]


def test_inbound_column(table, read):
    path = table("thread,inbound,author,text\n1,True,Olga,Hello\n1,False,Anna,Hi\n")
    assert [m.role for m in read("tables", path)[0][0].messages] == ["customer", "agent"]


def test_broken_rows_in_the_middle(table, read):
    path = table(
        "chat,role,text,at\n"
        "1,customer,Hello,2026-03-12 09:00\n"
        "1,agent\n"
        ",agent,Hi,2026-03-12 09:01\n"
        "1,agent,Hi, there,2026-03-12 09:01\n"
        "1,wizard,Hi,2026-03-12 09:01\n"
        '2,customer,"Never closed,2026-03-12 09:01\n'
        "2,customer,Good day,2026-03-12 25:01\n"
        "2,agent,Good day,2026-03-12 09:05\n"
    )
    conversations, problems = read("tables", path)
    assert [said(c) for c in conversations] == [
        [("customer", "Hello")],
        [("customer", "Good day"), ("agent", "Good day")],
    ]
    assert [(p.kind, p.line) for p in problems] == [
        ("record", 3),
        ("record", 4),
        ("record", 5),
        ("record", 6),
        ("quote", 7),
        ("record", 8),
    ]
    assert "25:01" in problems[-1].detail


def test_line_in_another_encoding_is_told(tmp_path, read):
    path = tmp_path / "mixed.csv"
    good = "".join(f"{i},customer,Где мой чайник?\n" for i in range(9)).encode()
    path.write_bytes(b"chat,role,text\n" + good + "9,customer,Лампа\n".encode("cp1251"))
    conversations, problems = read("tables", path)
    assert len(conversations) == 9
    assert [(p.kind, p.line) for p in problems] == [("encoding", 11)]


def test_newest_first_is_turned_round(table, read):
    path = table(
        "chat,role,text,at\n"
        "1,agent,Bye,2026-03-12 09:05\n"
        "1,agent,Hi,2026-03-12 09:01\n"
        "1,customer,Hello,2026-03-12 09:01\n"
        "1,customer,Anyone?,2026-03-12 09:00\n"
    )
    texts = [m.text for m in read("tables", path)[0][0].messages]
    assert texts == ["Anyone?", "Hello", "Hi", "Bye"]


def test_month_first_is_seen_from_other_rows(table, read):
    path = table(
        "chat,role,text,at\n1,customer,Hello,3/4/2026 09:00\n2,customer,Hi,3/14/2026 9:00\n"
    )
    assert read("tables", path)[0][0].messages[0].at == datetime(2026, 3, 4, 9, tzinfo=UTC)


def test_zone(fixtures, read):
    path = fixtures / "tables/russian.csv"
    conversations, _ = read("tables", path, zone=ZoneInfo("Asia/Yekaterinburg"))
    assert conversations[0].messages[0].at.utcoffset() == timedelta(hours=5)


def test_hint_for_spreadsheets_is_no_header(table, read):
    path = table("sep=;\nchat;role;text\n1;customer;Hello\n")
    assert said(read("tables", path)[0][0]) == [("customer", "Hello")]


def test_channel(table, read):
    path = table(
        "chat,role,text,channel\n1,customer,Hello,E-mail\n2,customer,Hi,Отзыв\n3,bot,Hi,\n"
    )
    assert [c.channel for c in read("tables", path)[0]] == ["email", "public", "chat"]


def test_empty_and_header_only(table, read, recognises):
    assert read("tables", table("")) == ([], [])
    assert not recognises("tables", table(""))
    assert read("tables", table("chat,role,text\n")) == ([], [])


def test_truncated_file(fixtures, table, read):
    text = (fixtures / "tables/interleaved.csv").read_text("utf-8")
    conversations, problems = read("tables", table(text[: text.index("status changed") - 20]))
    assert [len(c.messages) for c in conversations] == [2, 2]
    assert [(p.kind, p.line) for p in problems] == [("record", 7)]


def test_picture_is_no_table(tmp_path, read):
    path = tmp_path / "photo.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    conversations, problems = read("tables", path)
    assert conversations == []
    assert [p.kind for p in problems] == ["binary"]


def test_conversation_without_end_comes_in_parts(table, read, monkeypatch):
    monkeypatch.setattr(gather, "LONGEST", 2)
    rows = "".join(f"1,customer,Hello {i}\n" for i in range(5))
    for more in ("", "2,customer,Hi\n1,agent,Good day\n"):
        conversations, _ = read("tables", table("chat,role,text\n" + rows + more))
        assert [c.id for c in conversations][:3] == ["1", "1#2", "1#3"]


@pytest.mark.parametrize("stride", [1, 4_000])
@pytest.mark.parametrize("ending", ["csv", "jsonl"])
def test_memory_stays_small(tmp_path, memory, stride, ending):
    path = tmp_path / f"much.{ending}"
    text = "Посылка ещё в пути — ждём вместе. " * 40
    with path.open("w", encoding="utf-8") as stream:
        if ending == "csv":
            stream.write("chat,role,text,at\n")
        for number in range(24_000):
            chat = number % stride if stride > 1 else number // 6
            role = "agent" if number // stride % 2 else "customer"
            at = f"2026-03-12T09:{number // 400:02}:00Z"
            if ending == "csv":
                stream.write(f"{chat},{role},{text},{at}\n")
            else:
                row = {"chat": chat, "role": role, "text": text, "at": at}
                stream.write(json.dumps(row, ensure_ascii=False) + "\n")
    assert path.stat().st_size > 50 << 20
    conversations, messages, megabytes = memory("tables", path)
    assert (conversations, messages) == (4_000, 24_000)
    assert megabytes < 130
