"""Reading ``facts.toml``: what is understood, and how each mistake is told."""

from datetime import date
from pathlib import Path

import pytest

from nanni import Reviewer
from nanni.model.facts import Fact
from nanni.review.config import ConfigError
from nanni.review.facts_file import fact_lines, read_facts, shipped_facts

DELIVERY = '[[fact]]\nname = "доставка"\nkind = "price"\n'


def book(folder: Path, text: str) -> Path:
    path = folder / "facts.toml"
    path.write_text(text, encoding="utf-8")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        read_facts(path)
    return str(caught.value).removeprefix(f"{path}:")


def test_a_fact_with_everything(tmp_path):
    path = book(
        tmp_path,
        DELIVERY + 'subject = ["доставка по городу", "city delivery"]\nvalue = "300 ₽"\n'
        'valid-from = 2026-01-01\nvalid-until = "2026-12-31"\nsource = "Правила, 2"\n'
        'owner = "Логистика"\nreview-by = 2026-06-01\n',
    )
    assert read_facts(path).facts == (
        Fact(
            "доставка",
            "price",
            (("доставка", "городу"), ("city", "delivery")),
            "300 RUB",
            "300 ₽",
            date(2026, 1, 1),
            date(2026, 12, 31),
            "Правила, 2",
            "Логистика",
            date(2026, 6, 1),
        ),
    )
    assert fact_lines(path) == [2]


@pytest.mark.parametrize(
    ("kind", "told", "value"),
    [
        ("price", "от 500 до 1500 ₽", "500..1500 RUB"),
        ("price", "$29 per month", "29 USD/month"),
        ("price", "бесплатно", "0"),
        ("fee", "1,5 %", "1.5%"),
        ("fee", "100 ₽", "100 RUB"),
        ("term", "2-4 дня", "P2D..P4D"),
        ("term", "до 5 рабочих дней", "P5D working"),
        ("term", "two weeks", "P14D"),
        ("hours", "пн-пт с 9 до 21, сб 10-18", "mo-fr 09:00-21:00; sa 10:00-18:00"),
        ("hours", "24/7", "00:00-24:00"),
        ("contact", "8 800 555-35-35", "78005553535"),
        ("contact", "0890", "0890"),
        ("contact", "help@example.com", "help@example.com"),
        ("address", "ул. Лесная, д. 5", "street лесной 5"),
        ("address", "Лесная, 5", "лесной 5"),
        ("feature", "есть", "yes"),
        ("feature", "no", "no"),
    ],
)
def test_values_by_kind(tmp_path, kind, told, value):
    path = book(tmp_path, f'[[fact]]\nname = "x y"\nkind = "{kind}"\nvalue = "{told}"\n')
    [fact] = read_facts(path).facts
    assert (fact.value, fact.told) == (value, told)


def test_a_feature_may_be_a_boolean_and_a_subject_the_name(tmp_path):
    path = book(tmp_path, '[[fact]]\nname = "Apple Pay"\nkind = "feature"\nvalue = false\n')
    [fact] = read_facts(path).facts
    assert (fact.value, fact.told, fact.subject) == ("no", "no", (("apple", "pay"),))


def test_little_words_of_a_subject_count_only_when_they_change_it(tmp_path):
    path = book(tmp_path, DELIVERY + 'subject = ["доставка за город", "по"]\nvalue = "1 ₽"\n')
    assert read_facts(path).facts[0].subject == (("доставка", "за", "город"), ("по",))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[fact]\n", "1: not valid TOML"),
        ("[[facts]]\n", "1: unknown setting 'facts' in facts.toml (did you mean 'fact'?)"),
        ('fact = "x"\n', "1: 'fact' must be a list of tables (write each as [[fact]])"),
        ('[[fact]]\nkind = "price"\n', '1: a fact needs a name (like name = "'),
        ('[[fact]]\nname = "x"\nkind = "prise"\nvalue = "1 ₽"\n',
         "3: unknown kind 'prise' (did you mean 'price'?)"),
        ('[[fact]]\nname = "x"\nvalue = "1 ₽"\n', "1: 'kind' is missing (known: address, contact"),
        (DELIVERY, '1: a fact needs a value (like value = "300 ₽")'),
        (DELIVERY + 'value = "дорого"\n', "4: no price in 'дорого' (like value = \"300 ₽\")"),
        (DELIVERY + "value = 300\n", "4: 'value' must be a string"),
        ('[[fact]]\nname = "x"\nkind = "term"\nvalue = "скоро"\n', "4: no term in 'скоро'"),
        ('[[fact]]\nname = "x"\nkind = "hours"\nvalue = "днём"\n', "4: no hours in 'днём'"),
        ('[[fact]]\nname = "x"\nkind = "contact"\nvalue = "сайт"\n', "4: no contact in 'сайт'"),
        ('[[fact]]\nname = "x"\nkind = "address"\nvalue = "дом"\n',
         "4: no address in 'дом' (like value = \"ул. Лесная, д. 5\")"),
        ('[[fact]]\nname = "x"\nkind = "feature"\nvalue = "maybe"\n',
         "4: a feature is there or not: 'maybe'"),
        (DELIVERY + 'value = "1 ₽"\nowner = 5\n', "5: 'owner' must be a string"),
        (DELIVERY + 'value = "1 ₽"\nsubject = []\n', "5: a subject needs words"),
        (DELIVERY + 'value = "1 ₽"\nsubject = ["!"]\n', "5: a subject needs words"),
        (DELIVERY + 'value = "1 ₽"\nsubject = [1]\n', "5: 'subject' must be a list of strings"),
        (DELIVERY + 'value = "1 ₽"\nvalid-from = "весна"\n',
         "5: 'valid-from' must be a day (like valid-from = 2026-03-01)"),
        (DELIVERY + 'value = "1 ₽"\nvalid-from = 2026-02-01\nvalid-until = 2026-01-01\n',
         "6: the fact ends on 2026-01-01, before it begins on 2026-02-01"),
        (DELIVERY + 'value = "1 ₽"\nvalid_from = 2026-02-01\n',
         "5: unknown setting 'valid_from' in fact.0 (did you mean 'valid-from'?)"),
        (DELIVERY + 'value = "1 ₽"\n\n' + DELIVERY + 'value = "2 ₽"\n',
         "7: there are two facts called 'доставка'"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line_and_a_hint(tmp_path, text, told):
    assert refusal(book(tmp_path, text)).startswith(told)


def test_a_book_that_is_not_there_is_told_where_it_is_named(tmp_path):
    config = tmp_path / "nanni.toml"
    config.write_text('facts = "faacts.toml"\n', encoding="utf-8")
    with pytest.raises(ConfigError, match=r"nanni.toml:1: there is no file '.*faacts.toml'"):
        Reviewer.load(config)


def test_the_book_that_the_settings_name_is_used(tmp_path):
    book(tmp_path, DELIVERY + 'value = "300 ₽"\n')
    config = tmp_path / "nanni.toml"
    config.write_text('facts = "facts.toml"\nselect = ["FCT01"]\n', encoding="utf-8")
    [finding] = Reviewer.load(config).review("Доставка стоит 400 рублей.").findings
    assert (finding.code, finding.start, finding.end) == ("FCT01", 15, 25)


def test_the_shipped_book_is_sound():
    assert len(shipped_facts().facts) >= 5
