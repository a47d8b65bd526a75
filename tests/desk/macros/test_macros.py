"""Macros through the browser's door: written, refused, suggested, counted, exported."""

import json

import pytest

from nanni.cli.main import main
from nanni_desk.accounts.models import AuditEntry
from nanni_desk.events.models import Event
from nanni_desk.macros.exporting import export_macros
from nanni_desk.macros.models import Macro
from nanni_desk.macros.services import Written, save_macro
from tests.desk.conftest import NOON

HOURS = "{{customer.name}}, мы открыты по будням с 9:00 до 21:00."


@pytest.fixture
def asked(cast):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Во сколько вы закрываетесь?", NOON)
    return conversation


@pytest.fixture
def write(cast):
    def write(name, body_ru=HOURS, actor=None, **fields):
        written = Written(name=name, body_ru=body_ru, **fields)
        return save_macro(actor=actor or cast.owner, written=written, now=NOON)

    return write


def post(client, path="/macros/new/", **fields):
    form = {"name": "Часы работы", "body_ru": HOURS, "channel": "", "category": "", "reason": ""}
    return client.post(path, form | fields)


def suggested(client, conversation, query=""):
    found = client.get("/macros/suggest/", {"q": query, "conversation": conversation.pk})
    assert found.status_code == 200
    return found.json()


def test_a_lead_writes_a_macro_and_an_agent_gets_it_filled(cast, signed_in, at, asked):
    assert post(signed_in(cast.sit_sin)).status_code == 302
    [macro] = suggested(signed_in(cast.ea_nasir), asked, "час")
    assert macro["name"] == "Часы работы"
    assert macro["body"] == "Нанни, мы открыты по будням с 9:00 до 21:00."
    assert macro["missing"] == []
    assert AuditEntry.objects.filter(action="macro.created").exists()
    assert Event.objects.filter(kind="macro.changed").count() == 1


def test_a_missing_name_stays_visible(cast, signed_in, at, asked, write):
    write("Часы работы")
    cast.nanni.name = ""
    cast.nanni.save()
    [macro] = suggested(signed_in(cast.ea_nasir), asked)
    assert macro["body"].startswith("{{customer.name}}, ")
    assert macro["missing"] == ["customer.name"]


@pytest.mark.teaching("S0-5", "S4-4")
@pytest.mark.parametrize("body", ["Извините за задержку.", "Приносим извинения за неудобства."])
def test_an_apology_is_refused_with_the_reason(cast, signed_in, at, body):
    refused = post(signed_in(cast.sit_sin), body_ru=body, reason="так принято")
    assert refused.status_code == 422
    assert "apology" in refused.content.decode()
    assert not Macro.objects.exists()


@pytest.mark.parametrize(
    "body", ["Пришлите CVV с обратной стороны карты.", "Здравствуйте, {{client}}!"]
)
def test_what_must_not_go_out_is_refused_whatever_the_reason(cast, signed_in, at, body):
    assert post(signed_in(cast.sit_sin), body_ru=body, reason="надо").status_code == 422
    assert not Macro.objects.exists()


def test_a_warning_wants_a_reason_and_keeps_it(cast, signed_in, at):
    lead = signed_in(cast.sit_sin)
    body = "Благодарим за понимание! Ваше обращение очень важно для нас."
    refused = post(lead, body_ru=body)
    assert refused.status_code == 422
    assert "notice--warning" in refused.content.decode()
    assert post(lead, body_ru=body, reason="так требует договор").status_code == 302
    macro = Macro.objects.get()
    assert macro.override["reason"] == "так требует договор"
    assert macro.override["codes"]
    assert macro.override["by"] == cast.sit_sin.pk


def test_a_macro_needs_a_name_and_a_text(cast, signed_in, at):
    lead = signed_in(cast.sit_sin)
    assert post(lead, body_ru=" ").status_code == 422
    assert post(lead, name="").status_code == 422


def test_two_macros_of_a_team_cannot_share_a_name(cast, signed_in, at, write):
    write("Часы работы")
    assert post(signed_in(cast.sit_sin)).status_code == 409
    assert post(signed_in(cast.sit_sin), team=cast.copper.pk).status_code == 302


