from datetime import UTC, datetime, timedelta

import pytest

from nanni.model import Participant
from tests.audit.readers.mail.letters import SUPPORT, answer, box, letter, parts, said


def test_thread_of_a_box(mail):
    conversations, problems = mail(
        letter("Where is my kettle?"),
        letter("The lamp hums", sender="pavel@post.example", number=9, Subject="Lamp"),
        answer("On its way."),
        letter("Thanks", number=3, answers=2, minute=9),
    )
    assert problems == []
    first, second = conversations
    assert said(first) == [
        ("customer", "Where is my kettle?"),
        ("agent", "On its way."),
        ("customer", "Thanks"),
    ]
    assert (first.id, first.channel) == ("1@post.example", "email")
    assert first.meta == {"subject": "Kettle"}
    assert first.messages[0].at == datetime(2026, 3, 12, 6, tzinfo=UTC)
    assert first.messages[0].at.utcoffset() == timedelta(hours=3)
    assert first.messages[0].attachments == 0
    assert first.participants == (
        Participant("olga@post.example", "customer", "Olga"),
        Participant(SUPPORT, "agent", "Anna"),
    )
    assert said(second) == [("customer", "The lamp hums")]


def test_order_is_by_time_and_references_may_come_first(mail):
    [conversation], _ = mail(
        letter("Thanks", number=3, minute=9, References="<1@post.example> <2@post.example>"),
        answer("On its way."),
        letter("Where is it?"),
    )
    assert [m.text for m in conversation.messages] == ["Where is it?", "On its way.", "Thanks"]


def test_line_that_begins_with_from_is_no_letter(mail):
    text = (
        "Hello\n\nFrom what I see the lid is missing.\nSubject to your terms, I want one.\n\n"
        "From Monday on I am away.\nDate: unknown\n>From then on too\n>>From quoted"
    )
    [conversation], problems = mail(letter(text), answer("Yes"))
    assert problems == []
    assert [m.role for m in conversation.messages] == ["customer", "agent"]
    assert conversation.messages[0].text == text.replace(">From then", "From then").replace(
        ">>From", ">From"
    )


@pytest.mark.parametrize(
    "mark",
    [
        b"From - Thu Mar 12 09:00:00 2026\n",
        b"From 1754938476293847@xxx Thu Mar 12 09:00:00 +0000 2026\r\n",
        b"From MAILER-DAEMON Thu Mar 12 09:00:00 2026\n",
        b"From olga@post.example\n",
        b"From olga@post.example  Thu Mar 12 09:00 2026\n",
    ],
)
def test_lines_between_letters(tmp_path, read, recognises, mark):
    path = tmp_path / "box"
    path.write_bytes(mark + letter("One") + b"\n" + mark + letter("Two", number=2, Subject="Lamp"))
    assert recognises("mail", path)
    conversations, problems = read("mail", path)
    assert problems == []
    assert [said(c) for c in conversations] == [[("customer", "One")], [("customer", "Two")]]


def test_letters_across_the_blocks_of_a_box(mail, monkeypatch):
    monkeypatch.setattr("nanni.audit.readers.mail.boxes._BLOCK", 5_000)
    letters = [
        letter(f"Number {i}\n" * (i * 97 % 1_300), number=i, Subject=f"Case of {i}")
        for i in range(1, 60)
    ]
    conversations, problems = mail(*letters)
    assert problems == []
    assert [c.messages[0].text.count("\n") + 1 for c in conversations] == [
        i * 97 % 1_300 for i in range(1, 60)
    ]


def test_line_of_a_problem_is_that_of_the_letter(mail, monkeypatch):
    monkeypatch.setattr("nanni.audit.readers.mail.boxes._BLOCK", 5_000)
    broken, fields = parts(("Content-Type: text/plain", "Hello"), closed=False)
    letters = [letter("Hello\n" * 900, number=i, Subject=f"Case {i}") for i in range(1, 9)]
    _, problems = mail(*letters, letter(broken, number=20, **fields))
    lines = box(*letters).count(b"\n") + 1
    assert [(p.kind, p.line) for p in problems] == [("syntax", lines)]


def test_folder_of_letters(tmp_path, read):
    (tmp_path / "a").mkdir()
    (tmp_path / "a/1.eml").write_bytes(letter("Hello"))
    (tmp_path / "a/2.EML").write_bytes(answer("Hi").replace(b"\n", b"\r\n"))
    (tmp_path / "a/notes.txt").write_text("no letter")
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden/3.eml").write_bytes(letter("Hidden", number=7))
    [conversation], problems = read("mail", tmp_path)
    assert problems == []
    assert said(conversation) == [("customer", "Hello"), ("agent", "Hi")]


def test_maildir(tmp_path, read):
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    (tmp_path / "cur/1773.M1P2.host:2,S").write_bytes(letter("Hello"))
    (tmp_path / "new/1774.M1P2.host").write_bytes(answer("Hi"))
    (tmp_path / "tmp/1775.M1P2.host").write_bytes(letter("Half", number=3))
    [conversation], _ = read("mail", tmp_path)
    assert said(conversation) == [("customer", "Hello"), ("agent", "Hi")]


def test_captured_letters(fixtures, read, recognises):
    folder = fixtures / "mail"
    assert all(recognises("mail", path) for path in folder.glob("*.eml"))
    [conversation], problems = read("mail", folder, ours=frozenset({"kettle.example"}))
    assert problems == []
    assert said(conversation) == [
        ("customer", "Добрый день!\n\nЧайник пришёл без крышки. Когда пришлёте новую?\n\nОльга"),
        ("bot", "Мы получили ваше письмо и ответим в течение дня."),
        (
            "agent",
            (
                "Ольга, здравствуйте!\n\nКрышку отправим завтра до обеда.\n\n"
                "> чт, 12 мар. 2026 г. в 12:05, Ольга Ким <olga@post.example>:\n\n"
                "> Добрый день!\n>\n> Чайник пришёл без крышки. Когда пришлёте новую?"
            ),
        ),
        (
            "customer",
            (
                "Спасибо, жду.\n\n> От: Анна <anna@kettle.example>\n"
                "> Отправлено: 12 марта 2026 г. 13:10\n> Кому: Ольга Ким\n> Тема: Re: Крышка\n>\n"
                "> Крышку отправим завтра до обеда."
            ),
        ),
    ]
    assert [m.attachments for m in conversation.messages] == [1, 0, 1, 0]
    assert conversation.meta == {"subject": "Крышка от чайника"}
