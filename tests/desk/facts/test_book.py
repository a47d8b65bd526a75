"""The fact book: writing down, changing, history, files; and the engine that reads by it."""

import datetime as dt

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from nanni_desk.facts.models import Fact
from nanni_desk.facts.services import importing, keeping
from nanni_desk.lib import engine
from tests.desk.conftest import NOON
from tests.desk.facts.conftest import DAY
from tests.desk.reviews.steps import post

FORM = {
    "name": "УЗИ", "kind": "price", "value": "2 400 ₽", "subject": "узи\nultrasound",
    "source": "Прейскурант", "grade": "measured",
}  # fmt: skip


@pytest.fixture
def codes(cast, signed_in, at):
    """What the composer says of a draft."""
    conversation = cast.begin(NOON)
    cast.says(conversation, "Сколько стоит УЗИ?", NOON)

    def asked(body):
        client = signed_in(cast.ea_nasir)
        answer = post(client, f"/c/{conversation.pk}/review/", body=body, version=1)
        return {f["code"]: f for f in answer.json()["findings"] if f["code"].startswith("FCT")}

    return asked


def test_a_lead_writes_a_fact_down_and_the_composer_knows_it_at_once(cast, signed_in, at, codes):
    assert codes("УЗИ стоит 2 000 ₽.") == {}
    answer = signed_in(cast.sit_sin).post("/facts/new/", FORM)
    fact = Fact.objects.get()
    assert answer["Location"] == f"/facts/{fact.pk}/"
    assert (fact.normal, fact.ways, fact.version) == ("2400 RUB", [["узи"], ["ultrasound"]], 1)
    found = codes("УЗИ стоит 2 000 ₽.")["FCT01"]
    assert "2 400 ₽" in found["advice"]
    assert codes("УЗИ стоит 2 400 ₽.") == {}


def test_another_process_sees_it_within_seconds(ultrasound, codes, monkeypatch):
    assert "FCT01" in codes("УЗИ стоит 2 000 ₽.")
    Fact.objects.update(value="2 000 ₽", normal="2000 RUB")  # elsewhere, where nobody tells us
    keeping.Book.objects.update(stamp="another")
    now = engine.time.monotonic()
    monkeypatch.setattr(engine.time, "monotonic", lambda: now + engine._GLANCE_SECONDS)
    assert codes("УЗИ стоит 2 000 ₽.") == {}


def test_what_was_followed_is_read_on_beside_the_new_book(cast, ultrasound, tell):
    conversation = tell("Анна", "УЗИ стоит 2 400 ₽.")
    written = keeping.written_of(ultrasound)._replace(value="2 600 ₽")
    keeping.change(actor=cast.sit_sin, fact=ultrasound, written=written, now=NOON)
    cast.answers(conversation, "Напомню: УЗИ стоит 2 400 ₽.", NOON)
    verdicts = conversation.statements.order_by("message").values_list("verdict", "fact")
    assert list(verdicts) == [("agrees", "УЗИ"), ("contradicts", "УЗИ")]


def test_an_old_price_is_told_from_a_wrong_one(cast, signed_in, ultrasound, at, codes):
    form = {"value": "2 600 ₽", "since": "2026-03-03", "source": ""}
    signed_in(cast.sit_sin).post(f"/facts/{ultrasound.pk}/anew/", form)
    assert codes("УЗИ стоит 2 400 ₽.").keys() == {"FCT04"}
    assert codes("УЗИ стоит 2 000 ₽.").keys() == {"FCT01"}
    assert codes("УЗИ стоит 2 600 ₽.") == {}
    [edition] = Fact.objects.get(pk=ultrasound.pk).editions.all()
    assert (edition.value, edition.valid_until) == ("2 400 ₽", dt.date(2026, 3, 2))


def test_statements_are_written_once_and_forgotten_only_when_taken_back(cast, ultrasound, tell):
    conversation = tell("Анна", "УЗИ стоит 2 400 ₽.")
    [said] = conversation.statements.all()
    assert (said.text, said.kind, said.value, said.fact) == (
        "2 400 ₽", "price", "2400 RUB", "УЗИ",
    )  # fmt: skip
    held = cast.answers(conversation, "УЗИ стоит 2 500 ₽.", NOON, hold=dt.timedelta(seconds=10))
    assert conversation.statements.count() == 2
    from nanni_desk.conversations.services import replying

    replying.withdraw(actor=cast.ea_nasir, message=held.pk, now=NOON)
    assert list(conversation.statements.all()) == [said]


def test_each_change_is_a_version_that_the_page_shows(cast, signed_in, ultrasound, at):
    client = signed_in(cast.sit_sin)
    at.later(days=1)
    client.post(f"/facts/{ultrasound.pk}/edit/", FORM | {"value": "2 600 ₽"})
    page = client.get(f"/facts/{ultrasound.pk}/").content.decode()
    assert page.index("2 600 ₽") < page.index("2 400 ₽")
    assert cast.sit_sin.name in page
    assert [v.data["value"] for v in ultrasound.versions.order_by("number")] == [
        "2 400 ₽", "2 600 ₽",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "text"), [("value", "дорого"), ("name", "  "), ("valid_until", "2020-01-01")]
)
def test_what_cannot_be_read_is_told_beside_its_field(cast, signed_in, at, field, text):
    form = FORM | {"valid_from": "2026-01-01", field: text}
    answer = signed_in(cast.sit_sin).post("/facts/new/", form)
    assert answer.status_code == 422
    assert f'id="id_{field}_error"' in answer.content.decode()
    assert not Fact.objects.exists()


