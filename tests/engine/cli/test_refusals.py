"""What is wrong with settings, rules of a team, facts and exports, told in both languages."""

import ast
import string
from pathlib import Path

import pytest

import nanni
from nanni.review.in_russian import SENTENCES, in_russian

ENGINE = Path(nanni.__file__).parent
SPEAKING = [*ENGINE.glob("review/*.py"), *ENGINE.glob("rulekit/*.py")]

RULE = """\
[[rule]]
code = "TEA01"
name = "call-us-back"
why = "Клиент уже написал."
advice = "Позвоните сами."
phrases = ["перезвонить =нам"]
bad = ["==Перезвоните нам==.", "Лучше ==перезвоните нам==.", "Можно ==перезвонить нам==."]
good = ["Перезвоним вам.", "Позвоните в банк.", "Мы вам перезвоним."]
"""

SETTINGS = [
    (
        '\nselekt = ["APO"]\n',
        "2: unknown setting 'selekt' in nanni.toml (did you mean 'select'?)",
        "2: в nanni.toml нет настройки «selekt» (может быть, «select»?)",
    ),
    (
        'language = "de"\n',
        "1: unknown language 'de' (known: en, ru)",
        "1: «de» не подходит для «language» (есть: en, ru)",
    ),
    (
        'select = "APO"\n',
        "1: 'select' must be a list of strings (like select = [\"…\"])",
        '1: в «select» нужен список строк (например: select = ["…"])',
    ),
    (
        '\n[severity]\nXYZ98 = "note"\n',
        "3: there is no rule 'XYZ98' (list them with: nanni rules)",
        "3: правила «XYZ98» нет (весь список: nanni rules)",
    ),
    (
        '[options.ANS04]\nmax_asks = "two"\n',
        "2: option 'max_asks' of ANS04 has the wrong type (like max_asks = 3)",
        "2: у настройки «max_asks» правила ANS04 не тот тип (например: max_asks = 3)",
    ),
    (
        'brand = "ur"\n',
        "1: there is no brand 'ur' (define it as [brands.ur])",
        "1: бренда «ur» нет (опишите его в [brands.ur])",
    ),
    (
        "[[silence]]\nfingerprint = '0a'\n",
        "1: a silence needs a reason (say why the finding is wrong here)",
        "1: в [[silence]] нужна причина, reason (напишите, почему замечание здесь неверно)",
    ),
    (
        "select = [\n",
        "2: not valid TOML: Invalid value",
        "2: это не TOML: такого значения не бывает",
    ),
    (
        'ignore = ["APO]\n',
        "1: not valid TOML: Illegal character '\\n'",
        "1: это не TOML: недопустимый знак '\\n'",
    ),
]

TEAM = [
    (
        RULE.replace('"Мы вам перезвоним."', ""),
        "8: rule TEA01 needs 3 good examples, it has 2 (",
        "8: правилу TEA01 нужно 3 хороших примера, а в нём 2 примера (",
    ),
    (
        RULE.replace(', "Позвоните в банк.", "Мы вам перезвоним."', ""),
        "8: rule TEA01 needs 3 good examples, it has 1 (",
        "8: правилу TEA01 нужно 3 хороших примера, а в нём 1 пример (",
    ),
    (
        RULE.replace("good = [", "good = []\nsource = ["),
        "8: rule TEA01 needs 3 good examples, it has 0 (",
        "8: правилу TEA01 нужно 3 хороших примера, а в нём 0 примеров (",
    ),
    (
        RULE.replace("==Перезвоните нам==", "==Звоните нам=="),
        "7: rule TEA01 disagrees with its bad example: expected «Звоните нам», found nothing (",
        (
            "7: правило TEA01 спорит со своим плохим примером:"
            " отмечено: «Звоните нам», найдено: ничего ("
        ),
    ),
    (
        RULE.replace("=нам", "(=нам"),
        "6: TEA01: '(' is never closed in phrase: перезвонить (=нам",
        "6: TEA01: незакрытая «(» во фразе: перезвонить (=нам",
    ),
    (
        RULE.replace("перезвонить =нам", " ".join(["(а | б)"] * 9)),
        "6: TEA01: 512 variants, more than 400; split the phrase: ",
        "6: TEA01: 512 вариантов, а можно не больше 400; разделите фразу: ",
    ),
    (
        RULE.replace("phrases", 'patterns = [{ regex = "(a", gate = ["a"] }]\nphrases'),
        "6: no regular expression: missing ), unterminated subpattern at position 0",
        "6: это не регулярное выражение: скобка не закрыта, знак 0",
    ),
    (
        RULE.replace("TEA01", "APO02"),
        "2: the code APO02 is taken by a shipped rule (use letters of your own, like TEA01)",
        "2: код APO02 уже занят: его носит правило самой Нанни (возьмите свои буквы, например TE",
    ),
    (
        RULE.replace('"call-us-back"', '"Call us"'),
        "3: rule TEA01: name must be kebab-case (the bad pattern in kebab case, like",
        "3: правило TEA01: имя пишется латиницей через дефис (назовите плохой приём, например",
    ),
]

