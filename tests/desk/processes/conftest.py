"""A desk with real processes."""

import pytest

from tools import running_desk


@pytest.fixture
def desk():
    with running_desk.desk(start=False) as made:
        yield made
