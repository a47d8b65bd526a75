"""What Python's libraries say of files, TOML and regular expressions, in Russian.

Their sentences differ a little between versions: what is not foreseen stays English.
"""

import re

_SYSTEM = (
    (r"^No such file or directory", "такого файла нет"),
    (r"^Permission denied", "нет прав"),
    (r"^Is a directory", "это папка"),
    (r"^Not a directory", "это не папка"),
    (r"^No space left on device", "на диске нет места"),
    (r"^Read-only file system", "диск только для чтения"),
    (r"^File name too long", "имя файла слишком длинное"),
)
_TOML = (
    (r"^Invalid statement", "строка ни на что не похожа"),
    (r"^Invalid value", "такого значения не бывает"),
    (r"^Invalid initial character for a key part", "так имя начинаться не может"),
    (r"^Invalid date or datetime", "такого дня или часа не бывает"),
    (r"^Invalid hex value", "это не шестнадцатеричное число"),
    (r"^Expected newline or end of document after a statement", "после значения есть лишнее"),
    (r"^Expected '=' after a key in a key/value pair", "после имени нужен знак «=»"),
    (r"^Expected '(\]+)' at the end of an? (?:table|array) declaration", r"не хватает «\1»"),
    (r"""^Expected ["'](.+)["']$""", r"ожидалось «\1»"),
    (r"^Cannot declare (.+) twice", r"\1 уже есть выше"),
    (r"^Cannot overwrite a value", "это уже задано выше"),
    (r"^Cannot (?:mutate|redefine) (?:immutable )?namespace (.+)", r"\1 уже описано выше"),
    (r"^Duplicate inline table key (.+)", r"\1 повторяется"),
    (r"^Unclosed array", "список не закрыт: не хватает «]»"),
    (r"^Unclosed inline table", "таблица не закрыта: не хватает «}»"),
    (r"^Unterminated string", "строка в кавычках не закончена"),
    (r"^Unescaped '\\' in a string", r"«\\» в строке пишется дважды: «\\\\»"),
    (r"^Escaped character is not a Unicode scalar value", "такого знака в Юникоде нет"),
    (r"^(?:Illegal|Found invalid) character (.+)", r"недопустимый знак \1"),
)
_REGEX = (
    (r"^missing \), unterminated subpattern", "скобка не закрыта"),
    (r"^unbalanced parenthesis", "лишняя скобка"),
    (r"^unterminated character set", "не хватает «]»"),
    (r"^nothing to repeat", "нечего повторять"),
    (r"^multiple repeat", "два повтора подряд"),
    (r"^min repeat greater than max repeat", "нижний предел повтора больше верхнего"),
    (r"^bad escape (.+?)(?= at position|$)", r"неизвестное сочетание \1"),
    (r"^bad character range (.+?)(?= at position|$)", r"промежуток \1 задом наперёд"),
    (r"^look-behind requires fixed-width pattern", "взгляд назад требует постоянной длины"),
    (r"^invalid group reference (\d+)", r"группы \1 нет"),
    (r" at position (\d+)(?: \(line \d+, column \d+\))?$", r", знак \1"),
)


def said_in_russian(english: str) -> str:
    """A library's sentence in Russian, as far as it is known."""
    for pattern, russian in (*_SYSTEM, *_TOML, *_REGEX):
        english = re.sub(pattern, russian, english)
    return english
