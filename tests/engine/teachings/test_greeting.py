"""Teachings about openings, checked through the public face of the engine."""

import pytest

from nanni import Conversation, Message, Reviewer


@pytest.fixture(scope="module")
def reviewer() -> Reviewer:
    return Reviewer.load()


@pytest.mark.teaching("S1-7")
def test_first_reply_without_a_greeting_is_noted(reviewer: Reviewer) -> None:
    found = reviewer.review("Заказ приедет завтра.", first_reply=True).findings
    [finding] = [f for f in found if f.category == "missing_greeting"]
    assert finding.outcome == "note"


@pytest.mark.teaching("S1-7")
def test_third_reply_without_a_greeting_is_silent(reviewer: Reviewer) -> None:
    talk = Conversation(
        (
            Message("customer", "Здравствуйте, где заказ?"),
            Message("agent", "Здравствуйте! Смотрю."),
            Message("agent", "Заказ уже у курьера."),
            Message("customer", "Когда приедет?"),
            Message("agent", "Заказ приедет завтра."),
        )
    )
    found = reviewer.review_conversation(talk).findings
    assert not [f for f in found if f.category == "missing_greeting"]


@pytest.mark.teaching("S1-7")
def test_greeting_in_another_language_is_flagged(reviewer: Reviewer) -> None:
    found = reviewer.review("Hello! Заказ уже у курьера.", first_reply=True).findings
    assert "greeting_wrong_language" in {f.category for f in found}


@pytest.mark.teaching("S4-3")
def test_asking_how_to_help_is_noted_once_the_issue_is_known(reviewer: Reviewer) -> None:
    opener = "Компания «Заря», чем могу помочь?"
    known = reviewer.review(opener, context=["Заказ 812 не пришёл, жду неделю."]).findings
    [finding] = [f for f in known if f.code == "CLI13"]
    assert finding.outcome == "note"

    unknown = reviewer.review(opener, context=["Здравствуйте!"]).findings
    assert not [f for f in unknown if f.code == "CLI13"]
