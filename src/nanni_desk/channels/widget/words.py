"""The words of the panel in the customer's language, and the search for words left English."""

import re
from collections.abc import Iterator

from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from nanni_desk.channels.widget import intake
from nanni_desk.channels.widget.options import options_of
from nanni_desk.conversations.models import Inbox

_WORDS: dict[str, str | Promise] = {
    "title": _("Chat"),
    "log": _("Conversation"),
    "write": _("Your message"),
    "placeholder": _("Write a message…"),
    "send": _("Send"),
    "attach": _("Attach a file"),
    "remove": _("Remove the file"),
    "close": _("Close the chat"),
    "menu": _("More"),
    "human": _("Call a person"),
    "human_said": _("Please call a person."),
    "human_called": _("A person has been called. There is nothing else you need to do."),
    "transcript": _("Send the conversation to"),
    "transcript_sent": _("Sent. Look into your mail."),
    "wrong": _("Something wrong?"),
    "you": _("You"),
    "bot": _("bot"),
    "typing": _("is typing…"),
    "earlier": _("Show earlier messages"),
    "fresh": _("New messages"),
    "sending": _("Sending…"),
    "received": _("Received"),
    "waiting": _("No connection. It will be sent as soon as there is one."),
    "failed": _("Not sent."),
    "retry": _("Try again"),
    "offline": _("No connection. We are trying again; what you write is kept."),
    "too_big": _("The file is too big. The most is"),
    "too_many": _("No more files fit into one message."),
    "uploading": _("Uploading…"),
    "upload_failed": _("The file was not uploaded."),
    "masked_card": _(
        "We hid the card number: a chat is no place for it, and nobody of ours needs it. If "
        "somebody asks you for a card number or its code, that is not us."
    ),
    "masked_code": _(
        "We hid the code: it opens your account or pays in your name. Tell it to nobody, us "
        "included."
    ),
    "masked_password": _(
        "We hid the password. Please change it all the same: what was typed once should not stay "
        "in use. We never need it."
    ),
    "masked_key": _(
        "We hid the access key. Please revoke it and issue a new one: what was sent once is no "
        "longer secret."
    ),
    "card_title": _("It goes quicker with this (optional)"),
    "card_send": _("Send the answers"),
    "today": _("Today"),
    "yesterday": _("Yesterday"),
    "megabytes": _("MB"),
    "kilobytes": _("KB"),
    "broken": _("Something broke. Please reload the page: nothing is lost."),
    "refused": _("The chat is not available on this page."),
}
_RUSSIAN = re.compile(r"[а-яё]", re.IGNORECASE)


def panel_words() -> dict[str, str]:
    """All words, in the language of the moment."""
    return {name: str(words) for name, words in _WORDS.items()}


def untranslated() -> Iterator[str]:
    """Names of our own words that a Russian customer would read in another language."""
    with translation.override("ru"):
        known = panel_words() | {f"card.{name}": words for name, words in intake.labels().items()}
        known |= {"intake": intake.prompt()}
        yield from (name for name, words in sorted(known.items()) if not _RUSSIAN.search(words))


def untranslated_own(inbox: Inbox) -> Iterator[str]:
    """Names of an owner's words for Russian customers that are not Russian."""
    own = options_of(inbox)
    for name, words in sorted(own.words.get("ru", {}).items()):
        if not _RUSSIAN.search(words):
            yield f"{inbox.key}.ru.{name}"
    if inbox.language == "ru":
        for number, notice in enumerate(own.notices, 1):
            if not _RUSSIAN.search(notice.text):
                yield f"{inbox.key}.notices.{number}"
