"""The engine of a process that answers people."""

import gc

import pytest

from nanni_desk.lib.engine import warm_up


@pytest.fixture
def _thawed():
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("db", "_thawed")
def test_what_was_loaded_holds_nobody_up_later():
    """The collector's longest pause is to be over what came since, not over dictionaries."""
    warm_up()
    loaded = gc.get_freeze_count()
    assert loaded > 20 * len(gc.get_objects())
