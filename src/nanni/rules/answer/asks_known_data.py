"""ANS03: asks for an order number, a phone or a photo that the customer has already given."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import recent, said, same_writer
from nanni.dialogue.given import FILES, Datum, asked_for, given, may_ask
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Hit, Rule

_NAMES: dict[Datum, tuple[str, str]] = {
    "order": ("номер", "number"),
    "phone": ("телефон", "phone number"),
    "email": ("адрес почты", "e-mail address"),
    "address": ("адрес", "address"),
    "photo": ("фото", "photo"),
    "screenshot": ("скриншот", "screenshot"),
    "name": ("имя", "name"),
    "version": ("версию", "version"),
}


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    view = turn.view
    if not may_ask(view.low) or ("?" not in view.text and not view.has_cue("asks_to_tell")):
        return
    told = _told(thread, turn)
    if not told:
        return
    for sentence in said(turn):
        if sentence.role != "ask":
            continue
        known = sorted(asked_for(sentence.low) & told.keys())
        if known:
            end = view.span_of_sentence(sentence.start)[1]
            yield Remark(turn, _hit(sentence.start, end, known[0], told[known[0]]))
            return


def _told(thread: Thread, turn: Turn) -> dict[Datum, Turn]:
    """What the customer has given, and where.

    A picture counts until a person has answered it: the next one is of something else.
    """
    told: dict[Datum, Turn] = {}
    writer, answered = turn, False
    for one in recent(thread, turn):
        if one.is_customers:
            writer = one if writer is turn else writer
            fresh = given(one) - FILES if answered else given(one)
            if fresh and same_writer(writer, one):
                told.update(dict.fromkeys(fresh, one))
        elif one.message.role == "agent":
            answered = True
    return told


def _hit(start: int, end: int, datum: Datum, told: Turn) -> Hit:
    ru, en = _NAMES[datum]
    return Hit(
        start,
        end,
        why={
            "ru": f"Клиент уже дал {ru} в этом разговоре: его сообщение не прочитали.",
            "en": f"The customer has already given the {en} here: nobody read it.",
        },
        data={"given_in": told.index, "datum": datum},
    )


RULE = Rule(
    code="ANS03",
    name="asks-known-data",
    category="asks_known_data",
    severity="warn",
    preview=True,
    why={
        "ru": "Клиент это уже прислал: его не прочитали.",
        "en": "The customer has already sent it: nobody read it.",
    },
    advice={
        "ru": "Прочитайте разговор с начала, с ботом тоже. Сомневаетесь — назовите данные сами:"
        " «Заказ 441732, верно?»",
        "en": "Read the conversation from its beginning, the bot’s part too. When in doubt, say"
        " the datum yourself: “Order 441732, right?”",
    },
    dialogue=_check,
    source=("S4-11", "REVIEW 3: ANS03"),
)
