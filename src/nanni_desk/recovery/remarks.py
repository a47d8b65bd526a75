"""Remarks on a draft that rest on what its case has written down.

Harm not stopped, an apology without an admission, a gift too early, a change nobody has made; and,
with a case or without, an apology with nothing behind it, or the one another customer was given.
"""

import re
from collections.abc import Iterator, Sequence

from django.utils.translation import gettext_lazy as _

from nanni_desk.macros.apologies import Apology, apologies
from nanni_desk.recovery.behind import rests_on_something
from nanni_desk.recovery.containment import steps_for
from nanni_desk.recovery.knowing import open_case
from nanni_desk.recovery.models import Case
from nanni_desk.recovery.sameness import repeated
from nanni_desk.reviews.in_case import Draft, Kind, Remark, Source

WORDS_FIRST = Kind(
    "RCV01", "words-before-containment", "order_of_recovery",
    _("The harm goes on while you write: nothing that stops it is ticked in the case."),
    _("Tick off what stops it first, then explain."),
)  # fmt: skip
NO_ADMISSION = Kind(
    "RCV02", "apology-without-admission", "non_apology",
    _("It is our failure, and the apology does not say so."),
    _("Name what we did: “We promised to call and did not”. Then say what you do about it."),
)  # fmt: skip
GIFT_FIRST = Kind(
    "RCV03", "gift-before-acknowledgement", "order_of_recovery",
    _("Nothing has been acknowledged yet: a gift now looks like hush money."),
    _("First admit what happened; the gift comes with the remedy."),
)  # fmt: skip
NO_CHANGE = Kind(
    "RCV04", "change-without-proof", "claim_without_fact",
    _("The case names no change of ours, so this may not be true."),
    _("Write into the case what was changed, or say only what you will do."),
)  # fmt: skip
SAME_APOLOGY = Kind(
    "RCV05", "apology-given-to-another", "non_apology",
    _("Another customer has had this very apology: it was meant for nobody in particular."),
    _("Say what you are sorry for in this case, or leave the apology out."),
)  # fmt: skip
NO_FACT = Kind(
    "RCV06", "apology-without-fact", "claim_without_fact",
    _("There is no fact behind the words: nothing was done, given or promised yet."),
    _("Say what is done or by when it will be: a refund, a remedy, a kept promise, a term."),
)  # fmt: skip

_GIFT = re.compile(
    r"\b(?:бонус|скидк|купон|промокод|подар(?:ок|к|им|ю)|дарим|сертификат|кешб[эе]к"
    r"|bonus|discount|voucher|coupon|promo code|gift|cashback)\w*",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:(?:уже|теперь|мы)\s+){0,2}(?:изменили|поменяли|перестроили|исправили|переписали|обновили"
    r"|доработали|ввели|наладили)\s+(?:\w+\s+){0,2}(?:процесс|порядок|регламент|правил|инструкц"
    r"|контроль|схему|систему|проверк)\w*"
    r"|\b(?:have|has|already|we)\s+(?:already\s+)?(?:changed|fixed|reworked|updated|improved)\s+"
    r"(?:\w+\s+){0,2}(?:process|procedure|rules?|policy|workflow)\b",
    re.IGNORECASE,
)
_ADMITS = "admits_fault"


def remarks(draft: Draft) -> Iterator[Remark]:
    """What is to be said of a draft."""
    sorry = apologies(draft.body)
    if sorry:
        yield from _of_apology(draft, sorry[0])
    case = open_case(draft.conversation) if draft.recovery is not None else None
    if case is not None:
        yield from _of_case(draft, case, sorry)


def _of_apology(draft: Draft, first: Apology) -> Iterator[Remark]:
    found = [Remark(SAME_APOLOGY, *place) for place in repeated(draft.body, draft.conversation)]
    if not rests_on_something(draft):
        found.append(Remark(NO_FACT, first.start, first.end))
    for one in found:
        yield one if draft.recovery is not None else one._replace(outcome="note")


def _of_case(draft: Draft, case: Case, sorry: Sequence[Apology]) -> Iterator[Remark]:
    if _goes_on(case):
        yield Remark(WORDS_FIRST, 0, len(draft.body))
    admits = any(finding.category == _ADMITS for finding in draft.said)
    if case.acknowledged_by_id is None and not admits:
        if sorry:
            yield Remark(NO_ADMISSION, sorry[0].start, sorry[0].end)
        if gift := _GIFT.search(draft.body):
            yield Remark(GIFT_FIRST, *gift.span())
    if not case.process_change and (changed := _CHANGED.search(draft.body)):
        yield Remark(NO_CHANGE, *changed.span())


def _goes_on(case: Case) -> bool:
    """Whether something has to be stopped and nothing is ticked."""
    wanted = steps_for(set(case.issues.values_list("kind", flat=True)))
    return bool(wanted) and not case.containment


SOURCE = Source((WORDS_FIRST, NO_ADMISSION, GIFT_FIRST, NO_CHANGE, SAME_APOLOGY, NO_FACT), remarks)
