"""The first minutes: one friendly question that asks all at once, instead of «Привет» and silence.

Nobody is forced to answer it: any other words go to people as they are.
"""

import re
from collections.abc import Mapping

from django.utils.translation import gettext as _

#: Fields of the card, in the order in which an agent wants to read them.
FIELDS = ("what", "where", "since", "tried")
_LONGEST = 500
#: Words that open a talk and say nothing of the matter yet.
_OPENING = re.compile(
    r"здравствуй(?:те)?|здрасте|здрасьте|привет(?:ик|ствую)?|приветствую|хай|салют|"
    r"добр(?:ый|ого|ое|ой) (?:день|дня|вечер|вечера|утро|утра|ночи|времени суток)|доброго|"
    r"вы (?:тут|здесь|на связи)|есть (?:кто|кто-нибудь|кто-то)(?: живой| тут| здесь)?|"
    r"(?:у меня )?(?:есть |возникла? )?(?:один |небольшой |маленький )?"
    r"(?:вопрос(?:ик)?|проблема|проблемка)|"
    r"можно (?:вопрос|спросить|узнать)|нужна (?:ваша )?(?:помощь|консультация)|помогите|"
    r"подскажите|(?:ничего |всё |все |опять |снова )*не работает|"
    r"hi|hello|hey|good (?:day|morning|afternoon|evening)|greetings|anyone (?:there|here)|"
    r"(?:i have|i've got|got) (?:a |one )?(?:question|problem|issue)|a question|quick question|"
    r"(?:can|could) (?:you|someone|i) (?:help(?: me)?|ask(?: something)?)|"
    r"(?:i )?need (?:some )?help|help(?: me)?|"
    r"(?:it )?(?:doesn't|does not|is not|isn't) work(?:ing)?|there|"
    r"пожалуйста|please|плиз|добрый|и|а|у|меня|вас|всем|team|all|everyone|ребята|девушка",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"[\W_]*")


def is_mere_opening(text: str) -> bool:
    """Whether nothing is said yet of the matter itself.

    >>> is_mere_opening("Привет!"), is_mere_opening("Добрый день, у меня проблема")
    (True, True)
    >>> is_mere_opening("Здравствуйте, где мой заказ?")
    False
    """
    words = " ".join(text.lower().replace("ё", "е").split())
    return _NOTHING.fullmatch(_WHOLE.sub(" ", words)) is not None


_WHOLE = re.compile(rf"(?<!\w)(?:{_OPENING.pattern.replace('ё', 'е')})(?!\w)", re.IGNORECASE)


def prompt() -> str:
    """What the bot asks, all at once."""
    return _(
        "Hello! I'm a bot. So that a colleague can answer at once, please tell us: what happened, "
        "where, since when, and what have you tried? Use your own words or the card below; a "
        "person will read it."
    )


def labels() -> dict[str, str]:
    """The card's fields as people read them."""
    return {
        "what": _("What happened"),
        "where": _("Where"),
        "since": _("Since when"),
        "tried": _("What was tried"),
    }


def told_by_card(card: Mapping[str, object]) -> str:
    """A filled card as one message; empty when nothing was filled in."""
    said = ((name, " ".join(str(card.get(name) or "").split())[:_LONGEST]) for name in FIELDS)
    names = labels()
    return "\n".join(f"{names[name]}: {words}" for name, words in said if words)
