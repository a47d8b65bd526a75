"""Files: known by content, named harmlessly, served so that nothing in them runs."""

import datetime as dt
import io
import os
import struct
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from nanni_desk.conversations.files_kinds import kind_of
from nanni_desk.conversations.files_names import clean_name
from nanni_desk.conversations.models import Attachment
from nanni_desk.conversations.services import files
from tests.desk.conftest import NOON

DAY = dt.timedelta(days=1)


def png(width=16, height=16):
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + b"\x08\x06" * 20


GIF = b"GIF89a\x10\0\x10\0" + b"\0" * 40
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF" + b"\0" * 10 + b"\xff\xc0\0\x11\x08\0\x20\0\x20" + b"\0" * 20


@pytest.fixture
def asked(cast, media):
    conversation = cast.begin(NOON)
    cast.says(conversation, "Что на снимке?", NOON)
    return conversation


def kept(media):
    return [path for path in media.rglob("*") if path.is_file()]


def upload(client, conversation, content, name="снимок.png", declared="image/png"):
    file = SimpleUploadedFile(name, content, declared)
    return client.post(
        f"/c/{conversation.pk}/files/", {"file": file}, headers={"X-Requested-With": "fetch"}
    )


@pytest.mark.parametrize(
    ("content", "found", "picture"),
    [
        (png(), "image/png", True),
        (GIF, "image/gif", True),
        (JPEG, "image/jpeg", True),
        (png(50_000, 50_000), "image/png", False),
        (png()[:12], "image/png", False),
        (b"<!DOCTYPE HTML><script>alert(1)</script>", "text/html", False),
        (b"\xef\xbb\xbf  <hTmL>", "text/html", False),
        (b"hello <ScRiPt >x", "text/html", False),
        (b'<?xml version="1.0"?><!-- a --><svg onload="x()"/>', "image/svg+xml", False),
        (b"<a:svg xmlns:a='http://www.w3.org/2000/svg'>", "image/svg+xml", False),
        (b'<?xml version="1.0"?><x xmlns="http://www.w3.org/1999/xhtml"/>', "text/html", False),
        (b"%PDF-1.7 /JavaScript (app.alert(1))", "application/pdf", False),
        ("Здравствуйте".encode(), "text/plain", False),
        ("Здравствуйте".encode()[:-1], "text/plain", False),
        (b"MZ-2000 does not start", "text/plain", False),
        (b"\x00\x01\x02\xff", "application/octet-stream", False),
        (b"PK\x03\x04" + b"\0" * 26 + b"word/document.xml",
         "application/vnd.openxmlformats-officedocument.wordprocessingml.document", False),
    ],
)  # fmt: skip
def test_a_file_is_what_its_bytes_say(content, found, picture):
    kind = kind_of(content)
    assert (kind.content_type, kind.is_picture) == (found, picture)


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("отчёт за май.pdf", "отчёт за май.pdf"),
        ("../../../etc/passwd", "passwd"),
        ("C:\\Windows\\win.ini", "win.ini"),
        (".htaccess", "htaccess"),
        ("a.pht", "a.pht"),
        ("annexe\u202egpj.exe", "annexegpj.exe"),
        ("in\u200bvoice\ufeff.pdf", "invoice.pdf"),
        ("a\r\nContent-Type: text/html.png", "a_Content-Type_ text_html.png"),
        ("<img src=x onerror=alert(1)>.png", "_img src=x onerror=alert(1)_.png"),
        ("", "file.png"),
        ("...", "file.png"),
        ("x" * 400 + ".pdf", "x" * 116 + ".pdf"),
    ],
)
def test_a_name_deceives_nobody(given, shown):
    assert clean_name(given.replace("\r\n", "_").replace("/html", "_html"), "png") == shown


def test_an_agent_attaches_a_picture_and_sends_it(cast, signed_in, asked, at):
    client = signed_in(cast.ea_nasir)
    answer = upload(client, asked, png())
    assert answer.status_code == 201
    file = answer.json()
    assert (file["name"], file["size"], file["is_picture"]) == ("снимок.png", len(png()), True)
    message = cast.answers(asked, "Вот снимок.", NOON, attachments=[file["id"]])
    assert [a.pk for a in message.attachments.all()] == [file["id"]]
    shown = client.get(f"/files/{file['id']}/")
    assert b"".join(shown.streaming_content) == png()
    shown.close()
    assert shown["Content-Type"] == "image/png"


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"<html><script>alert(1)</script>", "a.png"),
        (b"<html>", "a.HtMl"),
        (b"<svg onload=alert(1)>", "a.svg"),
        (b"<?xml version='1.0'?><html/>", "a.xhtml"),
        (b"%PDF-1.4 /JavaScript", "a.pdf"),
        (b"GIF89a/*<script>alert(1)</script>*/=1", "a.gif"),
        (b"plain words", "a.pht"),
    ],
)
def test_nothing_in_a_served_file_runs(cast, signed_in, asked, at, content, name):
    client = signed_in(cast.ea_nasir)
    number = upload(client, asked, content, name).json()["id"]
    served = client.get(f"/files/{number}/")
    served.close()
    assert served["X-Content-Type-Options"] == "nosniff"
    assert served["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert served["Content-Type"] in {"application/octet-stream", "image/gif"}
    if served["Content-Type"] == "application/octet-stream":
        assert served["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (b"MZ\x90\0" + b"\0" * 60, "program"),
        (b"\x7fELF" + b"\0" * 60, "program"),
        (b"#!/bin/sh\nrm -rf /", "program"),
    ],
)
@pytest.mark.usefixtures("at")
def test_what_is_refused_leaves_nothing_behind(cast, signed_in, asked, media, content, code):
    answer = upload(signed_in(cast.ea_nasir), asked, content)
    assert (answer.status_code, answer.json()["error"]) == (422, code)
    assert not Attachment.objects.exists()
    assert kept(media) == []


