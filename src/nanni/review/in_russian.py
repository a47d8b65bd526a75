"""What settings, rules of a team and fact books are refused with, in Russian.

Read only when a mistake is told. A template stands here with its values under the same names.
"""

from nanni.review.libraries_in_russian import said_in_russian

_FILES = {
    "cannot be read: {reason}": "не читается: {reason}",
    "not UTF-8 at byte {byte}": "не UTF-8, байт {byte}",
    "save the file as UTF-8": "сохраните файл в UTF-8",
    "not valid TOML: {reason}": "это не TOML: {reason}",
    "nested too deeply": "слишком глубокая вложенность",
    "there is no file '{path}'": "файла «{path}» нет",
    "its path is relative to this file": "путь считается от этого файла",
    "no file matches '{name}'": "ни один файл не подходит под «{name}»",
    "paths are relative to this file": "пути считаются от этого файла",
}

_VALUES = {
    "unknown setting '{key}' in {table}": "в {table} нет настройки «{key}»",
    "'{key}' is missing": "не хватает «{key}»",
    "'{key}' must be a string": "в «{key}» нужна строка",
    "'{key}' must be a whole number from {least} on": (
        "в «{key}» нужно целое число не меньше {least}"
    ),
    "'{key}' must be true or false": "в «{key}» нужно true или false",
    "'{key}' must be a list of strings": "в «{key}» нужен список строк",
    "'{key}' must be a list of strings, not {value!r}": (
        "в «{key}» нужен список строк, а в нём {value!r}"
    ),
    "'{key}' must be a table": "для «{key}» нужна таблица",
    "'{key}' must be a list of tables": "для «{key}» нужен список таблиц",
    "'{key}' must be a day": "в «{key}» нужен день",
    "unknown {key} {value!r}": "«{value}» не подходит для «{key}»",
    "unknown value {value!r} in '{key}'": "«{value}» не подходит для «{key}»",
    "did you mean '{near}'?": "может быть, «{near}»?",
    "known: {known}": "есть: {known}",
    'like {key} = "…"': 'например: {key} = "…"',
    'like {key} = ["…"]': 'например: {key} = ["…"]',
    "like {key} = 2026-03-01": "например: {key} = 2026-03-01",
    "like {name} = {value}": "например: {name} = {value}",
    "like [{name}]": "например: [{name}]",
    "write each as [[{key}]]": "пишите [[{key}]]",
}

_SETTINGS = {
    "there is no rule '{code}'": "правила «{code}» нет",
    "there is no rule or family '{code}'": "нет ни правила, ни семейства «{code}»",
    "list them with: nanni rules": "весь список: nanni rules",
    "rule {code} has no option '{name}'": "у правила {code} нет настройки «{name}»",
    "it has none": "у него их вообще нет",
    "option '{name}' of {code} has the wrong type": (
        "у настройки «{name}» правила {code} не тот тип"
    ),
    "'{code}' is no rule code or family": "«{code}» — не код правила и не семейство",
    "like APO or APO02": "например, APO или APO02",
    "'{code}' is no rule code": "«{code}» — не код правила",
    "like APO02": "например, APO02",
    "there is no brand '{name}'": "бренда «{name}» нет",
    "define it as [brands.{name}]": "опишите его в [brands.{name}]",
    "brand '{name}' inherits from itself": "бренд «{name}» наследует от самого себя",
    "take one link out": "уберите один из inherits",
    "a silence needs a fingerprint": "в [[silence]] нужен отпечаток замечания, fingerprint",
    "nanni check --format json shows them": "его покажет nanni check --format json",
    "a silence needs a reason": "в [[silence]] нужна причина, reason",
    "say why the finding is wrong here": "напишите, почему замечание здесь неверно",
    "'{mark}' is silenced twice": "отпечаток «{mark}» записан дважды",
    "keep one of them": "оставьте один",
}

_RULES = {
    "there is no rule in the file": "в файле нет ни одного правила",
    "the code {code} is taken by {owner}": "код {code} уже занят: {owner}",
    "a shipped rule": "его носит правило самой Нанни",
    "another rule of {path}": "его носит другое правило в {path}",
    "use letters of your own, like TEA01": "возьмите свои буквы, например TEA01",
    "a rule needs '{key}'": "правилу нужно поле «{key}»",
    "rule {code} needs '{key}'": "правилу {code} нужно поле «{key}»",
    'one plain sentence: {key} = "…", or {key} = {{ ru = "…", en = "…" }}': (
        'одна простая фраза: {key} = "…" или {key} = {{ ru = "…", en = "…" }}'
    ),
    "rule {code}: {reason}": "правило {code}: {reason}",
    "code must be like APO02": "код пишется так: APO02",
    "name must be kebab-case": "имя пишется латиницей через дефис",
    "category must be snake_case": "категория пишется латиницей через подчёркивание",
    "like TEA01": "например, TEA01",
    "the bad pattern in kebab case, like call-us-back": (
        "назовите плохой приём, например call-us-back"
    ),
    "see docs/howto/own-rules.md": "см. docs/howto/own-rules.ru.md",
    "rule {code} has nothing to match": "правилу {code} нечего искать",
    "add one of {known}": "добавьте что-нибудь из: {known}",
    "'words' must be a list of lists of strings": "в «words» нужен список списков строк",
    'like words = [["вернуть", "деньги"]]': 'например: words = [["вернуть", "деньги"]]',
    "a pattern needs 'regex'": "в «patterns» не хватает «regex»",
    "a pattern needs 'gate'": "в «patterns» не хватает «gate»",
    "pieces of text, one of which every match contains": (
        "куски текста, один из которых есть в каждом совпадении"
    ),
    "no regular expression: {reason}": "это не регулярное выражение: {reason}",
    "this may take for ever on some text: {reason}": (
        "на некоторых текстах такое выражение не кончит никогда: {reason}"
    ),
    "a repeat inside of a repeat": "повтор внутри повтора",
    "a reference back to a group": "ссылка назад на группу",
    "alternatives that begin alike inside of a repeat": (
        "варианты с одинаковым началом внутри повтора"
    ),
    "bound the inner repeat, like {0,40}": "ограничьте внутренний повтор, например {0,40}",
}

