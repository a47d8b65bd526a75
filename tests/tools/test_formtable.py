import random

import pymorphy3
import pytest

from nanni.text import forms as reader
from nanni.text.forms import Forms
from tools import build_forms
from tools.formtable import pack
from tools.formtable.english import EnglishForms
from tools.formtable.entry import Entry, fold
from tools.formtable.frequency import Ranks
from tools.formtable.pack import Packer, build_trie
from tools.formtable.russian_words import COMMON_IN_SERVICE, INFLECTED_LIKE

ENTRIES = {
    "сталь": Entry(("сталь",), (("NOUN", 0),)),
    "стать": Entry(("стать",), (("INFN", 0),)),
    "стали": Entry(("стать", "сталь"), (("VERB", 0), ("NOUN", 1))),
    "ok": Entry(("ok",), ()),
}


@pytest.fixture
def table(tmp_path):
    packer = Packer(build_trie(ENTRIES))
    for rank, (word, entry) in enumerate(ENTRIES.items()):
        packer.add(word, entry, rank)
    packer.write(tmp_path)
    return Forms(tmp_path)


def test_what_is_packed_is_read_back(table):
    names = table.tag_names()
    for rank, (word, entry) in enumerate(ENTRIES.items()):
        assert table.lemmas(word) == entry.lemmas
        assert table.tags(word) == tuple(tag for tag, _ in entry.readings)
        assert table.freq(word) == rank
        readings = [(names[tag], table.lemma(lemma)) for lemma, tag in table.readings(word)]
        assert readings == [(tag, entry.lemmas[index]) for tag, index in entry.readings]


def test_builder_and_reader_agree_on_the_layout():
    assert (pack.LEMMA_SET, pack.LEMMA_SHIFT) == (reader.LEMMA_SET, reader.LEMMA_SHIFT)


def test_russian_forms_have_the_readings_of_the_dictionary():
    table, analyzer = reader.load_forms(), pymorphy3.MorphAnalyzer(lang="ru")
    added = {word for line in INFLECTED_LIKE.splitlines() for word in line.split()}
    rows = random.Random(5).sample(range(3_000_000), 600)
    words = [word for word in map(table.lemma, rows) if analyzer.word_is_known(word)]
    assert len(words) > 300
    for word in words:
        if len(word) == 1 or added & set(table.lemmas(word)):
            continue
        parses = [parse for parse in analyzer.parse(word) if parse.is_known]
        assert set(table.lemmas(word)) == {fold(parse.normal_form) for parse in parses}
        assert set(table.tags(word)) == {str(parse.tag) for parse in parses}


def test_words_of_service_are_lemmas():
    table = reader.load_forms()
    words = [word for line in INFLECTED_LIKE.strip().splitlines() for word in line.split()[1:]]
    strange = [word for word in words if fold(word) not in table.lemmas(fold(word))]
    assert strange == []
    assert [word for word in COMMON_IN_SERVICE.split() if word not in table.lemmas(word)] == []


def test_british_spellings_and_artefacts_of_the_lemma_list():
    counts = dict.fromkeys("the center centered literal fixe size".split(), 900)
    counts |= {"fix": 40_000, "fixing": 20_000, "organized": 500, "organize": 800, "cant": 90}
    forms = EnglishForms(counts).entries
    assert forms["fixing"].lemmas == ("fix",)
    assert forms["organised"].lemmas == ("organize",)
    assert forms["centred"].lemmas == ("center",)
    assert {"litreal", "sise", "cant", "fixe"} & set(forms) == set()


def test_a_form_without_a_count_borrows_from_its_lemma():
    ranks = Ranks({"заказ": 5_000, "и": 1_000_000, "редкость": 50})
    entry = Entry(("заказ",), (("NOUN sing,ablt", 0),))
    assert ranks.rank("заказом", entry) == 0
    ranks.add_lemma_counts({"заказ": entry}, {})
    assert 0 < ranks.rank("заказом", entry) < ranks.rank("заказ", entry) < 255
    assert ranks.rank("и", Entry(("и",), ())) == 255
    assert ranks.rank("редкость", Entry(("редкость",), ())) == 0


def test_a_fresh_table_is_left_alone(tmp_path, monkeypatch, capsys):
    def build(folder):
        for name in build_forms.FILES:
            (folder / name).write_bytes(b"built")
        return 1

    monkeypatch.setattr(build_forms, "_build", build)
    build_forms.main(tmp_path)
    assert "forms: 1 forms" in capsys.readouterr().err
    build_forms.main(tmp_path)
    assert capsys.readouterr().err == ""
    (tmp_path / build_forms.DATA / "freq.u8").unlink()
    build_forms.main(tmp_path)
    assert "forms: 1 forms" in capsys.readouterr().err
    left = {path.name for path in (tmp_path / build_forms.DATA).iterdir()}
    assert left == {*build_forms.FILES, build_forms.STAMP}
