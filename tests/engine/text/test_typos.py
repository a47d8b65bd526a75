import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.text import slips
from nanni.text.forms import load_forms
from nanni.text.typos import fold_lookalikes, repairs, squeeze

FORMS = load_forms()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        pytest.param("большоооому", "большому", id="stretched"),
        pytest.param("sooo", "so", id="stretched-short"),
        pytest.param("cпacибo", "спасибо", id="latin-twins"),
        pytest.param("pecypc", "ресурс", id="latin-twins-only"),
        pytest.param("3дравствуйте", "здравствуйте", id="digit-twin"),
        pytest.param("оrder", "order", id="cyrillic-twin"),
        pytest.param("ghbdtn", "привет", id="layout"),
        pytest.param("руддщ", "hello", id="layout-back"),
        pytest.param("аплата", "оплата", id="vowel"),
        pytest.param("достафка", "доставка", id="consonant"),
        pytest.param("обратитесъ", "обратитесь", id="sign"),
        pytest.param("нравица", "нравится", id="reflexive"),
        pytest.param("програма", "программа", id="single-for-double"),
        pytest.param("товвар", "товар", id="double-for-single"),
        pytest.param("дсотавка", "доставка", id="swapped"),
        pytest.param("закааз", "заказ", id="extra"),
        pytest.param("магзин", "магазин", id="missing"),
        pytest.param("возарат", "возврат", id="neighbour"),
        pytest.param("сожелению", "сожалению", id="vowel-inside"),
        pytest.param("пожайлуста", "пожалуйста", id="stock"),
        pytest.param("refnud", "refund", id="swapped-en"),
        pytest.param("adress", "address", id="single-for-double-en"),
        pytest.param("delivary", "delivery", id="vowel-en"),
        pytest.param("didnt", "didn't", id="apostrophe"),
        pytest.param("replacment", "replacement", id="missing-en"),
        pytest.param("teh", "the", id="stock-en"),
    ],
)
def test_the_likeliest_repair(written, meant):
    assert not FORMS.known(written)
    assert repairs(written, FORMS)[0] == meant


@pytest.mark.parametrize(
    "word",
    [
        "кубернетес",
        "скрамбл",
        "деплоинг",
        "wallpaperscraft",
        "юфвпа",
        "zq",
        "x" * 40,
        "1с-битрикс",
        "",
    ],
)
def test_a_word_that_resembles_nothing_stays_alone(word):
    assert repairs(word, FORMS) == []


def test_squeeze_tries_each_run_as_one_and_as_two():
    assert squeeze("coool") == ("col", "cool")
    assert squeeze("дааа нееет") == ("да нет", "да неет", "даа нет", "даа неет")
    assert squeeze("аккаунт") == ()
    assert squeeze("1000") == ()


def test_a_word_whose_letters_have_no_twins_is_left_mixed():
    assert fold_lookalikes("wi-fiшный") == "wi-fiшный"


def test_stock_misspellings_are_unknown_and_their_meanings_known():
    assert [meant for meant in slips.STOCK.values() if not FORMS.known(meant)] == []


def test_neighbours_are_mutual():
    for key, others in slips.NEIGHBOURS.items():
        assert key not in others
        assert all(key in slips.NEIGHBOURS[other] for other in others)


@given(st.text(max_size=40))
def test_repairs_of_any_text_are_known_and_differ_from_it(text):
    found = repairs(text, FORMS)
    assert all(FORMS.known(form) for form in found)
    assert len(set(found)) == len(found)


@given(
    st.sampled_from(["доставка", "приложение", "оператор", "replacement", "unfortunately"]),
    st.data(),
)
def test_any_stretched_letter_is_repaired(word, data):
    place = data.draw(st.integers(min_value=0, max_value=len(word) - 1))
    times = data.draw(st.integers(min_value=3, max_value=9))
    assert word in repairs(word[:place] + word[place] * times + word[place + 1 :], FORMS)


@given(
    st.sampled_from(["доставка", "приложение", "оператор", "replacement", "unfortunately"]),
    st.data(),
)
def test_two_swapped_letters_are_repaired(word, data):
    place = data.draw(st.integers(min_value=0, max_value=len(word) - 2))
    swapped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if not FORMS.known(swapped):
        assert word in repairs(swapped, FORMS)


@given(st.text(max_size=30))
def test_folding_lookalikes_keeps_the_length_and_is_final(text):
    folded = fold_lookalikes(text)
    assert len(folded) == len(text)
    assert fold_lookalikes(folded) == folded


@given(st.text(alphabet="абооо ", max_size=20))
def test_squeezed_spellings_have_no_run_of_three(text):
    for spelling in squeeze(text):
        assert all(letter * 3 not in spelling for letter in "або")
