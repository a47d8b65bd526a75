"""What lies beside the conversations of the demo: macros, and demands for money back."""

import datetime as dt
from typing import NamedTuple

from nanni_desk.conversations.models import Conversation, Message
from nanni_desk.demo.cast import CLINIC, SERVICE, SHOP, Cast
from nanni_desk.macros.services import Written, save_macro
from nanni_desk.refunds.models import Refund
from nanni_desk.refunds.services.asking import Demand, ask
from nanni_desk.refunds.services.deciding import say_yes


class Text(NamedTuple):
    """A macro; without a team it is everybody's."""

    name: str
    category: str
    russian: str
    english: str = ""
    team: str = ""


class Money(NamedTuple):
    """A demand for money back in a story of today.

    Args:
        customer: whose story it is.
        said: how the message begins in which they demand it.
        ground: a key of the terms of law.
        amount: roubles.
        paid: whether the agent has said yes to it.
    """

    customer: str
    said: str
    ground: str
    amount: int
    paid: bool = False


TEXTS = (
    Text("Номер обращения", "Общее", "Номер вашего обращения — {{conversation.id}}.",
         "The number of your request is {{conversation.id}}."),
    Text("Часы работы", "Справка", "Клиника открыта с понедельника по субботу с 8:00 до 20:00.",
         "The clinic is open Monday to Saturday, 8 am to 8 pm.", CLINIC),
    Text("Подготовка к УЗИ", "Справка", "Перед УЗИ брюшной полости не ешьте 6 часов. Воду без газа"
         " пить можно.", "Do not eat for 6 hours before the scan. Still water is fine.", CLINIC),
    Text("Как сдать кровь", "Справка", "Кровь принимаем с 8:00 до 11:00, без записи. Возьмите"
         " паспорт.", "", CLINIC),
    Text("Как вернуть товар", "Возвраты", "Вернуть товар можно в любом пункте выдачи или курьером"
         " за наш счёт. Деньги придут на ту же карту в течение трёх рабочих дней.", "", SHOP),
    Text("Reset a password", "Access", "", "Open the sign-in page, choose “Forgot password” and"
         " follow the link in the letter. It works for one hour.", SERVICE),
)  # fmt: skip
DEMANDS = (
    Money("Галина Рощина", "Писем так и нет", "zpp-31", 3_200),
    Money("Виктор Лунёв", "Чайник течёт", "zpp-22", 1_890),
    Money("Денис", "В чеке", "zpp-16", 150, paid=True),
)


def furnish(cast: Cast, now: dt.datetime) -> None:
    """Write the macros, and take in the demands of today's stories."""
    for text in TEXTS:
        written = Written(
            text.name, text.russian, text.english, text.category, cast.teams.get(text.team)
        )
        save_macro(actor=cast.people["owner"], written=written, now=now)
    for money in DEMANDS:
        _take_in(cast, money, now)


def _take_in(cast: Cast, money: Money, now: dt.datetime) -> None:
    conversation = Conversation.objects.filter(contact__name=money.customer).latest("pk")
    message = conversation.messages.get(kind=Message.Kind.INBOUND, body__startswith=money.said)
    actor = conversation.assignee or cast.agent("", conversation.inbox.name)
    demand = Demand(
        wanted=message.body, ground=money.ground, at=message.created_at,
        source=Refund.Source.MESSAGE, amount=money.amount * 100, currency="RUB",
        message=message,
    )  # fmt: skip
    held = ask(
        actor=actor, conversation=conversation, demand=demand, token=f"demo-{message.pk}", now=now
    )
    if money.paid:
        say_yes(actor=actor, refund=held.pk, now=now)
