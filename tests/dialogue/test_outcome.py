"""Outcome: whether the need was met, told by short conversations."""

import pytest

from nanni import Conversation, Message, analyse


def outcome(*said: str) -> str:
    """How a conversation ends in which the customer and we write in turn."""
    roles = ("customer", "agent")
    messages = (Message(roles[i % 2], text) for i, text in enumerate(said))  # type: ignore[arg-type]
    return analyse(Conversation(tuple(messages))).outcome


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Сколько ещё рассматривать заявку?", "Ваша заявка рассмотрена. Доступ открыт."),
        ("Регистрация не прошла.", "Вас уже зарегистрировали, войдите заново."),
        ("I bought it and got no key.", "Sent this morning, sorry for the delay!"),
        ("Charge me back for May, please.", "Your refund has been submitted."),
        ("I am locked out.", "It looks like we got you all set by phone."),
        ("Это срочно, отложите мне пару", "Отложила на ваше имя до среды."),
        ("Запишите меня на пятницу", "Записала!"),
        ("Закрепите за мной место", "Закрепили за вами место 14."),
        ("пропуск нужен на завтра", "Пропуск уже лежит на проходной."),
        ("Привезите недостающую полку", "Она уже в пути, курьер позвонит."),
        ("please keep one for me", "It's behind the counter under your name."),
        ("put me down for Friday", "You're booked for Friday."),
        ("the server is gone again", "Up now."),
        ("I only got half of the boards", "These are in the mail!"),
        ("I need a pass for tomorrow", "It's waiting for you at the desk."),
        ("please switch my seat", "You're in 14C now."),
    ],
)
def test_a_deed_told_in_other_words_resolves(asked, told):
    assert outcome(asked, told) == "resolved"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("How do I move my seat to the new laptop?", "I believe we are handling this via e-mail."),
        ("Платёж завис.", "Ответили вам на почту."),
    ],
)
def test_what_goes_on_elsewhere_is_unclear(asked, told):
    assert outcome(asked, told) == "unclear"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("Запишите меня на пятницу", "Запишем, как откроется расписание."),
        ("Отложите пару", "Отложим, если останется."),
        ("пропуск нужен на завтра", "Пропуск лежит в основе нашей безопасности."),
        ("put me down for Friday", "We'll put you down once the schedule opens."),
        ("please keep one for me", "We'll keep one if any are left."),
        ("the server is gone again", "Looking into it."),
    ],
)
def test_a_thing_still_to_be_done_resolves_nothing(asked, told):
    assert outcome(asked, told) != "resolved"


def test_thanks_for_a_promise_or_with_waiting_resolve_nothing_yet():
    asked, told = "Пандус сломан. Когда почините?", "Завтра пришлём мастера."
    assert outcome("Пандус сломан.", told, "Спасибо.") == "unclear"
    assert outcome(asked, told, "Спасибо.") == "resolved"
    assert outcome(asked, "Мастер уже работает.", "Спасибо, буду ждать.") == "unclear"
    assert outcome(asked, told, "Починили, спасибо!") == "resolved"
    assert outcome(asked, told, "Починили. Осадок, конечно, остался, позорище.") == "resolved"
    assert outcome(asked, told, "Починили. Позорище, лифт опять стоит.") == "unresolved"
    assert outcome(asked, "Починили только что.", "Спасибо!") == "resolved"


def test_a_fact_told_last_resolves_what_asked_for_it_and_a_step_does_not():
    assert outcome("Вы работаете первого мая?", "Да, с десяти до шести.") == "resolved"
    assert outcome("Как включить подсветку?", "Откройте настройки и нажмите «Свет».") == "unclear"
    assert outcome("Можно без чека?", "Без чека принять не сможем.") != "resolved"


def test_what_was_settled_stays_so_whatever_courtesy_follows():
    assert outcome("Не печатает.", "Замените ленту.", "Печатает, спасибо!", "Обращайтесь.") == (
        "resolved"
    )
    assert outcome("Почему не печатает?", "Решено по телефону: лента стояла наоборот.") == (
        "resolved"
    )
    assert outcome("Is it down again?", "We will write once this is resolved.") == "unresolved"
