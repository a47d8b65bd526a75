"""SEC07: access to the customer's account is asked for as if there were no other way."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rules.security._access import MATCH, access_requests, offers_choice


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if offers_choice(view):
        return
    for match in access_requests(view, matches):
        yield view.hit(match)
        return


RULE = Rule(
    code="SEC07",
    name="access-without-choice",
    category="access_request",
    severity="error",
    blocks=("always",),
    why={
        "ru": "Кому неловко или нельзя дать доступ, тому остаётся только отказаться от помощи.",
        "en": "Whoever may not or would rather not give access is left with no help at all.",
    },
    advice={
        "ru": "Дайте выбор и скажите, что отказ ничего не испортит: «Или пришлём шаги со"
        " скринкастом, или созвонимся и посмотрим на экран вместе. Как вам удобнее?»",
        "en": "Offer another way and say that declining costs nothing: “Or we can send you the"
        " steps with a screencast, or look at your screen together on a call. Whichever you"
        " prefer.”",
    },
    match=MATCH,
    check=_check,
    source=("S3-54",),
)
