import json
from collections import Counter

from tools.accuracy.dialogue_rows import SHIPPED_DIALOGUES, read_dialogues, select_dialogues
from tools.accuracy.dialogue_scoring import SIGNALS

OUTCOMES = {"resolved", "unresolved", "unclear"}


def rows_as_written():
    lines = SHIPPED_DIALOGUES.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def marks_of(data):
    labels = data["labels"]
    return [*labels["questions"], *labels["promises"], *labels["signals"]]


def test_every_mark_quotes_its_message():
    for data in rows_as_written():
        for mark in marks_of(data):
            text = data["messages"][mark["message_index"]]["text"]
            assert mark["quote"] == text[mark["start"] : mark["end"]] != "", data["id"]


def test_customers_ask_and_signal_and_we_promise_and_answer():
    for data in rows_as_written():
        roles = [message["role"] for message in data["messages"]]
        labels = data["labels"]
        for mark in [*labels["questions"], *labels["signals"]]:
            assert roles[mark["message_index"]] == "customer", data["id"]
        for mark in labels["promises"]:
            assert roles[mark["message_index"]] in {"agent", "bot"}, data["id"]
        for mark in labels["questions"]:
            answer = mark["answered_by"]
            assert answer is None or mark["message_index"] < answer, data["id"]
            assert answer is None or roles[answer] != "customer", data["id"]


def test_times_never_go_back_and_only_customers_are_forgotten():
    for data in rows_as_written():
        times = [message["at"] for message in data["messages"] if "at" in message]
        assert times == sorted(times), data["id"]
        assert data["labels"]["outcome"] in OUTCOMES, data["id"]
        if data["labels"]["forgotten"]:
            assert data["messages"][-1]["role"] == "customer", data["id"]


def test_the_set_is_large_and_mixed_enough():
    rows = read_dialogues(SHIPPED_DIALOGUES)
    assert len({row.id for row in rows}) == len(rows) >= 110
    assert 0.55 < len(select_dialogues(rows, lang="ru")) / len(rows) < 0.65
    assert 0.45 < len(select_dialogues(rows, split="blind")) / len(rows) < 0.55
    assert sum(len(row.gold.asked) for row in rows) >= 150
    assert sum(len(row.gold.promised) for row in rows) >= 100
    kinds = Counter(mark.kind for row in rows for mark in row.gold.signalled if not mark.optional)
    assert all(kinds[kind] >= 12 for kind in SIGNALS), kinds
    assert sum(not row.gold.signalled for row in rows) >= 25
