"""What the tests of all readers share: a reader's answer in two lists, and its memory."""

import subprocess
import sys
from pathlib import Path

import pytest

from nanni.audit.readers import Export, format_named
from nanni.model import Conversation
from nanni.review.sources.draft import Problem

# ru_maxrss would count the memory of the process that runs the tests: a child is born with it.
_MEASURE = """
import sys
from pathlib import Path
from nanni.audit.readers import Export, format_named
name, path = sys.argv[1:]
counted = messages = 0
for item in format_named(name).read(Export(Path(path))):
    counted += 1
    messages += len(getattr(item, "messages", ()))
peak = Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]
print(counted, messages, int(peak) // 1024)
"""


@pytest.fixture
def fixtures():
    return Path(__file__).parent / "fixtures"


@pytest.fixture
def read():
    """Read a file with a named reader: its conversations and its problems."""

    def reading(name, path, **known):
        items = list(format_named(name).read(Export(path, **known)))
        conversations = [item for item in items if isinstance(item, Conversation)]
        return conversations, [item for item in items if isinstance(item, Problem)]

    return reading


@pytest.fixture
def recognises():
    """Whether a format says that a file or folder is its own."""

    def asking(name, path):
        return format_named(name).sniff(path.name, Export(path).head())

    return asking


@pytest.fixture
def memory():
    """Read a file in a process of its own: how many items and messages, and megabytes at most."""

    def measuring(name, path):
        done = subprocess.run(
            [sys.executable, "-c", _MEASURE, name, str(path)],
            capture_output=True,
            text=True,
            check=True,
        )
        return tuple(int(word) for word in done.stdout.split())

    return measuring
