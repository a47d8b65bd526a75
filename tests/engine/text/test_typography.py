from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.text.typography import edits, typeset

NB = "\u00a0"

# In expectations an underscore is a no-break space.
RUSSIAN = [
    ('"привет" - сказал А. С. Иванов, 10 кг', "«привет»_— сказал А._С._Иванов, 10_кг"),
    ('ООО "Ромашка "Плюс" и дети"', "ООО «Ромашка „Плюс“ и_дети»"),
    ("«внешние «внутренние» кавычки»", "«внешние „внутренние“ кавычки»"),
    ('экран 27" по диагонали', 'экран 27" по_диагонали'),
    ('непарная " кавычка', 'непарная " кавычка'),
    ('{"status": "new"}', '{"status": "new"}'),
    ("через 10-15 дней", "через 10–15_дней"),
    ("с 9:00-18:00, пн-пт", "с_9:00–18:00, пн–пт"),
    ("тел. 8-800-555-35-35", "тел._8-800-555-35-35"),
    ("заказ 1234-5678", "заказ 1234-5678"),
    ("кто-то из-за интернет-магазина", "кто-то из-за интернет-магазина"),
    ("5 - 3 = 2", "5 - 3 = 2"),
    ("промо -10%", "промо −10%"),
    ("стоит 5000руб или 50000 руб.", "стоит 5000_руб или 50_000_руб."),
    ("1 490 ₽ за №5 и § 3", "1_490_₽ за_№_5 и_§_3"),
    ("12 марта 2025г. и позже", "12_марта_2025_г. и_позже"),
    ("г.Москва, ул.Ленина, д.5, кв. 7", "г._Москва, ул._Ленина, д._5, кв._7"),
    ("и т.д., т.е. так", "и_т._д., т._е. так"),
    ("А.С.Пушкин и Пушкин А.С.", "А._С._Пушкин и_Пушкин_А._С."),
    ("он же, если бы", "он_же, если_бы"),
    ("Что?... Да!... Ждите...", "Что?.. Да!.. Ждите…"),
    ("дом 12а", "дом 12а"),
    ("много  пробелов\tи табуляций  ", "много пробелов и_табуляций"),
    ("Первый абзац.\nВторой абзац.", "Первый абзац.\n\nВторой абзац."),
    ("Шаги:\n- один\n- два", "Шаги:\n— один\n— два"),
    ("С уважением,\nИван", "С_уважением,\nИван"),
    ("Раз.\n\n\n\nДва.", "Раз.\n\nДва."),
    ("добрый день ,ждите", "добрый день, ждите"),
    ("Готово.Ждём вас!Звоните", "Готово. Ждём вас! Звоните"),
    ("слово ( в скобках ) тут", "слово (в_скобках) тут"),
    ("Хорошо :) Жаль ) Увы :(", "Хорошо :) Жаль ) Увы :("),
    ("в 12:30 файл.pdf 1,5 литра", "в_12:30 файл.pdf 1,5_литра"),
    ("https://a.b/x-y - сайт , `a - b`", "https://a.b/x-y_— сайт, `a - b`"),
    ("{{name}} ,ждите", "{{name}} ,ждите"),
]
ENGLISH = [
    ("Hi!Thanks ,done.Your order", "Hi! Thanks, done. Your order"),
    ("10-15 days - it is 5 GB", "10–15_days — it is 5_GB"),
    ('"straight" quotes', '"straight" quotes'),
    ("Mr. Smith, No. 5", "Mr._Smith, No._5"),
    ("see example.com or app.js", "see example.com or app.js"),
]
PIECES = [*'аБвё .,!?-—–"«»„“”()№§50\n:;тгА₽%ж\t\u00a0', "ab", "https://x.y/", "{{a}}", "a@b.co"]
texts = st.lists(st.sampled_from([*PIECES, "10 кг", " - ", "ул.", "Слово", "..."]), max_size=25)


@pytest.mark.parametrize(("text", "expected"), RUSSIAN)
def test_russian_is_set(text, expected):
    assert expected == typeset(text).replace(NB, "_")


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_is_set(text, expected):
    assert expected == typeset(text, "en").replace(NB, "_")


def test_curly_quotes_come_on_request():
    assert typeset('"straight" quotes', "en", curly=True) == "“straight” quotes"


def test_yo_comes_back_only_where_certain_and_asked_for():
    text = "Еще все ждем"

    assert text == typeset(text)
    assert typeset(text, restore_yo=True) == "Ещё все ждём"


@given(texts.map("".join), st.sampled_from(["ru", "en"]))
def test_twice_is_once(text, lang):
    once = typeset(text, lang)

    assert once == typeset(once, lang)
    assert edits(once, lang) == []


@given(texts.map("".join), st.sampled_from(["ru", "en"]))
def test_letters_and_digits_never_change(text, lang):
    assert [c for c in text if c.isalnum()] == [c for c in typeset(text, lang) if c.isalnum()]


@given(texts.map("".join))
def test_edits_are_ordered_real_and_apart(text):
    found = edits(text)

    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(text[c.start : c.end] != c.new for c in found)


def test_kinds_choose_passes():
    assert [c.kind for c in edits('"а" - б ,в', kinds=["space"])] == ["space"]
