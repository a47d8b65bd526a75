import pytest

from tests.audit.readers.mail.letters import OLGA, answer, letter, parts


def test_our_mailbox_is_guessed(mail):
    conversations, _ = mail(
        answer("We write first", number=5, answers=None, Subject="Hello"),
        letter("A", number=6, sender="a@post.example"),
        letter("B", number=7, sender="b@post.example"),
    )
    assert [c.messages[0].role for c in conversations] == ["agent", "customer", "customer"]


def test_one_thread_without_a_word_of_who_is_ours(mail):
    [conversation], _ = mail(letter(), answer())
    assert [m.role for m in conversation.messages] == ["customer", "agent"]


def test_one_thread_that_several_of_us_answer(mail):
    [conversation], _ = mail(
        letter(sender=OLGA, to="help@kettle.example"),
        answer(sender="anna@kettle.example", to=OLGA),
        answer("Thanks", number=3, answers=2, sender=OLGA, to="anna@kettle.example"),
    )
    assert [m.role for m in conversation.messages] == ["customer", "agent", "customer"]


def test_colleagues_at_one_domain(mail):
    box_of_help = "help@corp.example"
    [conversation], _ = mail(
        letter(sender="olga@corp.example", to=box_of_help),
        answer(sender=box_of_help, to="olga@corp.example"),
    )
    assert [m.role for m in conversation.messages] == ["customer", "agent"]


def test_open_domain_tells_nothing(mail):
    conversations, _ = mail(
        letter(sender="olga@mail.ru", to="kettles@mail.ru"),
        letter(sender="pavel@mail.ru", to="kettles@mail.ru", number=2),
        answer(sender="kettles@mail.ru", to="olga@mail.ru", number=3),
    )
    assert [[m.role for m in c.messages] for c in conversations] == [
        ["customer", "agent"],
        ["customer"],
    ]


def test_letters_among_us_are_notes(mail):
    forwarded = (
        "Take this one?\n\n---------- Forwarded message ---------\n"
        "From: Olga\nDate: today\nTo: us\n\nWhere is it?"
    )
    [conversation], _ = mail(
        letter("Where is it?"),
        answer(forwarded, to="stock@kettle.example", Subject="Fwd: Kettle"),
        ours=frozenset({"kettle.example"}),
    )
    assert [m.role for m in conversation.messages] == ["customer", "note"]
    assert "> From: Olga" in conversation.messages[1].text


def test_form_on_our_site_writes_for_the_customer(mail):
    [conversation], _ = mail(
        letter(sender="site@kettle.example", Reply_To=OLGA), ours=frozenset({"kettle.example"})
    )
    assert (conversation.messages[0].role, conversation.messages[0].author) == (
        "customer",
        "olga@post.example",
    )


def test_our_automatic_answer_is_a_bot(mail):
    [conversation], _ = mail(
        letter(), answer("We answer within a day.", Auto_Submitted="auto-replied")
    )
    assert [m.role for m in conversation.messages] == ["customer", "bot"]


@pytest.mark.parametrize(
    "fields",
    [
        {"Auto_Submitted": "auto-replied"},
        {"X_Autoreply": "yes"},
        {"Precedence": "auto_reply"},
        {"Return_Path": "<>"},
        {"Subject": "Автоответ: Re: Kettle"},
        {"Subject": "Out of office"},
    ],
)
def test_automatic_answer_of_others_is_counted(mail, fields):
    away = letter("I am away", **{"number": 3, "answers": 2, "minute": 9, **fields})
    [conversation], _ = mail(letter(), answer(), away)
    assert [m.role for m in conversation.messages] == ["customer", "agent"]
    assert conversation.meta["auto_replies"] == "1"


def test_list_is_not_automatic(only):
    assert only(Precedence="list", List_Id="<help.kettle.example>").role == "customer"


def test_bounce_is_counted_where_it_belongs(mail):
    report, fields = parts(
        ("Content-Type: text/plain", "The letter could not be delivered"),
        ("Content-Type: message/delivery-status", "Action: failed"),
        ("Content-Type: text/rfc822-headers", "Message-ID: <2@post.example>\nSubject: Re: Kettle"),
        kind="report; report-type=delivery-status",
    )
    bounce = letter(
        report, sender="MAILER-DAEMON@post.example", number=30, Subject="Undelivered", **fields
    )
    [conversation], problems = mail(letter(), answer(), bounce)
    assert problems == []
    assert [m.role for m in conversation.messages] == ["customer", "agent"]
    assert conversation.meta["bounces"] == "1"


def test_bounce_alone_is_no_conversation(mail):
    assert mail(letter(sender="mailer-daemon@post.example")) == ([], [])


def test_labels_become_tags(mail):
    [conversation], _ = mail(letter(X_Gmail_Labels="Inbox,=?utf-8?B?0JLQsNC20L3Qvg==?="))
    assert conversation.meta["tags"] == "Inbox, Важно"
