from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from nanni.audit.readers.transcript import reading
from nanni.model import Participant


def said(conversation):
    return [(m.role, m.text) for m in conversation.messages]


@pytest.fixture
def transcript(fixtures):
    return fixtures / "transcript"


@pytest.fixture
def pasted(tmp_path):
    def writing(text, name="chat.txt", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return writing


def test_all_are_recognised(transcript, recognises):
    for path in sorted(transcript.iterdir()):
        assert recognises("transcript", path), path.name


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Просто заметка.\nВторая строка.\n",
        "Итого: 5 рублей\n",
        "# Title\n\nRead more: https://shop.example\n",
        '{"a": 1}\n',
    ],
)
def test_other_texts_are_not(pasted, recognises, text):
    assert not recognises("transcript", pasted(text))


def test_name_and_time(transcript, read):
    [conversation], problems = read("transcript", transcript / "pasted.txt")
    assert problems == []
    assert said(conversation) == [
        ("customer", "Здравствуйте! Где мой заказ?\nОбещали ещё вчера."),
        (
            "agent",
            (
                "Добрый день, Мария.\n\nПосылка в пути, приедет завтра до 14:00."
                "\nПриеду сама, если нужно."
            ),
        ),
        ("customer", "Спасибо"),
    ]
    assert conversation.id == "pasted"
    assert conversation.meta == {"subject": "Переписка по заказу 4417", "status": "closed"}
    assert [m.at for m in conversation.messages] == [None] * 3
    assert conversation.participants == (
        Participant("Мария", "customer", "Мария"),
        Participant("Анна (поддержка)", "agent", "Анна (поддержка)"),
    )


def test_whatsapp_android_russian(transcript, read):
    [conversation], problems = read("transcript", transcript / "whatsapp_ru.txt")
    assert problems == []
    assert said(conversation) == [
        ("customer", "Добрый день! Чайник пришёл без крышки\nАдрес: улица Садовая, 5"),
        ("customer", "вот он"),
        ("customer", ""),
        ("agent", "Здравствуйте! Вышлем крышку завтра"),
        ("customer", "У меня пропущенный звонок от вас, фото отсутствует"),
    ]
    assert [m.attachments for m in conversation.messages] == [None, 1, 1, None, None]
    assert conversation.messages[0].at == datetime(2026, 3, 12, 12, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "last"), [("whatsapp_en.txt", (9, 5)), ("whatsapp_ios_en.txt", (13, 9))]
)
def test_whatsapp_english_puts_the_month_first(transcript, read, name, last):
    [conversation], problems = read("transcript", transcript / name)
    assert problems == []
    assert [m.role for m in conversation.messages].count("agent") == 1
    assert sum(m.attachments or 0 for m in conversation.messages) == 1
    assert conversation.messages[-1].at == datetime(2026, 3, 13, *last, tzinfo=UTC)


def test_whatsapp_ios(transcript, read):
    [conversation], problems = read("transcript", transcript / "whatsapp_ios.txt")
    assert problems == []
    assert said(conversation) == [
        ("customer", "Добрый день!\nГде заказ?"),
        ("customer", ""),
        ("customer", ""),
        ("agent", "Здравствуйте! Едет к вам."),
        ("customer", "фото отсутствует"),
    ]
    assert [m.attachments for m in conversation.messages] == [None, 1, 1, None, None]
    assert conversation.messages[0].author == "Мария"
    assert conversation.messages[0].at == datetime(2026, 3, 12, 12, 5, 11, tzinfo=UTC)


def test_headings(transcript, read):
    [conversation], problems = read("transcript", transcript / "headings.txt")
    assert problems == []
    assert said(conversation) == [
        (
            "customer",
            "Hello! Where is my order?\nI will be home at 12:05\nand wait until 18:00",
        ),
        ("agent", "It arrives tomorrow.\n-----Original Message-----\n> Hello!"),
        ("customer", "It is here, thank you."),
    ]


