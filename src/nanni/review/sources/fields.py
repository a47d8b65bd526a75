"""Which strings of a data file are words for a customer, judged by the names of their fields."""

import re
from functools import cache

_TEXT = frozenset(
    "text texts body bodies content contents message messages reply replies html macro macros"
    " answer answers response responses template templates snippet snippets comment markdown draft"
    " announcement greeting autoreply note description"
    " текст тексты ответ ответы сообщение сообщения шаблон шаблоны макрос макросы комментарий"
    " реплика анонс объявление приветствие".split()
)
_NOT_TEXT = frozenset(
    "id ids uuid type kind count name title subject key keys slug url uri link href status state"
    " format lang language locale channel author user email date time at created updated tag tags"
    " category folder path file version hash size length number order priority"
    " имя название тема тип дата время автор ключ язык канал статус номер ссылка категория".split()
)
#: What comes beside a text and says where it goes; never reviewed as words of ours.
SIDE = {
    "context": "context",
    "customer": "context",
    "question": "context",
    "клиент": "context",
    "вопрос": "context",
    "контекст": "context",
    "channel": "channel",
    "канал": "channel",
    "lang": "lang",
    "language": "lang",
    "язык": "lang",
    "first_reply": "first_reply",
    "role": "role",
    "роль": "role",
    "nanni": "nanni",
}
_LANGUAGE = re.compile(r"[a-z]{2}(?:[-_][a-zA-Z]{2,4})?")
_MIN_WORDS = 2


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(r"[A-ZА-ЯЁ]+(?![a-zа-яё])|[A-ZА-ЯЁ]?[a-zа-яё]+")


def is_text_field(name: str) -> bool:
    """Whether a field of this name holds words for a customer.

    >>> is_text_field("bodyHtml"), is_text_field("message_id"), is_text_field("Текст ответа")
    (True, False, True)
    """
    parts = {part.lower() for part in _parts().findall(name)}
    return not _TEXT.isdisjoint(parts) and _NOT_TEXT.isdisjoint(parts)


def is_language(name: str) -> bool:
    """Whether a field is named by a language, as translations of one text are."""
    return bool(_LANGUAGE.fullmatch(name)) and name not in _NOT_TEXT


def reads_like_prose(text: str) -> bool:
    """Whether a string without a telling name is a sentence, not a code, a path or a label.

    >>> reads_like_prose("Вернём деньги завтра."), reads_like_prose("refund_policy.v2")
    (True, False)
    """
    words = re.findall(r"[^\W\d_]{2,}", text)
    return len(words) >= _MIN_WORDS and any(char.isspace() for char in text.strip())


def is_chosen(name: str, pointer: str, chosen: tuple[str, ...]) -> bool:
    """Whether the user named this field: by its name, or by the end of its path (``a.b``)."""
    path = pointer.strip("/").split("/")
    for choice in chosen:
        parts = choice.replace("/", ".").split(".")
        if name == choice or path[-len(parts) :] == parts:
            return True
        words = [part for part in path if not part.isdigit()]
        if words[-len(parts) :] == parts:
            return True
    return False
