"""What a draft was read for is known when it is sent; the ledgers are those of a fresh reading."""

import datetime as dt

import pytest

from nanni import Message as Said
from nanni.review.analyst import Following
from nanni_desk.conversations.models import Message
from nanni_desk.conversations.reading import read, read_afresh, read_with
from nanni_desk.lib.engine import analyst
from tests.desk.conftest import NOON

ASKED = "Сколько стоит приём? И когда будут готовы анализы?"
SAID = "Приём стоит 1500 рублей. Уточню про анализы и отвечу сегодня до 15:00."
MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def asked(cast):
    conversation = cast.begin(NOON)
    cast.says(conversation, ASKED, NOON)
    return conversation


@pytest.fixture
def read_texts(monkeypatch):
    """The texts that the engine reads from now on."""
    texts, add = [], Following.add

    def adding(following, message):
        texts.append(message.text)
        return add(following, message)

    monkeypatch.setattr(Following, "add", adding)
    return texts


def tried(cast, conversation, body, at, language="ru", attachments=0):
    draft = Said("agent", body, at=at, author=str(cast.ea_nasir.pk), attachments=attachments)
    messages = list(conversation.messages.order_by("pk"))
    return read_with(conversation.pk, "widget", messages, draft, language)


def said(cast, conversation, body, at):
    reply = Message(
        conversation=conversation, kind="outbound", state="held", body=body, created_at=at,
        author=cast.ea_nasir,
    )  # fmt: skip
    return [*conversation.messages.order_by("pk"), reply]


def ledgers(reading):
    found = reading.analysis
    return found.questions, found.promises, found.signals, found.claims, found.forgotten


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("body", [SAID, "Разбираемся.", "Файл во вложении. Перезвоню через час."])
def test_the_ledgers_are_those_of_a_fresh_reading(cast, asked, body, language):
    tried(cast, asked, body, NOON + MINUTE, language)
    messages = said(cast, asked, body, NOON + MINUTE)
    now = read(asked.pk, "widget", messages, NOON + MINUTE)
    fresh = read_afresh("widget", messages, analyst())
    assert now.analysis.questions
    assert ledgers(now) == ledgers(fresh)


def test_what_was_tried_a_moment_ago_is_not_read_again(cast, asked, read_texts):
    tried(cast, asked, SAID, NOON + MINUTE)
    read(asked.pk, "widget", said(cast, asked, SAID, NOON + MINUTE), NOON + MINUTE)
    assert read_texts.count(SAID) == 1


@pytest.mark.parametrize(
    ("body", "at", "attachments"),
    [
        (SAID + " Спасибо!", NOON + MINUTE, 0),
        (SAID, NOON + 2 * MINUTE, 0),
        (SAID, NOON + MINUTE, 1),
    ],
)
def test_another_text_time_or_file_is_read_anew(cast, asked, read_texts, body, at, attachments):
    tried(cast, asked, SAID, NOON + MINUTE, attachments=attachments)
    read(asked.pk, "widget", said(cast, asked, body, at), at)
    assert read_texts[-2:] == [SAID, body]


def test_a_draft_that_was_never_sent_leaves_no_trace(cast, asked):
    tried(cast, asked, SAID, NOON + MINUTE)
    messages = list(asked.messages.order_by("pk"))
    assert not read(asked.pk, "widget", messages, NOON + MINUTE).analysis.promises
