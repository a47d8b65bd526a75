"""Signals of whole conversations, through the public face."""

from datetime import UTC, datetime, timedelta

import pytest

from nanni import Conversation, Message, Reviewer, analyse
from nanni.model import Signal


def signals(*said: str) -> list[Signal]:
    """The signals of messages that the customer wrote, with a receipt of ours after each."""
    messages = [m for text in said for m in (Message("customer", text), Message("agent", "Вижу."))]
    return list(analyse(Conversation(tuple(messages))).signals)


def kinds(*said: str) -> set[str]:
    return {signal.kind for signal in signals(*said)}


def test_a_signal_names_its_words_and_its_rule():
    [signal] = signals("Добрый день. Верните деньги за билет.")
    assert signal == Signal(0, 13, 27, "Верните деньги", "refund_demand", 2, "SIG02")


def test_a_message_gives_one_signal_of_a_kind_at_its_strongest_place():
    [signal] = signals("Неприятно вышло. Это просто безобразие!! Так нельзя.")
    assert (signal.kind, signal.strength) == ("anger", 3)
    assert "безобразие" in signal.text


def test_what_is_said_again_is_as_strong_as_a_shout():
    first, second = signals("Верните деньги за билет.", "Верните деньги наконец за билет.")
    assert (first.strength, second.strength) == (2, 3)
    assert second.message_index == 2


def test_thanks_grow_no_stronger_by_being_repeated():
    assert [s.strength for s in signals("Спасибо за ответ.", "Ещё раз спасибо.")] == [2, 2]


def test_our_own_words_give_no_signals():
    analysis = analyse(
        Conversation(
            (
                Message("customer", "Где заказ?"),
                Message("agent", "Спасибо! Верните товар, безобразие какое-то."),
                Message("bot", "Позовите оператора?"),
            )
        )
    )
    assert analysis.signals == ()


@pytest.mark.parametrize("text", ["Спасибо, верните деньги!", "This is a scam, I want a human."])
def test_a_draft_of_ours_is_never_asked_for_signals(text):
    codes = {finding.code[:3] for finding in Reviewer.load().review(text).findings}
    assert "SIG" not in codes


def test_a_long_conversation_costs_no_more_than_its_latest_signals():
    angry = "Это безобразие."
    many = signals(angry, *["Спасибо за ответ."] * 13, angry)
    assert [s.strength for s in many if s.kind == "anger"] == [2, 2]


@pytest.mark.teaching("S4-14")
def test_anger_at_the_matter_is_no_abuse_of_a_person():
    assert kinds("Вы потеряли мои деньги, чёрт возьми!") == {"anger"}
    assert kinds("You lost my money, damn it!") == {"anger"}
    assert "abuse" in kinds("Оператор у вас идиотка.")
    assert "abuse" in kinds("Your agent is an idiot.")


@pytest.mark.teaching("S4-14")
@pytest.mark.parametrize(
    "text", ["Какого хера снова списали комиссию?", "What the fuck is this fee"]
)
def test_an_oath_about_the_matter_is_the_strongest_anger(text):
    [anger] = [signal for signal in signals(text) if signal.kind == "anger"]
    assert anger.strength == 3
    assert "abuse" not in kinds(text)


@pytest.mark.teaching("S4-19")
@pytest.mark.parametrize(
    "text",
    [
        "Холодильник привезли разбитый, я очень недоволен.",
        "Холодильник привезли разбитый, так дела не делаются.",
        "The fridge arrived smashed and I am really disappointed.",
        "The fridge arrived smashed. Not impressed.",
    ],
)
def test_discontent_counts_without_the_word_refund(text):
    assert kinds(text) == {"anger"}


@pytest.mark.teaching("S4-19")
@pytest.mark.parametrize(
    ("plain", "magic"),
    [
        (
            "Очень недоволен: холодильник разбит.",
            "Очень недоволен: холодильник разбит, прошу возврат денег.",
        ),
        (
            "Really disappointed, the fridge is smashed.",
            "Really disappointed, the fridge is smashed, I want a refund.",
        ),
    ],
)
def test_a_magic_word_makes_the_same_harm_no_graver(plain, magic):
    [without], [with_it] = (
        [signal.strength for signal in signals(text) if signal.kind == "anger"]
        for text in (plain, magic)
    )
    assert without == with_it


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Время 12:20. Где файл?", "repeat_contact"),
        ("It's 12:20. Where is it?", "repeat_contact"),
        ("Вы мне неделю обещаете перезвонить, никто не звонит.", "repeat_contact"),
        ("All week you've been promising to call.", "repeat_contact"),
        ("Выложу переписку в телеграм-канал.", "public_threat"),
        ("Отличный пост для пикабу получится.", "public_threat"),
        ("Отменяю заказ и беру у другого продавца.", "churn_threat"),
        ("I'm cancelling and buying it from someone else.", "churn_threat"),
        ("Подождите, так первое письмо ошибочное, а второе верное?", "confusion"),
        ("Hold on, so the first email was wrong?", "confusion"),
        ("that was it, ta", "thanks"),
        ("Уже вечер, где счёт?", "repeat_contact"),
        ("It's evening, where's the invoice?", "repeat_contact"),
        ("Вчера оператор сказал одно, сегодня другой говорит другое.", "confusion"),
    ],
)
def test_said_in_other_words_it_is_heard_as_well(text: str, kind: str) -> None:
    assert kind in kinds("Добрый день, вопрос по заказу.", text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Will you compensate me for the lost day?", "confusion"),
        ("На упаковке одна доза, врач назвал другую. Какую соблюдать?", "confusion"),
        ("The pickup point is shut, where do I go?", "confusion"),
        ("С чего вдруг тариф вырос вдвое?", "confusion"),
        ("How many people are ahead of me?", "anger"),
        ("Oh now I get it.", "anger"),
        ("Через сколько можно есть после пломбы?", "anger"),
        ("Any idea why my score dropped?", "repeat_contact"),
        ("Отправлю вам видео позже в телеграм.", "public_threat"),
    ],
)
def test_plain_words_of_a_first_message_signal_nothing(text: str, kind: str) -> None:
    assert kind not in kinds(text)


def test_a_nudge_a_day_after_silence_is_a_further_contact():
    first = datetime(2026, 3, 2, 9, tzinfo=UTC)

    def said(days: int) -> list[str]:
        messages = (
            Message("customer", "Кнопка печати серая, снимок приложил.", at=first),
            Message("customer", "Какие мысли?", at=first + timedelta(days=days)),
        )
        return [one.kind for one in analyse(Conversation(messages)).signals]

    assert said(2) == ["repeat_contact"]
    assert said(0) == []
