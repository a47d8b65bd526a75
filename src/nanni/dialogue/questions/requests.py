"""Requests: what the customer plainly asks us to do."""

from nanni.dialogue.questions.words import LIGHT
from nanni.rulekit.view import View
from nanni.text.forms import load_forms

_IMPERATIVE = ("йте", "ите", "ьте", "йтесь", "итесь", "ьтесь")
#: Imperatives that ask for nothing.
_MANNERS = frozenset(
    "извините простите смотрите поймите представьте подождите давайте скажите здравствуйте будьте"
    " поверьте учтите заметьте послушайте слушайте погодите постойте идите катитесь радуйтесь"
    " держите ловите знайте думайте судите подумайте помните имейте ждите позвольте разрешите"
    " возьмите посмотрите гляньте видите читайте спите работайте учитесь не".split()
)
_ACTS_EN = frozenset(
    "cancel refund send return fix remove delete give change update call contact stop close"
    " unsubscribe ship replace check resend restore unblock unlock reset reverse transfer connect"
    " escalate process credit reship issue upgrade downgrade add merge reopen correct resolve"
    " respond reply email disable enable activate deactivate forward provide reinstate route look"
    " review investigate consider make put take".split()
)
_DEMAND_RU = frozenset("прошу просим требую требуем хочу хотим хотел хотела".split())
_SAY_EN = frozenset("please pls plz kindly just".split())
_LEAST_VERB = 5
_MAY_ASK = _ACTS_EN | _DEMAND_RU | {"i", "we"}


def request_in(view: View, first: int, last: int) -> int | None:
    """Where the request of a sentence begins; None when it makes none."""
    words, starts = view.words, view.document.starts
    gaps = view.document.gaps
    if _MAY_ASK.isdisjoint(words[first:last]) and not any(
        word.endswith(_IMPERATIVE) for word in words[first:last]
    ):
        return None
    opens = True
    for i in range(first, last):
        word = words[i]
        opens = opens or bool(gaps[i].strip())
        if opens and _asks_us(words, i, last):
            return starts[i]
        opens = opens and (word in LIGHT or word in _SAY_EN)
    return None


def _asks_us(words: list[str], i: int, last: int) -> bool:
    word = words[i]
    after = words[i + 1 : i + 4]
    if word in _DEMAND_RU:
        return any(one.endswith(("ть", "ти", "чь", "ться")) for one in after)
    if word.endswith(_IMPERATIVE) and len(word) >= _LEAST_VERB and word not in _MANNERS:
        tags = load_forms().tags(word)
        return (
            bool(tags) and any("impr" in tag for tag in tags) and (i == 0 or words[i - 1] != "не")
        )
    if word in _ACTS_EN:
        return i + 1 < last
    if word in {"i", "we"} and after[:1] in (["want"], ["need"], ["demand"], ["request"]):
        return bool(
            {"refund", "cancel", "you", "replacement", "money", "return"}.intersection(
                words[i + 2 : i + 7]
            )
        )
    return False
