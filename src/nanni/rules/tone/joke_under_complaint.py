"""TON12: laughter, jokes and rude emoji under somebody's trouble."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, pattern, phrases

_LAUGHING = ("😂", "🤣", "😆", "😹", "😅", "😜", "🤪", "😝", "😛", "😏", "🤭", "💀")
_RUDE = ("🙄", "🤦", "🤡", "😒", "💩", "🖕", "🤮", "🥱", "😤", "🤷", "🍿")
_LAUGHTER = frozenset(
    "лол ахах ахаха ахахах хаха хахаха хах lol lmao haha hahaha rofl lmfao шучу joking".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if _customer_laughs(view):
        matches = [m for m in matches if m.label == "rude"]
    complained: bool | None = None
    for match in matches:
        if view.low[match.start] == ")" and "(" in view.low[: match.start]:
            continue  # the end of a bracket, not a smile
        if match.label == "mild":
            if complained is None:
                complained = view.context_has("complaint")
            if not complained:
                continue
        yield view.hit(match)


def _customer_laughs(view: View) -> bool:
    said = "".join(view.situation.context)
    return not _LAUGHTER.isdisjoint(view.context_words) or any(e in said for e in _LAUGHING)


RULE = Rule(
    code="TON12",
    name="joke-under-complaint",
    category="disrespect",
    severity="warn",
    why={
        "ru": "У человека беда, а над ней смеются.",
        "en": "The customer is in trouble, and somebody laughs at it.",
    },
    advice={
        "ru": "Уберите смех; теплоту покажет дело: «Заказ нашёлся, везём сегодня к 19:00».",
        "en": "Take the laugh out; warmth shows in the deed: “Found your order, it’s coming"
        " today by"
        " 7 pm”.",
    },
    match=(
        *phrases(
            "=lol|=lmao|=lmfao|=rofl|=roflmao|=lulz|=kek|=trololo|=лол|=кек|=рофл|=ржу|=ахах|=ахаха"
            "|=ахахах|=ахахаха|=ха-ха|=ха-ха-ха|=хахаха|=хехе|=гы|=haha|=hahaha|=hehe|=смешно"
            "|=hilarious|=funny =enough?",
            slack=0,
            label="laugh",
        ),
        pattern(f"[{''.join(_RUDE)}]", *_RUDE, label="rude"),
        pattern(f"[{''.join(_LAUGHING)}]+", *_LAUGHING, label="mild"),
        pattern(r"(?<=[\wа-я.!?)\s])(?<!:)\){2,}(?!\w)", "))", label="mild"),
        pattern(
            r"(?<!\w)(?:;-?\)|;d|xd|:d|:p)(?!\w)", ";)", ";-)", ";d", "xd", ":d", ":p", label="mild"
        ),
        *phrases(
            "=шучу|=шутка|=шутим", "=just =kidding|=joking", "=kidding", slack=0, label="mild"
        ),
    ),
    unless=phrases(
        "=не =смешно|=шутка|=шучу|=шутим",
        "=not =funny|=hilarious",
        "=это|=вовсе =не =смешно|=шутка",
        slack=0,
    ),
    check=_check,
    source=("REVIEW TON12",),
)
