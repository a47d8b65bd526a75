"""What templates ask of a promise."""

from django import template

from nanni_desk.conversations.models import Commitment
from nanni_desk.promises.recognising import rhythm_in

register = template.Library()


@register.filter
def comes_again(promise: Commitment) -> bool:
    """Whether its words say that it comes again, and nothing repeats it yet."""
    is_made = promise.source == Commitment.Source.SERIES
    return not is_made and rhythm_in(promise.text) is not None
