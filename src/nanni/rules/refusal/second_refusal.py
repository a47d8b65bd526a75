"""REF09: the same request is refused a second time, and nobody offers to take it higher."""

from collections.abc import Iterator
from datetime import datetime

from nanni.dialogue.exchange import between, is_nod, recent, said
from nanni.dialogue.thread import Remark, Thread, Turn
from nanni.dialogue.topics import topic_of_words
from nanni.rulekit import Hit, Rule
from nanni.rulekit.helpfulness import helps
from nanni.rulekit.view import View
from nanni.text.expressions import compiled

_ESCALATES = compiled(
    r"руководител|начальник|старш|жалоб|претензи|обжалова|эскалир|пересмотр|комисси|роспотребнадзор"
    r"|передал|передам|передаю|подключ\w+ (?:коллег|специалист|юрист)|исключени|согласу|escalat"
    r"|supervisor|manager|complaint|appeal|ombudsman|senior|raise (?:it|this)|exception|second look"
)


def _check(thread: Thread, turn: Turn, _: datetime | None) -> Iterator[Remark]:
    refused = _refused(turn.view)
    if refused is None or helps(turn.view) or _ESCALATES.search(turn.view.low):
        return
    earlier = next((one for one in recent(thread, turn) if one.is_ours and _refuses(one)), None)
    if earlier is None or _ESCALATES.search(earlier.view.low) or helps(earlier.view):
        return
    asked = [one for one in between(thread, earlier, turn) if not is_nod(thread, one)]
    if not asked or not _same_matter(earlier, turn):
        return
    yield Remark(turn, Hit(*refused, data={"first": earlier.index}))


def _refuses(turn: Turn) -> bool:
    return _refused(turn.view) is not None


def _refused(view: View) -> tuple[int, int] | None:
    """The words of the plainest refusal that is not a question."""
    found = [match for match in view.cue("refusal") if not view.is_question(match)]
    longest = max(found, key=lambda match: match.end - match.start, default=None)
    return (longest.start, longest.end) if longest else None


def _same_matter(earlier: Turn, turn: Turn) -> bool:
    """Whether both say no to the same thing."""
    one, other = (
        topic_of_words(word for s in said(t) if s.refuses for word in s.words)
        for t in (earlier, turn)
    )
    return one.common(other) > 0


RULE = Rule(
    code="REF09",
    name="second-refusal",
    category="refusal_without_remedy",
    severity="warn",
    preview=True,
    why={
        "ru": "Отказ повторён, а идти дальше некуда: клиент заперт.",
        "en": "The refusal is repeated and there is nowhere to go: the customer is trapped.",
    },
    advice={
        "ru": "Предложите, чтобы решил другой человек, или назовите, куда обжаловать и в какой"
        " срок ответят.",
        "en": "Offer that somebody else decides, or say where to appeal and when they answer.",
    },
    dialogue=_check,
    source=("DOMAIN 3: state 6'", "REVIEW 3: REF09"),
)
