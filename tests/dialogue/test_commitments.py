"""What becomes of promises as a conversation goes on: told as stories, checked through analyse."""

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from nanni import Conversation, Message, analyse
from nanni.model import Commitment, CommitmentKind, CommitmentState
from nanni.model.conversation import Role
from nanni.model.typed import choices

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
    assert role in choices(Role)
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


def _promises(*messages: Message, now: datetime | None = None) -> tuple[Commitment, ...]:
    return analyse(Conversation(messages), now).promises


TUESDAY = datetime(2026, 3, 10, 7, tzinfo=UTC)  # ten o'clock in Moscow


@pytest.mark.parametrize(
    ("text", "kind", "due", "iso", "action"),
    [
        ("Перезвоним в течение часа.", "callback", "10T11:00", "PT1H", "Перезвоним"),
        ("Верну деньги до пятницы.", "refund", "13T18:00", "P3D", "Верну деньги"),
        ("Отвечу сегодня до 18:00.", "answer", "10T18:00", "P0D", "Отвечу"),
        (
            "Разберёмся и ответим завтра.",
            "investigation",
            "11T18:00",
            "P1D",
            "Разберёмся и ответим",
        ),
        ("Пришлём договор 16 марта.", "action", "16T18:00", "2026-03-16", "Пришлём договор"),
        ("We'll ship it within 2 business days.", "action", "12T18:00", "P2D", "We'll ship it"),
        ("You'll hear from us by EOD.", "answer", "10T18:00", "P0D", "You'll hear from us"),
        ("We'll refund you by Friday.", "refund", "13T18:00", "P3D", "We'll refund you"),
        ("Менеджер вам перезвонит.", "callback", None, None, "Менеджер вам перезвонит"),
        ("Напишите — проверю за час.", "investigation", None, "PT1H", "проверю"),
    ],
)
def test_a_promise_is_recorded_with_its_kind_act_and_term(
    text: str, kind: str, due: str | None, iso: str | None, action: str
) -> None:
    (promise,) = _promises(Message("agent", text, TUESDAY, author="anna"))
    told = promise.due and promise.due.strftime("%dT%H:%M")
    assert (promise.kind, told, promise.due_iso, promise.action) == (kind, due, iso, action)
    assert promise.author == "anna"
    assert text[promise.start : promise.end] == promise.text


def test_an_investigation_has_a_term_and_no_outcome_and_finding_nothing_keeps_it() -> None:
    """S0-7."""
    asked = Message("customer", "Куда делись мои баллы?", TUESDAY)
    taken = Message("agent", "Разберёмся, отвечу сегодня до 18:00.", TUESDAY)
    found = Message(
        "agent", "Баллов за май не нашли: покупка прошла без карты.", TUESDAY.replace(hour=12)
    )
    *_, promise = _promises(asked, taken)
    assert promise.due == TUESDAY.replace(hour=15)
    assert _promises(asked, taken, found)[-1].state == "kept"


def test_a_date_moved_after_expiry_stays_a_breach() -> None:
    """S2-10."""
    taken = Message("agent", "Починим кассу завтра.", TUESDAY)
    in_time = Message("agent", "Не успеваем, кассу починим 16 марта.", TUESDAY.replace(day=11))
    too_late = Message("agent", "Не успели, кассу починим 16 марта.", TUESDAY.replace(day=12))
    assert _promises(taken, in_time)[0].state == "renegotiated"
    broken = _promises(taken, too_late)[0]
    assert (broken.state, [one.what for one in broken.evidence]) == ("broken", ["silence", "moved"])


def test_time_alone_breaks_a_promise_only_when_the_moment_is_given() -> None:
    taken = Message("agent", "Перезвоним в течение часа.", TUESDAY)
    assert _promises(taken)[0].state == "open"
    assert _promises(taken, now=TUESDAY.replace(minute=59))[0].state == "open"
    assert _promises(taken, now=TUESDAY.replace(hour=8, minute=1))[0].state == "broken"


def test_every_proof_points_at_its_words() -> None:
    for story in stories():
        for promise in analyse(Conversation(tuple(story.messages))).promises:
            if promise.state != "open":
                assert promise.evidence, story.name
            for proof in promise.evidence:
                text = story.messages[proof.message_index].text
                assert 0 <= proof.start <= proof.end <= len(text)
                assert proof.what == "silence" or text[proof.start : proof.end].strip()


def test_what_is_closed_stays_closed_whatever_comes() -> None:
    """A message may add to the ledger and settle what is open; it never reopens."""
    for story in stories():
        before: tuple[Commitment, ...] = ()
        for count in range(1, len(story.messages) + 1):
            after = analyse(Conversation(tuple(story.messages[:count]))).promises
            for old, new in zip(before, after, strict=False):
                assert old.state in {"open", new.state}, story.name
            before = after
