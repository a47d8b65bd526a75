"""A packed ruleset says what the compiled one says, and notices what it was not made from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni.model import Situation
from nanni.review.engine import Engine
from nanni.review.settings import Settings
from nanni.rulekit import Rule, RuleError, phrases
from nanni.rulekit.compiler import Compiler
from nanni.rulekit.drawers import Drawers, pack
from nanni.rulekit.gates import Gates
from nanni.rulekit.packing import opened, packed
from nanni.text.forms import load_forms
from nanni.text.literals import Literals

KEY = b"made from this"
RULE = Rule(
    code="TST01",
    name="test",
    category="test",
    severity="warn",
    why={"ru": "Так.", "en": "So."},
    advice={"ru": "Иначе.", "en": "Otherwise."},
    match=phrases("обратиться в поддержка", "за свой счёт", "get back to"),
    unless=phrases("не обращаться"),
)
TEXTS = (
    "Обратитесь в нашу поддержку.",
    "Мы вернём деньги за свой счёт, не обращайтесь никуда.",
    "We will get back to you.",
    "Здравствуйте!",
)


@given(
    st.one_of(
        st.dictionaries(st.text(), st.integers()),
        st.dictionaries(st.integers(min_value=0), st.integers()),
    ),
    st.integers(min_value=1, max_value=9),
)
def test_drawers_hold_what_was_packed(table: dict, room: int) -> None:
    places, data = pack(table, start=3, room=room)
    drawers = Drawers(places, memoryview(b"..." + data))
    assert dict(drawers) == table
    assert len(drawers) == len(table)
    assert [drawers.get(key) for key in table] == list(table.values())


def test_drawers_know_what_they_do_not_hold() -> None:
    drawers = Drawers(*map_to_view(pack({"деньги": 1})))
    assert drawers.get("время", ()) == ()
    with pytest.raises(KeyError):
        drawers["время"]


def map_to_view(stored: tuple[bytes, bytes]) -> tuple[bytes, memoryview]:
    places, data = stored
    return places, memoryview(data)


def test_an_opened_ruleset_finds_what_the_compiled_one_finds() -> None:
    forms = load_forms()
    compiled = Compiler(forms).compile([], [(RULE, "")])
    stored = opened(memoryview(packed(compiled, KEY)), KEY)
    assert stored is not None
    one, other = (Engine(ruleset, forms, Settings()) for ruleset in (compiled, stored))
    for text in TEXTS:
        assert one.findings(text, Situation()) == other.findings(text, Situation())
    assert [len(other.findings(text, Situation())[0]) for text in TEXTS] == [1, 1, 1, 0]


def test_a_ruleset_made_from_other_sources_is_not_opened() -> None:
    data = packed(Compiler(load_forms()).compile([], [(RULE, "")]), KEY)
    assert opened(memoryview(data), b"made from that") is None


def test_a_ruleset_that_was_cut_off_is_refused() -> None:
    data = packed(Compiler(load_forms()).compile([], [(RULE, "")]), KEY)
    with pytest.raises(ValueError, match="cut off"):
        opened(memoryview(data)[:-1], KEY)


@given(st.lists(st.text(alphabet="абв. ", max_size=30), min_size=1, max_size=4))
def test_gates_open_alike_with_and_without_the_automaton(texts: list[str]) -> None:
    literals = {"а": (3, 1), "аб": (2,), ". в": (0, 2), "вв": (4,)}
    gates = sorted(literals), [literals[literal] for literal in sorted(literals)]
    patient, hasty = Gates(*gates), Gates(*gates)
    hasty.opened("б" * 2_000)
    for text in texts:
        expected = sorted(
            {n for gate, numbers in literals.items() for n in numbers if gate in text}
        )
        assert patient.opened(text) == expected
        assert hasty.opened(text) == expected


@given(st.lists(st.text(alphabet="абв. ", max_size=30), min_size=1, max_size=4))
def test_literals_stand_where_they_stand_with_and_without_the_automaton(texts: list[str]) -> None:
    literals = sorted(["а", "аб", "б", "баб", "баба", ". в", "вв", " "])
    patient, hasty = Literals(literals), Literals(literals)
    hasty.places("б" * 2_000)
    for text in texts:
        assert patient.places(text) == hasty.places(text)


@pytest.mark.parametrize(
    ("field", "value", "reason"),
    [
        ("code", "TST1", "code must be like"),
        ("name", "Not Kebab", "kebab-case"),
        ("severity", "fatal", "severity must be"),
        ("why", {"ru": "Так."}, "why needs ru and en"),
        ("match", (), "a matcher or a check"),
    ],
)
def test_a_malformed_rule_is_refused(field: str, value: object, reason: str) -> None:
    with pytest.raises(RuleError, match=reason):
        RULE._replace(**{field: value}).checked()
