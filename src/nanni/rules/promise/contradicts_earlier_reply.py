"""PRM10: another time or fact than we told before, without a word about the change."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.commitments import wording
from nanni.dialogue.commitments.promising import place_of
from nanni.dialogue.exchange import between, last_evidence, spoken
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.dialogue.topics import notions, topic_of, topic_of_words
from nanni.model import Claim, CommitmentKind, Evidence
from nanni.rulekit import Rule
from nanni.text.expressions import compiled

_BACK = 12
_WORD = compiled(r"\w+")
#: Who only doubts asks of nothing new.
_DOUBTS = frozenset(
    "точно уверены уверена правда правильно серьезно действительно верно sure really certain right"
    " correct positive seriously definitely".split()
)
_ADMITS = compiled(
    r"к сожалению|увы|новый срок|срок изменил|изменил|измени|теперь|обновил|пересмотр|уточн|поправ"
    r"|ошиб|неверно|неправильно|оказалось|не получилось|не вышло|не смогли|раньше писал|писал"
    r"|unfortunately|sadly|changed|updated?|revised|correct|mistake|wrong|turns out|apolog|sorry"
    r"|now expect|new date|earlier i|i said|we said|couldn't|weren't able|in fact"
)


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    claims = [one for one in thread.claims[-_BACK:] if one.message_index == turn.index]
    promises = [
        (p, moved)
        for p in thread.promises[-_BACK:]
        if (moved := last_evidence(p.evidence, "moved"))
        and moved.message_index == turn.index
        and _is_promised_by(thread, moved, p.kind)
    ]
    if not (claims or promises) or _admits(turn):
        return
    for promise, moved in promises:
        yield spoken(
            turn,
            moved.start,
            moved.end,
            why={
                "ru": f"Раньше обещали иначе: «{promise.due_text}». О переносе ни слова.",
                "en": f"It was promised otherwise: “{promise.due_text}”, with no word of a change.",
            },
            data={"earlier": promise.message_index, "was": promise.due_text},
        )
    for claim in claims:
        earlier = _told_otherwise(thread, turn, claim)
        if earlier is not None:
            yield spoken(
                turn,
                claim.start,
                claim.end,
                why={
                    "ru": f"Раньше сказали иначе: «{earlier.text}». Чему верить?",
                    "en": f"We said otherwise before: “{earlier.text}”. Which is true?",
                },
                data={"earlier": earlier.message_index, "was": earlier.value},
            )


def _is_promised_by(thread: Thread, moved: Evidence, kind: CommitmentKind) -> bool:
    """Whether the words that moved a promise promise a thing of the same kind."""
    return any(
        later.kind == kind and later.start == moved.start
        for later in thread.promises[-_BACK:]
        if later.message_index == moved.message_index
    )


def _admits(turn: Turn) -> bool:
    view = turn.view
    if view.has_cue("apology", "fault_admitted"):
        return True
    return bool(wording.DELAY.search(view.low) or _ADMITS.search(view.low))


def _told_otherwise(thread: Thread, turn: Turn, claim: Claim) -> Claim | None:
    """What we told of the very same matter in another message, if it was something else."""
    if not claim.value:
        return None
    words = _words(turn, claim)
    earlier = (
        one
        for one in reversed(thread.claims[-4 * _BACK :])
        if one.message_index < claim.message_index and one.kind == claim.kind and one.value
    )
    same = next((c for c in earlier if _same_words(_words(_turn_of(thread, c), c), words)), None)
    if same is None or same.value == claim.value:
        return None
    told = _turn_of(thread, same)
    return None if _asked_of_another(thread, told, turn, claim) else same


def _turn_of(thread: Thread, claim: Claim) -> Turn:
    return thread.turns[claim.message_index]


def _words(turn: Turn, claim: Claim) -> frozenset[str]:
    """Words of the claim's sentence, without its numbers."""
    sentence = turn.view.sentence(place_of(turn, claim.start))
    return frozenset(word for word in _WORD.findall(sentence) if not word.isdigit())


def _same_words(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sentences name the same things."""
    return any(map(notions, one & other)) and not any(map(notions, one ^ other))


def _asked_of_another(thread: Thread, earlier: Turn, turn: Turn, claim: Claim) -> bool:
    """Whether the customer has brought up something else in between: «а если завтра?»."""
    topic = topic_of(turn.view.sentence(place_of(turn, claim.start)))
    asked = (
        topic_of_words(word for word in one.view.words if word not in _DOUBTS)
        for one in between(thread, earlier, turn)
    )
    return any(other.common(topic) < len(other.words) for other in asked)


RULE = Rule(
    code="PRM10",
    name="contradicts-earlier-reply",
    category="contradiction",
    severity="warn",
    preview=True,
    why={
        "ru": "Раньше сказали другое: клиент не знает, чему верить.",
        "en": "We said something else before: the customer cannot know which is true.",
    },
    advice={
        "ru": "Скажите прямо, что срок или условие изменилось, почему, и извинитесь.",
        "en": "Say openly that the time or the fact has changed, why, and apologise.",
    },
    dialogue=_check,
    source=("S2-10", "REVIEW 3: PRM10"),
)
