"""Words of time that bound nothing, words that only look like time, and laws of all expressions.

Vague words stand between double equal signs; a text without marks has none.
"""

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.text.deadlines import find_times, is_bounded, iso_for, unbounded

VAGUE = [
    "Ответим ==в ближайшее время==",
    "Ответим ==в самое ближайшее время==",
    "Ответим ==в ближайшие дни==",
    "Добавим ==в ближайшем будущем==",
    "Добавим ==в обозримом будущем==",
    "Вернём ==в кратчайшие сроки==",
    "Вернём ==в максимально короткие сроки==",
    "Вернём ==в установленные законом сроки==",
    "Вернём ==как можно скорее==",
    "Вернём ==как можно быстрее==",
    "==Скоро== всё заработает",
    "Всё заработает ==вскоре==",
    "Решим ==оперативно==",
    "Решим ==незамедлительно==",
    "Решим ==в срочном порядке==",
    "Ответим ==в порядке очереди==",
    "Ответим ==в порядке живой очереди==",
    "Ответим ==по мере возможности==",
    "Ответим ==по мере обработки== заявок",
    "==Со временем== добавим",
    "Напишите ==позже==",
    "Перезвоним ==чуть позже==",
    "Перезвоним ==позднее==",
    "Учтём ==в дальнейшем==",
    "Учтём ==в будущем==",
    "Ответим ==на днях==",
    "Ждём ответ ==со дня на день==",
    "Он ==вот-вот== приедет",
    "==Когда-нибудь== сделаем",
    "Ответим ==при первой же возможности==",
    "Ответим, ==как только сможем==",
    "Ответим, ==как только у нас появится возможность==",
    "Ответим ==через некоторое время==",
    "Ответим ==через какое-то время==",
    "Ремонт отложен ==на неопределённый срок==",
    "Работы идут ==до особого распоряжения==",
    "Добавим ==в следующих обновлениях==",
    "Исправим ==в ближайшей версии==",
    "Исправим ==в одном из ближайших обновлений==",
    "==Минуточку==, уточняю",
    "We'll reply ==soon==",
    "We'll reply ==very soon==",
    "We won't add it ==any time soon==",
    "We'll reply ==as soon as possible==",
    "We'll reply ==as soon as we can==",
    "We'll reply ==as soon as we're able==",
    "We'll reply ==as quickly as possible==",
    "We'll reply ==ASAP==",
    "We'll reply ==shortly==",
    "We'll reply ==momentarily==",
    "We'll get there ==eventually==",
    "We'll get there ==sooner or later==",
    "We'll reply ==promptly==",
    "We'll reply ==at the earliest==",
    "We'll reply ==at our earliest convenience==",
    "We hope to ship it ==in the near future==",
    "We hope to ship it ==in the future==",
    "We hope to ship it ==in due course==",
    "It gets better ==over time==",
    "We may add it ==at some point==",
    "We may add it ==at a later date==",
    "I'll reply ==later==",
    "I'll reply ==a bit later==",
    "I'll be back ==in a while==",
    "I'll be back ==in a moment==",
    "==One moment== please",
    "I'll look ==when we get a chance==",
    "I'll look ==when time permits==",
    "We'll share news ==in the coming weeks==",
    "You'll hear back ==within days==",
    "You'll hear back ==before long==",
    "We'll refund you ==without undue delay==",
    "We answer ==in a timely manner==",
    "It stays closed ==until further notice==",
    "It is planned ==down the road==",
    "It comes ==in a future update==",
    "It comes ==in the next release==",
    "We answer ==in the order they are== received",
    "We answer ==in the order it was== received",
]

NEAR_MISSES = [
    "Скорость интернета выросла",
    "Вызовите скорую: номер скорой помощи 103",
    "Скорее всего, это кэш",
    "Сейчас проверю",
    "Часто помогает перезапуск",
    "Добрый день!",
    "Хорошего дня и удачной недели",
    "Поздравляем с днём рождения",
    "На сегодняшний день заявок нет",
    "Каждый день новые заказы",
    "Проверьте в среде разработки",
    "Деньги вернулись",
    "Ближайшее отделение на Ленина",
    "Как скоро он нужен?",
    "Доступно в iOS 15 или позже",
    "Это позже, чем мы думали",
    "Как только банк ответит, напишу",
    "Вышла версия 12.04",
    "Это стоит 31.02 руб",
    "Номер заказа 4511823",
    "Курс 3 из 5, уровень 2",
    "Скидка 10% на 3 товара",
    "Смотрите п. 12.05 правил",
    "Поднимитесь до 5-го этажа",
    "По мере надобности",
    "Слот мая-не-мая",
    "Адрес 192.168.10.12",
    "Счёт 2:1 в нашу пользу",
    "Мы на связи 24/7",
    "Have a nice day!",
    "You may 2 times retry",
    "The sun is out and he sat down",
    "As soon as the bank confirms, I'll write",
    "How soon do you need it?",
    "No sooner said than done",
    "It works on iOS 15 or later",
    "See you later",
    "It came later than planned",
    "Shortly after that it broke",
    "The price is $31.02",
    "Use version 2.10.3",
    "I am glad to help",
    "On the 2nd attempt it worked",
    "Please march on",
    "The second parcel is here",
    "Open it once a week",
    "Do it at your earliest convenience",
    "The development of npm packages",
    "Get well soon!",
    "Ул. Ленина 5 д 3",
]

