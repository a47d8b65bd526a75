"""REF11: a refusal and a promise to try in one message."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    refusals = [m for m in view.cue("refusal") if m.label]
    for match in matches:
        number = view.sentence_number(match)
        before = [m for m in refusals if number - view.sentence_number(m) in {0, 1}]
        if before and not view.is_question(match):
            yield view.hit(match)


_TRY_RU = "стараться|постараться|пытаться|попытаться|попробовать|пробовать"

RULE = Rule(
    code="REF11",
    name="refusal-and-trying",
    category="contradictory_reply",
    severity="warn",
    why={
        "ru": "«Ничего сделать не можем, но будем стараться»: человек не понимает, занимаются им"
        " или нет.",
        "en": "“We can’t, but we’ll try”: the customer cannot tell whether anybody is working on"
        " it.",
    },
    advice={
        "ru": "Выберите одно. Работаете — скажите, что делаете и когда ответите: «Проверяю запись"
        " платежа, напишу до 18:00». Не работаете — скажите прямо и назовите замену.",
        "en": "Pick one. If you are working on it, say what and by when: “I’m checking the payment"
        " log and will write by 6 pm.” If not, say so and name what they can do instead.",
    },
    match=phrases(
        f"=будем|=буду|=обещаем|=продолжим|=продолжаем|=хотим ...1 {_TRY_RU}",
        "=стараемся|=постараемся|=постараюсь|=попробуем|=попробую|=попытаемся|=попытаюсь|=пытаемся",
        "=сделаем|=делаем|=приложим|=прилагаем ...1 =все|=максимум|=возможное ...2 =возможное"
        "|=усилия|=усилий|=зависящее?",
        "=we|=i =will =still|=definitely|=certainly|=always? =try",
        "=we|=i be =still|=always? =trying",
        "=do|=doing =our|=my =best|=utmost|=level =best?",
        "=do|=doing =everything|=all|=whatever =we|=i|=possible|=that =can?",
        "=keep =on? =trying",
        "=make =every =effort",
        slack=0,
    ),
    unless=phrases(
        "=не =будем|=буду|=попробуем|=стараемся",
        "=еще =раз =попробуем|=попробую|=постараемся",
        slack=0,
    ),
    check=_check,
    source=("S0-19",),
)