def test_copied_from_telegram(transcript, read):
    [conversation], problems = read("transcript", transcript / "telegram.txt")
    assert problems == []
    assert said(conversation) == [("customer", "Где заказ?"), ("agent", "Едет к вам.")]
    assert conversation.messages[1].attachments == 1
    assert conversation.messages[1].at == datetime(2026, 3, 12, 12, 9, tzinfo=UTC)


def test_names_alone(transcript, read):
    [conversation], problems = read("transcript", transcript / "bare.txt")
    assert problems == []
    assert said(conversation) == [
        ("customer", "Где заказ?"),
        ("agent", "Назовите, пожалуйста:\nНомер: пять цифр\nАдрес: куда везём"),
        ("customer", "44170\nСадовая, 5"),
    ]


def test_several_conversations(transcript, read):
    conversations, problems = read("transcript", transcript / "several.txt")
    assert problems == []
    assert [(c.id, len(c.messages)) for c in conversations] == [
        ("several", 2),
        ("several#2", 2),
        ("several#3", 1),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Мария, 12:05: Да",
        "Мария, 12.03.2026 12:05: Да",
        "Мария (12:05): Да",
        "Мария [12.03.2026, 12:05]: Да",
        "[12:05] Мария: Да",
        "[12:05:33, 12.03.2026] Мария: Да",
        "(2026-03-12 12:05) Мария: Да",
        "12:05 Мария: Да",
        "12.03.2026 12:05:33 Мария: Да",
        "2026-03-12 12:05 | Мария | Да",
        "12:05 <Мария> Да",
        "12 марта 2026 г., 12:05 - Мария: Да",
        "12/03/2026, 12:05 - Мария: Да",
        "12.03.26 в 12:05 Мария: Да",
        "**Мария:** Да",
        "Мария: Да",
    ],
)
def test_spellings(pasted, read, line):
    [conversation], problems = read(
        "transcript", pasted(f"{line}\n{line.replace('Мария', 'Support')}\n")
    )
    assert problems == []
    assert said(conversation) == [("customer", "Да"), ("agent", "Да")]
    assert conversation.messages[0].author == "Мария"


def test_date_stands_on_a_line_of_its_own(pasted, read):
    text = (
        "12 марта 2026\n23:50 Мария: Ау\n00:10 Бот: Мы спим\n"
        "суббота, 14 марта 2026\n09:00 Мария: Ау\n"
    )
    [conversation], _ = read("transcript", pasted(text))
    assert [m.at.day for m in conversation.messages] == [12, 13, 14]
    assert [m.role for m in conversation.messages] == ["customer", "bot", "customer"]


def test_date_stands_in_the_name_of_the_file(pasted, read):
    path = pasted("[12:05] Maria: Hello\n[12:04] Support: Hi\n", name="chat 2026-03-12 Maria.txt")
    zone = ZoneInfo("Europe/Moscow")
    [conversation], _ = read("transcript", path, zone=zone)
    moscow = timezone(timedelta(hours=3))
    assert [m.at for m in conversation.messages] == [
        datetime(2026, 3, 12, 12, 5, tzinfo=moscow),
        datetime(2026, 3, 12, 12, 4, tzinfo=moscow),
    ]


def test_ours_by_name(pasted, read):
    path = pasted("[12:05] Anna: Hello\n[12:06] Maria: Hi\n[12:07] Olga: Hi\n")
    [conversation], _ = read("transcript", path, ours=frozenset({"anna"}))
    assert [m.role for m in conversation.messages] == ["agent", "customer", "customer"]
    [conversation], _ = read("transcript", path)
    assert [m.role for m in conversation.messages] == ["customer", "agent", "agent"]


def test_system_speaks_by_name(pasted, read):
    path = pasted("[12:05] System: Chat started\n[12:06] Maria: Hi\n[12:07] Система: Чат закрыт\n")
    [conversation], _ = read("transcript", path)
    assert said(conversation) == [("customer", "Hi")]


