"""NOT03: words meant for a colleague in a message to the customer."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, literals, pattern, phrases

_GIVE_TY_RU = (
    "=дай|=верни|=скажи|=отправь|=откажи|=ответь|=напиши|=позвони|=перезвони|=объясни|=предложи"
    "|=сделай|=оформи|=продли|=посмотри|=проверь|=закрой|=переведи|=подтверди|=передай|=выдай"
)
_GIVE_VY_RU = (
    "=дайте|=верните|=скажите|=отправьте|=откажите|=ответьте|=напишите|=позвоните|=перезвоните"
    "|=объясните|=предложите|=сделайте|=оформите|=продлите|=проверьте|=передайте|=выдайте"
)
_CLIENT_RU = "=клиенту|=клиентке|=покупателю|=абоненту|=пользователю"
_HIM_RU = f"=ему|=ей|=этому|=этой|{_CLIENT_RU}"
_TELL_RU = (
    "=говори|=говорите|=говорить|=сообщать|=показывать|=отправлять|=обещать|=рассказывать|=пиши"
)
_COMPLAIN_RU = (
    "просить|хотеть|жаловаться|писать|утверждать|звонить|требовать|ругаться|попросить|написать"
    "|спрашивать|=недоволен|=недовольна"
)
_LOOK_RU = "=кто|=гляньте|=посмотрите|=подскажите|=ответьте|=возьмите|=проверьте|=заберите"
_GIVE_EN = (
    "=give|=tell|=send|=refund|=call|=offer|=help|=answer|=email|=ping|=check|=handle|=charge"
)
_CUSTOMER_EN = "=customer|=client|=cust|=cx"
_WANT_EN = "=wants|=claims|=says|=called|=requests|=asking|=complaining|=needs|=keeps|=demands"

_TO_COLLEAGUE = phrases(
    f"{_GIVE_TY_RU} {_HIM_RU}",
    f"{_GIVE_VY_RU} =этому|=нашему? {_CLIENT_RU}",
    "=попроси|=попросите =его|=ее|=клиента|=клиентку <INFN>",
    f"{_HIM_RU} =это? =ничего? =не {_TELL_RU}",
    f"=не {_TELL_RU} (=об =этом)? =это? {_CLIENT_RU}",
    "внутренний заметка|комментарий|примечание|переписка",
    "=для =внутреннего =пользования|=использования",
    "=только =для =сотрудников|=своих|=персонала",
    f"=коллеги|=ребята|=народ|=ребят {_LOOK_RU}",
    f"=этот|=эта =клиент|=клиентка|=тип =опять|=снова|=очень? {_COMPLAIN_RU}",
    "=надо|=нужно|=давайте =ему|=ей|=клиенту ...1 <INFN>",
    f"=please|=pls|=plz|=just|=someone {_GIVE_EN} =the|=this? {_CUSTOMER_EN}",
    f"=can|=could =you|=someone {_GIVE_EN} =the|=this? {_CUSTOMER_EN}",
    f"=pls|=plz|=someone {_GIVE_EN} =him|=her",
    f"=do|=don't =not? =tell|=send|=show|=promise|=forward (=this|=it|=that =to)? =the|=this?"
    f" {_CUSTOMER_EN}|=him|=her",
    f"^ {_GIVE_EN} =him|=her <NUM>|=a|=the|=his|=back|=that|=an|=to|=up|=about",
    "=note =to|=for =self|=team|=agent|=agents|=support|=colleague",
    "=internal =note|=use =only?",
    "=internal =comment|=memo|=only",
    "=not =for|=visible =to? =the? =customer|=client|=customers",
    "=fyi =team|=all|=guys|=folks",
    "=team =can =someone|=you|=anyone",
    "=can =someone =take|=look|=handle|=grab|=pick =this|=at|=it|=up",
    f"=this =customer|=client|=guy =is|=again? {_WANT_EN}",
    slack=0,
)
_ABOUT_READER = phrases(
    f"=клиент|=клиентка|=покупатель|=абонент|=пользователь =опять|=снова|=очень|=повторно?"
    f" {_COMPLAIN_RU}",
    f"{_CUSTOMER_EN}|=caller =again|=is|=still|=also? {_WANT_EN}|=upset|=angry",
    slack=0,
    label="opening",
)
_THIS = frozenset("этот эта наш наша this that our".split())
_READER_WORDS = (
    "ему ",
    "ей ",
    "клиент",
    "дай ",
    "закрой",
    "him ",
    "her ",
    "customer",
    "pls",
    "плз",
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label == "mention" and not _talks_about_reader(view, match):
            continue
        before = view.words[max(match.first - 1, 0) : match.first]
        if match.label == "opening" and before and before[0] not in _THIS:
            continue
        yield view.hit(match)


def _talks_about_reader(view: View, match: Match) -> bool:
    """«@коллега, дай ему…» speaks about the reader; «@anna, thanks» in a thread does not."""
    sentence = f" {view.sentence(match.end)} "
    return any(f" {word}" in sentence for word in _READER_WORDS)


RULE = Rule(
    code="NOT03",
    name="note-sent-outside",
    category="internal_leak",
    severity="warn",
    why={
        "ru": "Клиент читает, как о нём говорят между собой: после этого не верят и вежливым"
        " словам.",
        "en": "The customer reads how we talk about them among ourselves; no kind word repairs"
        " that.",
    },
    advice={
        "ru": "Перенесите это в заметку, а клиенту напишите, что делаете: «Передал мастеру ваш"
        " адрес, он будет в 15:00».",
        "en": "Move it to a note and tell the customer what you do: “I’ve given the engineer your"
        " address, he’ll be there at 3”.",
    },
    match=(
        *_TO_COLLEAGUE,
        *_ABOUT_READER,
        pattern(r"(?<![\w.])@[\wа-я.]+", "@", label="mention"),
        *literals(
            "[внутреннее]",
            "[internal]",
            "#internal",
            "(internal)",
            "[не для клиента]",
            "[для смены]",
        ),
    ),
    unless=phrases(
        "=вашему|=вашей|=своему|=своей клиент|гость|пользователь|покупатель",
        "=your customer|client|guest|user",
        "=как =клиенту",
        slack=0,
    ),
    check=_check,
    source=("REVIEW NOT03",),
)
