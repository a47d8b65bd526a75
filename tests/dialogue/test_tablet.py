"""The oldest complaint known, as a conversation: what Nanni dictated is what the analysis says."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

import nanni
from nanni import Analysis, Conversation, Message, analyse
from nanni.model import conversation_from_json

MONTH = Path(nanni.__file__).parent / "examples" / "month" / "shop.jsonl"


@pytest.fixture(scope="module")
def tablet() -> Conversation:
    rows = map(json.loads, MONTH.read_text("utf-8").splitlines())
    return next(conversation_from_json(row) for row in rows if row["id"] == "ea-nasir")


@pytest.fixture(scope="module")
def analysis(tablet: Conversation) -> Analysis:
    return analyse(tablet)


def with_more(tablet: Conversation, *texts: tuple[str, str]) -> Conversation:
    last = tablet.messages[-1].at
    assert last is not None
    more = tuple(
        Message(role, text, last + timedelta(hours=hour))  # type: ignore[arg-type]
        for hour, (role, text) in enumerate(texts, 1)
    )
    return tablet._replace(messages=(*tablet.messages, *more))


@pytest.mark.teaching("S3-5")
def test_contempt_is_not_closed_by_silver_alone(tablet: Conversation, analysis: Analysis) -> None:
    assert any(finding.category == "disrespect" for finding in analysis.findings)
    asked = next(q for q in analysis.questions if q.text == "Что это было?")
    assert asked.status == "open"
    paid = analyse(with_more(tablet, ("agent", "Серебро вернул полностью, его принёс мой слуга.")))
    assert paid.outcome == "unresolved"
    made_good = analyse(
        with_more(
            tablet,
            ("agent", "Я говорил с твоим человеком грубо, прости. Серебро вернул полностью."),
            ("customer", "Спасибо, принял."),
        )
    )
    assert made_good.outcome == "resolved"


@pytest.mark.teaching("S3-6")
def test_every_wasted_trip_is_counted(analysis: Analysis) -> None:
    assert analysis.effort.repeats >= 3
    assert analysis.effort.waited is not None


@pytest.mark.teaching("S3-7")
def test_his_small_debt_changes_nothing_of_what_we_owe(tablet: Conversation) -> None:
    debt = " Вы сами должны нам мину серебра."
    assert any(debt in message.text for message in tablet.messages)
    freed = tablet._replace(
        messages=tuple(m._replace(text=m.text.replace(debt, "")) for m in tablet.messages),
    )
    with_debt, without = analyse(tablet), analyse(freed)
    assert with_debt.outcome == without.outcome == "unresolved"
    assert [s.kind for s in with_debt.signals] == [s.kind for s in without.signals]
    assert [q.status for q in with_debt.questions] == [q.status for q in without.questions]


@pytest.mark.teaching("S3-8")
def test_what_he_wants_is_kept_in_his_own_words(tablet: Conversation, analysis: Analysis) -> None:
    wanted = [signal for signal in analysis.signals if signal.kind == "refund_demand"]
    assert wanted
    assert wanted[0].text.startswith("Верни серебро")
    assert wanted[0].text in tablet.messages[wanted[0].message_index].text
