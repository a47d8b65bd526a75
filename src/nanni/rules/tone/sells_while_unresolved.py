"""TON13: a request for a rating or an offer to buy, while the matter is unsolved."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import REACH, heard, recent, signals_of
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.rulekit import Rule

_ANGRY = ("anger", "abuse", "churn_threat", "legal_threat", "public_threat")
_BACK = 24


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    wishes = [*turn.view.cue("rating_request"), *turn.view.cue("upsell")]
    if not wishes:
        return
    left = _unsolved(thread, turn)
    if left is None:
        return
    ru, en = left
    why = {
        "ru": f"Просим оценку или предлагаем купить, а {ru}.",
        "en": f"It asks for a rating or a purchase while {en}.",
    }
    first = min(wishes)
    yield Remark(turn, turn.view.hit(first, why=why))


def _unsolved(thread: Thread, turn: Turn) -> tuple[str, str] | None:
    """What is still unsolved, in both languages; None when nothing shows it."""
    for question in thread.questions[-_BACK:]:
        recently = turn.index - REACH < question.message_index < turn.index
        if question.status == "open" and question.kind != "request" and recently:
            return f"«{question.text}» без ответа", f"“{question.text}” is unanswered"
    for promise in thread.promises[-_BACK:]:
        done = any(one.what in {"done", "late"} for one in promise.evidence)
        if promise.state == "broken" and not done and promise.message_index < turn.index:
            return f"«{promise.text}» не сделано", f"“{promise.text}” was not done"
    if turn.view.has_cue("action_done"):
        return None
    angry = [s for one in _last_words(thread, turn) for s in signals_of(thread, one, *_ANGRY)]
    if angry and not any(signals_of(thread, one, "thanks") for one in _last_words(thread, turn)):
        return f"клиент зол: «{angry[0].text}»", f"the customer is angry: “{angry[0].text}”"
    return None


def _last_words(thread: Thread, turn: Turn) -> list[Turn]:
    """What the customer said last, even when we have written since."""
    said = heard(thread, turn)
    if said:
        return said
    last = next((one for one in recent(thread, turn) if one.is_customers), None)
    return [last] if last is not None else []


RULE = Rule(
    code="TON13",
    name="sells-while-unresolved",
    category="sells_while_unresolved",
    severity="warn",
    preview=True,
    why={
        "ru": "Просим оценку или предлагаем купить, а вопрос клиента не решён.",
        "en": "It asks for a rating or a purchase while the customer’s matter is unsolved.",
    },
    advice={
        "ru": "Сначала решите вопрос; об оценке спросите, когда клиент скажет, что всё в порядке.",
        "en": "Solve the matter first; ask for a rating when the customer says that all is well.",
    },
    dialogue=_check,
    source=("REVIEW 3: TON13",),
)
