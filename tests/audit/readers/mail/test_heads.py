from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.audit.readers.mail.letters import answer, letter


def test_encoded_words(mail):
    [conversation], _ = mail(
        letter(
            sender="=?koi8-r?B?78zYx8E=?= <olga@post.example>",
            Subject="=?utf-8?B?0JPQtNC1INC80L7QuSDQt9Cw0LrQsNC3LCDQvtGC0LLQtdGC0YzRgtC1INC/?=\n"
            " =?utf-8?B?0L7QttCw0LvRg9C50YHRgtCw?=",
        )
    )
    assert conversation.participants[0].name == "Ольга"
    assert conversation.meta["subject"] == "Где мой заказ, ответьте пожалуйста"


@pytest.mark.parametrize(
    "subject",
    [
        "Где заказ?".encode("cp1251"),
        "Где заказ?".encode(),
        b"=?no-such?B?w+TlIOfg6uDnPw==?=",
        b"=?cp1251?Q?=C3=E4=E5_=E7=E0=EA=E0=E7=3F?=",
    ],
)
def test_subjects_in_bytes(mail, subject):
    [conversation], problems = mail(letter(Subject=subject))
    assert problems == []
    assert conversation.meta["subject"] == "Где заказ?"


@pytest.mark.parametrize("subject", [b"=?utf-8?B?%%%?=", b"=?=?=?", b"=?utf-8?Q?=ED=A0=80?=", b""])
def test_spoiled_subject_does_no_harm(mail, subject):
    [conversation], problems = mail(letter(Subject=subject))
    assert problems == []
    assert len(conversation.messages) == 1


@pytest.mark.parametrize("date", [None, "", "yesterday", "Thu, 99 Mar 2026 25:00:00", "1 Jan 0001"])
def test_no_date_or_no_good_one(only, date):
    received = "from a by b; Thu, 12 Mar 2026 10:00:00 +0300 (MSK)"
    assert only(Date=date, Received=received).at == datetime(2026, 3, 12, 7, tzinfo=UTC)
    # The line between letters tells it too.
    assert only(Date=date).at == datetime(2026, 3, 12, 6, tzinfo=UTC)


def test_clock_that_runs_ahead_is_not_believed(only):
    received = "from a by b; Thu, 12 Mar 2026 10:00:00 +0300"
    at = only(Date="Thu, 12 Mar 2036 10:00:00 +0300", Received=received).at
    assert at == datetime(2026, 3, 12, 7, tzinfo=UTC)


def test_no_time_at_all(tmp_path, read):
    path = tmp_path / "a.eml"
    path.write_bytes(letter(Date=None))
    assert read("mail", path)[0][0].messages[0].at is None


def test_zone_of_dates_without_one(mail):
    [conversation], _ = mail(
        letter(Date="Thu, 12 Mar 2026 09:00:00"), zone=ZoneInfo("Europe/Moscow")
    )
    assert conversation.messages[0].at == datetime(2026, 3, 12, 6, tzinfo=UTC)
    [conversation], _ = mail(
        letter(Date="Thu, 12 Mar 2026 09:00:00 -0000"), zone=ZoneInfo("Europe/Moscow")
    )
    assert conversation.messages[0].at == datetime(2026, 3, 12, 9, tzinfo=UTC)


def test_no_sender(only):
    message = only(sender=None, Return_Path="<olga@post.example>")
    assert (message.role, message.author) == ("customer", "olga@post.example")


def test_no_sender_at_all(tmp_path, read):
    path = tmp_path / "a.eml"
    path.write_bytes(letter(sender=None))
    [conversation], problems = read("mail", path)
    assert problems == []
    assert conversation.messages[0].author is None


@pytest.mark.parametrize("to", [None, "", "undisclosed-recipients:;", "<<>>,,@", '"', "\x01\xff"])
def test_invalid_receivers(only, to):
    assert only(to=to).role == "customer"


def test_no_subject(mail):
    [conversation], _ = mail(letter(Subject=None))
    assert conversation.meta == {}


@pytest.mark.parametrize("known", [None, "not an id"])
def test_no_identifier(mail, known):
    conversations, problems = mail(letter(Message_ID=known), letter("Again", Message_ID=known))
    assert problems == []
    assert [len(c.messages) for c in conversations] == [1, 1]
    assert all(c.id.startswith("letter-") for c in conversations)


def test_identifier_twice_in_a_head(mail):
    [conversation], _ = mail(
        letter(Message_ID="<1@post.example>\nMessage-ID: <other@post.example>"),
        answer(In_Reply_To="<other@post.example>"),
    )
    assert [m.role for m in conversation.messages] == ["customer", "agent"]


def test_second_copy_of_a_letter_is_counted(mail):
    [conversation], _ = mail(letter(Received="a; b"), letter(Received="c; d"))
    assert len(conversation.messages) == 1
    assert conversation.meta["duplicates"] == "1"


def test_identifier_used_again_for_another_letter(mail):
    [conversation], _ = mail(letter("One"), letter("Two", minute=9))
    assert [m.text for m in conversation.messages] == ["One", "Two"]
