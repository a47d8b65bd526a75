"""The present of the demo: who waits now, and why; each story begins some minutes ago."""

import datetime as dt
from typing import NamedTuple

from django.db import transaction

from nanni_desk.conversations.models import Contact, Conversation
from nanni_desk.conversations.services import accepting, replying, working
from nanni_desk.conversations.services.receiving import begin
from nanni_desk.demo import month
from nanni_desk.demo.cast import CLINIC, SERVICE, SHOP, Cast

_MINUTE = dt.timedelta(minutes=1)


class Line(NamedTuple):
    """Somebody says something, so many minutes ago; ``who`` is "customer", "note" or a key."""

    minutes: float
    who: str
    text: str


class Story(NamedTuple):
    """A conversation of today.

    Args:
        team: whose queue it is in.
        customer: the customer's name.
        subject: what it is about.
        lines: what was said, oldest first.
        ends: what befell it then: "", "failed", "snoozed".
    """

    team: str
    customer: str
    subject: str
    lines: tuple[Line, ...]
    ends: str = ""


STORIES = (
    Story(CLINIC, "Анна Белова", "Перезвон по записи", (
        Line(75, "customer", "Заполнила форму, написано: ждите звонка, иначе запись не действует."
             " Вы мне перезвоните? Сколько обычно ждать?"),
        Line(74, "olga", "Здравствуйте, Анна! Перезвоню вам в течение получаса и подтвержу время."),
        Line(4, "customer", "Ребята, всё в порядке? Мне так никто и не позвонил, а я болею."),
    )),
    Story(CLINIC, "Галина Рощина", "Результаты анализов", (
        Line(170, "customer", "Здравствуйте! Когда будут результаты моих анализов? Завтра мне с"
             " ними к врачу."),
        Line(168, "darya", "Здравствуйте, Галина! Пришлю результаты вам на почту в течение часа."),
        Line(93, "olga", "Галина, лаборатория задержала результаты. Пришлю их через 30 минут."),
        Line(50, "customer", "Писем так и нет. Тогда верните деньги за анализы, 3 200 ₽."),
        Line(48, "darya", "Вернуть деньги за анализы не можем, кровь уже в работе."),
        Line(2, "customer", "Это безобразие! Ни результатов, ни денег, второй день пишу. Я иду с"
             " этим в Роспотребнадзор."),
    )),
    Story(CLINIC, "Роман Титов", "Справка сыну", (
        Line(140, "customer", "Сколько стоит справка в бассейн для ребёнка?"),
        Line(138, "olga", "Здравствуйте, Роман! Справка в бассейн стоит 900 ₽, делаем в день"
             " обращения."),
        Line(135, "customer", "Спасибо, придём завтра."),
    )),
    Story(CLINIC, "Игорь", "Анализы натощак", (
        Line(6, "customer", "Добрый день! Можно ли сдать кровь завтра в 8 утра и сколько это"
             " стоит? И нужно ли приходить натощак?"),
        Line(5, "darya", "Здравствуйте, Игорь! Разбираемся, ожидайте."),
    )),
    Story(CLINIC, "Мария Ким", "Справка для бассейна", (
        Line(2, "customer", "Здравствуйте, сколько действует справка для бассейна?"),
    )),
    Story(CLINIC, "Олег Дмитриев", "Запись к врачу", (
        Line(26, "customer", "Хочу записаться на субботу."),
        Line(25, "darya", "Здравствуйте, Олег! Подскажите, к какому врачу вы хотите и в какое"
             " время вам удобно?"),
    )),
    Story(CLINIC, "Алина Фролова", "Цена УЗИ", (
        Line(58, "customer", "Добрый день! Сколько у вас стоит УЗИ брюшной полости?"),
        Line(57, "olga", "Здравствуйте, Алина! УЗИ стоит 2 600 ₽, не есть нужно 6 часов."),
        Line(55, "customer", "Спасибо, тогда приду в пятницу."),
    )),
    Story(CLINIC, "Светлана", "Оплата картой", (
        Line(9, "customer", "Не проходит оплата. Вот карта, проверьте: 4111 1111 1111 1111,"
             " cvv 123. Что делать?"),
        Line(8, "darya", "Здравствуйте, Светлана! Данные карты мы скрыли и не храним: не"
             " сообщайте их никому, даже нам. Посмотрю платёж и отвечу через 15 минут."),
    )),
    Story(SHOP, "Людмила", "Заказ 6011", (
        Line(12, "customer", "Где мой заказ 6011? Обещали привезти вчера, я весь день просидела"
             " дома. Если сегодня не будет, пойду в Роспотребнадзор."),
    )),
    Story(SHOP, "Виктор Лунёв", "Возврат чайника", (
        Line(44, "customer", "Чайник течёт. Как его вернуть и когда придут деньги?"),
        Line(43, "pavel", "Здравствуйте, Виктор! Вернуть можно в любом нашем пункте или курьером"
             " за наш счёт. Деньги придут на карту в течение трёх рабочих дней после приёмки."),
        Line(3, "customer", "Хорошо, пусть заберёт курьер. Завтра после шести можно?"),
        Line(2, "pavel", "Да, курьер приедет завтра с 18:00 до 20:00."),
    ), ends="failed"),
    Story(SHOP, "Денис", "Лишнее в чеке", (
        Line(20, "customer", "В чеке подарочная упаковка за 150 ₽, я её не заказывал. Верните"
             " деньги."),
        Line(18, "marta", "Здравствуйте, Денис! Вижу: упаковку добавили мы, вы её не просили. Это"
             " наша ошибка. Верну 150 ₽ на вашу карту сегодня."),
    )),
    Story(SHOP, "Зоя", "Гравировка", (
        Line(190, "customer", "Можно ли сделать гравировку клинописью? И сколько это стоит?"),
    ), ends="snoozed"),
    Story(SHOP, "Артём", "Подарочная упаковка", (
        Line(16, "customer", "Есть ли у вас подарочная упаковка?"),
        Line(15, "marta", "Здравствуйте, Артём! Да, есть: льняной мешочек, 150 ₽. Добавила к"
             " заказу, платить сейчас ничего не нужно."),
        Line(14, "customer", "Отлично, спасибо!"),
    )),
    Story(SERVICE, "Helen Wright", "Export to Excel", (
        Line(9, "customer", "Hi! The export to Excel has been stuck at 80% since this morning."
             " How do I get the March report out? I need it by 5 pm."),
    )),
    Story(SERVICE, "Priya", "Invoice", (
        Line(33, "customer", "Could you tell me where to change the company name on invoices?"),
        Line(32, "note", "Priya asked about this in February as well: the form still hides it."),
        Line(31, "kate", "Hello Priya, open Settings, then Billing, and edit the field Company."
             " I will check that the next invoice carries it and write to you by tomorrow noon."),
    )),
    Story(SERVICE, "Tom", "Talk to a person", (
        Line(1, "customer", "human please"),
    )),
)  # fmt: skip


