from pathlib import Path

import pytest

from nanni import Reviewer
from nanni.review.config import ConfigError, find_config, read_config


def config(folder: Path, text: str) -> Path:
    path = folder / "nanni.toml"
    path.write_text(text, encoding="utf-8")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(ConfigError) as caught:
        Reviewer.load(path)
    return str(caught.value)


EVERYTHING = """
language = "ru"
channel = "email"
brand = "dilmun"
select = ["APO", "CLI01"]
extend-select = ["TYP"]
ignore = ["APO10"]
rules = ["rules/*.toml"]

[severity]
APO02 = "note"

[options.APO02]
limit = 3

[channels.note]
ignore = ["TYP"]

[brands.ur]
glossary = ["Слиток", "мёд"]
names = ["Эа-насир"]
thanks-for-patience = true

[brands.dilmun]
inherits = "ur"
glossary = ["талант"]
links = ["Dilmun.Example"]
capital-you = true

[[silence]]
fingerprint = "0a1b2c3d4e5f"
reason = "слова из договора"
"""


def test_everything_that_can_be_said(tmp_path):
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/own.toml").touch()
    settings = read_config(config(tmp_path, EVERYTHING))
    assert (settings.locale, settings.channel) == ("ru", "email")
    assert settings.selection.select == ("APO", "CLI01")
    assert settings.selection.extend == ("TYP",)
    assert settings.selection.ignore == ("APO10",)
    assert settings.channels["note"].ignore == ("TYP",)
    assert settings.severities == {"APO02": "note"}
    assert settings.options == {"APO02": {"limit": 3}}
    assert settings.brand.name == "dilmun"
    assert settings.brand.glossary == {"слиток", "мед", "талант"}
    assert settings.brand.names == {"эа-насир"}
    assert settings.brand.links == ("dilmun.example",)
    assert (settings.brand.capital_you, settings.brand.thanks_for_patience) == (True, True)
    assert settings.rule_files == (str(tmp_path / "rules/own.toml"),)
    assert settings.silenced == {"0a1b2c3d4e5f": "слова из договора"}


def test_an_empty_file_changes_nothing(tmp_path):
    assert read_config(config(tmp_path, "")) == read_config(config(tmp_path, "\n# nothing\n"))


def test_the_only_brand_needs_no_choice(tmp_path):
    settings = read_config(config(tmp_path, '[brands.ur]\nglossary = ["Слиток"]\n'))
    assert settings.brand.name == "ur"


def test_a_file_with_a_byte_order_mark(tmp_path):
    path = tmp_path / "nanni.toml"
    path.write_bytes(b'\xef\xbb\xbfignore = ["APO10"]\n')
    assert read_config(path).selection.ignore == ("APO10",)


