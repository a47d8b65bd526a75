from datetime import UTC, datetime, timedelta

import pytest

from nanni import Analyst, Conversation, Message

NOON = datetime(2024, 5, 14, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def analyst():
    return Analyst.load()


def promises(analyst, *texts):
    """The promises of a conversation in which the customer and we write in turn."""
    roles = ("customer", "agent")
    messages = (
        Message(roles[i % 2], text, NOON + timedelta(minutes=5 * i)) for i, text in enumerate(texts)
    )
    return analyst.analyse(Conversation(tuple(messages))).promises


@pytest.mark.parametrize(
    ("asked", "told", "due"),
    [
        ("Сколько ещё ждать?", "Ещё 10 минут буквально.", "PT10M"),
        ("Где курьер?", "Осталось 15 минут.", "PT15M"),
        ("Когда почините?", "Час-полтора, не больше.", "PT1H30M"),
        ("Когда подключите?", "Завтра первым делом, до 11 утра.", "P1D"),
        ("How long will it take?", "About 25 minutes, it's with the kitchen.", "PT25M"),
        ("Where are they?", "Just spoke to the crew, 15 more minutes.", "PT15M"),
        ("When will you fix it?", "A new switch is being fitted, 20 minutes.", "PT20M"),
        ("The app crashes.", "Releasing a fix tonight.", "P0D"),
        ("No parts yet?", "They're due tomorrow.", "P1D"),
        ("Нет воды.", "Запуск ожидается завтра.", "P1D"),
        ("Жду мастера.", "Мастер у вас завтра с 10 до 12.", "P1D"),
    ],
)
def test_a_bare_time_or_a_plan_is_promised(analyst, asked, told, due):
    assert [one.due_iso for one in promises(analyst, asked, told)] == [due]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Сколько длится процедура?", "Минут сорок."),
        ("How long is the course?", "Six weeks."),
        ("When will you fix it?", "Not before Friday."),
        ("Можно вернуть?", "Ещё 14 дней можно вернуть."),
        ("Is it refundable?", "For 30 more days, yes."),
    ],
)
def test_lengths_of_other_things_promise_nothing(analyst, asked, told):
    assert promises(analyst, asked, told) == ()


@pytest.mark.parametrize(
    ("asked", "told", "then", "state"),
    [
        ("Где курьер?", "Осталось 10 минут.", "Приехал", "kept"),
        ("Where are they?", "15 more minutes.", "They're here. Is there a discount?", "kept"),
        ("Приём сломан.", "Очередь рассосётся за полчаса.", "Вижу, пришло всё.", "kept"),
        ("Где курьер?", "Осталось 10 минут.", "Понятно", "open"),
    ],
)
def test_good_news_soon_after_speaks_of_the_promise(analyst, asked, told, then, state):
    assert [one.state for one in promises(analyst, asked, told, then)] == [state]


def test_a_thing_with_a_new_time_moves_its_promise(analyst):
    first, second = promises(
        analyst,
        "Жду эскиз торта.",
        "Эскиз пришлю завтра.",
        "Хорошо",
        "Художник заболел, эскиз будет послезавтра.",
    )
    assert (first.state, second.state) == ("renegotiated", "open")


def test_who_writes_after_the_term_of_a_promise_writes_again(analyst):
    hour = timedelta(hours=1)
    told = ("Нет воды.", "Дадим в течение часа.", "В кране пусто.")
    messages = [
        Message(role, text, NOON + hour * 2 * i)
        for i, (role, text) in enumerate(zip(("customer", "agent", "customer"), told, strict=True))
    ]
    analysis = analyst.analyse(Conversation(tuple(messages)))
    assert [s.kind for s in analysis.signals if s.message_index == 2] == ["repeat_contact"]
