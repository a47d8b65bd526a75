from tests.audit.readers.mail.letters import SUPPORT, answer, letter


def test_reply_without_references_joins_by_subject_and_person(mail):
    conversations, _ = mail(
        letter("Where is it?"),
        letter("Mine too", sender="pavel@post.example", number=8),
        answer("On its way.", In_Reply_To=None, sender="anna@kettle.example"),
        ours=frozenset({"kettle.example"}),
    )
    assert [len(c.messages) for c in conversations] == [2, 1]


def test_references_that_were_overwritten(mail):
    [conversation], _ = mail(
        letter("Where is it?"),
        answer(
            "On its way.", In_Reply_To="<gate-1@relay.example>", References="<gate-1@relay.example>"
        ),
        letter("Thanks", number=3, In_Reply_To="<gate-1@relay.example>", Subject="Re: Kettle"),
    )
    assert len(conversation.messages) == 3


def test_number_of_a_case_in_the_subject(mail):
    [conversation], _ = mail(
        letter("Where is it?", Subject="Kettle [#48211]"),
        answer("On its way.", In_Reply_To=None, Subject="Your request [#48211] is being worked on"),
    )
    assert len(conversation.messages) == 2


def test_new_letter_with_an_old_subject_is_a_new_conversation(mail):
    conversations, _ = mail(letter("One"), letter("Two", number=2, minute=9))
    assert len(conversations) == 2


def test_old_subject_is_not_joined_after_months(mail):
    conversations, _ = mail(
        letter("One"),
        letter("Two", number=2, Subject="Re: Kettle", Date="Thu, 12 Nov 2026 09:00:00 +0300"),
    )
    assert len(conversations) == 2


def test_many_answers_to_one_letter_of_ours(mail):
    people = ["olga", "pavel", "irina"]
    letters = [
        letter(
            f"From {name}", sender=f"{name}@post.example", number=10 + i, answers=2, minute=10 + i
        )
        for i, name in enumerate(people)
    ]
    news = answer("News!", to="undisclosed-recipients:;", answers=None, minute=0)
    reply = answer("Hi", to="pavel@post.example", number=20, answers=11, minute=30)
    conversations, _ = mail(news, *letters, reply, ours=frozenset({SUPPORT}))
    assert [[m.text for m in c.messages] for c in conversations] == [
        ["News!", "From olga"],
        ["From pavel", "Hi"],
        ["From irina"],
    ]
