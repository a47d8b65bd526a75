"""Claims of our replies beside a fact book, through the public face."""

import time
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni import Conversation, Message, analyse
from nanni.dialogue.claims.compare import compare
from nanni.model import Claim
from nanni.model.facts import Fact, FactBook

NEW_YEAR = date(2026, 1, 1)
OLD_YEAR = date(2025, 12, 31)
DELIVERY = (("доставка", "город"), ("delivery", "city"))
BOOK = FactBook(
    (
        Fact("доставка", "price", DELIVERY, "300 RUB", "300 ₽", valid_from=NEW_YEAR),
        Fact("доставка раньше", "price", DELIVERY, "250 RUB", "250 ₽", valid_until=OLD_YEAR),
        Fact("за город", "price", (("доставка", "за", "город"),), "600 RUB", "600 ₽"),
        Fact("подъём", "price", (("подъем",),), "0", "бесплатно"),
        Fact("даром от", "price", (("бесплатная", "доставка"),), "3000 RUB", "3000 ₽"),
        Fact("тариф", "price", (("тариф", "старт"),), "450 RUB/month", "450 ₽ в месяц"),
        Fact("мастер", "price", (("выезд", "мастера"),), "500..1500 RUB", "от 500 до 1500 ₽"),
        Fact("перевод", "fee", (("перевод", "другой", "банк"),), "1.5%", "1,5 %"),
        Fact("возврат", "term", (("возврат",), ("return",)), "P14D", "14 дней"),
        Fact("гарантия", "term", (("гарантия",), ("warranty",)), "P2Y", "2 года"),
        Fact("выпуск", "term", (("выпуск", "карты"),), "P10D working", "10 рабочих дней"),
        Fact("магазин", "hours", (("магазин",), ("store",)),
             "mo-fr 09:00-21:00; sa 10:00-18:00", "пн-пт с 9 до 21, сб 10-18"),
        Fact("клиника", "hours", (("клиника",), ("clinic",)), "08:00-20:00", "с 8 до 20"),
        Fact("адрес", "address", (("магазин",), ("store",)), "street лесной 5", "Лесная, 5"),
        Fact("линия", "contact", (("горячая", "линия"),), "78002001020", "8 800 200-10-20"),
        Fact("Apple Pay", "feature", (("apple", "pay"),), "no", "no"),
        Fact("eSIM", "feature", (("esim",),), "yes", "yes"),
    )
)  # fmt: skip
MAY = datetime(2026, 5, 14, 12, tzinfo=UTC)


def claims(text: str, asked: str | None = None, at: datetime | None = MAY) -> list[Claim]:
    said = [Message("customer", asked, at=at)] if asked else []
    talk = Conversation((*said, Message("agent", text, at=at)))
    return list(analyse(talk, facts=BOOK).claims)


def verdicts(text: str, asked: str | None = None) -> set[tuple[str | None, str]]:
    return {(one.fact, one.verdict) for one in claims(text, asked) if one.verdict != "unknown"}


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("Доставка по городу стоит 300 ₽.", "доставка"),
        ("По городу доставим за 300 российских рублей.", "доставка"),
        ("City delivery is 300 rubles.", "доставка"),
        ("Доставка за город стоит 600 рублей.", "за город"),
        ("Подъём на этаж бесплатный.", "подъём"),
        ("При заказе от 3000 ₽ доставка бесплатная.", "даром от"),
        ("Тариф «Старт» стоит 450 рублей.", "тариф"),
        ("Выезд мастера обойдётся в 700 рублей.", "мастер"),
        ("За перевод в другой банк берём 1,5 %.", "перевод"),
        ("Вернуть товар можно в течение двух недель.", "возврат"),
        ("Гарантия — 24 месяца.", "гарантия"),
        ("По будням магазин открыт с 9:00 до 21:00.", "магазин"),
        ("The store is closed on Sundays.", "магазин"),
        ("Магазин на улице Лесной, дом 5.", "адрес"),
        ("Горячая линия: 8 (800) 200-10-20.", "линия"),
        ("Apple Pay у нас, к сожалению, не работает.", "Apple Pay"),
        ("Да, eSIM поддерживаем.", "eSIM"),
    ],
)
def test_right_words_agree(text, fact):
    assert verdicts(text) == {(fact, "agrees")}


