"""Time expressions in the notation: the span between double equal signs, then what it says.

``due`` is a deadline, ``~`` an approximation, ``business`` counts working days, ``!`` tells why
it cannot be. A text without marks has no time in it.
"""

import re

import pytest

from nanni.text.deadlines import TimeExpression, find_times

CASES = [
    # -- Russian lengths
    ("Вернём деньги ==в течение 3 рабочих дней==", "duration P3D business due"),
    ("Вернём деньги ==в течении 3-х рабочих дней==.", "duration P3D business due"),
    ("Сделаем ==за 2-3 дня==", "duration P3D due"),
    ("Доставка займёт ==от 2 до 3 дней==", "duration P3D due"),
    ("Ответим ==через полтора часа==", "duration PT1H30M due"),
    ("Ответим ==в течение часа==", "duration PT1H due"),
    ("Буду ==через полчаса==.", "duration PT30M due"),
    ("Курьер будет ==через четверть часа==", "duration PT15M due"),
    ("Проверка занимает ==до 10 минут==", "duration PT10M due"),
    ("Проверка занимает ==24 часа==", "duration PT24H due"),
    ("Заявка висит ==24 часа==", "duration PT24H"),
    ("Ждите ==через неделю==", "duration P7D due"),
    ("Пришлём ==не позднее 3 дней==", "duration P3D due"),
    ("Вернём ==не позднее чем через 5 банковских дней==", "duration P5D business due"),
    (
        "Ответ направим ==в срок, не превышающий 30 (тридцати) календарных дней==",
        "duration P30D due",
    ),
    ("Решим ==за пять-семь минут==", "duration PT7M due"),
    ("Подключим ==в течение двадцати четырех часов==", "duration PT24H due"),
    ("Привезут ==через пару дней==", "duration P2D ~ due"),
    ("Ответим ==в течение нескольких часов==", "duration PT3H ~ due"),
    ("Ответим ==примерно через 2 часа==", "duration PT2H ~ due"),
    ("Освобожусь ==через час-два==", "duration PT2H ~ due"),
    ("Освобожусь ==минут через 10==", "duration PT10M ~ due"),
    ("Это займёт ==дня три==", "duration P3D ~ due"),
    ("Решим ==в ближайшие 2 дня==", "duration P2D due"),
    ("Перезвоним ==в ближайший час==", "duration PT1H due"),
    ("Напишем ==в ближайшие полчаса==", "duration PT30M due"),
    ("Вернём деньги ==за сутки==", "duration P1D due"),
    ("Срок ответа — ==3 дня==.", "duration P3D due"),
    ("Ответим ==в 3-дневный срок==", "duration P3D due"),
    ("Ответим ==в двухнедельный срок==", "duration P14D due"),
    ("Вернём ==через 2 часа 30 минут==", "duration PT2H30M due"),
    ("Починим ==за 1,5 часа==", "duration PT1H30M due"),
    ("Откроем доступ ==через два с половиной часа==", "duration PT2H30M due"),
    ("Заменим ==в течение двух недель==", "duration P14D due"),
    ("Выпустим ==через полгода==", "duration P6M due"),
    ("Ответим ==в течение рабочего дня==", "duration P1D business due"),
    ("Ответим ==в течение 1 рабочего дня==", "duration P1D business due"),
    ("Готово будет ==через 30 мин.==".replace(".==", "==."), "duration PT30M due"),
    ("Ответим ==в течение 24ч==", "duration PT24H due"),
    ("Пришлём ==в течение 10-15 минут==", "duration PT15M due"),
    ("Пришлём ==в течение 10 – 15 минут==", "duration PT15M due"),
    ("Дайте мне ==5 минут==", "duration PT5M due"),
    ("Заберём ==максимум через 2 дня==", "duration P2D due"),
    ("Ответим ==не более чем за 4 часа==", "duration PT4H due"),
    ("Ответим ==менее чем за час==", "duration PT1H due"),
    ("Это займёт ==не больше суток==", "duration P1D due"),
    # -- Russian lengths that bound nothing
    ("Вы писали ==24 часа назад==", "duration PT24H"),
    ("Заказов ==за последние 3 дня== не было", "duration P3D"),
    ("Вы ждёте ==более 5 дней==", "duration P5D"),
    ("Карта готова ==через 2 дня== после заявки", "duration P2D due"),
    ("Напомним ==за 2 дня== до списания", "duration P2D"),
    ("Работаем ==24 часа== в сутки", "duration PT24H"),
    ("Перенесли ==на 2 дня==", "duration P2D"),
    ("Доступ пропал ==2 дня подряд==", "duration P2D"),
    ("Статус обновляется ==каждые 2 часа==", "duration PT2H"),
    ("Ответим ==после 3 рабочих дней==", "duration P3D business"),
    # -- Russian days
    ("==Сегодня== пришлём ссылку", "day P0D due"),
    ("Позвоним ==завтра утром==", "day P1D due"),
    ("Привезут ==послезавтра==.", "day P2D due"),
    ("Ответим ==до конца дня==", "day P0D due"),
    ("Ответим ==до конца рабочего дня==", "day P0D due"),
    ("Ответим ==к концу недели==", "day P7D due"),
    ("Ответим ==на этой неделе==", "day P7D due"),
    ("Ответим ==в начале следующей недели==", "day P7D due"),
    ("Ответим ==на следующий рабочий день==", "day P1D business due"),
    ("Отвечу ==сегодня до обеда==", "day P0D due"),
    ("Пришлём ==к вечеру==", "day P0D due"),
    ("Пришлём ==сегодня вечером==", "day P0D due"),
    ("Пришлём ==сегодня-завтра==", "day P1D due"),
    ("Обновим ==до конца месяца==", "day P1M due"),
    ("Обновим ==в следующем месяце==", "day P1M due"),
    ("Ответим ==в течение завтрашнего дня==", "day P1D due"),
    ("Вернёмся ==после выходных==", "day"),
    ("Ответим ==до выходных==", "day due"),
    ("Заказ вышел ==вчера==", "day"),
    ("Это было ==на прошлой неделе==", "day"),
    ("Новый тариф действует ==с завтрашнего дня==", "day P1D"),
    ("Вернём ==не позднее завтрашнего дня==", "day P1D due"),
    # -- Russian weekdays
    ("Приедем ==в понедельник==", "weekday due"),
    ("Пришлём ==к пятнице==", "weekday due"),
    ("Пришлём ==до следующей среды==", "weekday due"),
    ("Пришлём ==не позднее среды==", "weekday due"),
    ("Приедем ==в эту пятницу утром==", "weekday due"),
    ("Работаем ==с понедельника по пятницу==", "weekday"),
    ("Работаем ==пн-пт==", "weekday"),
    ("Вы писали ==в прошлый вторник==", "weekday"),
    ("Ответим ==в пт==", "weekday due"),
    # -- Russian dates
    ("Ответим ==до 15 апреля==.", "date due"),
    ("Ответим ==12 марта==", "date due"),
    ("Ответим ==12-15 марта==", "date due"),
    ("Заказ ==от 12 марта== найден", "date"),
    ("Акция идёт ==с 1 по 10 марта==", "date"),
    ("Вернём ==по 15-е==", "date due"),
    ("Вернём ==до 15-го включительно==".replace(" включительно==", "== включительно"), "date due"),
    ("Вернём ==к 15 числу==", "date due"),
    ("Вернём ==к 15-му числу==", "date due"),
    ("Вернём ==до пятого марта==", "date due"),
    ("Вернём ==до двадцать пятого марта==", "date due"),
    ("Вернём ==до 31.12.2025==", "date due"),
    ("Вернём ==до 31.12==", "date due"),
    ("Вернём ==12 марта 2026 года==", "date due"),
    ("Приедем ==в четверг, 6 июня==", "date due"),
    ("Приедем ==6 июня (четверг)==", "date due"),
    ("Выпустим ==в феврале==", "date due"),
    ("Выпустим ==к концу марта==", "date due"),
    ("Обновление вышло ==2025-01-05==", "date due"),
    # -- Russian times of day
    ("Свет дадут ==до 18:00==", "clock due"),
    ("Приедем ==к 9 утра==", "clock due"),
    ("Приедем ==в 16.30==", "clock due"),
    ("Приедем ==до 16.30==", "clock due"),
    ("Приедем ==в 18 часов==", "clock due"),
    ("Приедем ==к двум часам дня==", "clock due"),
    ("Приедем ==в 3 часа ночи==", "clock due"),
    ("Свет дадут ==до 18 часов==", "clock due"),
    ("Пришлём ==не позже 18:00==", "clock due"),
    ("Работаем ==с 9:00 до 18:00==", "clock"),
    ("Работаем ==с 10 до 14 часов==", "clock"),
    ("Звоните ==после 18:00==", "clock"),
    ("Слот ==14:00–16:00== свободен", "clock"),
    ("==Завтра== ==до 12:00== придёт мастер", "day P1D due; clock due"),
    ("Работаем ==с 9.00== ==до 18.00==", "clock; clock"),
    # -- what no calendar and no clock has
    ("Вернём ==до 31 ноября==", "date due !no_such_day"),
    ("Вернём ==30 февраля==", "date due !no_such_day"),
    ("Вернём ==29 февраля==", "date due"),
    ("Вернём ==29 февраля 2025 года==", "date due !no_such_day"),
    ("Вернём ==до 31.02==", "date due !no_such_day"),
    ("Вернём ==до 31.04.2025==", "date due !no_such_day"),
    ("Позвоним ==до 25:00==", "clock due !no_such_time"),
    ("Позвоним ==в 18:75==", "clock due !no_such_time"),
    ("Приедем ==в понедельник, 12 марта 2025 года==", "date due !wrong_weekday"),
    ("Приедем ==в среду, 12 марта 2025 года==", "date due"),
    ("Приедем ==в понедельник, 12 марта==", "date due"),
    ("We ship ==on Monday, March 3, 2026==", "date due !wrong_weekday"),
    ("We ship ==by June 31==", "date due !no_such_day"),
    ("We ship ==by 12/31/2025==", "date due"),
    ("We ship ==by 13/32/2025==", "date due !no_such_day"),
    ("We ship ==2025-02-30==", "date due !no_such_day"),
    # -- English lengths
    ("It should be back ==within 5 business days==", "duration P5D business due"),
    ("I'll have it changed ==in 5 minutes==", "duration PT5M due"),
    ("You'll hear from us ==within 2-3 business days==", "duration P3D business due"),
    ("You'll hear from us ==in 2 to 3 weeks==", "duration P21D due"),
    ("You'll hear from us ==between 2 and 3 days==", "duration P3D due"),
    ("It takes ==2 days==", "duration P2D due"),
    ("It usually takes ==up to 48 hours==", "duration PT48H due"),
    ("Done ==in half an hour==", "duration PT30M due"),
    ("Done ==in an hour and a half==", "duration PT1H30M due"),
    ("Done ==in one and a half hours==", "duration PT1H30M due"),
    ("Done ==within the hour==", "duration PT1H due"),
    ("Done ==in a day or two==", "duration P2D ~ due"),
    ("Done ==in a few days==", "duration P3D ~ due"),
    ("Done ==in a couple of hours==", "duration PT2H ~ due"),
    ("Done ==in about 2 hours==", "duration PT2H ~ due"),
    ("Done ==over the next 3 days==", "duration P3D due"),
    ("Done ==in the next week==", "day P7D due"),
    ("Done ==in no more than 3 days==", "duration P3D due"),
    ("Done ==in less than 24 hours==", "duration PT24H due"),
    ("Done ==within twenty-four hours==", "duration PT24H due"),
    ("Done ==within 24h==", "duration PT24H due"),
    ("Done ==in 2 hours and 30 minutes==", "duration PT2H30M due"),
    ("Done ==within a week==", "duration P7D due"),
    ("Done ==within a fortnight==", "duration P14D due"),
    ("Give us ==another 2 days==", "duration P2D due"),
    ("You wrote ==2 days ago==", "duration P2D"),
    ("No orders ==in the last 30 days==", "duration P30D"),
    ("It has been ==more than 3 weeks==", "duration P21D"),
    ("You have waited ==for 3 weeks==", "duration P21D"),
    ("We are open ==24 hours== a day", "duration PT24H"),
    ("We remind you ==3 days== before renewal", "duration P3D"),
    ("Choose ==2-day== shipping", "duration P2D"),
    # -- English days
    ("I'll reply ==today==", "day P0D due"),
    ("I'll reply ==tomorrow morning==", "day P1D due"),
    ("I'll reply ==tonight==", "day P0D due"),
    ("I'll reply ==later today==", "day P0D due"),
    ("I'll reply ==the day after tomorrow==", "day P2D due"),
    ("I'll reply ==by EOD==", "day P0D due"),
    ("I'll reply ==by the end of the day==", "day P0D due"),
    ("I'll reply ==by end of business==", "day P0D due"),
    ("I'll reply ==by the end of this week==", "day P7D due"),
    ("I'll reply ==this week==", "day P7D due"),
    ("I'll reply ==next business day==", "day P1D business due"),
    ("I'll reply ==this afternoon==", "day P0D due"),
    ("I'll reply ==before the weekend==", "day due"),
    ("I replied ==yesterday==", "day"),
    ("I replied ==last week==", "day"),
    ("I replied ==earlier today==", "day"),
    # -- English weekdays, dates, times of day
    ("I'll reply ==by Friday==", "weekday due"),
    ("I'll reply ==on Monday morning==", "weekday due"),
    ("I'll reply ==no later than Friday==", "weekday due"),
    ("I'll reply ==next Tuesday==", "weekday due"),
    ("Not ready ==until Friday==", "weekday due"),
    ("We are open ==Monday to Friday==", "weekday"),
    ("We are open ==Mon-Fri==", "weekday"),
    ("It broke ==last Friday==", "weekday"),
    ("It ships ==on Thursday, 6 June==", "date due"),
    ("It ships ==on March 5==", "date due"),
    ("It ships ==on March 5th, 2026==", "date due"),
    ("It ships ==on the 5th of June==", "date due"),
    ("It ships ==by the 15th==.", "date due"),
    ("It ships ==in May==", "date due"),
    ("It ships ==by mid-March==", "date due"),
    ("The plan changed ==since March 5==", "date"),
    ("I'll call ==by 5 pm==", "clock due"),
    ("I'll call ==at 14:00==", "clock due"),
    ("I'll call ==before 5:30 p.m.==", "clock due"),
    ("I'll call ==by noon==", "clock due"),
    ("I'll call ==at 9 o'clock==", "clock due"),
    ("We are open ==from 9 am to 5 pm==", "clock"),
]

MARK = re.compile("==(.*?)==")


def told(one: TimeExpression) -> str:
    flags = {"business": one.business_days, "~": one.approx, "due": one.deadline}
    said = [one.kind, one.duration, *(name for name, is_set in flags.items() if is_set)]
    if one.impossible:
        said.append(f"!{one.impossible}")
    return " ".join(word for word in said if word)


def marked(low: str, times: list[TimeExpression]) -> str:
    for one in reversed(times):
        low = f"{low[: one.start]}=={low[one.start : one.end]}=={low[one.end :]}"
    return low


def fold(text: str) -> str:
    return text.lower().replace("ё", "е")


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_words_are_found_and_read(text: str, expected: str):
    low = fold(text)
    times = find_times(MARK.sub(r"\1", low))
    assert marked(MARK.sub(r"\1", low), times) == low
    assert "; ".join(told(one) for one in times) == expected
