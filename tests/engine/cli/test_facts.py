"""``nanni facts check``."""

import json

import pytest

BOOK = """\
[[fact]]
name = "доставка"
kind = "price"
value = "300 ₽"
source = "Правила"
owner = "Логистика"
review-by = 2026-03-01

[[fact]]
name = "доставка днём"
kind = "price"
subject = ["доставка"]
value = "350 ₽"
source = "Правила"

[[fact]]
name = "клуб"
kind = "hours"
value = "с 9 до 21"
valid-until = 2026-02-01
source = "Сайт"
"""


def test_a_book_with_troubles(nanni, write):
    path = write("facts.toml", BOOK)
    done = nanni("facts", "check", path, "--on", "2026-05-14", lang="ru")
    assert done.code == 1
    first, second, third, summary = done.out.splitlines()
    assert (
        first
        == f"{path}:2: «доставка» (300 ₽): пора перечитать, срок был 2026-03-01; отвечает Логистика"
    )
    assert second == (
        f"{path}:10: «доставка днём» (350 ₽) спорит с «доставка» (300 ₽): в один день верны оба"
    )
    assert third.startswith(f"{path}:17: «клуб» (с 9 до 21): срок вышел 2026-02-01")
    assert summary == "3 факта: спорят 1, кончились 1, перечитать 1."


def test_the_day_matters(nanni, write):
    done = nanni("facts", "check", write("facts.toml", BOOK), "--on", "2026-01-15")
    assert done.out.splitlines()[-1] == "3 facts: conflicting 1."


def test_for_machines(nanni, write):
    path = write("facts.toml", BOOK)
    done = nanni("facts", "check", path, "--on", "2026-05-14", "--format", "json")
    troubles = json.loads(done.out)
    assert [(one["trouble"], one["line"], one["name"]) for one in troubles] == [
        ("due", 2, "доставка"),
        ("conflict", 10, "доставка днём"),
        ("ended", 17, "клуб"),
    ]
    assert troubles[1]["other"]["value"] == "300 RUB"


def test_a_sound_book(nanni, write):
    book = '[[fact]]\nname = "a b"\nkind = "price"\nvalue = "$3"\n'
    noted = nanni("facts", "check", write("facts.toml", book))
    assert (noted.code, noted.out.splitlines()[-1]) == (0, "1 fact: without a source 1.")
    done = nanni("facts", "check", write("facts.toml", book + 'source = "x"\n'))
    assert (done.code, done.out) == (0, "1 fact: all in order.\n")


def test_the_book_that_the_settings_name(nanni, write, monkeypatch):
    write("facts.toml", BOOK)
    config = write("nanni.toml", 'facts = "facts.toml"\n')
    monkeypatch.chdir(config.parent)
    assert nanni("facts", "check", "--on", "2026-01-15").code == 1


def test_requests_that_cannot_be_done(nanni, write, monkeypatch):
    config = write("nanni.toml", "")
    monkeypatch.chdir(config.parent)
    assert "which book?" in nanni("facts", "check").err
    assert "is no day" in nanni("facts", "check", config, "--on", "May").err
    broken = nanni("facts", "check", write("facts.toml", '[[fact]]\nname = "x"\n'))
    assert (broken.code, "facts.toml:1: 'kind' is missing" in broken.err) == (2, True)
    assert nanni("facts", "check", "none.toml").code == 2


def test_an_audit_tells_that_its_book_wants_a_look(nanni, write):
    pytest.importorskip("pyarrow")
    talk = {
        "id": "1",
        "messages": [
            {"role": "customer", "text": "Сколько стоит доставка?"},
            {"role": "agent", "text": "Доставка стоит 350 рублей."},
        ],
    }
    export = write("export.jsonl", json.dumps(talk, ensure_ascii=False) + "\n")
    book = write("facts.toml", BOOK)
    out = export.parent / "audit"
    asked = ("audit", export, "--out", out, "--facts", book, "--jobs", "1", "--no-report")
    assert f"the fact book has 3 things to put right: nanni facts check {book}" in nanni(*asked).err
