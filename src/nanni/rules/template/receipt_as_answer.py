"""CLI15: an automatic receipt stands in for the answer."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases

_MAX_WORDS = 60
_THANKS = frozenset(
    "спасибо благодарим благодарю ожидайте ожидать ждите дождитесь thanks thank member"
    " representative shortly".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    robots = [m for m in matches if m.label == "robot" or _glad_amiss(view, m)]
    yield from map(view.hit, robots)
    receipts = [match for match in matches if match.label == "receipt"]
    if robots or not receipts or len(view.words) > _MAX_WORDS:
        return
    if _THANKS.isdisjoint(view.words) or _helps(view, receipts) or _says_when(view):
        return
    receipt = receipts[0]
    yield Hit(_thanks_before(view, receipt), receipt.end)


def _glad_amiss(view: View, match: Match) -> bool:
    """Whether joy over praise answers a complaint: nobody read it."""
    return match.label == "glad" and view.context_has("complaint")


def _helps(view: View, receipts: Sequence[Match]) -> bool:
    """Whether more was done than to take the message in."""
    return any(
        match.label not in {"looked", "contact"}
        and all(match.end <= r.start or r.end <= match.start for r in receipts)
        for name in ("remedy", "action_done", "next_step_given")
        for match in view.cue(name)
    )


def _says_when(view: View) -> bool:
    """Whether a time stands in it that the customer can plan by."""
    return any(time.kind != "vague" for time in view.times)


def _thanks_before(view: View, match: Match) -> int:
    """The beginning of the thanks in the sentence before, or of the match."""
    first = max(match.first, 0)
    number = view.document.sentences[first]
    while first > 0 and view.document.sentences[first - 1] >= number - 1:
        first -= 1
        if view.words[first] in _THANKS:
            return view.document.starts[first]
    return match.start


RULE = Rule(
    code="CLI15",
    name="receipt-as-answer",
    category="robotic_template",
    severity="warn",
    channels=("chat", "email", "public"),
    # A bot that says it is one is honest.
    reads=("agent",),
    why={
        "ru": "Клиент знает, что написал: ответ, который лишь подтверждает получение, выглядит как"
        " автомат.",
        "en": "The customer knows that they wrote: a reply that only confirms receipt is a"
        " machine's.",
    },
    advice={
        "ru": "Скажите, что увидели и когда ответите: «Вижу двойное списание 3 мая, отвечу сегодня"
        " до 18:00».",
        "en": "Say what you saw and when you will answer: “I see the double charge of 3 May and"
        " will write by 6 pm today”.",
    },
    match=(
        *phrases(
            "обращение|заявка|запрос|письмо|сообщение|жалоба|вопрос|отзыв|заявление ...2"
            " =принят|=принята|=принято|=получен|=получена|=получено|=зарегистрирован"
            "|=зарегистрирована|=зарегистрировано|=создан|=создана|=создано|=сформирована",
            "=мы|=нами? получить|зарегистрировать|принять|создать ...2 обращение|заявка|запрос"
            "|письмо|сообщение",
            "=your =request|=message|=email|=ticket|=enquiry|=inquiry|=query|=case|=submission"
            "|=feedback|=complaint <NUM>? =has|=have|=is|=was =now|=just? =been?"
            " =received|=logged|=created|=registered|=submitted|=opened|=recorded|=noted",
            "=we|=we've =have|=just? =received =your =request|=message|=email|=ticket|=enquiry"
            "|=inquiry|=query|=feedback",
            "=confirm|=confirming|=acknowledge|=acknowledging =that|=the? ...3 =receipt|=received",
            slack=0,
            label="receipt",
        ),
        *phrases(
            "=я =не =распознал|=распознала|=понимаю|=понял =ваш|=эту? =запрос|=команду|=команды",
            "=вопрос|=запрос =не =распознан",
            "=выберите|=выбери ...1 =тему|=раздел|=вариант|=пункт|=категорию ...2 =из|=ниже|=меню"
            "|=списка|=кнопкой",
            "=переформулируйте|=перефразируйте =пожалуйста? =ваш|=свой|=вопрос|=запрос",
            "=оцените ...3 =от =1|=одного =до",
            "=это|=данное =автоматический|=автоматическое ответ|сообщение|письмо|уведомление",
            "=сообщение|=письмо|=ответ =сформировано|=создано|=отправлено|=сформирован"
            " =автоматически|=роботом|=системой|=ботом",
            "=не =отвечайте =на =это|=данное =письмо|=сообщение",
            "=this =is =an =automated|=automatic|=auto",
            "=this =message|=email =was|=is =generated|=sent =automatically",
            "=delete|=strike|=select|=choose =as =appropriate|=applicable|=necessary|=required",
            "=insert|=enter|=paste ...3 =here $",
            "^ =insert|=paste ...3 =here",
            "=in =the =order =they|=it =was|=were =received",
            "=in =the =order =received",
            "^ =macro|=template|=boilerplate|=autoreply|=auto-reply|=snippet =refund|=delay|=denied"
            "|=general|=response|=reply|=text|=v1|=v2|=v3|<UNKN>",
            "=inquiry|=enquiry|=request|=ticket|=case|=query|=message =has =been =assigned"
            "|=allocated|=given =a|=the|=case|=ticket|=reference =case|=ticket|=reference|=number?",
            "=lorem =ipsum",
            "=canned =response|=reply",
            "=automatically =generated =message|=email|=response",
            "=do =not =reply =to =this =email|=message",
            slack=0,
            label="robot",
        ),
        *phrases(
            "=рады|=рад|=рада|=приятно|=счастливы =знать|=слышать|=читать|=видеть? =что ...3"
            " понравиться:past|остались|=довольны|=доволен|=довольна|=оценили|=оценил",
            "высокий|положительный|отличный|хороший|теплый|прекрасный|добрый|лестный"
            " оценка|отзыв|слово",
            "=приятного =пользования|=просмотра|=аппетита",
            "=рады|=рад|=рада =быть|=оказаться =полезными|=полезны|=полезен",
            slack=0,
            label="glad",
        ),
    ),
    check=_check,
    source=("corpus rule on templates", "REVIEW PRM12"),
)
