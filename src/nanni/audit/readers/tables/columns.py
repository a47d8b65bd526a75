"""Columns: what each column of a table of messages holds, told by the user or by usual names."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

#: What a column may hold -> its usual names, the surest first; words are joined by underscores.
_USUAL = {
    "conversation": (
        "conversation_id conversation ticket_id ticket thread_id thread chat_id chat dialog_id"
        " dialogue_id dialog dialogue case_id case request_id issue_id session_id ticket_number"
        " id_обращения номер_обращения обращение id_тикета номер_тикета тикет id_заявки"
        " номер_заявки заявка id_диалога диалог id_чата чат id_беседы беседа переписка"
    ),
    "text": (
        "text message_text body_text plain_body body message_body content message_content message"
        " msg comment_body comment utterance reply текст текст_сообщения сообщение"
        " текст_комментария комментарий тело_письма содержание реплика"
    ),
    "role": (
        "role author_role sender_role author_type sender_type from_type user_type speaker_type"
        " direction message_type speaker who роль роль_автора тип_автора тип_отправителя"
        " направление тип_сообщения кто"
    ),
    "inbound": "inbound incoming is_inbound is_incoming from_customer is_customer от_клиента",
    "author": (
        "author_id sender_id from_id user_id author sender from username user author_email"
        " from_email email id_автора id_отправителя автор отправитель от_кого от"
    ),
    "name": (
        "author_name sender_name from_name user_name display_name name agent_name имя_автора"
        " имя_отправителя имя фио"
    ),
    "at": (
        "at created_at sent_at created sent timestamp datetime date_time message_date message_time"
        " published_at created_on date_created ts дата_и_время дата_время датавремя"
        " дата_сообщения время_сообщения дата_создания отправлено создано создан"
    ),
    "date": "date day дата день",
    "time": "time время",
    "channel": "channel via source inbox channel_type канал источник",
    "subject": "subject ticket_subject title topic тема тема_обращения тема_письма",
    "status": "status ticket_status state статус состояние",
    "assignee": "assignee assignee_name assignee_id assigned_to agent исполнитель ответственный",
    "tags": "tags labels tag теги метки тег",
    "attachments": "attachments attachment files attachments_count вложения файлы файл",
    "language": "language lang locale язык",
    "private": "private is_private internal is_internal is_note внутренний внутреннее приватный",
    "public": "public is_public публичный публичное",
}
FIELDS = tuple(_USUAL)
_PART = re.compile(r"[A-ZА-Я]+(?![a-zа-я])|[A-ZА-Я]?[a-zа-я]+|\d+")
#: Of a table whose rows tell nothing of one of these no conversation can be made.
_WHO = ("role", "inbound", "author", "name")


class ColumnError(ValueError):
    """The columns do not tell what a conversation needs; the text says what is missing."""


class Columns(NamedTuple):
    """What a column may hold -> its name in the file."""

    names: Mapping[str, str]

    def get(self, row: Mapping[str, Any], field: str) -> Any:  # noqa: ANN401 - as the file has it
        """The cell of a row that holds ``field``; None when there is none."""
        name = self.names.get(field)
        return None if name is None else row.get(name)

    def word(self, row: Mapping[str, Any], field: str) -> str:
        """The same as a string without blanks around it."""
        return _word(self.get(row, field))

    def words(self, row: Mapping[str, Any]) -> dict[str, str]:
        """All that a row says in so many words, but its text; what it leaves empty is left out."""
        return {
            field: word
            for field, name in self.names.items()
            if field != "text" and (word := _word(row.get(name)))
        }


def _word(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    if value is None or isinstance(value, dict):
        return ""
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def choose(header: Iterable[str], told: Mapping[str, str]) -> Columns:
    """The columns of a table.

    Args:
        header: names of the columns in the file.
        told: what the user says: our name -> the file's; the rest is guessed.

    Raises:
        ColumnError: what the user says does not fit the file, or something needed is not found.

    >>> choose(["Номер обращения", "Текст", "Кто", "Дата"], {}).names["conversation"]
    'Номер обращения'
    """
    names = list(header)
    chosen = _told(names, told)
    known = {_normal(name): name for name in reversed(names)}
    for field, usual in _USUAL.items():
        found = next((known[word] for word in usual.split() if word in known), None)
        if field not in chosen and found is not None and found not in chosen.values():
            chosen[field] = found
    for field in ("conversation", "text"):
        if field not in chosen:
            raise ColumnError(
                f"no column holds the {field}; name it with --map {field}=NAME; {_listed(names)}"
            )
    if not any(field in chosen for field in _WHO):
        raise ColumnError(
            f"no column tells who writes; name it with --map role=NAME or author=NAME;"
            f" {_listed(names)}"
        )
    return Columns(chosen)


def _told(names: list[str], told: Mapping[str, str]) -> dict[str, str]:
    chosen = {}
    for field, name in told.items():
        if field not in _USUAL:
            raise ColumnError(f"--map knows no {field!r}; it knows {', '.join(_USUAL)}")
        found = next((n for n in names if n == name or n.lower() == name.lower()), None)
        if found is None:
            raise ColumnError(f"there is no column {name!r}; {_listed(names)}")
        chosen[field] = found
    return chosen


def _listed(names: list[str]) -> str:
    return "there are: " + ", ".join(names)


def _normal(name: str) -> str:
    return "_".join(part.lower() for part in _PART.findall(name.replace("ё", "е")))
