"""Texts to a customer, put together from what a person wrote: no sentence here is a template. Pure.

An apology says first that it was us, then what we do, then that we are sorry: the order that
weighs most with people (DOMAIN section 3). It begs for nothing.
"""

from collections.abc import Sequence

from nanni_desk.recovery.models import CaseIssue, Remedy
from nanni_desk.recovery.severity import Failure

_END = (".", "!", "?", "…", ":")


def acknowledgement(responsibility: str, repair: str, regret: str) -> str:
    """Responsibility, repair, regret, in this order.

    >>> acknowledgement("Мы не позвонили", "Позвонит Анна до 18:00", "")
    'Мы не позвонили. Позвонит Анна до 18:00.'
    """
    return " ".join(_sentence(part) for part in (responsibility, repair, regret) if part.strip())


def explanation(issues: Sequence[CaseIssue]) -> str:
    """What happened, why, and how we mend it; each matter by itself (S2-17, S2-18)."""
    texts = [" ".join(map(_sentence, (issue.what, issue.why, issue.fix))) for issue in issues]
    if len(texts) == 1:
        return texts[0]
    return "\n\n".join(f"{number}. {text}" for number, text in enumerate(texts, 1))


def holding(sentence: str, language: str) -> str:
    """A pause that says until when (S2-13); ``sentence`` names the time."""
    begun = {
        "ru": "Сейчас смотрю нашу переписку и записи, чтобы не отвечать наугад.",
        "en": "I’m going through our messages and records so that I don’t have to guess.",
    }
    return f"{begun[language]} {sentence}"


def choices(remedies: Sequence[Remedy], language: str) -> str:
    """What the customer can choose from, as equals: no order but that of offering (S3-61)."""
    lines = "\n".join(f"— {remedy.text}" for remedy in remedies)
    if len(remedies) == 1:
        asked = {"ru": "Подойдёт вам это?", "en": "Would that do?"}
        return f"{_sentence(remedies[0].text)} {asked[language]}"
    begun = {"ru": "Можем сделать на выбор:", "en": "You can choose:"}
    asked = {"ru": "Что вам подходит?", "en": "What suits you?"}
    return f"{begun[language]}\n{lines}\n{asked[language]}"


def money_back(whole: str, language: str) -> str:
    """The first of two equals when we cancelled; ``whole`` is the sum in words."""
    return {"ru": f"Вернём все деньги: {whole}", "en": f"All your money back: {whole}"}[language]


def credit_for(whole: str, bonus: str, language: str) -> str:
    """The second of them."""
    said = {"ru": f"Сохраним {whole} на следующий раз и добавим {bonus}",
            "en": f"We keep {whole} for your next time and add {bonus}"}  # fmt: skip
    return said[language]


def with_link(text: str, address: str, language: str) -> str:
    """The text, and where the customer sees at any time how it stands (S0-20)."""
    line = {"ru": "Как идут дела, видно здесь в любое время:",
            "en": "You can see at any time how it stands:"}  # fmt: skip
    return "\n\n".join(part for part in (text, f"{line[language]} {address}") if part)


def responsibility_for(issue: CaseIssue, language: str) -> str:
    """A first line for the admission, made of the matter itself; a person makes it their own."""
    title = issue.title.strip().rstrip(".")
    if issue.kind == Failure.PROMISE and issue.commitment_id:
        made = {"ru": f"Мы обещали: «{title}» — и не сделали этого вовремя.",
                "en": f"We promised “{title}” and did not do it in time."}  # fmt: skip
    else:
        made = {"ru": f"«{title}» — это наша ошибка.", "en": f"“{title}”: this is our mistake."}
    return made[language]


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text.endswith(_END) else f"{text}."
