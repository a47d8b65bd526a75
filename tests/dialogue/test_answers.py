"""Answers: told as short stories in which each question names the message that answers it."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni import Analysis, Conversation, Message, analyse
from nanni.model import Question

STORIES = Path(__file__).parent / "stories"
FILES = [f"answers_{part}.txt" for part in ("ru", "en", "beside_ru", "beside_en")]
_MARK = re.compile(r"\[\[(.*?)\|(\d+|-)\]\]")
LINES = [
    "Когда придёт заказ?", "Сколько стоит доставка? И где чек?", "Завтра с 10 до 12.",
    "Здравствуйте! Уточню и отвечу до 15:00.", "Спасибо", "Вы не ответили на вопрос", "300 рублей.",
    "How do I cancel?", "Go to Billing.", "Please wait.", "Can I get a refund?", "No, sorry.", "?",
]  # fmt: skip


class Marked(NamedTuple):
    """A question of a story and the message that answers it."""

    message_index: int
    start: int
    end: int
    answered_by: int | None


class Story(NamedTuple):
    """A conversation and its questions."""

    messages: tuple[Message, ...]
    questions: list[Marked]


def story(block: str) -> Story:
    """Read one story: lines of ``role: text`` with questions marked in them."""
    messages: list[Message] = []
    questions: list[Marked] = []
    for line in block.splitlines():
        role, _, marked = line.partition(": ")
        text, at = "", 0
        for mark in _MARK.finditer(marked):
            text += marked[at : mark.start()]
            by = None if mark[2] == "-" else int(mark[2])
            questions.append(Marked(len(messages), len(text), len(text) + len(mark[1]), by))
            text, at = text + mark[1], mark.end()
        messages.append(Message(role, text + marked[at:]))  # type: ignore[arg-type]
    return Story(tuple(messages), questions)


def stories(name: str) -> list[Story]:
    """All stories of a file."""
    blocks = (STORIES / name).read_text("utf-8").split("\n\n")
    return [story(block.strip()) for block in blocks if not block.startswith("#")]


def told(text: str) -> Analysis:
    """The analysis of one story written in a test."""
    return analyse(Conversation(story(text.strip()).messages))


def asked(analysis: Analysis) -> list[Question]:
    """Questions that want an answer, not a deed."""
    return [question for question in analysis.questions if question.kind != "request"]


@pytest.mark.parametrize("story", [one for name in FILES for one in stories(name)])
def test_each_question_is_answered_where_the_story_says(story: Story) -> None:
    found = asked(analyse(Conversation(story.messages)))
    for mark in story.questions:
        touching = [
            one for one in found
            if one.message_index == mark.message_index and one.start < mark.end
            and mark.start < one.end
        ]  # fmt: skip
        assert mark.answered_by in {one.answered_by for one in touching}
    assert {one.message_index for one in found} == {one.message_index for one in story.questions}


@pytest.mark.parametrize(
    ("reply", "status", "words"),
    [
        ("Привезём в четверг.", "answered", "Привезём в четверг."),
        ("Спасибо за вопрос! Диван будет у вас 5 мая.", "answered", "Диван будет у вас 5 мая."),
        ("Точной даты пока нет.", "open", None),
        ("Уточню на складе и отвечу вам до 15:00.", "deferred", None),
        ("Напишите в службу доставки.", "redirected", None),
        ("Диван уже на складе.", "partly", None),
        ("Привезём в ближайшее время.", "partly", None),
        ("Разбираемся.", "open", None),
        ("Ожидайте.", "open", None),
        ("Здравствуйте! Благодарим за обращение.", "open", None),
        ("Подскажите номер заказа?", "open", None),
    ],
)
def test_what_a_reply_does_to_the_question_when(reply: str, status: str, words: str | None) -> None:
    [question] = told(f"customer: Когда привезут диван?\nagent: {reply}").questions
    assert question.status == status
    assert (question.answered_by is None) == (words is None)
    answer = question.answer
    assert (reply[answer.start : answer.end] if answer else None) == words


def test_messages_of_ours_in_a_row_count_together() -> None:
    [question] = told(
        "customer: Сколько стоит выезд?\nagent: Здравствуйте!\nagent: Минутку.\nagent: 500 рублей."
    ).questions
    assert question.answered_by == 3


def test_numbered_answers_go_to_the_questions_of_their_numbers() -> None:
    first, second = told(
        "customer: 1. Как вернуть товар? 2. Как продлить гарантию?\n"
        "agent: 1. Пришлите номер заказа. 2. Зарегистрируйте товар на сайте."
    ).questions
    assert (first.answered_by, second.answered_by) == (None, 1)


@pytest.mark.parametrize(
    ("reply", "objection", "answered"),
    [
        ("Заказ собран.", "Вы не ответили на вопрос", False),
        ("The parcel is packed.", "You didn't answer my question", False),
        ("Заказ собран.", "Спасибо за ответ", True),
    ],
)
def test_the_customers_objection_opens_the_question_again(
    reply: str, objection: str, answered: bool
) -> None:
    question = told(
        f"customer: Заказ точно целый?\nagent: {reply}\ncustomer: {objection}"
    ).questions[0]
    assert (question.answered_by is not None) == answered


def test_an_objection_to_one_answer_leaves_the_others() -> None:
    first, second, *_ = told(
        "customer: Когда приедет мастер? И сколько стоит чистка?\n"
        "agent: Мастер приедет завтра в 10. Чистка бывает сухая и влажная, цена от 900 рублей.\n"
        "customer: Про чистку вы так и не ответили"
    ).questions
    assert first.answered_by == 1
    assert second.answered_by is None


@given(st.lists(st.tuples(st.sampled_from(["customer", "agent", "bot"]), st.sampled_from(LINES))))
def test_an_answer_stands_in_a_later_message_of_ours(lines: list[tuple[str, str]]) -> None:
    messages = tuple(Message(role, text) for role, text in lines)  # type: ignore[arg-type]
    for question in analyse(Conversation(messages)).questions:
        assert (question.answered_by is None) == (question.answer is None)
        assert (question.status == "answered") == (question.answered_by is not None)
        if question.answered_by is not None:
            reply = messages[question.answered_by]
            assert question.answered_by > question.message_index
            assert reply.role != "customer"
            assert question.answer is not None
            assert reply.text[question.answer.start : question.answer.end].strip()


@pytest.mark.teaching("S1-11")
def test_the_main_question_is_how_long_and_a_call_to_wait_leaves_it_open() -> None:
    call, wait = told(
        "customer: Вы мне перезвоните? Сколько обычно ждать?\nagent: Ожидайте звонка"
    ).questions
    assert (call.main, wait.main) == (False, True)
    assert wait.kind == "how_long"
    assert wait.status == "open"


@pytest.mark.teaching("S1-12")
def test_a_time_named_for_the_answer_defers_the_question_and_is_a_promise() -> None:
    analysis = told(
        "customer: Сколько стоит установка?\nagent: Уточню у мастера и отвечу вам до 15:00."
    )
    [question] = analysis.questions
    assert question.status == "deferred"
    assert [promise.message_index for promise in analysis.promises] == [1]
    assert not analysis.open_questions


@pytest.mark.teaching("S1-12")
def test_not_ours_is_told_from_silence() -> None:
    [question] = told(
        "customer: Почему банк отклонил платёж?\nagent: Обратитесь, пожалуйста, в ваш банк."
    ).questions
    assert question.status == "redirected"
