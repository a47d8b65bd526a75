"""SEC05: the customer is asked to go on in private messages or another messenger."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.text.expressions import compiled

_PRIVATE_RU = (
    "=личку|=лс|=директ|=директе|=личке|=личные|=личных|=личное|=telegram|=телеграм|=телеграмм"
    "|=телегу|=whatsapp|=вотсап|=ватсап|=вотсапп|=вайбер|=viber|=vk|=вк|=почту|=email|=скайп"
)

#: What the private talk serves, said anywhere in the reply: "we can use the order number".
_NAMED = compiled(
    r"\b(?:use|using|need|with|by) (?:the|your|an) (?:order|booking|account|reference|case|tracking"
    r"|ticket|phone) (?:number|id|code|reference)\b"
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if view.is_question(match) or _worth_it(view):
            continue
        yield view.hit(match)


def _worth_it(view: View) -> bool:
    """A deed, a remedy or a reason with what to send makes the move fair."""
    if any(m.label not in {"looked", "contact"} for m in view.cue("action_done")):
        return True
    if _NAMED.search(view.low):
        return True
    return view.has_cue("remedy", "reason_given", "told_what_to_say")


RULE = Rule(
    code="SEC05",
    name="moves-to-another-channel",
    category="passing_the_buck",
    severity="warn",
    why={
        "ru": "«Напишите в личку» без дела уводит разговор с глаз и заставляет начать его заново.",
        "en": "A bare “DM us” takes the talk out of sight and makes the customer begin it anew.",
    },
    advice={
        "ru": "Сначала ответьте здесь, а в личные сообщения просите только личное: «Проверю"
        " платёж. Номер заказа пришлите в личные сообщения, чтобы его не видели все».",
        "en": "Answer here first and ask for private things only: “I’ll check the payment. Send"
        " the order number in a DM so that nobody else sees it.”",
    },
    match=(
        *phrases(
            "=напишите|=пишите|=отправьте|=пришлите|=ответьте|=обратитесь|=свяжитесь|=перейдите"
            f" =нам|=мне|=нами|=с|=пожалуйста? =пожалуйста? ...1 =в|=во|=на|=через {_PRIVATE_RU}",
            f"=ждем|=жду =вас|=ваше|=ваших|=вашего? сообщение? =в {_PRIVATE_RU}",
            "=напишите|=пишите =нам|=мне? =лично",
            "=dm|=pm|=inbox =us|=me|=our",
            "=send|=drop|=shoot =us|=me =a|=an? =private|=direct? =dm|=pm|=message|=email|=line"
            "|=dms",
            "=message|=text|=contact =us|=me =privately|=directly|=on =whatsapp|=telegram"
            "|=messenger?",
            "=contact|=message|=reach|=write|=text =out? =to? =us|=me =via|=on|=by|=through|=in"
            "|=at =our? =dm|=dms|=pm|=whatsapp|=telegram|=messenger|=email|=inbox|=direct|=private",
            "=via|=through|=by|=in =dm|=dms|=pm|=whatsapp|=telegram|=messenger",
            "=email|=message =us|=me =at|=on|=here|=instead|=via|=through?",
            slack=0,
        ),
    ),
    unless=phrases(
        "=если ...4 вопрос|понадобиться|=не",
        "=if ...4 =question|=questions|=not|=need|=still",
        "=не =пишите|=отправляйте",
        # To the writer, who goes on with it.
        "=напишите|=пишите ...1 =мне ...9 <VERB,1per>",
        "do =not =dm|=pm|=send|=email|=message",
        slack=0,
    ),
    unless_sentence=(
        *phrases(
            # What to send, named: the customer knows what for.
            "номер|дата|скриншот|чек|адрес|фото|фамилия ...4 =заказа|=обращения|=договора|=брони"
            "|=и|=покупки|=телефона|=карты|=чека",
            "=напишите|=пришлите|=отправьте ...4 =название|=логин|=ник|=модель|=тему|=имя",
            "=если ...4 вопрос|понадобиться|помощь",
            "=card|=order|=booking|=account|=reference|=case|=tracking|=invoice|=flight|=phone"
            " =number|=id|=code|=reference|=email|=details",
            "=your ...2 =number|=details|=name",
            "=your|=the =booking|=order|=screenshot|=receipt|=postcode|=address|=username|=email",
            "=if ...5 =question|=questions|=need|=else|=help|=like|=prefer",
            "=feel =free",
            slack=0,
        ),
    ),
    check=_check,
    source=("REVIEW SEC05",),
)
