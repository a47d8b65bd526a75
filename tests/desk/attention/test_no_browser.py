"""The alarm needs no browser, no page and no stream: only the clock's process (S4-7)."""

import pytest

from tests.desk.faults.conftest import Book
from tools import running_desk
from tools.running_desk import until


@pytest.mark.teaching("S4-7")
def test_with_every_tab_and_every_server_of_pages_gone_the_alarm_still_comes():
    with running_desk.desk({"NANNI_LOG_LEVEL": "error"}, start=False) as desk:
        book = Book(desk)
        book("prepare")
        [waiting] = book("late", 1)
        assert book("told")["raised"] == {}
        clock = desk.python("nanni.cli.main", "clock")
        try:
            raised = until(lambda: book("told")["raised"].get(str(waiting)), "the alarm")
        finally:
            clock.terminate()
            clock.communicate(timeout=20)
        assert raised == 3
