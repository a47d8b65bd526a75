"""What the tests of all readers share: a reader's answer in two lists, and its memory."""

import subprocess
import sys
from pathlib import Path

import pytest

from nanni.audit.readers import Export, format_named
from nanni.model import Conversation
from nanni.review.sources.draft import Problem

_MEASURE = """
import resource, sys
from pathlib import Path
from nanni.audit.readers import Export, format_named
name, path = sys.argv[1:]
counted = messages = 0
for item in format_named(name).read(Export(Path(path))):
    counted += 1
    messages += len(getattr(item, "messages", ()))
print(counted, messages, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
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
