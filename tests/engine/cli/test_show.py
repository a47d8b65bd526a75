"""``nanni show``: one conversation of an export, annotated."""

import json
from pathlib import Path

import pytest

import nanni as package

MONTH = Path(package.__file__).parent / "examples/month"
NOW = ("--now", "2026-04-01T09:00+03:00", "--zone", "Europe/Moscow")
FIXTURES = Path(__file__).parents[2] / "audit/readers/fixtures"


def test_a_conversation_is_annotated(nanni):
    done = nanni("show", MONTH / "shop.jsonl", "shop-17", *NOW, lang="ru")
    assert (done.code, done.err) == (0, "")
    out = done.out.replace("\xa0", " ")
    assert "Заказ 5702 · чат · 25 марта, 10:00 · 3 сообщения" in out
    assert "клиент ждал 17" in out
    assert "○ нет ответа: «Вы вернётесь с ответом или нет?»" in out
    assert "✗ нарушено: «Уточню и вернусь с ответом до конца дня», срок 25" in out
    assert "==Уточню и вернусь с ответом до конца дня==" in out
    assert "Последнее слово за клиентом." in out


def test_the_same_in_english_and_in_colour(nanni):
    done = nanni("show", MONTH / "shop.jsonl", "shop-17", *NOW, "--color", "always", lang="en")
    assert "\x1b[" in done.out
    assert "==" not in done.out
    assert "broken" in done.out
    assert "The last word is the customer’s." in done.out


def test_reasons_are_left_out_when_told_so(nanni):
    full = nanni("show", MONTH / "saas.jsonl", "saas-03").out
    brief = nanni("show", MONTH / "saas.jsonl", "saas-03", "--brief").out
    assert "Better: " in full
    assert "Better: " not in brief
    assert len(brief.splitlines()) < len(full.splitlines())


def test_without_an_id_there_is_a_list(nanni):
    done = nanni("show", MONTH / "clinic.jsonl", lang="ru")
    assert done.code == 0
    assert "clinic-01" in done.out
    assert "13 разговоров. Покажет один: nanni show" in done.out


def test_the_only_conversation_needs_no_id(nanni, write):
    one = {"messages": [{"role": "customer", "text": "Где заказ?"}]}
    done = nanni("show", write("one.jsonl", json.dumps(one) + "\n"), lang="ru")
    assert "Где заказ?" in done.out
    assert "○ нет ответа" in done.out


def test_a_number_stands_for_an_id(nanni):
    by_id = nanni("show", MONTH / "shop.jsonl", "shop-02")
    assert nanni("show", MONTH / "shop.jsonl", "#2").out == by_id.out


def test_an_unknown_id_is_told_with_the_nearest(nanni):
    done = nanni("show", MONTH / "shop.jsonl", "shop-71", lang="ru")
    assert done.code == 2
    assert "нет разговора «shop-71» (может быть, «shop-1" in done.err


def test_what_is_no_export_is_refused(nanni, write):
    done = nanni("show", write("notes.bin", b"\x00\x01"), lang="en")
    assert done.code == 2
    assert "nothing to analyse" in done.err


@pytest.mark.parametrize(
    "export",
    [path for path in sorted(FIXTURES.rglob("*")) if path.suffix in {".json", ".csv", ".mbox"}],
    ids=lambda path: path.name,
)
def test_any_export_that_the_readers_know_can_be_shown(nanni, export):
    done = nanni("show", export, "#1")
    assert done.code in {0, 2}
    assert "Traceback" not in done.err
    assert "internal" not in done.err


def test_a_hostile_conversation_moves_no_cursor(nanni, write):
    evil = {"id": "\x1b[2J", "messages": [{"role": "customer", "text": "\x1b[31m\x07\u202eГде?"}]}
    done = nanni("show", write("evil.jsonl", json.dumps(evil) + "\n"))
    assert done.code == 0
    assert "\x1b" not in done.out
    assert "\x07" not in done.out
