"""Joints: blanks that must not break, beside numbers and after short words."""

from nanni.text.typography.canvas import Request
from nanni.text.typography.numbers import number_joint_requests
from nanni.text.typography.paragraphs import short_word_requests


def joint_requests(text: str, lang: str) -> list[Request]:
    """Requests of the pass ``nbsp`` for a masked text."""
    return number_joint_requests(text, lang) + short_word_requests(text, lang)
