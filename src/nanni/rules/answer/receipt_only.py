"""ANS06: a receipt for the message, with no action and no time."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.helpfulness import helps

_THING_RU = (
    "обращение|запрос|заявка|жалоба|сообщение|письмо|вопрос|информация|отзыв|проблема|замечание"
    "|предложение|пожелание|претензия"
)
_THING_EN = (
    "request|message|email|ticket|feedback|complaint|inquiry|=enquiry|case|report|issue|comment"
    "|suggestion|query|concern"
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if "?" in view.text:
        return
    ours = [(m.start, m.end) for m in matches]
    if any(all(p.end <= a or b <= p.start for a, b in ours) for p in view.cue("promise")):
        return
    if helps(view) or view.times:  # the dearest tests come last
        return
    yield view.hit(matches[0])


RULE = Rule(
    code="ANS06",
    name="receipt-only",
    category="incomplete_answer",
    severity="note",
    why={
        "ru": "«Обращение зарегистрировано» не говорит, кто и когда им займётся.",
        "en": "“Your request has been received” does not say who will act on it, or when.",
    },
    advice={
        "ru": "Добавьте, что будет дальше и когда: «Запрос у инженера, ответ пришлём до 17:00».",
        "en": "Add what happens next and when: “An engineer has it; you’ll hear from us by 5 pm.”",
    },
    match=phrases(
        f"{_THING_RU} ...3 =принято|=принята|=принят|=зарегистрировано|=зарегистрирована"
        "|=зарегистрирован|=получено|=получен|=получена|=передано|=передана|=передан|=учтено"
        "|=учтены|=зафиксирована|=зафиксировано|=направлено|=направлена|=рассматривается"
        "|=находится",
        "=принято|=принята|=зарегистрировано|=зарегистрирована|=передано|=передана|=учтено ...2 "
        + _THING_RU,
        "=получили|=зарегистрировали|=приняли|=передали|=передал|=передала|=учтем|=зафиксировали"
        f" ...3 {_THING_RU}",
        "=взяли|=возьмем|=примем|=приняли =на|=к =заметку|=сведению|=карандаш",
        f"{_THING_EN} =has|=have|=was|=is =now|=successfully? =been? =successfully? =received"
        "|=logged|=registered|=forwarded|=escalated|=noted|=submitted|=recorded|=passed",
        f"=received|=noted|=logged|=forwarded|=escalated =your|=the|=this {_THING_EN}",
        f"=passed|=pass|=forward|=share =on? =your|=this|=the {_THING_EN} =on|=along|=to",
        slack=0,
    ),
    unless=phrases(
        "=если|=когда|=после|=if|=once|=when|=after ...4 =принято|=получено|=зарегистрировано"
        "|=received",
        "=не ...1 =получили|=получено|=принято",
        "have|do =not ...1 =received|receive",
        slack=0,
    ),
    check=_check,
    source=("REVIEW ANS06", "REVIEW ANS08"),
)