_EXAMPLES = {
    "rule {code} needs {least} bad examples, it has {has}": (
        "правилу {code} нужно {least:плохой пример|плохих примера|плохих примеров},"
        " а в нём {has:пример|примера|примеров}"
    ),
    "rule {code} needs {least} good examples, it has {has}": (
        "правилу {code} нужно {least:хороший пример|хороших примера|хороших примеров},"
        " а в нём {has:пример|примера|примеров}"
    ),
    "a bad example marks nothing": "в плохом примере ничего не отмечено",
    "a good example marks something": "в хорошем примере что-то отмечено",
    "mark what is wrong in bad ones: ==…==, or begin with ! for the whole message": (
        "в плохих отметьте, что не так: ==…==, или начните с !, если не так всё сообщение"
    ),
    "unbalanced == in {text!r}": "непарное == в «{text}»",
    "marks come in pairs": "отметки ставятся парами",
    "rule {code} disagrees with its bad example: {reason}": (
        "правило {code} спорит со своим плохим примером: {reason}"
    ),
    "rule {code} disagrees with its good example: {reason}": (
        "правило {code} спорит со своим хорошим примером: {reason}"
    ),
    "expected {expected}, found {found}": "отмечено: {expected}, найдено: {found}",
    "nothing": "ничего",
    "nothing found in the message": "в сообщении ничего не найдено",
    "fixed to {fixed!r}, expected {expected!r}": "исправлено на «{fixed}», а нужно «{expected}»",
    "change the example or what the rule matches": "поправьте пример или то, что ищет правило",
}

_PHRASES = {
    "unexpected ')' in phrase: {phrase}": "лишняя «)» во фразе: {phrase}",
    "'(' is never closed in phrase: {phrase}": "незакрытая «(» во фразе: {phrase}",
    "empty alternative in phrase: {phrase}": "пустой вариант во фразе: {phrase}",
    "unknown list {name} in phrase: {phrase} (known: {known})": (
        "неизвестный список {name} во фразе: {phrase} (есть: {known})"
    ),
    "'{word}' is not closed by '>' in phrase: {phrase}": (
        "«{word}» без закрывающей «>» во фразе: {phrase}"
    ),
    "{has:variant|variants}, more than {most}; split the phrase: {phrase}": (
        "{has:вариант|варианта|вариантов}, а можно не больше {most}; разделите фразу: {phrase}"
    ),
    "a phrase needs at least one word that must be there: {phrase}": (
        "во фразе нет ни одного обязательного слова: {phrase}"
    ),
    "unknown cue '{name}' (known: {known})": "в «cues» неизвестное «{name}» (есть: {known})",
    "a layout cannot be an 'unless'": "«layout» не бывает исключением",
    "'words' takes one position each: {groups}": (
        "в «words» одно место — одно слово или его варианты: {groups}"
    ),
    "the prefix '{prefix}*' is shorter than {least} letters": (
        "начало «{prefix}*» короче {least} букв"
    ),
    "no word has the grammemes <{name}>": "слов с граммемами <{name}> нет",
    "regular expression /{regex}/: {reason}": "регулярное выражение /{regex}/: {reason}",
    "regular expression /{regex}/ needs a gate: a literal every match contains": (
        "регулярному выражению /{regex}/ нужен gate: кусок текста из каждого совпадения"
    ),
}

_FACTS = {
    "there are two facts called '{name}'": "два факта с именем «{name}»",
    "a fact needs a name": "факту нужно имя, name",
    'like name = "доставка по Москве"': 'например: name = "доставка по Москве"',
    "a fact needs a value": "факту нужно значение, value",
    'like value = "{example}"': 'например: value = "{example}"',
    "the fact ends on {end}, before it begins on {begin}": (
        "факт кончается {end:%d.%m.%Y}, а начинается позже, {begin:%d.%m.%Y}"
    ),
    "a subject needs words": "в «subject» нужны слова",
    'like subject = ["доставка"]': 'например: subject = ["доставка"]',
    "a feature is there or not: {told!r}": "возможность или есть, или нет, а тут «{told}»",
    'value = "yes"': 'например: value = "да"',
    "no {kind} in {told!r}": "«{told}» не прочесть как {kind}",
    "price": "цену",
    "fee": "комиссию",
    "term": "срок",
    "hours": "часы",
    "contact": "контакт",
    "address": "адрес",
}

SENTENCES = {
    **_FILES, **_VALUES, **_SETTINGS, **_RULES, **_EXAMPLES, **_PHRASES, **_FACTS
}  # fmt: skip


def in_russian(english: str) -> str:
    """A sentence or template in Russian; unchanged when nobody has foreseen it."""
    return SENTENCES.get(english) or said_in_russian(english)