@pytest.mark.parametrize(
    ("text", "fact", "words"),
    [
        ("Доставка по городу стоит 350 рублей.", "доставка", "350 рублей"),
        ("Доставка по городу у нас бесплатная.", "доставка", "бесплатная"),
        ("Подъём стоит 200 ₽.", "подъём", "200 ₽"),
        ("При заказе от 2000 ₽ доставка бесплатная.", "даром от", "от 2000 ₽"),
        ("Тариф «Старт» — 400 рублей в месяц.", "тариф", "400 рублей в месяц"),
        ("Выезд мастера стоит 2000 рублей.", "мастер", "2000 рублей"),
        ("Перевод в другой банк без комиссии.", "перевод", "без комиссии"),
        ("Если товар не подошёл, верните его в течение 30 дней.", "возврат", "в течение 30 дней"),
        ("Our return period is 60 days.", "возврат", "60 days"),
        ("Гарантия один год.", "гарантия", "один год"),
        ("Выпуск карты занимает месяц.", "выпуск", "месяц"),
        ("В субботу магазин открыт до 21:00.", "магазин", "субботу магазин открыт до 21:00"),
        ("Магазин работает и в воскресенье.", "магазин", "воскресенье"),
        ("The clinic opens at 9 am.", "клиника", "opens at 9 am"),
        ("Наш магазин: ул. Лесная, д. 7.", "адрес", "ул. Лесная, д. 7"),
        ("Звоните на горячую линию 8 800 200-10-30.", "линия", "8 800 200-10-30"),
        ("Apple Pay мы принимаем.", "Apple Pay", "Apple Pay мы принимаем"),
        ("Unfortunately we don't support eSIM.", "eSIM", "Unfortunately we don't support eSIM"),
    ],
)
def test_wrong_words_contradict(text, fact, words):
    [one] = [claim for claim in claims(text) if claim.verdict == "contradicts"]
    assert (one.fact, one.text) == (fact, words)
    assert one.expected


@pytest.mark.parametrize(
    "text",
    [
        "Срочная доставка по городу стоит 700 рублей.",
        "Доставка по городу и подъём вместе выйдут в 900 рублей.",
        "По промокоду доставка по городу 100 рублей.",
        "Скидка 50 рублей на доставку по городу.",
        "Доставка по городу раньше стоила 200 рублей.",
        "Вы писали, что доставка по городу стоит 200 рублей.",
        "Доставка по городу не 250, а дешевле.",
        "Доставку по городу сделаем бесплатно в качестве извинения.",
        "Вам нужна доставка по городу за 200 рублей?",
        "> Доставка по городу 100 рублей\nЭто старое письмо.",
        "Тариф «Старт» за год стоит 4500 рублей.",
        "Тариф «Старт Плюс» стоит 600 рублей.",
        "В другом банке могут взять за перевод 3 %.",
        "Вернём деньги в течение 3 дней.",
        "Возврат по вашему заказу займёт 10 дней.",
        "Вы оформили возврат 20 дней назад.",
        "Гарантия на аккумулятор — 6 месяцев.",
        "Гарантийный ремонт занимает до 45 дней.",
        "Выпуск карты занимает 14 дней.",
        "Сегодня клиника работает до 15:00.",
        "1 мая клиника открыта с 9 до 14.",
        "Доктор в клинике принимает с 10 до 12.",
        "Посылку привезут на ул. Полевую, 12.",
        "Спасибо за идею про Apple Pay, передал коллегам.",
        "Apple Pay скоро подключим.",
        "Apple Pay не прошёл, попробуйте картой.",
        "Проверьте, поддерживает ли ваш телефон eSIM.",
    ],
)
def test_other_words_contradict_nothing(text):
    assert {verdict for _, verdict in verdicts(text)} <= {"agrees"}


def test_a_question_says_what_a_bare_answer_is_about():
    asked = "Сколько стоит доставка по городу?"
    assert verdicts("350 рублей.", asked) == {("доставка", "contradicts")}
    assert verdicts("300 рублей.", asked) == {("доставка", "agrees")}
    assert verdicts("Упаковка стоит 350 рублей.", asked) == set()
    assert verdicts("Нет, к сожалению.", "Вы принимаете Apple Pay?") == {("Apple Pay", "agrees")}


def test_several_values_of_a_sentence_have_each_its_own_fact():
    text = "Доставка по городу — 300 ₽, тариф «Старт» — 400 ₽ в месяц, гарантия 2 года."
    assert verdicts(text) == {
        ("доставка", "agrees"),
        ("тариф", "contradicts"),
        ("гарантия", "agrees"),
    }


def test_a_heading_says_what_a_list_is_about():
    text = "Выезд мастера:\n— днём 700 ₽\n— срочно 2500 ₽\n"
    assert verdicts(text) == {("мастер", "agrees")}


