"""ANS12 where a page cannot tell: names that the source knows, and several writers."""

import pytest

from nanni import Analyst, Conversation, Message
from nanni.model import Participant


@pytest.fixture(scope="module")
def analyst():
    return Analyst.load()


def marked(analyst, *messages, names=()):
    """The words that ANS12 marks, the customers being known by these names."""
    people = tuple(Participant(str(i), "customer", name) for i, name in enumerate(names))
    findings = analyst.analyse(Conversation(messages, participants=people)).findings
    return [one.text for one in findings if one.code == "ANS12"]


def test_the_name_that_the_source_knows_tells_the_gender(analyst):
    asked = Message("customer", "Где заказ?")
    told = Message("agent", "Вы писала вчера, заказ в пути.")
    assert marked(analyst, asked, told, names=["Алексей Иванов"]) == ["Вы писала"]
    assert marked(analyst, asked, told, names=["Ирина Иванова"]) == []


def test_own_words_weigh_more_than_a_name(analyst):
    asked = Message("customer", "Я заказала чайник, где он?")
    told = Message("agent", "Уважаемая Ольга, чайник в пути.")
    assert marked(analyst, asked, told, names=["Олег Иванов"]) == []


@pytest.mark.parametrize("name", ["Саша Черных", "Никита Женя", "A. Holt", "Слава"])
def test_a_name_of_either_gender_tells_nothing(analyst, name):
    told = Message("agent", "Вы прав, заказ в пути. Вы права, чек потерялся.")
    found = marked(analyst, Message("customer", "Где заказ?"), told, names=[name])
    assert found == ([] if name != "Никита Женя" else ["Вы права"])


def test_of_two_writers_nobody_is_taken_for_the_other(analyst):
    said = [
        Message("customer", "Я заказала чайник.", author="anna"),
        Message("customer", "А я его не получил.", author="oleg"),
    ]
    assert marked(analyst, *said, Message("agent", "Вы прав, чайник в пути.")) == []
    both = [Message("customer", one.text) for one in said]
    assert marked(analyst, *both, Message("agent", "Вы прав, чайник в пути.")) == []


@pytest.mark.parametrize(
    "reply",
    [
        "Вы один из первых, кто написал.",
        "Вы права не потеряете, если вернёте товар.",
        "Уважаемый клиент, заказ в пути.",
        "Вы писали вчера.",
        "Заказ получил сосед, вы его знаете.",
    ],
)
def test_words_that_are_of_no_gender_for_the_customer_are_left_alone(analyst, reply):
    asked = Message("customer", "Я заказала чайник.")
    assert marked(analyst, asked, Message("agent", reply)) == []
