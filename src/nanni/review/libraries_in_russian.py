"""What libraries say of files, TOML, YAML and regular expressions, in Russian.

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
_YAML = (
    (r"^mapping values are not allowed .*", "двоеточию здесь не место: возьмите текст в кавычки"),
    (r"^did not find expected '(.*)' or '(.*)'$", r"не хватает «\1» или «\2»"),
    (r"^did not find expected '(.*)' indicator$", r"ожидался знак «\1»"),
    (r"^did not find expected key$", "ожидалось имя поля: проверьте отступ"),
    (r"^did not find expected .*", "оборвано или стоит не на месте"),
    (r"^found character .*that cannot start any token", "с такого знака значение не начинается"),
    (r"^found unexpected end of stream", "строка в кавычках не закончена"),
    (r"^found unknown escape character.*", r"неизвестное сочетание с «\\»"),
    (r"^found undefined alias.*", "ссылка в никуда: такого «&» выше нет"),
    (r"^found (?:duplicate|unknown) .*", "такого указания нет"),
    (r"^could not find expected ':'", "не хватает двоеточия"),
    (r"^the character (.+) is not allowed in YAML", r"знак \1 в YAML недопустим"),
    (r"^half of a surrogate pair is not allowed in YAML", "половина знака: файл испорчен"),
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
    for pattern, russian in (*_SYSTEM, *_TOML, *_YAML, *_REGEX):
        english = re.sub(pattern, russian, english)
    return english
