"""The first minutes: one question for everything, and a person for whoever asks for one."""

import pytest

from nanni_desk.channels.widget.intake import is_mere_opening
from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.conversations.selectors import queue_for
from tests.desk.conftest import NOON


@pytest.mark.teaching("S4-2")
def test_a_bare_greeting_is_answered_at_once_by_one_question_for_everything(cast, visitor):
    shown = visitor.talk("Привет")
    assert [m["from"] for m in shown["messages"]] == ["me", "bot"]
    asked = shown["messages"][1]
    assert asked["about"] == "intake"
    for word in ("бот", "случилось", "где", "какого времени", "пробовали"):
        assert word in asked["body"].lower()
    visitor.say("", card={"what": "Не открывается запись", "where": "на сайте, Chrome",
                          "since": "со вчера", "tried": ""})  # fmt: skip
    [_, card] = Message.objects.filter(kind="inbound").order_by("pk")
    assert card.body.splitlines() == [
        "Что случилось: Не открывается запись", "Где: на сайте, Chrome",
        "С какого времени: со вчера",
    ]  # fmt: skip
    assert card.data == {"card": ["since", "what", "where"]}
    assert Message.objects.filter(is_bot=True).count() == 1


def test_the_bots_question_leaves_the_customer_in_the_queue(cast, visitor):
    visitor.talk("Добрый день!")
    assert [c.owed_since for c in queue_for(cast.ea_nasir)] == [NOON]


def test_a_real_question_is_not_met_by_a_bot(visitor):
    shown = visitor.talk("Здравствуйте, где мой заказ 1234?", "Привет")
    assert [m["from"] for m in shown["messages"]] == ["me", "me"]


@pytest.mark.parametrize("text", [
    "Привет", "привет!!!", "Здравствуйте", "Добрый вечер.", "Hello", "Hi there", "hi, team",
    "Здравствуйте, у меня проблема", "Есть вопрос", "Не работает", "help", "I have a problem",
    "Вы тут?", "Добрый день, подскажите пожалуйста", "👋", "?",
])  # fmt: skip
def test_words_that_only_open_a_talk(text):
    assert is_mere_opening(text)


@pytest.mark.parametrize("text", [
    "Где мой заказ?", "Привет, хочу записаться", "Не работает запись к врачу", "Нужен терапевт",
    "Help with order 12", "Хочу вернуть деньги", "Сколько стоит приём?", "приём завтра",
    "I have a problem with my invoice",
])  # fmt: skip
def test_words_that_say_what_it_is_about(text):
    assert not is_mere_opening(text)


@pytest.mark.teaching("S4-12")
@pytest.mark.parametrize("words", ["оператор", "Позовите человека", "human", "talk to a human"])
def test_who_calls_for_a_person_is_in_the_queue_with_no_conditions(cast, visitor, words):
    shown = visitor.talk(words)
    assert [m["from"] for m in shown["messages"]] == ["me"]
    assert shown["state"]["place"] == "Ваше место в очереди: 1"
    assert [c.owed_since for c in queue_for(cast.ea_nasir)] == [NOON]


def test_calling_for_a_person_after_the_bot_is_heard_too(cast, visitor):
    visitor.talk("Привет")
    visitor.say("оператор")
    assert Message.objects.filter(is_bot=True).count() == 1
    assert Conversation.objects.get().signals.filter(kind="wants_human").exists()