FACTS = [
    (
        '[[fact]]\nname = "доставка"\nkind = "price"\nvalue = "дорого"\n',
        "4: no price in 'дорого' (like value = \"300 ₽\")",
        '4: «дорого» не прочесть как цену (например: value = "300 ₽")',
    ),
    (
        (
            '[[fact]]\nname = "доставка"\nkind = "price"\nvalue = "1 ₽"\n'
            "valid-from = 2026-02-01\nvalid-until = 2026-01-31\n"
        ),
        "6: the fact ends on 2026-01-31, before it begins on 2026-02-01",
        "6: факт кончается 31.01.2026, а начинается позже, 01.02.2026",
    ),
]


@pytest.mark.parametrize(("text", "english", "russian"), SETTINGS)
def test_a_mistake_in_the_settings(nanni, write, text, english, russian):
    draft, path = write("draft.txt", "Готово."), write("nanni.toml", text)
    for lang, told in (("en", english), ("ru", russian)):
        done = nanni("check", draft, lang=lang)
        assert (done.code, done.err) == (2, f"nanni: {path}:{told}\n")


@pytest.mark.parametrize(("rules", "english", "russian"), TEAM)
def test_a_mistake_in_the_rules_of_a_team(nanni, write, rules, english, russian):
    path = write("team.toml", rules)
    config = write("nanni.toml", 'rules = ["team.toml"]\n')
    for lang, told in (("en", english), ("ru", russian)):
        done = nanni("rules", "--config", config, lang=lang)
        assert done.code == 2
        assert done.err.startswith(f"nanni: {path}:{told}")


@pytest.mark.parametrize(("book", "english", "russian"), FACTS)
def test_a_mistake_in_the_fact_book(nanni, write, book, english, russian):
    path = write("facts.toml", book)
    for lang, told in (("en", english), ("ru", russian)):
        done = nanni("facts", "check", path, lang=lang)
        assert (done.code, done.err) == (2, f"nanni: {path}:{told}\n")


def test_a_file_that_is_not_there_or_not_in_utf_8(nanni, write):
    draft, foreign = write("draft.txt", "Готово."), write("cp1251.toml", b'brand = "\xf3\xf0"')
    missing = nanni("check", draft, "--config", "nowhere.toml", lang="ru")
    assert missing.err == "nanni: nowhere.toml: не читается: такого файла нет\n"
    broken = nanni("check", draft, "--config", foreign, lang="ru")
    assert broken.err == f"nanni: {foreign}: не UTF-8, байт 9 (сохраните файл в UTF-8)\n"


@pytest.mark.parametrize(
    ("name", "text", "english", "russian"),
    [
        ("a.json", '{"a" 1}', "expected ':' (column 6)", "ожидался знак «:» (столбец 6)"),
        ("a.yaml", "a: [1, 2\n", "did not find expected ',' or ']'", "не хватает «,» или «]»"),
        ("a.toml", "a = 1\na = 2\n", "Cannot overwrite a value", "это уже задано выше"),
    ],
)
def test_a_file_that_is_not_in_its_format(nanni, write, name, text, english, russian):
    path = write(name, text)
    for lang, told in (("en", f"cannot be parsed: {english}"), ("ru", f"не разобрать: {russian}")):
        done = nanni("check", path, lang=lang)
        assert done.code == 2
        assert done.err.startswith(f"nanni: {path}:")
        assert done.err.endswith(f": {told}\n")


def test_a_broken_record_of_an_export(nanni, write, tmp_path):
    table = write(
        "month.csv", "num,text,role,date\n1,Где заказ?,customer,2026-03-02\n,Едет,agent,\n"
    )
    for lang, told in (
        ("en", "the row names no conversation"),
        ("ru", "в строке нет номера обращения"),
    ):
        done = nanni(
            "audit", table, "--out", tmp_path / lang, "--map", "conversation=num", lang=lang
        )
        assert f"month.csv:3: {told}\n" in done.err


def test_columns_that_are_not_there(nanni, write, tmp_path):
    table = write("month.csv", "num,words\n1,Где заказ?\n")
    done = nanni("audit", table, "--format", "tables", "--out", tmp_path / "out", lang="ru")
    assert "нет столбца обращения; назовите его: --map conversation=NAME; есть: " in done.err


def _constants() -> set[str]:
    """Every string that stands in the engine's code."""
    trees = (ast.walk(ast.parse(path.read_text(encoding="utf-8"))) for path in SPEAKING)
    return {
        node.value
        for tree in trees
        for node in tree
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def _templates() -> set[str]:
    """Every template that stands where a refusal is made."""
    trees = (ast.walk(ast.parse(path.read_text(encoding="utf-8"))) for path in SPEAKING)
    return {
        argument.value
        for tree in trees
        for call in tree
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in {"Saying", "PhraseError"}
        for argument in call.args[:1]
        if isinstance(argument, ast.Constant)
    }


def _values(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_whatever_the_engine_refuses_with_has_its_russian():
    wordless = {"{name}: {reason}", "{places}"}
    assert {template for template in _templates() if in_russian(template) == template} == wordless


def test_no_russian_is_left_of_a_sentence_that_is_gone():
    told_by_libraries = {"price", "fee", "term", "hours", "contact", "address"}
    assert SENTENCES.keys() - told_by_libraries <= _constants()


@pytest.mark.parametrize("english", [key for key in SENTENCES if "{0,40}" not in key])
def test_both_languages_tell_the_same_values(english):
    assert _values(SENTENCES[english]) == _values(english)
