import shutil
from pathlib import Path

import pytest

from nanni.audit.readers import FORMATS, Export, format_named, sniff

FIXTURES = Path(__file__).parent / "fixtures"
CAPTURED = sorted(path for path in FIXTURES.rglob("*") if path.is_file())


@pytest.mark.parametrize("path", CAPTURED, ids=lambda path: path.relative_to(FIXTURES).as_posix())
def test_every_captured_shape_is_told_from_the_others(path):
    expected = path.relative_to(FIXTURES).parts[0]
    assert sniff(Export(path)).name == expected


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_is_called_like_its_module(name):
    assert format_named(name).name == name


def test_unknown_format():
    with pytest.raises(KeyError):
        format_named("os")


def test_folder_of_letters(tmp_path):
    assert sniff(Export(tmp_path)) is None
    (tmp_path / "notes.txt").write_text("nothing")
    assert sniff(Export(tmp_path)) is None
    (tmp_path / "deep").mkdir()
    shutil.copy(next((FIXTURES / "mail").glob("*.eml")), tmp_path / "deep")
    assert sniff(Export(tmp_path)).name == "mail"


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"hello\n", b"\x89PNG\r\n\x1a\n\0\0\0", b"{}", b"[]"]
)
def test_other_files_are_nobodys(tmp_path, content):
    path = tmp_path / "file"
    path.write_bytes(content)
    assert sniff(Export(path)) is None
