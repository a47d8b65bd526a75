"""What readers of files and exports say of broken data, in Russian; read only when one is told.

Their sentences carry values of the file, and some a place before them, so each is found inside.
"""

import re

from nanni.review.libraries_in_russian import said_in_russian

_WORDS = (
    # JSON
    (r"^unexpected '(.*)'", r"лишнее «\1»"),
    (r"^expected '(.*)' or '(.*)'$", r"ожидался знак «\1» или «\2»"),
    (r"^expected '(.*)'", r"ожидался знак «\1»"),
    (r"\bexpected a key in double quotes", "ожидалось имя поля в двойных кавычках"),
    (r"\bthe text ends too early", "текст оборвался"),
    (r"\ba string is not closed", "строка в кавычках не закончена"),
    (r"\bthere is more after the end of the value", "после конца значения стоит что-то ещё"),
    (r"\bExpecting value$", "ожидалось значение"),
    (r"\bExpecting '(.)' delimiter$", r"ожидался знак «\1»"),
    (r"\bExpecting property name.*", "ожидалось имя поля в двойных кавычках"),
    (r"\bInvalid control character at$", "недопустимый знак в строке"),
    (r"\bInvalid \\+escape$", r"неизвестное сочетание с «\\»"),
    (r"\bUnterminated string starting at$", "строка в кавычках не закончена"),
    (r"\bExtra data$", "после конца значения стоит что-то ещё"),
    (r"\btoo many brackets in brackets$", "слишком много скобок в скобках"),
    (r"\(column (\d+)\)$", r"(столбец \1)"),
    # what a conversation is made of
    (r"\ba conversation needs a list '(.*)'", r"в переписке нужен список «\1»"),
    (r"\bis not an object with an id$", "— не объект с полем id"),
    (r"\bthe line is not an object$", "строка — не объект"),
    (r"\bis not an object$", "— не объект"),
    (r"\bis not a list$", "— не список"),
    (r"\bis missing or not a string$", "— не строка, или его нет"),
    (r" is '(.*)'; expected one of (.*)", r": «\1»; можно: \2"),
    (r" is None; expected one of (.*)", r" не указано; можно: \1"),
    (r"\bexpected an object$", "нужен объект"),
    (r"\bexpected a text or a list, found (\w+)$", r"нужен текст или список, а здесь \1"),
    (r"\bexpected a text, found (\w+)$", r"нужен текст, а здесь \1"),
    (r"\bexpected a text$", "нужен текст"),
    (r": missing$", ": нет"),
    (r": unknown (.*)", r": неизвестно, что такое \1"),
    # sizes and encodings
    (r"\bbyte (\d+) is not UTF-8", r"байт \1 — не UTF-8"),
    (r"\bnot UTF-8$", "не UTF-8"),
    (r"\bthe line is too long$", "строка слишком длинная"),
    (r"\bthe line is longer than (\d+) MB$", r"строка длиннее \1 МБ"),
    (r"\bthe message is longer than (\d+) million signs$", r"сообщение длиннее \1 млн знаков"),
    (r"\blonger than (\d+) million signs$", r"длиннее \1 млн знаков"),
    # tables and chats
    (r"^(\d+) cells where the header has (\d+)$", r"ячеек: \1, а столбцов: \2"),
    (r"\bthe row names no conversation$", "в строке нет номера обращения"),
    (r"\bthe row does not tell who writes$", "из строки не понять, кто пишет"),
    (r"'(.*)' is no time; the message has none$", r"«\1» — не время; сообщение осталось без него"),
    (r"^no column holds the conversation; name it with", "нет столбца обращения; назовите его:"),
    (r"^no column holds the text; name it with", "нет столбца с текстом; назовите его:"),
    (
        r"^no column tells who writes; name it with (.*) or ([^;]*)",
        r"нет столбца, из которого видно, кто пишет; назовите его: \1 или \2",
    ),
    (r"^there is no column '(.*)'", r"нет столбца «\1»"),
    (r"; there are: ", "; есть: "),
    (r"^--map knows no '(.*)'; it knows ", r"--map не знает «\1»; знает: "),
    (r"^no column '(.*)'$", r"нет столбца «\1»"),
    (r"\bno line tells who speaks$", "ни из одной строки не видно, кто говорит"),
    (r"\bneither a ticket nor a comment nor a user$", "не тикет, не комментарий и не человек"),
    # mail
    (r"\bthe letter has no head$", "у письма нет заголовков"),
    (r"\bthe letter is cut off before its end$", "письмо оборвано"),
)


def in_russian(detail: str) -> str:
    """A reader's reason in Russian; what nobody has foreseen stays as it is."""
    for english, russian in _WORDS:
        detail = re.sub(english, russian, detail)
    return said_in_russian(detail)
