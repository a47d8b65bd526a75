"""What the customer is told of a question to somebody else: a name, a true title, a time. Pure.

A title is the directory's. A colleague of the same level is nobody's chief, and is called what
they are: a pair of fresh eyes (S2-24).
"""

from nanni_desk.accounts.models import Role, User

#: What a role is called when the directory holds no title.
_ROLES = {
    "ru": {Role.LEAD: "руководитель команды", Role.OWNER: "руководитель"},
    "en": {Role.LEAD: "team lead", Role.OWNER: "head of the company"},
}
_SENIOR = {
    "ru": "Ваш вопрос у {who}. Ответ будет {by}. Рассказывать всё заново не придётся: переписка и "
          "документы уже там.",
    "en": "Your question is with {who}. You will have an answer {by}. You won’t have to explain "
          "anything again: our messages and documents are there already.",
}  # fmt: skip
_PEER = {
    "ru": "Коллега посмотрит на это свежим взглядом. Ответ будет {by}. Рассказывать всё заново не "
          "придётся.",
    "en": "A colleague takes a fresh look at it. You will have an answer {by}. You won’t have to "
          "explain anything again.",
}  # fmt: skip


def title_of(person: User, language: str) -> str:
    """The title a customer may be told: of the directory, else what the role is called.

    >>> title_of(User(name="Анна", role="lead"), "ru")
    'руководитель команды'
    """
    return person.title or _ROLES[language].get(Role(person.role), "")


def told(person: User, *, is_peer: bool, by: str, language: str) -> str:
    """The sentence for the customer.

    Args:
        person: who was asked.
        is_peer: whether they are of the asker's own level.
        by: the time in words, such as «сегодня до 15:00».
        language: the customer's.
    """
    if is_peer:
        return _PEER[language].format(by=by)
    title = title_of(person, language)
    return _SENIOR[language].format(who=f"{person.name} ({title})" if title else person.name, by=by)
