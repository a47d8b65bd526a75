"""Events: what a messenger writes into a chat by itself, and the marks it leaves for files."""

import re
from functools import cache
from typing import NamedTuple

from nanni.audit.readers.moments import CLOCK, DATE

_CHAT = r"(?:чат\w*|диалог\w*|бесед\w+|разговор\w*|chat|conversation|session|dialog(?:ue)?)"
_ENDED = r"(?:заверш[её]н\w*|закрыт\w*|оконч\w+|ended|closed|finished|resolved)"
_BEGUN = (
    r"(?:начат\w*|открыт\w*|переведен\w*|передан\w*|назначен\w*|started|opened|transferred"
    r"|assigned)"
)
_COMES = (
    r"(?:подключил\w*|присоединил\w*|покинул\w*|вош[её]л|вошла|вышел|вышла|завершил\w*|закрыл\w*"
    r"|joined|left|entered|ended|closed|accepted)"
)
#: Whole lines between messages.
_EVENT = (
    rf"\W*(?:{DATE},?\s)?(?:{CLOCK}\s?[-–—]?\s)?\W{{0,3}}(?:"
    rf"{_CHAT}\s(?:(?:был[аои]?|has been|was|is)\s)?(?:(?P<ended>{_ENDED})|{_BEGUN})[^?!]{{0,60}}"
    rf"|(?:(?!\b(?:я|мы|вы|i|we|you)\b)[\w.()-]+\s){{1,4}}(?:has\s)?{_COMES}\s"
    rf"(?:(?:к|в|из|the|this|to)\s){{0,2}}{_CHAT}[\s.]*)"
)
#: What a messenger says under somebody's name.
_NOTICE = (
    r"end-to-end encrypted|сквозн\w+ шифрован|security code (?:with|changed)|код безопасности"
    r"|created (?:this )?group|создал\w* (?:эту )?групп|changed (?:the|this) (?:subject|group)"
    r"|disappearing messages|исчезающ\w+ сообщен|waiting for this message|ожидани\w+ (?:этого"
    r"|данного) сообщени|is a business account|бизнес-аккаунт\w* |missed (?:voice|video) call"
    r"|пропущенный (?:аудио|видео)?-?звонок"
)
_DELETED = (
    r"(?:this message was deleted|you deleted this message|(?:данное |это )?сообщение (?:было )?"
    r"удалено|вы удалили (?:данное|это) сообщение)\.?"
)
_EDITED = r"\s?<(?:this message was edited|сообщение изменено)>\s*$"
_MEDIA = (
    r"(?:image|photo|video|audio|voice message|sticker|gif|document|file|media|contact card"
    r"|фото\w*|изображени\w+|картинк\w+|видео\w*|аудио\w*|голосовое сообщение|стикер|документ|файл"
    r"|медиафайл\w*|вложени\w+|карточка контакта)"
)
_GONE = r"(?:omitted|attached|опущен\w*|пропущен\w*|отсутству\w+|не включ\w+)"
_FILE = (
    rf"<(?:{_MEDIA}|без медиафайлов|без файлов)(?:\s{_GONE})?>"
    r"|<(?:attached|прикреплен\w*|прикреплён|вложен\w*|файл):[^<>]{1,200}>"
    r"|\S[^\n]{0,200}\.\w{2,5} \((?:file attached|файл (?:добавлен|прикрепл[её]н|приложен))\)"
    rf"|[\[(]\s?{_MEDIA}\s?[\])]"
)
#: In the words of the messenger, which a person may use as well.
_GONE_FILE = rf"{_MEDIA}\s{_GONE}"
#: What stands for a file whose mark was only to be known by its surroundings.
FILE = "<file>"
_DATE_LINE = (
    rf"[\W_]*(?:\w{{2,12}},?\s)?(?:(?P<date>{DATE})|\d{{1,2}} [а-я]{{3,8}}|сегодня|вчера|today"
    r"|yesterday)[\W_]*"
)
_RULE = re.compile(r"\s*(?:-{5,}|={5,}|\*{5,}|_{5,}|[-=*_]{3,}\s*(?:\w+\s*){0,4}[-=*_]{3,})\s*")


class Words(NamedTuple):
    """What somebody said, without the marks of the messenger.

    Attributes:
        text: the words.
        files: how many files came with them.
    """

    text: str
    files: int


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def event(line: str) -> str | None:
    """What a line between messages tells: ``closed``, nothing of note (empty), or no event (None).

    >>> event("Чат завершён"), event("Agent Maria joined the chat"), event("Где заказ?")
    ('closed', '', None)
    """
    found = _pattern(_EVENT).fullmatch(line)
    if found is None:
        return None
    return "closed" if found["ended"] else ""


def date_line(line: str) -> str | None:
    """The date that stands alone on a line; empty for one without a year, None for other lines."""
    found = _pattern(_DATE_LINE).fullmatch(line)
    return None if found is None else found["date"] or ""


def is_rule(line: str) -> bool:
    """Whether a line is drawn between two conversations."""
    return bool(_RULE.fullmatch(line))


def is_deleted(text: str) -> bool:
    """Whether somebody took back what was said."""
    return bool(_pattern(_DELETED).fullmatch(text.strip()))


def is_notice(text: str) -> bool:
    """Whether words that the messenger marked as its own are a notice."""
    return bool(_pattern(_NOTICE).search(text))


def is_file(text: str) -> bool:
    """Whether words that the messenger marked as its own stand for a file."""
    return bool(_pattern(_GONE_FILE).fullmatch(text.strip()))


def words(lines: list[str]) -> Words:
    """The words of a message and the number of its files, of which only a mark is left."""
    kept = [line for line in lines if not _pattern(_FILE).fullmatch(line.strip())]
    text = _pattern(_EDITED).sub("", "\n".join(kept).strip("\n"))
    return Words(text.rstrip(), len(lines) - len(kept))
