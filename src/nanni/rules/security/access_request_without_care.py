"""SEC06: a request for access without a reason, a question, a limit or what comes after."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View
from nanni.rules.security._access import MATCH, access_requests, missing_parts

_NAMES = {
    "why": ("зачем (причина)", "the reason"),
    "question": ("вопрос вместо приказа", "a question instead of an order"),
    "limit": ("срок доступа", "how long it lasts"),
    "after": ("что сделать потом: отозвать доступ, сменить пароль", "what to do afterwards"),
}


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in access_requests(view, matches):
        missing = missing_parts(view, match)
        if missing:
            yield view.hit(match, advice=_advice(missing), data={"missing": tuple(missing)})
            return


def _advice(missing: list[str]) -> dict[str, str]:
    ru, en = (", ".join(_NAMES[part][i] for part in missing) for i in (0, 1))
    return {
        "ru": f"Не хватает: {ru}. Пример: «{_EXAMPLE_RU}»",
        "en": f"Missing: {en}. Example: “{_EXAMPLE_EN}”",
    }


_EXAMPLE_RU = (
    "Могли бы вы открыть временный доступ на сутки, чтобы мы проверили настройку оплаты?"
    " Потом отзовите его и смените пароль. Или пришлём шаги и сделаете сами."
)
_EXAMPLE_EN = (
    "Could you give us temporary access for a day, so that we can check the payment settings?"
    " Afterwards revoke it and change the password. Or we can send you the steps instead."
)

RULE = Rule(
    code="SEC06",
    name="access-request-without-care",
    category="access_request",
    severity="warn",
    why={
        "ru": "Человек отдаёт ключи от своего дела, не зная, зачем, надолго ли и чем это кончится.",
        "en": "The customer hands over the keys to their business without knowing why, for how long"
        " and how it ends.",
    },
    advice={"ru": _EXAMPLE_RU, "en": _EXAMPLE_EN},
    match=MATCH,
    check=_check,
    source=("S3-53",),
)
