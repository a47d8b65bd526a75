"""Words of time that bound nothing, in the notation of `nanni.text.times.notation`.

Phrases are grouped by the anchors without which none of the group can stand, so that a text
without an anchor is never searched for its group.
"""


class Group:
    """Phrases with common anchors.

    Attributes:
        anchors: words or runs of words; a star at the end allows more letters.
        lines: one phrase each; of two that start together the earlier wins.
    """

    __slots__ = ("anchors", "lines")

    def __init__(self, anchors: tuple[str, ...], lines: tuple[str, ...]) -> None:
        self.anchors = anchors
        self.lines = lines


_UPCOMING_RU = (
    "ближайшем|следующем|будущем|очередном|ближайших|следующих|будущих|очередных|ближайшей"
    "|следующей|будущей|очередной|ближайшим|следующим|следующими|ближайшими"
)
_RELEASE_STARTS_RU = ("обновл", "верси", "релиз", "выпуск", "апдейт")
_UPCOMING_EN = "future|upcoming|next|coming|later|subsequent|following"
_SOON = "soon|quickly|fast|early|promptly|swiftly|quick"


def _pairs(adjectives: str, starts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{adjective} {start}*" for adjective in adjectives.split("|") for start in starts)


def _group(anchors: str, *lines: str) -> Group:
    return Group(tuple(anchor.strip() for anchor in anchors.split("|")), lines)


RUSSIAN = (
    Group(
        _pairs(_UPCOMING_RU, _RELEASE_STARTS_RU),
        (
            "в одном из (?:ближайших|следующих|будущих|очередных) <releases_of>",
            f"(?:в|во|с|со|к|из) (?:{_UPCOMING_RU}) <release>",
        ),
    ),
    _group(
        "ближайшее | ближайшем | ближайшие | последующие | ближайшей",
        "(?:в|во)? (?:самое|самом)? (?:ближайшее|ближайшем) (?:время|будущее|будущем)",
        "(?:в|во|на) (?:самые)? (?:ближайшие|последующие) (?:дни|часы|минуты|недели|месяцы)",
        "в (?:самой)? ближайшей перспективе",
    ),
    _group(
        "обозримой | обозримом | скором | недалеком | отдаленном | скорейшем | скорейшим",
        "в обозримой перспективе",
        "в (?:самом)? (?:обозримом|скором|недалеком|отдаленном|скорейшем) (?:будущем|времени)",
        "скорейшим образом",
    ),
    _group(
        "сроки | срок",
        "в? (?:самые|максимально|предельно|очень)? (?:кратчайшие|короткие|сжатые|краткие|разумные"
        "|минимальные) (?:возможные)? сроки",
        "в? (?:самый|максимально|предельно)? (?:кратчайший|короткий|разумный) (?:возможный)? срок",
        "в (?:установленный|установленные|надлежащий|надлежащие|положенный|положенные|отведенный"
        "|отведенные|предусмотренные) (?:законом|законодательством|договором|правилами)?"
        " (?:срок|сроки)",
        "на неопределенный срок",
    ),
    _group(
        "как можно | максимально",
        "(?:как можно|максимально) (?:скорее|быстрее|раньше|оперативнее|скорей|быстро|оперативно"
        "|скоро)",
    ),
    _group("скоро", "(?<!как) скоро (?!ли)"),
    _group(
        "вскоре | поскорее | поскорей | оперативно | незамедлительно | безотлагательно"
        " | впоследствии",
        "вскоре | поскорее | поскорей | незамедлительно | безотлагательно | впоследствии",
        "(?<!максимально) оперативно",
    ),
    _group(
        "порядке",
        "в (?:срочном|экстренном|приоритетном|оперативном|ускоренном|рабочем) порядке",
        "в порядке (?:живой|общей|текущей|электронной)? (?:очереди|очередности|поступления)",
    ),
    _group("со временем | с течением", "со временем | с течением времени"),
    _group(
        "позже | позднее | попозже",
        "(?:чуть|немного|несколько)? (?<!или) (?:позже|позднее|попозже) (?!<comma>? чем)",
    ),
    _group(
        "дальнейшем | будущем | перспективе",
        "в (?:дальнейшем|будущем|перспективе) (?!обновлении|релизе|выпуске|апдейте)",
    ),
    _group("на днях | на этих днях", "на (?:этих)? днях"),
    _group(
        "со дня на | с минуты на | с часу на | вот-вот | вот вот",
        "со дня на день | с минуты на минуту | с часу на час | вот <dash>? вот",
    ),
    _group("рано или поздно", "рано или поздно"),
    _group("когда-нибудь | когда нибудь", "когда <dash>? нибудь"),
    _group("первой возможности | первой же возможности", "при первой же? возможности"),
    _group(
        "по мере",
        "по мере (?:возможности|готовности|обработки|поступления|освобождения|рассмотрения"
        "|загрузки|появления|очередности|высвобождения|выполнения|проверки)",
    ),
    _group(
        "как только",
        "как только (?:я|мы|он|она|они)? (?:сможем|смогу|сможет|смогут|освободимся|освобожусь"
        "|освободится|получится)",
        "как только (?:у нас|у меня)? (?:появится|будет|представится) (?:время|возможность)",
    ),
    _group(
        "некоторое время | определенное время | какое-то время | неопределенное время"
        " | через время",
        "(?:через|спустя)? (?:некоторое|определенное|какое <dash> то) время | через время",
        "(?:на)? неопределенное время",
    ),
    _group(
        "до особого | до дальнейшего | до отдельного",
        "до (?:особого|дальнейшего|отдельного) (?:распоряжения|уведомления|сообщения|объявления)",
    ),
    _group(
        "минуточку | секундочку | минутку | секунду",
        "минуточку | секундочку | минутку | (?<!в)(?<!за)(?<!через) секунду",
    ),
)

ENGLISH = (
    Group(
        (
            *_pairs(_UPCOMING_EN, ("update", "release", "version", "patch", "build")),
            *_pairs(_UPCOMING_EN, ("app", "software", "product", "firmware")),
        ),
        (f"(?:in|with|by) ARTICLE? very? (?:{_UPCOMING_EN}) <product>? <release_en>",),
    ),
    _group(
        "soon | possible | practicable | practical | as quickly as | as fast as | as early as"
        " | as promptly as | as swiftly as | as quick as",
        f"as (?:{_SOON}) as (?:is|it's)? (?:humanly|reasonably|possibly)?"
        " (?:possible|practicable|practical)",
        f"as (?:{_SOON}) as (?:we|i|they) (?:possibly|reasonably)? (?:can|could)",
        "as soon as (?:we are|i am|we're|i'm|they are|they're) able",
        "as soon as (?:we|i) (?:get|have|find) (?:a|the) (?:chance|moment|minute|opportunity)",
        "(?<!as)(?<!how)(?<!too)(?<!no)(?<!well)"
        " (?:very|real|pretty|quite|any time|anytime|sometime)? soon (?!as)",
        "(?:when|whenever|if and when) possible",
    ),
    _group("sooner or later", "sooner or later"),
    _group(
        "asap | momentarily | eventually | promptly | expeditiously | someday | some day"
        " | sometime",
        "asap | momentarily | eventually | (?<!as) promptly | expeditiously | someday | some day",
        "sometime (?!soon)",
    ),
    _group("shortly", "shortly (?! after | before )"),
    _group(
        "earliest | soonest",
        "at (?:the|our|my) (?:very)? (?:earliest|soonest) (?:possible)?"
        " (?:convenience|opportunity|moment|date|time)?",
    ),
    _group(
        "future",
        "in (?:the|a)? (?:very|not <dash>? too <dash>? distant|not <dash>? so <dash>? distant)?"
        " (?:near|nearest|nearby|foreseeable)? future (?! <release_en> )",
        "at (?:some|a) (?:future)? (?:point|date|stage|time|moment) in the future",
    ),
    _group("in due", "in due (?:course|time)"),
    _group("over time | with time", "(?:over|with) time (?!to)"),
    _group(
        "at some | at a later | at a future",
        "at (?:some|a later|a future) (?:point|date|stage|time|moment)",
    ),
    _group("in some time | after some time", "in some time | after some time"),
    _group(
        "later",
        "(?:a bit|a little|a while|little)? (?<!you)(?<!or)(?<!no)(?<!not)(?<!a) later on?"
        " (?!than)",
    ),
    _group(
        "a bit | a moment | a while | a jiffy | a little | a short",
        "(?:in|after) a (?:little|short)? (?:bit|moment|while|jiffy)",
    ),
    _group(
        "one moment | one sec | one second | one minute | just a | just one | give us a"
        " | give me a",
        "(?:one|just a|just one|give us a|give me a) (?:quick)? (?:moment|sec|second|minute)",
    ),
    _group(
        "when we | when i | once we | once i | whenever we | whenever i | when we're | when i'm"
        " | once we're | once i'm",
        "(?:when|once|whenever) (?:we|i) (?:get|have|find) (?:a|the|some)?"
        " (?:chance|moment|minute|time|opportunity)",
        "(?:when|once|whenever) (?:we|i) can",
        "(?:when|once) (?:we are|we're|i am|i'm) able",
    ),
    _group("time permits | time allows", "(?:when|as|if) time (?:permits|allows)"),
    _group(
        "coming | upcoming",
        "(?:in|over|within|during) (?:the)? (?:coming|upcoming) (?:hours|days|weeks|months)",
    ),
    _group(
        "within minutes | within hours | within days | within weeks | within months",
        "within (?:minutes|hours|days|weeks|months)",
    ),
    _group("before long | before too long", "before (?:too)? long"),
    _group(
        "without delay | without any delay | undue delay | further delay | unnecessary delay",
        "without (?:any)? (?:undue|further|unnecessary)? delay",
    ),
    _group(
        "in a timely | in a prompt | in an exped*",
        "in (?:a|an) (?:timely|prompt|expedient|expeditious) (?:manner|fashion|way)",
    ),
    _group("until further notice", "until further notice"),
    _group("down the", "down the (?:road|line|track)"),
    _group(
        "order in which | order of | order received | order they | order it",
        "in (?:the)? order (?:in which|of (?:receipt|arrival|priority)|they (?:are|were|come|came)"
        "|it (?:is|was)|received)",
    ),
    _group(
        "first come | first-come",
        "first <dash>? come <comma>? <dash>? first <dash>? served",
    ),
)

GROUPS = (*RUSSIAN, *ENGLISH)
