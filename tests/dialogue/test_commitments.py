"""What becomes of promises as a conversation goes on: told as stories, checked through analyse."""

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, get_args

import pytest

from nanni import Conversation, Message, analyse
from nanni.model import CommitmentKind, CommitmentState
from nanni.model.conversation import Role

STORIES = Path(__file__).parent / "stories" / "promises.txt"


class Story(NamedTuple):
    """A conversation and, for each promise in it, its message, state and kind."""

    name: str
    messages: list[Message]
    expected: list[tuple[int, CommitmentState, CommitmentKind]]
    now: datetime | None = None


def _message(line: str) -> Message:
    head, _, text = line.partition(": ")
    *moment, role = head.split()
    assert role in get_args(Role)
    at = None
    if moment:
        day, clock = moment
        hour, minute = map(int, clock.split(":"))
        at = datetime(2026, 3, int(day), hour - 3, minute, tzinfo=UTC)
    return Message(role, text, at)  # type: ignore[arg-type]


def stories(path: Path = STORIES) -> list[Story]:
    """The stories of a file."""
    found: list[Story] = []
    for block in path.read_text("utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if not lines:
            continue
        story = Story(lines[0], [], [])
        for line in lines[1:]:
            if line.startswith("> "):
                state, kind = line[2:].split()
                story.expected.append((len(story.messages) - 1, state, kind))  # type: ignore[arg-type]
            else:
                story.messages.append(_message(line))
        found.append(story)
    return found


@pytest.mark.parametrize("story", stories(), ids=lambda story: story.name)
def test_promises_end_as_the_story_tells(story: Story) -> None:
    found = analyse(Conversation(tuple(story.messages)), story.now).promises
    assert [(one.message_index, one.state, one.kind) for one in found] == story.expected