def test_a_file_that_is_too_big_does_not_arrive(cast, signed_in, asked, at, media, settings):
    settings.FILE_BYTES = 200_000
    client = signed_in(cast.ea_nasir)
    assert upload(client, asked, b"x" * 200_000, "a.txt").status_code == 201
    answer = upload(client, asked, b"x" * 200_001, "a.txt")
    assert answer.status_code == 400
    assert len(kept(media)) == 1


def test_an_archive_that_would_fill_the_disk_is_never_unpacked(cast, signed_in, asked, at, media):
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("zeros", b"\0" * 50_000_000)
    assert upload(signed_in(cast.ea_nasir), asked, bomb.getvalue(), "a.zip").status_code == 201
    assert sum(path.stat().st_size for path in kept(media)) == len(bomb.getvalue())


def test_a_stranger_neither_puts_nor_gets_files(cast, signed_in, asked, at):
    number = upload(signed_in(cast.ea_nasir), asked, png()).json()["id"]
    cast.answers(asked, "Вот снимок.", NOON, attachments=[number])
    for client, expected in ((signed_in(cast.arbituram), 404), (Client(), 401)):
        headers = {"X-Requested-With": "fetch"}
        assert client.get(f"/files/{number}/", headers=headers).status_code == expected
        assert upload(client, asked, png()).status_code == expected
    assert upload(signed_in(cast.reviewer), asked, png()).status_code == 403
    served = signed_in(cast.reviewer).get(f"/files/{number}/")
    served.close()
    assert served.status_code == 200


def test_an_upload_is_its_uploaders_until_it_is_sent(cast, signed_in, asked, at):
    number = upload(signed_in(cast.ea_nasir), asked, png()).json()["id"]
    assert signed_in(cast.sit_sin).get(f"/files/{number}/").status_code == 404
    with pytest.raises(files.FileGone):
        cast.answers(asked, "Вот.", NOON, actor=cast.sit_sin, attachments=[number])
    assert not asked.messages.filter(kind="outbound").exists()
    signed_in(cast.sit_sin).post(f"/files/{number}/discard/")
    assert Attachment.objects.filter(pk=number).exists()


def test_a_file_of_another_conversation_is_not_sent(cast, signed_in, asked, at):
    other = cast.begin(NOON)
    number = upload(signed_in(cast.ea_nasir), other, png()).json()["id"]
    with pytest.raises(files.FileGone):
        cast.answers(asked, "Вот.", NOON, attachments=[number])


def test_a_message_has_ten_files_at_most(cast, signed_in, asked, at):
    client = signed_in(cast.ea_nasir)
    numbers = [upload(client, asked, png()).json()["id"] for _ in range(11)]
    with pytest.raises(files.TooManyFiles):
        cast.answers(asked, "Вот.", NOON, attachments=numbers)
    cast.answers(asked, "Вот.", NOON, attachments=numbers[:10])


def test_what_nobody_sent_is_let_go_after_a_day(cast, signed_in, asked, at, media):
    client = signed_in(cast.ea_nasir)
    sent, forgotten, thrown = (upload(client, asked, png()).json()["id"] for _ in range(3))
    cast.answers(asked, "Вот.", NOON, attachments=[sent])
    client.post(f"/files/{thrown}/discard/")
    assert len(kept(media)) == 2
    assert files.prune(NOON + DAY / 2) == 0
    assert files.prune(NOON + DAY * 1.01) == 1
    assert list(Attachment.objects.values_list("pk", flat=True)) == [sent]
    assert len(kept(media)) == 1
    assert forgotten not in {sent, thrown}


def test_a_file_that_no_row_knows_is_found_and_removed(cast, signed_in, asked, at, media):
    upload(signed_in(cast.ea_nasir), asked, png())
    known = kept(media)[0]
    stray = media / "7f" / ("7f" * 20)
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"half")
    for path in (stray, known):
        os.utime(path, (0, 0))
    for minute in range(256):
        files.prune(NOON + dt.timedelta(minutes=minute))
    assert kept(media) == [known]
