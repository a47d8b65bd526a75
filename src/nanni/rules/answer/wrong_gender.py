"""ANS12: speaks to a woman as to a man or the other way round, though her words tell."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import recent, same_writer
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Hit, Rule
from nanni.rules.answer._gender import Gender, addresses, gender_of_name, own_gender


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    found = list(addresses(turn.view))
    gender = _gender(thread, turn) if found else None
    for one in found:
        if gender is not None and one.gender != gender:
            start, end = turn.view.document.words_span(one.first, one.last)
            yield Remark(turn, Hit(start, end, data={"gender": gender}))
            return


def _gender(thread: Thread, turn: Turn) -> Gender | None:
    """What the customer's own words tell, else the only name that the source knows."""
    wrote = [one for one in recent(thread, turn) if one.is_customers]
    if wrote and any(not same_writer(wrote[0], one) for one in wrote):
        return None
    told = own_gender(one.message.text for one in wrote)
    if told is not None:
        return told
    names = [one.name for one in thread.participants if one.role == "customer" and one.name]
    return gender_of_name(names[0]) if len(names) == 1 else None


RULE = Rule(
    code="ANS12",
    name="wrong-gender",
    category="robotic_template",
    severity="warn",
    preview=True,
    why={
        "ru": "К женщине обратились как к мужчине или наоборот: клиент видит, что пишут не ему.",
        "en": "A woman is spoken to as a man or the other way round: this was written to somebody"
        " else.",
    },
    advice={
        "ru": "Посмотрите, как клиент пишет о себе. Не видно — скажите без рода: «вы писали».",
        "en": "See how the customer writes about themself. If nothing tells, leave titles out.",
    },
    dialogue=_check,
    source=("REVIEW 3: ANS12",),
)