def test_two_facts_have_two_names(cast, signed_in, ultrasound, at):
    answer = signed_in(cast.sit_sin).post("/facts/new/", FORM)
    assert answer.status_code == 422
    assert Fact.objects.count() == 1


def test_agents_read_the_book_and_do_not_write_in_it(cast, signed_in, ultrasound, at):
    client = signed_in(cast.ea_nasir)
    assert "2 400 ₽" in client.get("/facts/").content.decode()
    assert client.post(f"/facts/{ultrasound.pk}/edit/", FORM).status_code == 403


@pytest.mark.teaching("S3-62")
def test_a_number_without_a_source_is_shown_as_a_guess(cast, signed_in, at):
    client = signed_in(cast.sit_sin)
    client.post("/facts/new/", FORM | {"name": "доля довольных", "kind": "fee", "value": "95 %",
                                       "source": "", "grade": "measured"})  # fmt: skip
    client.post("/facts/new/", FORM)
    rows = client.get("/facts/").content.decode().split("<tr>")[2:]
    guessed, measured = rows
    assert "доля довольных" in guessed
    assert "Предположение" in guessed
    assert "Предположение" not in measured


def test_lists_of_the_book(cast, signed_in, write, at):
    write("чек-ап", "price", "9 000 ₽", valid_until=NOON.date() - DAY)
    write("справка", "price", "900 ₽", review_at=NOON.date())
    write("УЗИ", "price", "2 400 ₽")
    client = signed_in(cast.ea_nasir)

    def shown(query):
        page = client.get(f"/facts/?{query}").content.decode()
        return [name for name in ("чек-ап", "справка", "УЗИ") if f">{name}</a>" in page]

    assert shown("show=now") == ["справка", "УЗИ"]
    assert shown("show=look") == ["справка"]
    assert shown("show=past") == ["чек-ап"]
    assert shown("q=узи") == ["УЗИ"]


def test_what_comes_out_as_toml_is_a_sound_book_and_comes_in_again(
    cast, signed_in, write, ultrasound, at, tmp_path
):
    write(
        "часы", "hours", "с 9 до 21", subject=("клиника работает",), review_at=dt.date(2026, 9, 1)
    )
    write('запись "онлайн"', "feature", "да", owner=cast.ea_nasir)  # fmt: skip
    keeping.begin_anew(actor=cast.sit_sin, fact=ultrasound, value="2 600 ₽",
                       since=dt.date(2026, 3, 1), source="Прейскурант", now=NOON)  # fmt: skip
    client = signed_in(cast.sit_sin)
    toml = client.get("/facts/export.toml").content
    book = tmp_path / "facts.toml"
    book.write_bytes(toml)
    from nanni.cli.main import main

    assert main(["facts", "check", str(book), "--on", "2026-03-03"]) == 0
    for ending in ("toml", "csv"):
        content = client.get(f"/facts/export.{ending}").content
        file = SimpleUploadedFile(f"facts.{ending}", content)
        page = client.post("/facts/import/", {"file": file}).content.decode()
        assert Fact.objects.count() == 4
        if ending == "csv":
            assert "Новых: 0, изменилось: 0, как было: 4" in page


def test_a_file_comes_in_whole_or_not_at_all(cast, signed_in, at):
    content = "name;kind;value\nдоставка;price;300 ₽\nсамовывоз;price;дорого\nдоставка;price;1 ₽\n"
    file = SimpleUploadedFile("f.csv", content.encode())
    answer = signed_in(cast.sit_sin).post("/facts/import/", {"file": file})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "самовывоз" in page
    assert '<td class="number">3</td>' in page
    assert not Fact.objects.exists()


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", b"", b"a = [", b"[fact]\nname = 1", b"{}", b"fact = 3", b"=1+1,2\n"],
)
def test_what_is_no_book_is_refused_in_words(cast, signed_in, at, content):
    for name in ("a.toml", "a.csv"):
        file = SimpleUploadedFile(name, content or b"\n")
        answer = signed_in(cast.sit_sin).post("/facts/import/", {"file": file})
        assert answer.status_code == 422


def test_a_formula_stays_text_in_a_spreadsheet(write, cast, signed_in, at):
    write("телефон", "contact", "+7 800 555-35-35", note="=1+1")
    csv = signed_in(cast.sit_sin).get("/facts/export.csv").content.decode("utf-8-sig")
    assert "'+7 800 555-35-35" in csv
    assert "'=1+1" in csv


def test_the_seed_fills_an_empty_book_once(cast, tmp_path):
    path = tmp_path / "facts.toml"
    path.write_text('[[fact]]\nname = "доставка"\nkind = "price"\nvalue = "300 ₽"\n')
    assert importing.seed(path, NOON) == 1
    assert importing.seed(path, NOON) == 0