MARK = re.compile("==(.*?)==")


def fold(text: str) -> str:
    return text.lower().replace("ё", "е")


def marked(low: str, spans: list[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        low = f"{low[:start]}=={low[start:end]}=={low[end:]}"
    return low


@pytest.mark.parametrize("text", VAGUE)
def test_vague_words_are_tagged_and_bound_nothing(text: str):
    low = fold(text)
    times = find_times(MARK.sub(r"\1", low))
    assert marked(MARK.sub(r"\1", low), [(one.start, one.end) for one in times]) == low
    assert [one.kind for one in times] == ["vague"] * len(times)
    assert not is_bounded(times)


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_words_that_only_look_like_time_are_left_alone(text: str):
    assert [fold(text)[one.start : one.end] for one in find_times(fold(text))] == []


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ответим скоро, до 18:00", []),
        ("Ответим не позже 18:00", []),
        ("Reply is due no later than Friday, as soon as possible", []),
        ("Ответим скоро", ["скоро"]),
        ("Вы писали вчера, ответим в ближайшее время", ["в ближайшее время"]),
        ("Soon. We close at 18:00.", []),
    ],
)
def test_a_real_bound_makes_a_vague_word_good(text: str, left: list[str]):
    low = fold(text)
    assert [low[one.start : one.end] for one in unbounded(find_times(low))] == left


def test_a_bound_counts_only_in_its_own_sentence():
    low = "ответим скоро. закроемся до 18:00."
    times = find_times(low)
    assert [one.kind for one in times] == ["vague", "clock"]
    assert unbounded(times, [(0, 14), (15, 34)]) == times[:1]
    assert unbounded(times, [(0, 34)]) == []


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([(1, "hour")], "PT1H"),
        ([(1.5, "hour")], "PT1H30M"),
        ([(0.25, "hour")], "PT15M"),
        ([(1.5, "day")], "P1DT12H"),
        ([(0.5, "day")], "PT12H"),
        ([(2, "week")], "P14D"),
        ([(1.5, "week")], "P10DT12H"),
        ([(0.5, "month")], "P15D"),
        ([(1, "quarter")], "P3M"),
        ([(1.5, "year")], "P1Y6M"),
        ([(2, "hour"), (30, "minute")], "PT2H30M"),
        ([(0, "day")], "P0D"),
    ],
)
def test_durations_are_written_as_the_words_count_them(parts, expected: str):
    assert iso_for(*parts) == expected


WORDS = st.sampled_from(
    "в до за через с по на к не позднее течение течении 2 3 15 31 2-3 18:00 25:00 31.02 31.12.2025 "
    "часа часов дня дней рабочих недели марта понедельник среду завтра скоро позже ближайшее время "
    "полчаса полтора конца 12/31/2025 2025-02-30 - , . ( ) / : ~ within in by the next last 5 pm "
    "p.m. half an hour and a days business monday may march 5th of june soon as possible later "
    "than or to tomorrow end ago 2025 года г. 99999 0 и или один двадцать пару несколько".split()
)


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join)))
def test_any_text_gives_spans_in_order_and_in_range(text: str):
    low = fold(text)
    times = find_times(low)
    places = [place for one in times for place in (one.start, one.end)]
    assert places == sorted(places)
    assert all(0 <= one.start < one.end <= len(low) for one in times)
    assert all(low[one.start : one.end].strip() == low[one.start : one.end] for one in times)


@given(st.text(), st.text())
def test_surroundings_do_not_move_a_span(left: str, right: str):
    low = f"{fold(left)}\n\nвернем до конца недели\n\n{fold(right)}"
    inner = low.index("до конца недели", len(fold(left)))
    assert (inner, inner + 15) in [(one.start, one.end) for one in find_times(low)]


@pytest.mark.parametrize(
    "text", ["\ud800 завтра", "завтра \udfff", "\x00", "٣ дня", "1" * 5000 + " дней"]
)
def test_odd_characters_are_survived(text: str):
    find_times(text)


REPEATED = (
    "час|час |до |2-|в течение 3 |скоро |as soon as |не позднее |12.12.|1:1|\n |полчаса - |(30) |' "
    "|через 2 часа или |завтра или |31.02 |may 1 |with time |0 ч|a few of "
)


def seconds(piece: str, size: int) -> float:
    low = (piece * size)[:size] + " часа"
    best = 60.0
    for _ in range(3):
        began = process_time()
        find_times(low)
        best = min(best, process_time() - began)
    return best


@pytest.mark.parametrize("piece", REPEATED.split("|"))
def test_long_repetitive_text_takes_time_in_proportion(piece: str):
    find_times(fold("завтра 12:00 soon"))
    # Eight times the text in 32 times the time would still be linear on a busy machine.
    assert seconds(piece, 100_000) < 32 * max(seconds(piece, 12_500), 0.0005)
