"""What replies promise, told line by line: the due, or that there is no promise."""

from pathlib import Path

import pytest

from nanni import Analyst, Conversation, Message

LINES = Path(__file__).with_name("stories") / "promised.txt"


def replies():
    """Pairs of the due expected and the reply."""
    lines = LINES.read_text("utf-8").splitlines()
    return [tuple(line.split(" | ", 1)) for line in lines if not line.startswith("#")]


@pytest.fixture(scope="module")
def analyst():
    return Analyst.load()


@pytest.mark.parametrize(("due", "reply"), replies())
def test_a_reply_promises_what_its_line_says(analyst, due, reply):
    conversation = Conversation((Message("customer", "Hi"), Message("agent", reply)))
    found = [one.due_iso for one in analyst.analyse(conversation).promises]
    if due == "none":
        assert found == []
    else:
        assert len(found) == 1
        assert due in ("some", found[0])


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("When does the sale end?", "Midnight on Sunday."),
        ("What time do I have to be out of the room?", "11, or 1 pm for £15."),
    ],
)
def test_the_end_of_a_sale_and_the_customers_own_hour_promise_nothing(analyst, asked, told):
    conversation = Conversation((Message("customer", asked), Message("agent", told)))
    assert analyst.analyse(conversation).promises == ()
