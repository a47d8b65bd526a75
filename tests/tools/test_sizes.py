from tools.sizes import FUNCTION, MODULE, RULE, TEST, measure

SOURCE = '''
class Box:
    def open(self):
        """Say what it does,

        at some length.
        """
        if self:
            return 1
        return 2


def outer():
    def inner():
        return 3

    return inner
'''


def test_functions_are_measured_without_their_docstrings(tmp_path):
    (tmp_path / "src").mkdir()
    (tmp_path / "src/box.py").write_text(SOURCE)
    sizes = {size.place: size.lines for size in measure(tmp_path)}
    assert sizes == {
        "src/box.py": 17,
        "src/box.py::Box.open": 4,
        "src/box.py::outer": 5,
        "src/box.py::outer.inner": 2,
    }


def test_each_kind_of_file_has_its_budget(tmp_path):
    places = {
        "hatch_build.py": MODULE,
        "src/nanni/rules/promises/late.py": RULE,
        "src/nanni/text/zones.py": MODULE,
        "tests/tools/test_sizes.py": TEST,
    }
    for place in places:
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("def f(): ...\n")
    budgets = {size.place: size.budget for size in measure(tmp_path)}
    assert {place: budgets[place] for place in places} == places
    assert all(budgets[f"{place}::f"] == FUNCTION for place in places)