def test_the_day_of_the_message_chooses_the_edition():
    before = datetime(2025, 11, 3, 12, tzinfo=UTC)
    [now] = claims("Доставка по городу стоит 250 рублей.")
    assert (now.verdict, now.fact, now.expected) == ("stale", "доставка", "300 ₽")
    [then] = claims("Доставка по городу стоит 250 рублей.", at=before)
    assert (then.verdict, then.fact) == ("agrees", "доставка раньше")
    [early] = claims("Доставка по городу стоит 300 рублей.", at=before)
    assert early.verdict == "stale"


def test_without_a_book_claims_are_unknown_and_kept():
    talk = Conversation((Message("agent", "Доставка стоит 300 ₽, гарантия 2 года."),))
    found = analyse(talk).claims
    assert [(one.value, one.verdict) for one in found] == [
        ("300 RUB", "unknown"),
        ("P2Y", "unknown"),
    ]
    assert found[0].subject == ("доставка",)


def test_the_customer_claims_nothing():
    talk = Conversation((Message("customer", "Доставка по городу стоит 350 рублей?"),))
    assert analyse(talk, facts=BOOK).claims == ()


@pytest.mark.parametrize(
    ("said", "known", "result"),
    [
        ("300 RUB", "300 RUB", "equal"),
        ("300 RUB", "350 RUB", "differs"),
        ("300 RUB", "300 USD", "other"),
        ("0", "300 RUB", "differs"),
        ("400 RUB", "300..500 RUB", "equal"),
        ("200.. RUB", "300..500 RUB", "differs"),
        ("400.. RUB", "300..500 RUB", "like"),
        ("5000 RUB", "500.. RUB", "like"),
        ("400 RUB", "500.. RUB", "differs"),
        ("99 RUB", "99 RUB/month", "equal"),
        ("149 RUB", "99 RUB/month", "differs"),
        ("1188 RUB/year", "99 RUB/month", "other"),
        ("PT24H", "P1D", "equal"),
        ("P30D", "P1M", "equal"),
        ("P24M", "P2Y", "equal"),
        ("P14D", "P10D working", "like"),
        ("P5D", "P2D..P4D", "differs"),
        ("P3D", "P2D..P4D", "like"),
        ("09:00-21:00", "mo-fr 09:00-21:00; sa 10:00-18:00", "equal"),
        ("mo-su 09:00-21:00", "mo-fr 09:00-21:00; sa 10:00-18:00", "differs"),
        ("su open", "mo-fr 09:00-21:00", "differs"),
        ("..-20:00", "09:00-21:00", "differs"),
    ],
)
def test_comparisons(said, known, result):
    assert compare(said, known) == result


_VALUES = st.sampled_from(
    ["300 RUB", "0", "2%", "P5D", "P3D working", "P2D..P4D", "300..500 RUB", "..-20:00",
     "mo-fr 09:00-21:00; su closed", "09:00-21:00", "99 RUB/month", "500.. RUB", "78002001020"]
)  # fmt: skip


@given(_VALUES, _VALUES)
def test_any_two_values_can_be_compared_and_a_value_is_itself(one, other):
    assert compare(one, other) in {"equal", "like", "differs", "other"}
    assert compare(one, one) == "equal"


@given(
    st.text(
        alphabet=st.sampled_from("доставка по городу 300₽.,-%\n?«»apple pay не 2года"), max_size=80
    )
)
def test_a_claim_quotes_the_words_of_its_message(text):
    end = 0
    for one in claims(text):
        assert one.text == text[one.start : one.end] != ""
        assert one.start >= end or one.kind == "feature"
        end = one.end


def test_a_large_book_costs_little_more_than_a_small_one():
    def book(size: int) -> FactBook:
        return FactBook(
            tuple(
                Fact(f"№{n}", "price", (("доставка", f"район{n}"),), f"{n + 1} RUB", "")
                for n in range(size)
            )
        )

    from nanni.dialogue.claims import verdicts as module
    from nanni.model import Situation
    from nanni.review.analyst import Analyst

    text = "Доставка в район7 стоит 8 рублей, привезём завтра. Упаковка стоит 100 рублей."
    spent = []
    for size in (50, 5000):
        analyst = Analyst.load(facts=book(size))
        view = analyst.engine.read(text, Situation(), "agent", 0)[1]
        module.read_claims(view, analyst.facts)
        best = float("inf")
        for _ in range(30):
            module._READ.clear()
            begin = time.process_time()
            for _ in range(20):
                module._READ.clear()
                module.read_claims(view, analyst.facts)
            best = min(best, time.process_time() - begin)
        spent.append(best)
    assert spent[1] < 2 * spent[0]
