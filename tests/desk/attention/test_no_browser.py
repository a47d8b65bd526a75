"""The alarm needs no browser, no page and no stream: only the clock's process (S4-7)."""

import pytest

from tools import running_desk
from tools.running_desk import until


def _ask(desk, what):
    answer, _ = desk.python("tests.desk.attention.one_late", what).communicate(timeout=60)
    return int(answer)


@pytest.mark.teaching("S4-7")
def test_with_every_tab_and_every_server_of_pages_gone_the_alarm_still_comes():
    with running_desk.desk({"NANNI_LOG_LEVEL": "error"}, start=False) as desk:
        _ask(desk, "begin")
        assert _ask(desk, "steps") == 0
        clock = desk.python("nanni.cli.main", "clock")
        try:
            raised = until(lambda: _ask(desk, "steps"), "the alarm", 60)
        finally:
            clock.terminate()
            clock.communicate(timeout=60)
        assert raised == 3
