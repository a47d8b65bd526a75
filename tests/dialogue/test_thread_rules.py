"""Rules over conversations: teachings that stand on them, and good talks that they must spare."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from nanni import Conversation, Message, analyse
from nanni.model import Analysis

_STORIES = Path(__file__).parent / "stories"
_MONDAY = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)


def _talk(*said: str, channel: str = "chat") -> Analysis:
    """Messages as ``role: text``."""
    messages = tuple(
        Message(role.strip(), text.strip())  # type: ignore[arg-type]
        for role, _, text in (line.partition(":") for line in said)
    )
    return analyse(Conversation(messages, channel))


def _severities(analysis: Analysis, code: str) -> list[str]:
    return [finding.severity for finding in analysis.findings if finding.code == code]


def _good_talks() -> list[str]:
    return (_STORIES / "good_talks.txt").read_text(encoding="utf-8").strip().split("\n\n")


@pytest.mark.parametrize("talk", _good_talks(), ids=lambda talk: talk.splitlines()[0][10:50])
def test_nothing_is_said_of_a_good_talk(talk: str) -> None:
    lines = talk.splitlines()
    faults = {"ANS", "PRM09", "PRM10", "PRM13", "REF09", "REF13", "REF14", "CLI07", "CLI10"}
    faults |= {"GRT08", "TON13", "WAI04", "BOT", "FCT02"}
    found = [(f.code, f.text) for f in _talk(*lines).findings if f.code.startswith(tuple(faults))]
    assert found == []


@pytest.mark.teaching("S0-13")
@pytest.mark.parametrize(
    ("deed", "plea"),
    [
        ("Деньги вернули на карту, 1 200 рублей.", "Надеемся на ваше понимание."),
        ("We refunded 40 euros to your card.", "We hope for your understanding."),
    ],
)
def test_a_plea_after_a_deed_is_only_noted(deed: str, plea: str) -> None:
    bare = _talk("customer: Где деньги?", f"agent: {plea}")
    earned = _talk("customer: Где деньги?", f"agent: {deed}", "customer: Хорошо.", f"agent: {plea}")
    assert _severities(bare, "CLI04") == ["warn"]
    assert _severities(earned, "CLI04") == ["note"]


@pytest.mark.teaching("S0-13")
def test_a_new_complaint_takes_the_right_to_plead_away() -> None:
    analysis = _talk(
        "customer: Где деньги?",
        "agent: Деньги вернули на карту, 1 200 рублей.",
        "customer: Ничего не пришло, верните деньги!",
        "agent: Надеемся на ваше понимание.",
    )
    assert _severities(analysis, "CLI04") == ["warn"]


@pytest.mark.teaching("S1-14")
@pytest.mark.teaching("S3-6")
def test_the_third_contact_in_vain_is_graver() -> None:
    said = ["customer: Когда вернёте деньги?", "agent: Ожидайте."]
    twice = _talk(*said, "customer: Так когда вернёте деньги?")
    often = _talk(
        *said,
        "customer: Так когда вернёте деньги?",
        "agent: Ваше мнение важно для нас.",
        "customer: Третий раз пишу: когда вернёте деньги?",
        "agent: Ожидайте.",
        "customer: Когда вернёте деньги?",
    )
    assert _severities(twice, "ANS16") == ["warn"]
    assert _severities(often, "ANS16")[-1] == "error"
    assert "впустую" in [f.why for f in often.findings if f.code == "ANS16"][-1]


@pytest.mark.teaching("S1-21")
def test_a_reply_that_breeds_confusion_is_marked() -> None:
    analysis = _talk(
        "customer: Мне ждать звонка?",
        "agent: Слот удерживается до подтверждения.",
        "customer: Не понял, так мне ждать?",
    )
    marked = [f.message_index for f in analysis.findings if f.code == "ANS15"]
    assert marked == [1]


@pytest.mark.teaching("S4-11")
def test_what_the_bot_was_told_is_not_asked_again() -> None:
    analysis = _talk(
        "bot: Опишите вопрос.",
        "customer: Где заказ 441732?",
        "bot: Перевожу на оператора.",
        "agent: Здравствуйте! Назовите номер заказа.",
    )
    assert _severities(analysis, "ANS03") == ["warn"]


@pytest.mark.teaching("S1-16")
def test_a_walk_through_channels_and_hours_is_summed_up() -> None:
    walked = (("chat", 0), ("email", 2), ("public", 5))
    messages: list[Message] = []
    for channel, hours in walked:
        at = _MONDAY + timedelta(hours=hours)
        messages.append(Message("customer", "Когда приедет мастер?", at, channel))
        messages.append(Message("agent", "Ожидайте.", at + timedelta(minutes=80), channel))
    effort = analyse(Conversation(tuple(messages))).effort
    assert effort.channels == ("chat", "email", "public")
    assert effort.waited == timedelta(hours=4)
    assert effort.score == 2 + 6 + 2 * effort.repeats + 4


@pytest.mark.parametrize("times", [8, 400])
def test_rules_look_back_no_further_than_they_must(times: int) -> None:
    """What stands far above is not held against a reply of today."""
    filler = [f"{role}: {text} {n}" for n in range(times) for role, text in _SMALL_TALK]
    analysis = _talk("customer: Заказ 441732, где он?", *filler, "agent: Назовите номер заказа.")
    far = times > 100
    assert bool(_severities(analysis, "ANS03")) is not far


_SMALL_TALK = (("customer", "Пришла вещь номер"), ("agent", "Записали вещь"))
