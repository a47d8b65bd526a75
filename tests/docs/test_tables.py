"""The page about an audit's tables says what they are."""

from nanni.audit.tables import TABLES
from tools import table_docs


def test_the_reference_is_fresh(capsys):
    assert table_docs.main(["--check"]) == 0, capsys.readouterr().err


def test_every_table_is_named_where_the_files_are():
    head = table_docs.render().partition("## ")[0]
    assert all(f"OUT/tables/{table}/" in head for table in TABLES)
