"""Channels: what other systems call the channels that rules know."""

from nanni.model import CHANNELS

_CHANNELS = {
    "mail": "email",
    "e-mail": "email",
    "почта": "email",
    "письмо": "email",
    "review": "public",
    "comment": "public",
    "social": "public",
    "отзыв": "public",
    "internal": "note",
    "заметка": "note",
    "template": "macro",
    "шаблон": "macro",
    "макрос": "macro",
}


def known_channel(name: str | None) -> str | None:
    """The channel that a system's word for it means; None for no word.

    >>> known_channel("почта"), known_channel("telegram"), known_channel(None)
    ('email', 'chat', None)
    """
    if name is None:
        return None
    known = _CHANNELS.get(name, name)
    # Telegram, WhatsApp, a widget: each is a chat.
    return known if known in CHANNELS else "chat"