def test_a_lead_writes_only_for_own_teams_and_everybody(cast, signed_in, at):
    refused = post(signed_in(cast.sit_sin), team=cast.barley.pk)
    assert refused.status_code == 422
    assert not Macro.objects.exists()


def test_another_team_sees_neither_list_nor_page_nor_suggestion(cast, signed_in, at, asked, write):
    macro = write("Секрет меди", team=cast.copper)
    stranger = signed_in(cast.arbituram)
    assert "Секрет меди" not in stranger.get("/macros/").content.decode()
    assert "Секрет меди" in signed_in(cast.ea_nasir).get("/macros/").content.decode()
    assert stranger.get("/macros/suggest/", {"conversation": asked.pk}).status_code == 404
    assert stranger.post(f"/macros/{macro.pk}/used/").status_code == 404


def test_agents_and_reviewers_do_not_write(cast, signed_in, at, write):
    macro = write("Часы работы")
    for user in (cast.ea_nasir, cast.reviewer):
        client = signed_in(user)
        assert post(client).status_code == 403
        assert client.get(f"/macros/{macro.pk}/").status_code == 403
        assert client.post(f"/macros/{macro.pk}/retire/").status_code == 403
        assert client.get("/macros/export/").status_code == 403


def test_the_text_follows_the_conversations_language(cast, signed_in, at, write):
    write("Hours", body_en="We are open from 9:00 to 21:00 on {{today}}.")
    english = cast.begin(NOON, language="en")
    [macro] = suggested(signed_in(cast.ea_nasir), english)
    assert macro["body"] == "We are open from 9:00 to 21:00 on 3 March."


def test_suggestions_know_cyrillic_case_channel_and_order(cast, signed_in, at, asked, write):
    client = signed_in(cast.ea_nasir)
    write("Как вернуть деньги", body_ru="Возврат идёт до 10 дней.")
    write("Возврат билета", body_ru="Сдайте билет в кассу.")
    write("Возврат по API", body_ru="Вызовите метод отмены.", channel="callback")
    names = [macro["name"] for macro in suggested(client, asked, "ВОЗВРАТ")]
    assert names == ["Возврат билета", "Как вернуть деньги"]
    assert suggested(client, asked, "%") == []
    assert client.get("/macros/suggest/", {"conversation": "x"}).status_code == 400


def test_uses_are_counted_and_a_retired_macro_is_gone(cast, signed_in, at, asked, write):
    macro = write("Часы работы")
    assert signed_in(cast.ea_nasir).post(f"/macros/{macro.pk}/used/").status_code == 204
    lead = signed_in(cast.sit_sin)
    page = lead.get(f"/macros/{macro.pk}/").content.decode()
    assert HOURS in page
    assert lead.post(f"/macros/{macro.pk}/retire/").status_code == 302
    macro.refresh_from_db()
    assert (macro.uses, macro.retired_at) == (1, NOON)
    assert suggested(signed_in(cast.ea_nasir), asked) == []
    assert lead.get(f"/macros/{macro.pk}/").status_code == 404


@pytest.mark.teaching("S3-18", "S3-22")
def test_check_lists_findings_in_exported_macros(cast, at, write, tmp_path, capsys):
    write("Оформить", body_ru="Оформите return в личном кабинете.", body_en="It takes 3  days.")
    path = export_macros(tmp_path / "macros")
    assert main(["check", str(path), "--color", "never"]) == 1
    told = capsys.readouterr().out
    assert "LNG01" in told
    assert "macros.json" in told


def test_slots_are_no_findings_of_the_export(cast, at, write, tmp_path, capsys):
    write("Часы", body_ru=HOURS.replace("с 9:00", "с\N{NO-BREAK SPACE}9:00"))
    main(["check", str(export_macros(tmp_path)), "--color", "never"])
    assert "TPL" not in capsys.readouterr().out


def test_the_export_of_the_page_is_what_the_person_sees(cast, signed_in, at, write):
    write("Медь", team=cast.copper)
    write("Ячмень", team=cast.barley)
    lead = signed_in(cast.sit_sin).get("/macros/export/")
    assert [record["name"] for record in json.loads(lead.content)] == ["Медь"]
    assert lead["Content-Disposition"] == 'attachment; filename="macros.json"'
