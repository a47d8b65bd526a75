import pytest
from django.conf import settings

from tools.words import PLACE, apps, collect, merged, problems, text_of, update

CODE = """
from django.utils.translation import gettext_lazy as _, ngettext, pgettext
A = _("Copper of "
      "fine quality")
B = ngettext("%(n)d ingot", "%(n)d ingots", 2)
C = pgettext("verb", "Send")
"""
PAGE = """{% load i18n %}<p>{% translate "Delivered to Ur" %}</p>
  {% blocktranslate count n=items trimmed %}
    One slave {{ name }}
  {% plural %}
    {{ n }} slaves {{ name }}
  {% endblocktranslate %}
{{ "it's"|default:_("Nothing") }}
"""


@pytest.fixture
def app(tmp_path):
    assert settings.configured
    (tmp_path / "templates/ur").mkdir(parents=True)
    (tmp_path / "templates/ur/page.html").write_text(PAGE)
    (tmp_path / "code.py").write_text(CODE)
    return tmp_path


def po(app):
    return app / PLACE


def translated(app):
    """An app whose every word has its Russian."""
    russian = {
        "Copper of fine quality": "Медь лучшего качества",
        "Delivered to Ur": "Доставлено в Ур",
        "Nothing": "Ничего",
        "Send": "Отправить",
        ("%(n)d ingot", "%(n)d ingots"): ("%(n)d слиток", "%(n)d слитка", "%(n)d слитков"),
        ("One slave %(name)s", "%(n)s slaves %(name)s"): ("%(n)s %(name)s",) * 3,
    }
    catalog = merged(app)
    for message in catalog:
        if message.id:
            message.string = russian[message.id]
    po(app).parent.mkdir(parents=True)
    po(app).write_bytes(text_of(catalog))
    update(app)
    return app


def test_words_of_code_and_templates_are_found(app):
    found = {(m.id if isinstance(m.id, str) else m.id[1], m.context) for m in collect(app) if m.id}
    assert found == {
        ("Copper of fine quality", None), ("%(n)d ingots", None), ("Send", "verb"),
        ("Delivered to Ur", None), ("%(n)s slaves %(name)s", None), ("Nothing", None),
    }  # fmt: skip


def test_an_app_in_good_order_has_no_problems(app):
    translated(app)
    assert list(problems("ur", app)) == []


def test_updating_twice_changes_nothing(app):
    translated(app)
    first = po(app).read_bytes()
    update(app)
    assert po(app).read_bytes() == first


def test_what_is_compiled_does_not_depend_on_the_day(app):
    translated(app)
    compiled = po(app).with_suffix(".mo").read_bytes()
    assert b"Date" not in compiled
    assert b"Babel" not in compiled
    assert b"nplurals=3" in compiled


def test_words_that_were_never_collected_are_named_with_their_file(app):
    assert (
        "ur: not collected, run `make words`: 'Delivered to Ur' (templates/ur/page.html)"
        in list(problems("ur", app))
    )


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('msgstr "Доставлено в Ур"', 'msgstr ""', "untranslated: 'Delivered to Ur'"),
        ('msgctxt "verb"', '#, fuzzy\nmsgctxt "verb"', "fuzzy: 'Send'"),
        ('msgstr[2] "%(n)d слитков"\n', "", "not all of the three plural forms: '%(n)d ingot'"),
        ('msgstr[0] "%(n)d слиток"', 'msgstr[0] "слиток"', "leaves a value out"),
        ('msgstr "Ничего"', 'msgstr "Ничего %(x)s"', "leaves a value out, or names one"),
        ('msgid "Nothing"', 'msgid "Something"', "nobody says this any more"),
    ],
)
def test_trouble_is_named(app, old, new, what):
    translated(app)
    text = po(app).read_text()
    assert old in text
    po(app).write_text(text.replace(old, new, 1))
    assert any(what in line for line in problems("ur", app))


def test_a_compiled_file_older_than_its_words_is_named(app):
    translated(app)
    po(app).write_text(po(app).read_text().replace("Ничего", "Пусто"))
    assert list(problems("ur", app)) == ["ur: django.mo is older than django.po, run `make words`"]


def test_every_channel_keeps_words_of_its_own():
    assert {"lib", "pages", "conversations", "channels", "channels.widget"} <= set(apps())