def test_broken_time_in_the_middle(pasted, read):
    path = pasted(
        "[12.03.2026, 12:05] Maria: Hi\n[99.99.2026, 25:61] Support: Hi\n"
        "[12.03.2026, 12:07] Maria: Well\n"
    )
    [conversation], problems = read("transcript", path)
    assert [(p.kind, p.line) for p in problems] == [("record", 2)]
    assert "99.99.2026 25:61" in problems[0].detail
    assert [m.at is None for m in conversation.messages] == [False, True, False]


def test_line_in_another_encoding(tmp_path, read):
    path = tmp_path / "mixed.txt"
    good = "[12:05] Мария: Где заказ?\n".encode()
    path.write_bytes(good * 5 + "[12:06] Мария: Ау\n".encode("cp1251") + good)
    [conversation], problems = read("transcript", path)
    assert [(p.kind, p.line) for p in problems] == [("encoding", 6)]
    assert len(conversation.messages) == 7


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "utf-8-sig", "utf-16"])
def test_encodings(transcript, pasted, read, recognises, encoding):
    path = pasted((transcript / "telegram.txt").read_text("utf-8"), encoding=encoding)
    assert recognises("transcript", path)
    [conversation], problems = read("transcript", path)
    assert problems == []
    assert conversation.messages[1].text == "Едет к вам."


def test_windows_line_ends(transcript, pasted, read):
    text = (transcript / "headings.txt").read_text("utf-8")
    unix, _ = read("transcript", transcript / "headings.txt")
    windows, _ = read("transcript", pasted(text.replace("\n", "\r\n"), name="headings.txt"))
    assert unix == windows


def test_empty_file(pasted, read):
    assert read("transcript", pasted("")) == ([], [])


def test_text_that_is_no_transcript(pasted, read):
    conversations, problems = read("transcript", pasted("Просто заметка.\n"))
    assert conversations == []
    assert [p.kind for p in problems] == ["conversation"]


def test_truncated_file(transcript, tmp_path, read):
    path = tmp_path / "cut.txt"
    path.write_bytes((transcript / "whatsapp_ru.txt").read_bytes()[:300])
    [conversation], problems = read("transcript", path)
    assert len(conversation.messages) == 1
    assert [p.kind for p in problems] in ([], ["encoding"])


def test_message_without_end(tmp_path, read):
    path = tmp_path / "endless.txt"
    with path.open("w", encoding="utf-8") as stream:
        stream.write("[12:05] Maria: Hi\n")
        stream.writelines("x" * 999 + "\n" for _ in range(6_000))
        stream.write("[12:06] Support: Hi\n")
    [conversation], problems = read("transcript", path)
    assert [m.role for m in conversation.messages] == ["customer", "agent"]
    assert [p.kind for p in problems] == ["record"]


def test_roles_stay_from_part_to_part(pasted, read, monkeypatch):
    monkeypatch.setattr(reading, "LONGEST", 3)
    path = pasted("[12:05] Maria: Hi\n[12:06] Anna: Hi\n[12:07] Maria: Well\n[12:08] Anna: Yes\n")
    conversations, _ = read("transcript", path)
    assert [[m.role for m in c.messages] for c in conversations] == [
        ["customer", "agent", "customer"],
        ["agent"],
    ]


def test_memory_stays_small(tmp_path, memory):
    path = tmp_path / "much.txt"
    with path.open("w", encoding="utf-8") as stream:
        for number in range(40_000):
            name = "Анна" if number % 2 else "Мария"
            stream.write(f"12.03.2026, 12:{number % 60:02} - {name}: " + "Едет к вам. " * 70 + "\n")
    assert path.stat().st_size > 50 << 20
    conversations, messages, megabytes = memory("transcript", path)
    assert (conversations, messages) == (4, 40_000)
    assert megabytes < 150
