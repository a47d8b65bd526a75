"""The arithmetic that lays the engine's reading of a conversation beside an expert's."""

from datetime import UTC, date, datetime

import pytest

from nanni.model import Analysis, Commitment, Conversation, Message, Question, Signal
from tools.accuracy.dialogue_rows import Asked, Dialogue, Promised, Reading, Signalled
from tools.accuracy.dialogue_scoring import Right, labelled_kinds, score_dialogues
from tools.accuracy.dialogues import reading
from tools.accuracy.rows import Span
from tools.accuracy.scoring import Counts
from tools.accuracy.terms import same_term

MONDAY = date(2024, 3, 11)
HERE, BESIDE, AFTER = Span(0, 5), Span(4, 9), Span(5, 9)


def score(gold, found, kinds=(), at=None):
    messages = (Message("customer", "a" * 20), Message("agent", "b" * 20, at=at))
    row = Dialogue("d", "ru", Conversation(messages), gold)
    return score_dialogues([row], {"d": found}, kinds)


def asked(span, by=None, index=0, **more):
    return Reading(asked=(Asked(index, span, by, **more),))


def promised(span, due=None, kept=None, **more):
    return Reading(promised=(Promised(1, span, due, kept, **more),))


def felt(*kinds, **more):
    return Reading(signalled=tuple(Signalled(0, HERE, kind, **more) for kind in kinds))


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (asked(BESIDE), Counts(1, 0, 0)),
        (asked(AFTER), Counts(0, 1, 1)),
        (asked(HERE, index=1), Counts(0, 1, 1)),
        (Reading(), Counts(0, 0, 1)),
    ],
)
def test_one_shared_character_in_the_same_message_is_enough(found, expected):
    assert score(asked(HERE), found).questions == expected


@pytest.mark.parametrize(
    ("gold", "found", "whether", "by_which"),
    [
        (3, asked(HERE, 3), True, True),
        (3, asked(HERE, 1), True, False),
        (3, asked(HERE), False, False),
        (None, asked(HERE), True, True),
        (None, asked(HERE, 1), False, False),
        (None, Reading(), False, False),
    ],
)
def test_a_question_that_was_not_found_is_not_answered_rightly(gold, found, whether, by_which):
    result = score(asked(HERE, gold), found)
    assert result.answered == Right(whether, 1)
    assert result.answered_exactly == Right(by_which, 1)


def test_terms_count_over_promises_found_that_have_one():
    assert score(promised(HERE, "P1D"), promised(BESIDE, "PT24H")).due == Right(1, 1)
    assert score(promised(HERE, "P1D"), promised(BESIDE)).due == Right(0, 1)
    assert score(promised(HERE, "P1D"), promised(AFTER, "P1D")).due == Right(0, 0)
    assert score(promised(HERE), promised(HERE, "P1D")).due == Right(0, 0)


def test_a_date_is_compared_from_the_day_of_the_message():
    said_at, found = datetime(2024, 3, 11, 9, tzinfo=UTC), promised(HERE, "2024-03-12")
    assert score(promised(HERE, "P1D"), found, at=said_at).due == Right(1, 1)
    assert score(promised(HERE, "P1D"), found).due == Right(0, 1)


@pytest.mark.parametrize(
    ("gold", "found", "said_on", "same"),
    [
        ("P7D", "P1W", None, True),
        ("P1Y", "P12M", None, True),
        ("P30D", "P1M", None, False),
        ("P0D", "PT0S", None, True),
        ("2024-03-12", "2024-03-12T18:00", None, True),
        ("2024-03-12", "P1D", MONDAY, True),
        ("2024-04-11", "P1M", MONDAY, False),
        ("tomorrow", "tomorrow", MONDAY, False),
    ],
)
def test_terms_are_the_same_by_value(gold, found, said_on, same):
    assert same_term(gold, found, said_on) is same


def test_a_verdict_is_hasty_where_the_label_gives_none():
    assert score(promised(HERE, kept=True), promised(HERE, kept=True)).kept == Right(1, 1)
    assert score(promised(HERE, kept=False), promised(HERE)).kept == Right(0, 1)
    unknown = score(promised(HERE), promised(HERE, kept=False))
    assert (unknown.kept, unknown.hasty) == (Right(0, 0), 1)


def test_signals_count_by_message_and_kind():
    counts = score(felt("anger", "thanks"), felt("anger", "abuse", "anger")).signals
    assert (counts["anger"], counts["thanks"], counts["abuse"]) == (
        Counts(1, 0, 0),
        Counts(0, 0, 1),
        Counts(0, 1, 0),
    )


def test_a_kind_without_labels_anywhere_is_not_scored():
    assert "vulnerable" not in score(Reading(), felt("vulnerable")).signals
    rows = [Dialogue("d", "ru", Conversation(()), felt("vulnerable", "anger"))]
    kinds = labelled_kinds(rows)
    assert score(Reading(), felt("vulnerable"), kinds).signals["vulnerable"] == Counts(0, 1, 0)


def test_macro_f1_is_over_kinds_that_have_labels():
    assert score(felt("anger", "thanks"), felt("anger", "abuse")).macro_f1 == 0.5
    assert score(Reading(), felt("anger")).macro_f1 is None


@pytest.mark.parametrize("make", [asked, promised])
def test_an_optional_label_counts_neither_way(make):
    for found in (make(HERE), Reading()):
        result = score(make(HERE, optional=True), found)
        assert result.questions == result.promises == Counts()
        assert result.slips == []
    assert score(felt("anger", optional=True), felt("anger")).signals["anger"] == Counts()


def test_ends():
    result = score(Reading(forgotten=True, outcome="resolved"), Reading(outcome="resolved"))
    assert (result.forgotten, result.forgotten_right, result.outcome) == (
        Counts(0, 0, 1),
        Right(0, 1),
        Right(1, 1),
    )
    assert [slip.aspect for slip in result.slips] == ["forgotten missed"]


def test_a_perfect_reading_makes_no_slip():
    gold = Reading(
        asked(HERE, 1).asked, promised(HERE, "P1D", True).promised, felt("anger").signalled, True
    )
    assert score(gold, gold).slips == []


def test_an_analysis_in_the_form_of_labels():
    analysis = Analysis(
        (Question(0, 0, 4, "Где?", "where", answered_by=1), Question(0, 5, 9, "Дай!", "request")),
        (
            Commitment(1, 0, 4, "Сдам", due_iso="P1D", state="broken"),
            Commitment(1, 5, 9, "Шлём", state="renegotiated"),
        ),
        (Signal(0, 0, 4, "Где?", "anger", 3, "SIG01"),),
        forgotten=True,
    )
    assert reading(analysis) == Reading(
        (Asked(0, Span(0, 4), 1),),
        (Promised(1, Span(0, 4), "P1D", kept=False), Promised(1, Span(5, 9))),
        (Signalled(0, Span(0, 4), "anger"),),
        forgotten=True,
    )
