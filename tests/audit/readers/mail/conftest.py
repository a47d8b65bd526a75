"""Boxes of letters, written and read."""

import pytest

from tests.audit.readers.mail.letters import box, letter


@pytest.fixture
def mail(tmp_path, read):
    """Conversations and problems of an mbox with these letters."""

    def reading(*letters, **known):
        path = tmp_path / "support.mbox"
        path.write_bytes(box(*letters))
        return read("mail", path, **known)

    return reading


@pytest.fixture
def only(mail):
    """The only message of a box with one letter."""

    def reading(*args, **fields):
        [conversation], problems = mail(letter(*args, **fields))
        assert problems == []
        [message] = conversation.messages
        return message

    return reading
