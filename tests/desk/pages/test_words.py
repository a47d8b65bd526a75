"""What the files of words say is what the pages say."""

import pytest
from babel.messages import Message
from django.utils.translation import gettext, ngettext, override, pgettext

from tools.words import apps, kept


def said(message: Message) -> list[str]:
    """The Russian that a page would show; for counted things all three forms."""
    if isinstance(message.id, tuple | list):
        return [ngettext(*message.id, n) for n in (1, 2, 5)]
    if message.context:
        return [pgettext(message.context, message.id)]
    return [gettext(message.id)]


@pytest.mark.parametrize("name", sorted(apps()))
def test_pages_say_what_the_files_say(name):
    with override("ru"):
        for message in kept(apps()[name]):
            if message.id:
                words = message.string
                forms = list(words) if isinstance(words, tuple | list) else [words]
                assert said(message) == forms
