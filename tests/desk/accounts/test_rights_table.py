"""The table of rights, and words for what the audit log holds."""

import ast
from pathlib import Path

import pytest

import nanni_desk
from nanni_desk.accounts.audit_words import ACTIONS
from nanni_desk.accounts.models import Role
from nanni_desk.accounts.rights import RIGHTS, Right, may, team_ids

#: Every right by every role, written out: whoever changes one changes it in two places.
EXPECTED = {
    #                        owner  lead   agent  reviewer
    Right.ANSWER:           (True,  True,  True,  False),
    Right.SEE_ALL:          (True,  False, False, True),
    Right.ASSIGN_OTHERS:    (True,  True,  False, False),
    Right.RAISE_CAP:        (True,  True,  False, False),
    Right.MANAGE_PEOPLE:    (True,  False, False, False),
    Right.MANAGE_SETTINGS:  (True,  False, False, False),
    Right.WRITE_MACROS:     (True,  True,  False, False),
    Right.SEE_AUDIT:        (True,  False, False, False),
    Right.SEE_REPORTS:      (True,  True,  False, True),
    Right.REVIEW:           (True,  True,  False, True),
    Right.SEND_STOPPED:     (True,  True,  False, False),
    Right.APPROVE:          (True,  True,  False, False),
    Right.KEEP_FACTS:       (True,  True,  False, False),
}  # fmt: skip
ROLES = (Role.OWNER, Role.LEAD, Role.AGENT, Role.REVIEWER)


@pytest.mark.parametrize("right", Right)
@pytest.mark.parametrize("role", ROLES)
def test_a_role_allows_exactly_this(cast, role, right):
    cast.ea_nasir.role = role
    assert may(cast.ea_nasir, right) is EXPECTED[right][ROLES.index(role)]


def test_the_table_names_every_right_and_role():
    assert set(EXPECTED) == set(Right)
    assert set(RIGHTS) == set(Role)


@pytest.mark.parametrize("right", Right)
def test_without_access_nothing_is_allowed(cast, right):
    cast.owner.is_active = False
    assert not may(cast.owner, right)


def test_an_unknown_role_allows_nothing(cast):
    cast.ea_nasir.role = "superuser"
    assert not any(may(cast.ea_nasir, right) for right in Right)


def test_who_sees_which_teams(cast):
    assert team_ids(cast.owner) is None
    assert team_ids(cast.reviewer) is None
    assert team_ids(cast.sit_sin) == {cast.copper.pk}
    assert team_ids(cast.arbituram) == {cast.barley.pk}


def audited() -> set[str]:
    found = set()
    for path in Path(nanni_desk.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "audit":
                action = node.args[0]
                found |= {n.value for n in ast.walk(action) if isinstance(n, ast.Constant)}
    return {action for action in found if isinstance(action, str) and "." in action}


def test_every_audited_action_has_words():
    assert audited() - set(ACTIONS) == set()
