"""Failures of the demo's month that were made good: what went wrong, and what was learned."""

from typing import NamedTuple

from nanni_desk.demo.cast import CLINIC, SERVICE, SHOP
from nanni_desk.recovery.catalogue import Kind
from nanni_desk.recovery.models import Cause
from nanni_desk.recovery.severity import Failure

_SHIFT = "Просьбы не переходят к следующей смене"


class Mended(NamedTuple):
    """A case that ended.

    Args:
        days: it began so many days ago; ``hours`` went by from step to step.
        team: whose customer it was.
        customer: their name.
        asked, admitted, thanked: what was said; a customer who did not thank was silent.
        kind, title: what went wrong.
        what, why, fix: how it was explained.
        lost: whole roubles, or 0.
        remedy, given, paid: what was given, in words, and whole roubles of it.
        cause, area: what it went back to.
        change: what is done in another way since; without one the director accepted it as it is.
        answers: who answers for such a cause then.
        knew_first: whether we wrote before the customer did.
    """

    days: int
    hours: int
    team: str
    customer: str
    asked: str
    admitted: str
    thanked: str
    kind: str
    title: str
    what: str
    why: str
    fix: str
    lost: int
    remedy: str
    given: str
    paid: int
    cause: str
    area: str
    change: str = ""
    answers: str = ""
    knew_first: bool = False


STORIES = (
    Mended(
        27, 6, CLINIC, "Раиса Котова", "Мне вчера должны были позвонить насчёт анализов.",
        "Раиса, это наша ошибка: вчера мы вам не позвонили. Результаты уже у вас на почте.",
        "Спасибо, всё пришло.", Failure.PROMISE, "Не позвонили с результатами анализов",
        "Вчера вам не позвонили с результатами", "Просьба осталась у вечерней смены",
        "Просьбы переходят к утренней смене по журналу", 0, Kind.CALLBACK,
        "Врач объяснил результаты по телефону в удобное время", 0, _SHIFT, Cause.Area.PROCESS,
        change="Журнал перезвонов, его принимает каждая смена",
    ),
    Mended(
        22, 9, SHOP, "Глеб", "В заказе 5810 не хватает крышки, а деньги списали за всё.",
        "Глеб, вы правы: крышку мы не положили, а деньги взяли. Возвращаем 780 рублей.",
        "Деньги пришли, спасибо.", Failure.MONEY, "Взяли деньги за крышку, которой не было",
        "В посылке не было крышки", "Заказ не сверили перед отправкой",
        "Перед отправкой сверяют каждый заказ", 780, Kind.REFUND, "Возврат 780 ₽ на карту", 780,
        "Заказ не сверяют перед отправкой", Cause.Area.PROCESS, answers="Склад",
    ),
    Mended(
        17, 7, CLINIC, "Тамара Зуева", "Обещали перезвонить по записи, второй день тишина.",
        "Тамара, мы обещали перезвонить и не перезвонили: это наша ошибка. Запись подтверждена.",
        "", Failure.PROMISE, "Не перезвонили по записи", "Вам не перезвонили два дня",
        "Запись просьбы потерялась между сменами", "Старшая смены сверяет журнал в полдень", 0,
        Kind.PRIORITY, "Приём на ближайшее утро без очереди", 0, _SHIFT, Cause.Area.PROCESS,
        change="Старшая смены сверяет журнал перезвонов в полдень",
    ),
    Mended(
        12, 5, SHOP, "Юлия", "С меня списали 650 рублей за упаковку, её в посылке нет.",
        "Юлия, это наша ошибка: упаковку не положили. Вернули стоимость баллами.", "",
        Failure.MONEY, "Взяли деньги за упаковку, которой не было", "В посылке не было упаковки",
        "Заказ не сверили перед отправкой", "Перед отправкой сверяют каждый заказ", 650,
        Kind.BONUS, "650 баллов на следующий заказ", 650, "Заказ не сверяют перед отправкой",
        Cause.Area.PROCESS, change="Лист сверки в каждой посылке",
    ),
    Mended(
        9, 4, SERVICE, "Oscar", "Please send me the missing invoices.",
        "Hi Oscar, this is our mistake: last night's export left out 40 invoices. The full file is"
        " in your mailbox now.", "Got it, all 40 are there.", Failure.QUALITY,
        "The nightly export left out 40 invoices", "40 invoices were missing from your export",
        "The export stopped half-way and told nobody", "A stopped export now wakes the engineer",
        0, Kind.WORKAROUND, "The full file, put together by hand", 0,
        "A stopped export tells nobody", Cause.Area.TOOLS,
        change="Exports report when they end, and an alarm rings when they do not",
        knew_first=True,
    ),
)  # fmt: skip
#: Answers to the pulse of three weeks, the last one first: how many gave 1, 2, 3, 4 and 5.
PULSE = ((0, 1, 3, 5, 2), (1, 2, 2, 4, 2), (0, 1, 2, 6, 3))