# Line, reason and hint, each as a piece of the message.
MISTAKES = [
    ('\nselekt = ["APO"]\n', 2, "unknown setting 'selekt' in nanni.toml", "'select'"),
    ("# a\n\nlanguage = 'de'\n", 3, "unknown language 'de'", "known: en, ru"),
    ("channel = 'mail'\n", 1, "unknown channel 'mail'", "'email'"),
    ("channel = 5\n", 1, "unknown channel 5", "known: chat"),
    ("select = 'APO'\n", 1, "'select' must be a list of strings", 'like select = ["…"]'),
    ("ignore = [\n  'APO02',\n  7,\n]\n", 3, "'ignore' must be a list of strings, not 7", ""),
    ("select = [\n'APO02',\n'apo']\n", 3, "'apo' is no rule code or family", "like APO or APO02"),
    ("ignore = ['APO', 'APO99']\n", 1, "there is no rule or family 'APO99'", "did you mean 'APO"),
    ("[channels.note]\nignore = ['XYZ']\n", 2, "there is no rule or family 'XYZ'", "nanni rules"),
    ("[channels.sms]\n", 1, "unknown setting 'sms' in channels", "known: chat"),
    ("[channels.chat]\nseverity = 1\n", 2, "unknown setting 'severity' in channels.chat", "known:"),
    ("severity = 'warn'\n", 1, "'severity' must be a table", "like [severity]"),
    ("[severity]\n\nAPO02 = 'loud'\n", 3, "unknown APO02 'loud'", "known: error, info"),
    ("[severity]\nAPO98 = 'note'\n", 2, "there is no rule 'APO98'", "did you mean"),
    ("[severity]\nAPO = 'note'\n", 2, "'APO' is no rule code", "like APO02"),
    ("[options]\nAPO02 = 3\n", 2, "'APO02' must be a table", "like [options.APO02]"),
    ("[options.APO02]\nx = 3\n", 2, "rule APO02 has no option 'x'", "it has none"),
    ("brand = 'dilmun'\n", 1, "there is no brand 'dilmun'", "define it as [brands.dilmun]"),
    ("brand = 'uruk'\n[brands.ur]\n", 1, "there is no brand 'uruk'", "did you mean 'ur'?"),
    ("[brands.a]\ninherits = 'b'\n", 2, "there is no brand 'b'", ""),
    (
        "brand = 'a'\n[brands.a]\ninherits = 'b'\n[brands.b]\ninherits = 'a'\n",
        5,
        "brand 'a' inherits from itself",
        "take one link out",
    ),
    ("[brands.ur]\nglosary = []\n", 2, "unknown setting 'glosary' in brands.ur", "'glossary'"),
    ("[brands.ur]\ncapital-you = 'yes'\n", 2, "'capital-you' must be true or false", ""),
    ("rules = ['own/*.toml']\n", 1, "no file matches 'own/*.toml'", "relative to this file"),
    ("rules = ['']\n", 1, "no file matches ''", "relative to this file"),
    ("rules = ['/nowhere/own.toml']\n", 1, "no file matches", "relative to this file"),
    ("silence = 'all'\n", 1, "'silence' must be a list of tables", "[[silence]]"),
    ("\n[[silence]]\nreason = 'x'\n", 2, "a silence needs a fingerprint", "--format json"),
    ("[[silence]]\nfingerprint = 'a'\n", 1, "a silence needs a reason", "say why"),
    ("[[silence]]\nfingerprint = 'a'\nreason = ' '\n", 3, "a silence needs a reason", "say why"),
    (
        "[[silence]]\nfingerprint = 'a'\nreason = 'x'\n" * 2,
        5,
        "'a' is silenced twice",
        "keep one of them",
    ),
    ("\nselect = [\n", 3, "not valid TOML: ", ""),
    ("a = 1\na = 2\n", 2, "not valid TOML: Cannot overwrite a value", ""),
]


@pytest.mark.parametrize(("text", "line", "reason", "hint"), MISTAKES)
def test_a_mistake_is_told_with_file_line_reason_and_hint(tmp_path, text, line, reason, hint):
    path = config(tmp_path, text)
    message = refusal(path)
    assert message.startswith(f"{path}:{line}: ")
    assert reason in message
    assert hint in message


def test_a_missing_file(tmp_path):
    assert "cannot be read: No such file" in refusal(tmp_path / "nanni.toml")


def test_a_file_in_another_encoding(tmp_path):
    path = tmp_path / "nanni.toml"
    path.write_bytes('language = "рус"'.encode("cp1251"))
    assert "not UTF-8 at byte 12 (save the file as UTF-8)" in refusal(path)


def test_rules_about_files_may_be_named(tmp_path):
    assert Reviewer.load(config(tmp_path, 'ignore = ["SUP02", "LNK02"]\n'))


def test_the_nearest_settings_are_found(tmp_path):
    outer = config(tmp_path, "")
    inner = tmp_path / "macros/refunds"
    inner.mkdir(parents=True)
    draft = inner / "late.txt"
    draft.touch()
    assert find_config(draft) == outer
    nearer = config(tmp_path / "macros", "")
    assert find_config(inner) == nearer


def test_no_settings_are_found(tmp_path):
    # Nobody keeps a nanni.toml at the root of a machine's temporary folder.
    assert find_config(tmp_path) is None
