"""MER03: a named action done, or exact steps that get the customer there."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue, phrases

#: «Передал обращение» moves the question, it does not answer it.
_FORWARDING = phrases(
    "передать|передавать|переслать|перенаправить|направить|зарегистрировать|принять|получить|внести"
    "|завести|создать|составить ...3 обращение|заявка|жалоба|запрос|вопрос|информация|претензия"
    "|отзыв|сообщение|пожелание|ответ",
    "=обращение|=заявка|=заявку|=жалоба|=запрос|=вопрос|=информация ...2 =принято|=принята|=принят"
    "|=передано|=передана|=передан|=зарегистрировано|=зарегистрирована|=отправлено|=создана"
    "|=создано|=направлено|=направлена|=получен|=получена|=обработан|=обработано",
    "pass|forward|escalate|raise|register|receive|submit|log|share|file|create|open ...4 request"
    "|case|ticket|complaint|feedback|concern|issue|query|message|enquiry|report|email",
    "request|case|ticket|complaint|feedback|concern|query|claim =has|=have|=is =been?"
    " received|escalated|forwarded|registered|passed|submitted|logged|created|raised|processed",
    "=sent =you =a|=an =email|=letter|=correspondence",
)


#: Asking for data is a step only together with what will come of it.
_ASKS = frozenset(
    "пришлите напишите сообщите назовите уточните подскажите отправьте предоставьте укажите"
    " скиньте продиктуйте опишите расскажите send provide share tell message email call contact"
    " reply".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    done = -1
    for match in matches:
        if match.start < done or view.is_question(match):
            continue
        if match.label != "done" and not _specific(view, match):
            continue
        start, end = view.span_of_sentence(match.start)
        start, done = min(start, match.start), end
        yield Hit(start, max(end, match.end))


def _specific(view: View, match: Match) -> bool:
    """Whether an instruction can be followed: a button, a path, a link, a number, enough words."""
    start, end = view.span_of_sentence(match.start)
    document = view.document
    first, last = document.word_at(match.start), document.word_at(end - 1) + 1
    if _ASKS.intersection(view.words[first : match.last]) and not view.same_sentence(
        match, view.cue("promise")
    ):
        return False
    if any(z.start < end and start < z.end for z in document.zones if z.kind != "placeholder"):
        return True
    if match.label == "can":
        return any(word[0].isdigit() for word in view.words[first:last])
    return bool(last - first >= view.options["words"])


RULE = Rule(
    code="MER03",
    name="next-step-named",
    category="concrete_next_step",
    severity="info",
    why={
        "ru": "Названо, что сделано или что сделать: человек знает, что будет дальше.",
        "en": "It says what is done or what to do: the customer knows what comes next.",
    },
    advice={
        "ru": "Добавьте срок, если его ещё нет.",
        "en": "Add a time, if there is none yet.",
    },
    match=(
        cue("action_done", "done"),
        cue("next_step_given", "step"),
        *phrases(
            "!=не|=вы <VERB,plur,impr,excl>",
            "^ =leave|=come|=keep|=bring|=take|=tap|=pick|=drop|=plug|=unplug|=swap|=sort|=block"
            "|=hold",
            slack=0,
            label="step",
        ),
        *phrases(
            "=можно ...1 <INFN>",
            "<INFN> ...3 =можно|=можете",
            "=you =can|=may <LATN>",
            slack=0,
            label="can",
        ),
        *phrases(
            "!=вы|=не|=если|=чтобы|=бы|=которые|=которую|=который @done:past",
            "=уже ...1 исправлять|чинить|возвращать|проверять|готовить|оформлять|отправлять"
            "|собирать",
            "=во =вложении",
            "прикрепить|приложить ...3 =файл|=чек|=договор|=инструкцию|=билет|=счет|=акт|=письму",
            "=is|=are attached",
            "=i|=we be =now|=already|=just? refunding|reversing|fixing|sending|canceling|cancelling"
            "|replacing|restoring|moving|checking|processing|shipping",
            label="done",
        ),
    ),
    unless=(
        *_FORWARDING,
        *phrases(
            "извинить|простить|ожидать|обращаться|беспокоиться|волноваться|поверить|понять"
            "|попробовать|пробовать|ждать|оставаться|спросить|спрашивать|обратиться|оценить",
            "=следующий =раз",
            "=visit|=contact|=call ...2 =branch|=store|=office|=bank|=carrier|=seller",
        ),
    ),
    check=_check,
    options={"words": 5},
    source=("REVIEW ANS06", "DOMAIN 3"),
)
