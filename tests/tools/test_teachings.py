import pytest

from tools import teachings

LIST = """
[groups]
S0 = "public complaints"
S1 = "a clinic's chat"

[teachings.S0-1]
teaching = "Tell the person"
capability = "PUB: notice | record"

[teachings.S1-1]
teaching = "Study the wins"
capability = "QA"

[teachings.S1-2]
teaching = "Answer every question"
capability = "COV"
"""

MARKED = """
import pytest

pytestmark = pytest.mark.teaching("S0-1")

@pytest.mark.teaching("S1-1", "S1-2")
def test_two(): ...

class TestGroup:
    @pytest.mark.parametrize("n", [pytest.param(1, marks=pytest.mark.teaching("S1-2"))])
    def test_row(self, n): ...

def teaching(name): ...
teaching("S7-7")
"""


@pytest.fixture
def repository(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/teachings.toml").write_text(LIST)
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests/test_marked.py").write_text(MARKED)
    return tmp_path


def page(repository):
    return (repository / "docs/teachings.md").read_text()


def test_marks_are_found_on_functions_parameters_and_files(repository):
    found = {(proof.test, proof.teaching_id) for proof in teachings.collect_proofs(repository)}
    assert found == {
        ("", "S0-1"),
        ("test_two", "S1-1"),
        ("test_two", "S1-2"),
        ("TestGroup.test_row", "S1-2"),
    }


def test_page_names_state_and_tests(repository):
    assert teachings.main([], root=repository) == 0
    lines = page(repository).splitlines()
    assert "Proven: 3 of 3." in lines
    assert (
        "| S0-1 | Tell the person | PUB: notice \\| record | proven "
        "| [`test_marked`](../tests/test_marked.py) |"
    ) in lines
    assert "## S1: a clinic's chat (2 of 2)" in lines


def test_teaching_without_a_test_is_open(repository):
    (repository / "tests/test_marked.py").write_text("")
    assert teachings.main([], root=repository) == 0
    assert "| S1-1 | Study the wins | QA | open |  |" in page(repository).splitlines()


def test_unknown_id_is_refused_with_its_place(repository, capsys):
    (repository / "tests/test_marked.py").write_text(
        'import pytest\n\n@pytest.mark.teaching("S1-99")\ndef test_it(): ...\n'
    )
    assert teachings.main([], root=repository) == 1
    assert capsys.readouterr().err == "tests/test_marked.py:3: unknown teaching 'S1-99'\n"
    assert not (repository / "docs/teachings.md").exists()


def test_id_that_is_not_a_plain_string_is_refused(repository, capsys):
    (repository / "tests/test_marked.py").write_text(
        "import pytest\n\n@pytest.mark.teaching(ID)\ndef test_it(): ...\n"
    )
    assert teachings.main([], root=repository) == 1
    assert "must be a plain string" in capsys.readouterr().err


def test_check_fails_on_a_missing_and_on_a_stale_page_and_writes_nothing(repository):
    assert teachings.main(["--check"], root=repository) == 1
    teachings.main([], root=repository)
    assert teachings.main(["--check"], root=repository) == 0
    fresh = page(repository)
    (repository / "docs/teachings.md").write_text(fresh + "edited\n")
    assert teachings.main(["--check"], root=repository) == 1
    assert page(repository) == fresh + "edited\n"


def test_line_numbers_do_not_make_the_page_stale(repository):
    teachings.main([], root=repository)
    marked = repository / "tests/test_marked.py"
    marked.write_text("\n\n\n" + marked.read_text())
    assert teachings.main(["--check"], root=repository) == 0


def test_list_in_the_repository_is_whole():
    catalogue = teachings.load_catalogue(teachings.ROOT / "docs/teachings.toml")
    sizes = {"S0": 21, "S1": 25, "S2": 25, "S3": 63, "S4": 25}
    assert list(catalogue.teachings) == [
        f"{group}-{number}" for group, size in sizes.items() for number in range(1, size + 1)
    ]
    assert list(catalogue.groups) == list(sizes)
    assert all(row.teaching and row.capability for row in catalogue.teachings.values())


def test_marks_in_the_repository_are_known():
    catalogue = teachings.load_catalogue(teachings.ROOT / "docs/teachings.toml")
    teachings.refuse_unknown(catalogue, teachings.collect_proofs(teachings.ROOT))
