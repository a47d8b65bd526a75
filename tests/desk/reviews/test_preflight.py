"""Before sending: the customer's words beside the draft."""

import datetime as dt

import pytest

from nanni_desk.reviews.marking import Passage, passages
from tests.desk.conftest import NOON
from tests.desk.reviews.steps import post

MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def asked(cast, at):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Добрый день! Сколько стоит приём? И есть ли у вас парковка?", NOON)
    return conversation


@pytest.mark.teaching("S1-13")
def test_questions_and_answers_carry_the_same_number(signed_in, cast, asked):
    body = "Здравствуйте! Приём стоит 1500 рублей."
    answer = post(signed_in(cast.ea_nasir), f"/c/{asked.pk}/preflight/", body=body)
    preflight = answer.context["preflight"]
    [heard] = preflight.heard
    assert [p.text for p in heard.passages if 1 in p.marks] == ["Сколько стоит приём?"]
    assert [p.text.rstrip(".") for p in preflight.draft if 1 in p.marks] == [
        "Приём стоит 1500 рублей"
    ]
    assert not [p for p in preflight.draft if 2 in p.marks]
    assert preflight.left == 1
    assert "".join(p.text for p in preflight.draft) == body


def test_the_customers_last_words_are_shown_though_they_ask_nothing(signed_in, cast, asked):
    cast.answers(asked, "Здравствуйте! Приём стоит 1500 рублей, парковка есть.", NOON)
    cast.says(asked, "Хорошо, приеду.", NOON + MINUTE)
    answer = post(signed_in(cast.ea_nasir), f"/c/{asked.pk}/preflight/", body="Ждём вас!")
    assert [heard.message.body for heard in answer.context["preflight"].heard] == [
        "Хорошо, приеду."
    ]


def test_what_people_wrote_is_never_markup(signed_in, cast, asked):
    cast.says(asked, "<script>alert(1)</script> Когда <b>приём</b>?", NOON + MINUTE)
    answer = post(signed_in(cast.ea_nasir), f"/c/{asked.pk}/preflight/", body="<img src=x>")
    page = answer.content.decode()
    assert "<script>" not in page
    assert "<img" not in page


def test_without_javascript_it_is_a_page_with_the_text_and_a_button(signed_in, cast, asked):
    answer = signed_in(cast.ea_nasir).post(
        f"/c/{asked.pk}/preflight/", {"body": "Здравствуйте!", "token": "t", "seen": "1"}
    )
    assert answer.status_code == 200
    assert f'action="/c/{asked.pk}/reply/"' in answer.content.decode()


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([], [("ab🙂cd", (), ())]),
        ([(2, 3, 1)], [("ab", (), ()), ("🙂", (1,), (1,)), ("cd", (), ())]),
        ([(0, 3, 1), (1, 5, 2)],
         [("a", (1,), ()), ("b🙂", (1, 2), (1,)), ("cd", (2,), (2,))]),
        ([(0, 2, 1), (0, 2, 2)], [("ab", (1, 2), (1, 2)), ("🙂cd", (), ())]),
        ([(0, 9, 1), (3, 3, 2)], [("ab🙂cd", (), ())]),
    ],
)  # fmt: skip
def test_passages_lose_nothing(marks, expected):
    found = [*passages("ab🙂cd", marks)]
    assert found == [Passage(*one) for one in expected]
    assert "".join(passage.text for passage in found) == "ab🙂cd"
