from nanni.cli import progress
from nanni.cli.progress import Progress
from nanni.review.sources.walk import Found


class Terminal:
    """Standard error as a person has it."""

    def isatty(self):
        return True

    def write(self, text):
        return len(text)

    def flush(self):
        pass


def test_short_work_shows_no_bar(write, monkeypatch):
    monkeypatch.setattr("sys.stderr", Terminal())
    found = Found(str(write("a.txt", "x" * 100)), "text")
    bar = Progress([found], enabled=True)
    bar.at(found, 50)
    assert not bar.is_shown


def test_long_work_shows_a_bar_until_it_is_hidden(write, monkeypatch):
    monkeypatch.setattr("sys.stderr", Terminal())
    found = Found(str(write("a.txt", "x" * 100)), "text")
    bar = Progress([found], enabled=True)
    clock = progress.monotonic() + 5
    monkeypatch.setattr(progress, "monotonic", lambda: clock)
    bar.at(found, 50)
    assert bar.is_shown
    bar.finished(found)
    bar.hide()
    assert not bar.is_shown


def test_nobody_watches(write, monkeypatch):
    found = Found(str(write("a.txt", "x")), "text")
    for enabled in (True, False):
        bar = Progress([found], enabled=enabled)
        monkeypatch.setattr(progress, "monotonic", lambda: 1e9)
        bar.at(found, 1)
        assert not bar.is_shown
