"""The face of the engine: what it accepts, what it answers, and what it never does."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nanni import Conversation, Message, Recovery, Reviewer
from nanni.model import review_to_json
from nanni.review.proof import apply_fixes
from nanni.review.settings import Selection, Settings
from nanni.review.suppression import fingerprint

REVIEWER = Reviewer.load()
#: Pieces that rules care about, so that random texts meet them often.
PIECES = st.sampled_from(
    "приносим извинения за неудобства|постараемся|в ближайшее время|ничем не можем помочь|!!!"
    "|скиньте пароль|sorry you feel that way|we'll try|as soon as possible|Здравствуйте|Hello"
    '| ,|.|\n|\n\n|«|»|"|{{name}}|https://example.com/a|`code`|1490 руб|10 кг| - |...|  |\u00a0'
    "|ё|\u200b|привет|успокойтесь|тикет|осуществить возврат|31 ноября|😂|КУДА|вы|ты|рекомендуем"
    "|\ud83d|\x00|данный вопрос|мы мы|здраствуйте|\r\n|> цитата\n|[Имя]|4276 1234 5678 9010".split(
        "|"
    )
)
TEXTS = st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join))


def test_the_promise_of_the_readme() -> None:
    review = REVIEWER.review(
        "Sorry you feel that way.",
        context=["Your courier shouted at me."],
        channel="public",
    )
    [finding] = [f for f in review.faults if f.category == "non_apology"]
    assert finding.outcome == "block"
    assert finding.text in "Sorry you feel that way."
    assert finding.why
    assert finding.advice


def test_nothing_is_said_of_a_good_reply() -> None:
    text = (
        "Здравствуйте, Марина! Извините: 12 марта мы дважды списали 1 490 ₽ за подписку. Второе"
        " списание я отменила, деньги вернутся на карту в течение 3 рабочих дней."
    )
    review = REVIEWER.review(text, ["С меня дважды списали деньги."], "chat", "ru", True)
    assert [f.code for f in review.faults] == []
    assert "promise" in {f.category for f in review.findings}


def test_empty_and_blank_texts_are_clean() -> None:
    for text in ("", " ", "\n\n", "\u200b"):
        assert REVIEWER.review(text).findings == ()


def test_an_unknown_channel_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="unknown channel 'fax'"):
        REVIEWER.review("Да", channel="fax")


def test_reasons_follow_the_message_or_the_setting() -> None:
    assert REVIEWER.review("Sorry you feel that way.").faults[0].why.isascii() or "’" in (
        REVIEWER.review("Sorry you feel that way.").faults[0].why
    )
    russian = Reviewer.load(Settings(locale="ru")).review("Sorry you feel that way.").faults
    assert any("а" <= letter <= "я" for letter in russian[0].why)


def test_a_conversation_is_reviewed_message_by_message() -> None:
    conversation = Conversation(
        (
            Message("customer", "Где деньги?"),
            Message("agent", "Постараемся разобраться."),
            Message("customer", "И?"),
            Message("note", "опять этот псих"),
            Message("agent", "Вернула 500 ₽ на карту."),
        )
    )
    review = REVIEWER.review_conversation(conversation)
    assert {f.message_index for f in review.faults} >= {1}
    for finding in review.findings:
        text = conversation.messages[finding.message_index].text
        assert text[finding.start : finding.end] == finding.text
        assert conversation.messages[finding.message_index].role != "customer"


def test_selection_severity_and_silence_are_obeyed() -> None:
    text = "Сожалеем, если мы вас задели."
    assert not Reviewer.load(Settings(selection=Selection(ignore=("APO",)))).review(text).faults
    louder = Reviewer.load(Settings(severities={"APO02": "error"})).review(text)
    assert {f.severity for f in louder.faults if f.code == "APO02"} == {"error"}
    [finding] = [f for f in louder.faults if f.code == "APO02"]
    silent = Reviewer.load(Settings(silenced={fingerprint(finding): "a quotation"})).review(text)
    assert "APO02" not in {f.code for f in silent.findings}
    assert "APO02" in {f.code for f in silent.suppressed}


def test_a_style_rule_never_blocks() -> None:
    text = "Осуществим возврат в кратчайшие сроки!!! Постараемся ,чтобы тикет закрылся."
    for channel in ("chat", "email", "public"):
        assert REVIEWER.review(text, channel=channel, recovery=Recovery()).outcome != "block"


@given(TEXTS)
def test_findings_quote_their_words(text: str) -> None:
    for finding in REVIEWER.review(text, ["Где заказ?"], "email", "ru", True).findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.text == text[finding.start : finding.end]


@given(TEXTS)
def test_the_same_text_gives_the_same_bytes(text: str) -> None:
    first = review_to_json(REVIEWER.review(text, channel="public"))
    REVIEWER.review("Совсем другой текст, where the language changes.")
    assert review_to_json(REVIEWER.review(text, channel="public")) == first


@given(TEXTS)
def test_edits_stay_inside_the_text_and_do_not_overlap(text: str) -> None:
    for finding in REVIEWER.review(text, channel="public").findings:
        for fix in finding.fixes:
            edits = sorted(fix.edits)
            assert all(0 <= e.start <= e.end <= len(text) for e in edits)
            assert all(a.end <= b.start for a, b in pairwise(edits))


@given(TEXTS)
def test_safe_fixes_come_to_rest(text: str) -> None:
    """Fixing what is safe leads, in a few rounds, to a text with nothing safe to fix."""
    for _ in range(8):
        fixed = apply_fixes(text, list(REVIEWER.review(text).findings), safe_only=True)
        if fixed == text:
            return
        text = fixed
    remaining = [f for f in REVIEWER.review(text).findings if any(x.safe for x in f.fixes)]
    assert not remaining


@pytest.mark.parametrize(
    "mark", [".", "!", "…", ")", "-", "_", "«", "\n", "\n>", "*", "`", "&", "😀"]
)
def test_a_message_of_marks_alone_is_read(mark: str) -> None:
    assert REVIEWER.review(mark * 2000).language == "und"
