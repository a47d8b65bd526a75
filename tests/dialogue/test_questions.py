"""Questions of customers: found by their words, of the right kind, the heaviest one marked."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni import Conversation, Message, analyse
from nanni.model import Question

TABLE = Path(__file__).parent / "stories" / "questions.txt"
ROWS = [
    line.partition(" | ")[::2]
    for line in TABLE.read_text("utf-8").splitlines()
    if not line.startswith("#")
]
PIECES = [
    "Здравствуйте!", "Когда придёт заказ?", "а сколько стоит доставка", "Спасибо", "Can I go?",
    "подскажите, пожалуйста, где чек и как его скачать", "Вы издеваетесь?!", "> почему так?",
    "Верните деньги", "please let me know when it ships", "https://foo.ru/?a=b", "Why? And how?",
    "\n", "?", "…", "№ 12", "«когда?»", "Мне нужна помощь", "any news", "😡😡😡",
]  # fmt: skip


def asked(*texts: str) -> tuple[Question, ...]:
    """Questions of a conversation in which only the customer writes."""
    return analyse(Conversation(tuple(Message("customer", text) for text in texts))).questions


@pytest.mark.parametrize(("kinds", "text"), ROWS)
def test_the_questions_of_a_message_and_what_they_ask_for(kinds: str, text: str) -> None:
    found = asked(text.replace("\\n", "\n"))
    assert [question.kind for question in found] == ([] if kinds == "-" else kinds.split())


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        (
            "У меня два вопроса: когда привезут шкаф и можно ли вызвать сборщика?",
            ["когда привезут шкаф", "можно ли вызвать сборщика?"],
        ),
        ("Оплатил вчера, чека нет. Где он?", ["Где он?"]),
        (
            "How long is it valid, and can I extend it?",
            ["How long is it valid", "can I extend it?"],
        ),
        (
            "Hi. Could you tell me if you ship to Peru? Thanks",
            ["Could you tell me if you ship to Peru?"],
        ),
        ("Тогда скажите, сколько ждать.", ["скажите, сколько ждать"]),
    ],
)
def test_spans_are_as_tight_as_the_question(text: str, spans: list[str]) -> None:
    assert [question.text for question in asked(text)] == spans


@pytest.mark.parametrize(
    ("text", "main"),
    [
        ("Вы работаете завтра? Когда вернёте деньги?", "Когда вернёте деньги?"),
        ("Как мне войти? Это сложно?", "Как мне войти?"),
        ("Do you ship abroad? How much is it?", "How much is it?"),
    ],
)
def test_the_main_question_is_the_one_on_time_and_money(text: str, main: str) -> None:
    assert [question.text for question in asked(text) if question.main] == [main]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Когда придёт мой заказ?", "Так когда же придёт заказ?"),
        ("Where is my refund?", "I ask again: where is the refund?"),
        ("Сколько стоит замена экрана?", "Повторяю вопрос: сколько стоит замена экрана?"),
    ],
)
def test_a_question_asked_again_points_to_the_first(first: str, second: str) -> None:
    assert [question.repeats for question in asked(first, second)] == [None, 0]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Когда придёт мой заказ?", "Сколько стоит доставка заказа?"),
        ("Where is my refund?", "Where is your office?"),
    ],
)
def test_another_question_repeats_nothing(first: str, second: str) -> None:
    assert [question.repeats for question in asked(first, second)] == [None, None]


@given(st.lists(st.sampled_from(PIECES), max_size=8), st.sampled_from([" ", "\n", ", "]))
def test_every_message_with_questions_has_one_main_and_true_spans(
    pieces: list[str], between: str
) -> None:
    text = between.join(pieces)
    found = asked(text)
    assert all(question.text == text[question.start : question.end] for question in found)
    assert sum(question.main for question in found) == bool(found)
    starts = [question.start for question in found]
    assert starts == sorted(starts)


@given(st.text(max_size=200))
def test_any_text_may_come_from_a_customer(text: str) -> None:
    assert all(question.text == text[question.start : question.end] for question in asked(text))


@pytest.mark.teaching("S1-14")
@pytest.mark.parametrize(
    "words", [("Сколько идёт доставка?", "Подождите.", "Так сколько идёт доставка?"),
              ("When does my trial end?", "Please wait.", "So when does the trial end?")]
)  # fmt: skip
def test_the_same_question_twice_is_seen_and_counted_as_our_effort_for_them(
    words: tuple[str, str, str],
) -> None:
    first, reply, again = words
    analysis = analyse(
        Conversation(
            (Message("customer", first), Message("agent", reply), Message("customer", again))
        )
    )
    assert [question.repeats for question in analysis.questions] == [None, 0]
    assert analysis.effort.repeats == 1