def begin_today(cast: Cast, now: dt.datetime) -> int:
    """Set the present up; gives the number of conversations."""
    for story in STORIES:
        with transaction.atomic():
            _tell(cast, story, now)
    return len(STORIES)


def _tell(cast: Cast, story: Story, now: dt.datetime) -> None:
    begun = now - story.lines[0].minutes * _MINUTE
    contact = Contact.objects.create(name=story.customer, created_at=begun)
    conversation = begin(
        inbox=cast.inboxes[story.team], contact=contact, now=begun, subject=story.subject
    )
    for number, line in enumerate(story.lines):
        at = now - line.minutes * _MINUTE
        if line.who == "note":
            replying.note(
                actor=cast.agent("", story.team), conversation=conversation.pk, body=line.text,
                now=at, token=f"note-{number}",
            )  # fmt: skip
        elif story.ends == "failed" and line is story.lines[-1]:
            _fail(cast, conversation, line, at)
        else:
            role = "customer" if line.who == "customer" else "agent"
            said = month.Line(role, line.who, line.text)
            month.say(cast, conversation, said, at, f"{number}")
    if story.ends == "snoozed":
        actor = cast.agent("marta", story.team)
        for ago in (150, 100, 40):
            working.snooze(
                actor=actor, conversation=conversation.pk, now=now - ago * _MINUTE,
                until=now - (ago - 45) * _MINUTE,
            )  # fmt: skip


def _fail(cast: Cast, conversation: Conversation, line: Line, at: dt.datetime) -> None:
    newest = conversation.messages.order_by("pk").last()
    seen = newest.pk if newest else 0
    message = accepting.reply(
        actor=cast.agent(line.who, conversation.inbox.name), conversation=conversation.pk,
        body=line.text, now=at, seen=seen, token=f"failed-{seen}",
        hold=dt.timedelta(),
    )  # fmt: skip
    replying.claim_due(at)
    replying.mark_failed(
        message=message.pk, reason="Соединение с чатом прервалось", permanent=True, now=at
    )
