import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.text.forms import Forms, FormsMissingError, load_forms

FORMS = load_forms()
LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюяabcdefghijklmnopqrstuvwxyz'-"
WORDS = st.text(alphabet=LETTERS, min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("понимаем", "понимать"),
        ("понимающий", "понимать"),
        ("негодованием", "негодование"),
        ("большому", "большой"),
        ("извините", "извинить"),
        ("стали", "стать"),
        ("жаль", "жаль"),
        ("лучше", "хороший"),
        ("платежа", "платеж"),
        ("автоплатежа", "автоплатеж"),
        ("кешбэка", "кешбэк"),
        ("залогинюсь", "залогиниться"),
        ("перевыпустим", "перевыпустить"),
        ("apologies", "apology"),
        ("apologised", "apologize"),
        ("apologising", "apologize"),
        ("cancelling", "cancel"),
        ("favourite", "favorite"),
        ("centred", "center"),
        ("enquiries", "inquiry"),
        ("fixing", "fix"),
        ("hoping", "hope"),
        ("shipped", "ship"),
        ("bought", "buy"),
        ("packages", "package"),
        ("customer's", "customer"),
        ("apps", "app"),
        ("settings", "setting"),
    ],
)
def test_the_likeliest_lemma(form, lemma):
    assert FORMS.lemmas(form)[0] == lemma


@pytest.mark.parametrize(
    ("form", "lemmas"),
    [
        ("стали", {"стать", "сталь"}),
        ("есть", {"есть", "быть"}),
        ("все", {"все", "весь"}),
        ("left", {"leave", "left"}),
        ("frustrated", {"frustrate", "frustrated"}),
        ("understanding", {"understand", "understanding"}),
        ("your", {"your"}),
        ("it's", {"it's"}),
    ],
)
def test_all_lemmas_of_an_ambiguous_form(form, lemmas):
    assert set(FORMS.lemmas(form)) == lemmas


def test_british_and_american_spellings_share_their_lemma():
    for british, american in [
        ("organise", "organize"),
        ("colour", "color"),
        ("licence", "license"),
    ]:
        assert FORMS.lemma_ids(british) == FORMS.lemma_ids(american)


def test_prepositions_are_not_taken_for_abbreviations():
    for word in ("в", "с", "к", "у", "о"):
        assert {tag.split(",")[0] for tag in FORMS.tags(word)} <= {"PREP", "PRCL", "INTJ"}
        assert FORMS.tags(word)[0] == "PREP"


def test_an_unknown_word_raises_nothing():
    word = "ыъыъ"
    assert not FORMS.known(word)
    assert word not in FORMS
    assert FORMS.lemma_ids(word) == ()
    assert FORMS.lemmas(word) == ()
    assert FORMS.lemma_id(word) is None
    assert FORMS.tags(word) == ()
    assert FORMS.tag_ids(word) == ()
    assert FORMS.readings(word) == ()
    assert FORMS.freq(word) == 0


def test_words_that_are_always_misspellings_are_unknown():
    assert [word for word in ("cant", "wont", "recieve", "teh") if FORMS.known(word)] == []


def test_tags_are_named_and_found_by_grammemes():
    first_person_future = FORMS.tag_ids_with("VERB", "1per", "futr")
    assert "VERB,perf,tran sing,1per,futr,indc" in FORMS.tags("решу")
    assert first_person_future & set(FORMS.tag_ids("решим"))
    assert not first_person_future & set(FORMS.tag_ids("решили"))
    assert FORMS.tag_ids_with("VBN") & set(FORMS.tag_ids("cancelled"))
    assert FORMS.tag_ids_with("VBN") & set(FORMS.tag_ids("sent"))
    assert FORMS.tag_ids_with("no such grammeme") == frozenset()


def test_readings_tell_which_lemma_a_tag_belongs_to():
    names = FORMS.tag_names()
    kinds = {
        (FORMS.lemma(lemma), names[tag].split(",")[0]) for lemma, tag in FORMS.readings("стали")
    }
    assert kinds == {("стать", "VERB"), ("сталь", "NOUN")}


def test_frequency_orders_words_as_readers_meet_them():
    assert FORMS.freq("не") > FORMS.freq("доставка") > FORMS.freq("негодование") > 0
    assert FORMS.freq("the") > FORMS.freq("refund") > FORMS.freq("zymurgy") == 0
    assert FORMS.freq("в") > 200


def test_missing_data_say_how_to_get_them(tmp_path):
    with pytest.raises(FormsMissingError, match="make setup"):
        Forms(tmp_path)


def test_the_table_is_mapped_once():
    assert Forms.load() is load_forms()


def test_loading_imports_nothing_heavy():
    code = (
        "import sys; from nanni.text.forms import load_forms; load_forms().lemma_ids('заказы');"
        "print([m for m in ('numpy', 'pymorphy3', 'simplemma') if m in sys.modules])"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "[]"


@given(WORDS)
def test_a_word_is_known_exactly_when_it_has_a_lemma(word):
    assert FORMS.known(word) == bool(FORMS.lemma_ids(word))


@given(st.integers(min_value=0, max_value=3_000_000))
def test_every_row_is_consistent(row):
    word = FORMS.lemma(row)
    assert FORMS.lemma_id(word) == row
    lemmas = FORMS.lemmas(word)
    assert lemmas
    assert len(set(lemmas)) == len(lemmas)
    assert all(FORMS.lemma_id(lemma) in FORMS.lemma_ids(word) for lemma in lemmas)
    assert {tag for _, tag in FORMS.readings(word)} == set(FORMS.tag_ids(word))
    assert FORMS.begins(word[: len(word) // 2])
    assert word == word.lower().replace("ё", "е")
