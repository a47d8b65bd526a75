"""FCT02: a number in the reply differs by a slip from the one that the customer gave."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import recent
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Hit, Rule
from nanni.text.expressions import compiled

_NUMBER = compiled(r"(?<![\d.,:/+-])\d{4,16}(?![\d:/]|[.,]\d|-\d)")
#: Numbers are numbers of something: a price or a year is not copied from the customer.
_NAMED = compiled(
    r"(?:заказ|заявк|обращени|договор|номер|брон|накладн|трек|карт|счет|полис|билет|чек|order|ticket|booking|tracking"
    r"|contract|number|invoice|reference|case|account|policy|receipt|№|#)[^\d.!?]{0,20}$"
)
_MOST_THEIRS = 12


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    low = turn.view.low
    ours = [m for m in _NUMBER.finditer(low) if _NAMED.search(low, 0, m.start())]
    if not ours:
        return
    known = {n for one in recent(thread, turn) for n in _NUMBER.findall(one.view.low)}
    theirs = [
        number
        for one in recent(thread, turn)
        if one.is_customers
        for number in _NUMBER.findall(one.view.low)
    ][:_MOST_THEIRS]
    for match in ours:
        slip = next((n for n in theirs if _is_slip(match[0], n)), None)
        if slip is not None and match[0] not in known and slip not in low:
            why = {
                "ru": f"Клиент назвал {slip}, а в ответе другой номер: {match[0]}.",
                "en": f"The customer gave {slip}, the reply has another number: {match[0]}.",
            }
            yield Remark(turn, Hit(*match.span(), why=why, data={"given": slip}))
            return


def _is_slip(one: str, other: str) -> bool:
    """Whether two numbers differ by one digit, or by two neighbours that changed places."""
    if len(one) != len(other) or one == other:
        return False
    differ = [i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(differ) == 1:
        return True
    if len(differ) != 2 or differ[1] != differ[0] + 1:  # noqa: PLR2004 - a pair
        return False
    return one[differ[0]] == other[differ[1]] and one[differ[1]] == other[differ[0]]


RULE = Rule(
    code="FCT02",
    name="other-number",
    category="wrong_fact",
    severity="warn",
    preview=True,
    why={
        "ru": "Номер в ответе не тот, что назвал клиент: похоже, открыли чужое дело.",
        "en": "The number is not the one that the customer gave: it may be somebody else’s case.",
    },
    advice={
        "ru": "Сверьте номер с сообщением клиента и скопируйте его оттуда.",
        "en": "Check it against the customer’s message and copy it from there.",
    },
    dialogue=_check,
    source=("REVIEW 3: FCT02",),
)
