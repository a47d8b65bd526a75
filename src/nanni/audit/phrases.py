"""Phrases: every sentence of a report, in Russian and in English."""

Pair = tuple[str, str]

PHRASES: dict[str, Pair] = {
    "title": ("Отчёт о разговорах", "A report on conversations"),
    "read": ("{conversations}, {messages}, {files}", "{conversations}, {messages}, {files}"),
    "slice": (
        "Срез: {size} из {of}, зерно {seed}. С тем же зерном выпадет тот же срез.",
        "A slice: {size} of {of}, seed {seed}. The same seed draws the same slice.",
    ),
    "judged": ("О сроках судим на {now}.", "Terms are judged at {now}."),
    "not-read": (
        "Не прочитано: {records}, места и причины в problems.jsonl.",
        "Not read: {records}; places and reasons are in problems.jsonl.",
    ),
    "failed-inputs": ("Не разобрано совсем: {names}.", "Could not be analysed: {names}."),
    "search": ("Найти слово, код правила, номер", "Find a word, a rule, a number"),
    "no-match": ("Ничего не нашлось.", "Nothing found."),
    "contents": ("Разделы", "Sections"),
    "more": ("Ещё {number}", "{number} more"),
    "of-all": (
        "Показано {shown} из {all}; остальные в таблицах разбора.",
        "{shown} of {all} are shown; the rest are in the tables of the audit.",
    ),
    "open-talk": ("разговор", "conversation"),
    "show-talk": ("nanni show {file} {name}", "nanni show {file} {name}"),
    "sort": ("Упорядочить", "Sort"),
    "of": ("из {all}", "of {all}"),
    "of-claims": ("из {all} сверенных", "of {all} compared"),
    "no-facts": ("книги фактов нет", "there is no fact book"),
    "of-talks": ("{share} разговоров", "{share} of conversations"),
    "measured": ("измерено", "measured"),
    "told": ("со слов", "told"),
    "guessed": ("догадка", "a guess"),
    # sections
    "s-weeks": ("По неделям", "Week by week"),
    "s-forgotten": ("Кого оставили без ответа", "Whom we left without an answer"),
    "s-questions": ("На что никто не ответил", "What nobody answered"),
    "s-promises": ("Что обещали и не сделали", "What we promised and did not do"),
    "s-facts": ("Что сказали неверно", "What we told people that is not true"),
    "s-boil": ("Кто вскипел и после чего", "Who came to the boil, and after what"),
    "s-waits": ("Сколько ждали", "How long people waited"),
    "s-order": ("Кого обходили", "Who was passed over"),
    "s-load": ("Нагрузка и ошибки", "Load and faults"),
    "s-rules": ("Какие ошибки повторяются", "Which faults recur"),
    "s-effort": ("Чего это стоило клиентам", "What it cost the customers"),
    "s-talks": ("Разговоры", "Conversations"),
    "s-how": ("Как это посчитано", "How this was counted"),
    # empty states
    "none-forgotten": ("Ничего не забыто.", "Nobody was forgotten."),
    "none-questions": ("Все вопросы получили ответ.", "Every question was answered."),
    "none-promises": ("Нарушенных обещаний нет.", "No promise was broken."),
    "none-facts": ("Ничего неверного не сказали.", "Nothing untrue was told."),
    "no-fact-book": (
        "Сверять было не с чем: книга фактов не названа (--facts facts.toml).",
        "There was nothing to compare with: no fact book was named (--facts facts.toml).",
    ),
    "none-boil": ("Никто не вскипел.", "Nobody came to the boil."),
    "none-waits": (
        "В выгрузке нет времени сообщений, ожидания не посчитать.",
        "The export has no times of messages, so waits cannot be counted.",
    ),
    "none-order": (
        "Никого не обходили, и ничьё ожидание не выделяется.",
        "Nobody was passed over, and nobody’s waits stand out.",
    ),
    "unknown-order": (
        "Неизвестно, кто отвечал и когда: порядок не восстановить.",
        "It is not known who answered and when, so the order cannot be told.",
    ),
    "none-rules": ("Замечаний нет.", "No faults were found."),
    "none-effort": ("Никому не пришлось повторять.", "Nobody had to repeat themselves."),
    "none-load": (
        "Нагрузка неизвестна: в выгрузке нет авторов или времени ответов.",
        "Loads are unknown: the export has no authors or times of answers.",
    ),
    "none-talks": ("Разговоров нет.", "There are no conversations."),
    # what is told about each
    "waiting-for": ("ждёт {length}", "has waited {length}"),
    "due": ("срок {moment}", "due {moment}"),
    "no-due": ("без срока", "no time was named"),
    "reminded": ("напомнили {times}", "reminded {times}"),
    "instead": ("видно по словам «{words}»", "seen by “{words}”"),
    "still-open": ("Ещё в силе", "Still standing"),
    "partly": ("ответили не на то", "answered beside the point"),
    "main-question": ("главный вопрос", "the main question"),
    "said-value": ("сказали {value}", "we said {value}"),
    "true-value": ("по книге фактов {value}", "the fact book says {value}"),
    "stale": ("Устарело", "Out of date"),
    "boil-kinds": ("Что сказали клиенты", "What customers said"),
    "boil-causes": ("Что стояло перед этим", "What stood before it"),
    "boil-about": (
        (
            "Замечания к нашим ответам, которые клиент прочёл до того, как вскипел. Рядом с ошибкой"
            " ещё не значит из-за неё: это место, где искать первым."
        ),
        (
            "Faults that the customer had read before coming to the boil. Beside is not because of:"
            " it is where to look first."
        ),
    ),
    "cause-share": (
        "вскипели после неё {hits} из {of} ({share}); без неё {other}",
        "boiled after it: {hits} of {of} ({share}); without it {other}",
    ),
    "cause-sure": ("больше случайного", "more than chance"),
    "cause-unsure": ("может быть случайностью", "may be chance"),
    "then": ("а потом", "and then"),
    "channel": ("Канал", "Channel"),
    "first": ("первый ответ", "first answer"),
    "next": ("следующие", "later answers"),
    "ended": ("Ожиданий", "Waits"),
    "median": ("Медиана", "Median"),
    "p90": ("9 из 10 быстрее", "9 of 10 faster than"),
    "worst": ("Худшее", "Worst"),
    "within": ("В срок", "In time"),
    "target": ("Цель", "Target"),
    "target-said": ("{share} за {length}", "{share} within {length}"),
    "missed": ("цель не достигнута", "the target is missed"),
    "worst-waits": ("Самые долгие ожидания", "The longest waits"),
    "waited-first": ("первого ответа", "for the first answer"),
    "waited-next": ("следующего ответа", "for the next answer"),
    "waiting-still": ("ещё ждёт", "still waiting"),
    "working-time": ("Рабочее время по календарю.", "Working time by the calendar."),
    "below": (
        "Ниже пола: {count} дольше потолка своего канала ({ceilings}), кто бы ни был в очереди.",
        (
            "Below the floor: {count} longer than the ceiling of the channel ({ceilings}), whoever"
            " else was in the queue."
        ),
    ),
    "none-below": (
        "Никто не ждал дольше потолка своего канала ({ceilings}).",
        "Nobody waited longer than the ceiling of the channel ({ceilings}).",
    ),
    "skips": ("Ждали дольше, ответили позже", "Waited longer, were answered later"),
    "skip-said": (
        "обошли {times} за {length}",
        "passed over {times} in {length}",
    ),
    "drags": ("Чьи ожидания выделяются", "Whose waits stand out"),
    "drag-said": (
        (
            "{long} из {cases} ожиданий втрое дольше, чем у остальных в тот же день; обычно в "
            "{ratio}"
            " раза"
        ),
        (
            "{long} of {cases} waits three times longer than the others’ that day; {ratio} times as"
            " a rule"
        ),
    ),
    "open-then": ("открыто разговоров: {number}", "conversations open: {number}"),
    "order-about": (
        (
            "Это повод посмотреть вместе с сотрудником, а не вывод о нём: у обхода бывает причина,"
            " которой в переписке не видно."
        ),
        (
            "A reason to look together with the colleague, not a verdict: there may be a cause that"
            " the messages do not show."
        ),
    ),
    "order-partial": (
        "Разговоров слишком много: сравнили только часть сотрудников.",
        "There were too many conversations: only a part of the agents was compared.",
    ),
    "load-open": ("Открыто разговоров", "Conversations open"),
    "load-messages": ("Ответов", "Replies"),
    "load-faulty": ("С замечанием", "With a fault"),
    "load-range": ("{low}–{high}", "{low}–{high}"),
    "load-more": ("{low} и больше", "{low} and more"),
    "load-about": (
        "Сколько разговоров было открыто у автора в ту минуту.",
        "How many conversations its author had open at that minute.",
    ),
    "rule": ("Правило", "Rule"),
    "found": ("Найдено", "Found"),
    "in-talks": ("Разговоров", "Conversations"),
    "share-talks": ("Доля", "Share"),
    "substance": ("по сути", "substance"),
    "form": ("по форме", "form"),
    "rules-close": ("Примеры и страницы правил", "Examples and pages of the rules"),
    "rule-page": ("Страница правила", "The rule’s page"),
    "examples": ("Примеры", "Examples"),
    "why": ("Почему", "Why"),
    "better": ("Лучше", "Better"),
    "effort-about": (
        (
            "Повторять пришлось в {repeats} ({share}), напоминать нам {reminders}. Вместе прождали "
            "{waited}."
        ),
        (
            "In {repeats} ({share}) people had to repeat themselves; we were reminded {reminders}. "
            "Together they waited {waited}."
        ),
    ),
    "effort-no-times": (
        "Повторять пришлось в {repeats} ({share}), напоминать нам {reminders}.",
        "In {repeats} ({share}) people had to repeat themselves; we were reminded {reminders}.",
    ),
    "per-hundred": ("на 100 разговоров", "per 100 conversations"),
    "week-of": ("неделя с {date}: {value} на {talks}", "week of {date}: {value} in {talks}"),
    "partial-week": (", неполная", ", not a whole one"),
    "talks-shown": (
        "Здесь {shown} из {all}. Остальные покажет «nanni show ФАЙЛ ID».",
        "{shown} of {all} are here. “nanni show FILE ID” shows the rest.",
    ),
    "left-out": ("пропущено: {messages}", "left out: {messages}"),
    "id": ("id {name}", "id {name}"),
    "source": ("файл {name}", "file {name}"),
    "waited-for": ("клиент ждал {length}", "the customer waited {length}"),
    "load-then": ("у автора открыто: {number}", "open with the author: {number}"),
    "role-customer": ("Клиент", "Customer"),
    "role-agent": ("Мы", "We"),
    "role-bot": ("Бот", "Bot"),
    "role-note": ("Внутренняя заметка", "Internal note"),
    "channel-chat": ("чат", "chat"),
    "channel-email": ("почта", "mail"),
    "channel-public": ("на людях", "public"),
    "channel-note": ("заметка", "note"),
    "channel-macro": ("макрос", "macro"),
    # states and kinds
    "q-open": ("нет ответа", "no answer"),
    "q-partly": ("ответили не на то", "answered beside the point"),
    "q-answered": ("есть ответ", "answered"),
    "q-deferred": ("обещали ответить", "an answer was promised"),
    "q-redirected": ("отправили в другое место", "sent elsewhere"),
    "p-open": ("в силе", "standing"),
    "p-kept": ("сделано", "kept"),
    "p-broken": ("нарушено", "broken"),
    "p-renegotiated": ("перенесли заранее", "moved in time"),
    "p-withdrawn": ("отменили", "withdrawn"),
    "sig-anger": ("гнев", "anger"),
    "sig-refund_demand": ("требует вернуть деньги", "wants the money back"),
    "sig-churn_threat": ("уходит", "is leaving"),
    "sig-legal_threat": ("грозит судом", "threatens with law"),
    "sig-public_threat": ("грозит отзывом", "threatens with publicity"),
    "sig-abuse": ("оскорбление", "abuse"),
    "sig-wants_human": ("зовёт человека", "wants a human"),
    "sig-repeat_contact": ("пишет снова", "writes again"),
    "sig-vulnerable": ("уязвим", "vulnerable"),
    "sig-security_worry": ("боится за безопасность", "worries about security"),
    "sig-own_deadline": ("свой срок", "a deadline of their own"),
    "sig-confusion": ("не понял", "is confused"),
    "sig-thanks": ("благодарит", "thanks"),
    "claim-contradicts": ("неверно", "wrong"),
    "claim-stale": ("устарело", "out of date"),
    "sev": ("тяжесть {level}", "severity {level}"),
    "sev-A": ("опасность, данные, шум на людях", "danger, data, public storm"),
    "sev-B": ("потеря денег или времени", "money or time lost"),
    "sev-C": ("досада", "annoyance"),
    "sev-D": ("мелочь", "a trifle"),
    "why-danger": ("безопасность или уязвимый клиент", "security, or a vulnerable customer"),
    "why-broken_promises": ("нарушенное обещание", "a broken promise"),
    "why-wrong_facts": ("неверный факт", "a wrong fact"),
    "why-boiling": ("клиент вскипел", "the customer came to the boil"),
    "why-forgotten": ("забыт", "forgotten"),
    "why-public": ("на людях: тяжелее", "in public: graver"),
    "why-fruitless": ("три обращения впустую: тяжелее", "three fruitless contacts: graver"),
    "why-failures": ("второй наш провал: тяжелее", "our second failure: graver"),
    "tile-failed": (
        "не удалось по сути; форма не в счёт",
        "failed in substance; form does not count",
    ),
    "tile-wait": ("медиана первого ответа, {channel}", "median first answer, {channel}"),
    "tile-goal": ("цель {length}", "the target is {length}"),
    "tile-faults": ("{number} на 100 разговоров", "{number} per 100 conversations"),
    # how it was counted
    "how-numbers": (
        (
            "За каждым числом стоят события, из которых оно сложено: откройте его раздел, там их"
            " слова и разговор целиком."
        ),
        (
            "Behind every number stand the events that it was counted from: open its section for"
            " their words and the whole conversation."
        ),
    ),
    "how-measured": (
        (
            "Измерено: сосчитано по записям, времени и точным словам; кто сосчитает снова, получит"
            " то же."
        ),
        (
            "Measured: counted from records, times and exact words; whoever counts again gets the"
            " same."
        ),
    ),
    "how-told": (
        (
            "Со слов: прочитано в переписке. Что было по телефону или в другом окне, отсюда не "
            "видно;"
            " читающее правило тоже ошибается."
        ),
        (
            "Told: read in what people wrote. What happened on the phone or elsewhere is not seen,"
            " and the rule that reads may err."
        ),
    ),
    "how-guessed": (
        "Догадка: вывод без прямого источника.",
        "A guess: a conclusion without a source of its own.",
    ),
    "how-waits": (
        (
            "Ожидание считается в рабочем времени от первого неотвеченного сообщения клиента до"
            " нашего"
            " ответа; квитанция бота ответом не считается. Цели: чат 80 % за минуту, дальше "
            "половина"
            " за минуту; почта 4 рабочих часа; на людях час."
        ),
        (
            "A wait is the working time from the customer’s first unanswered message to our "
            "answer; a"
            " bot’s receipt is none. Targets: chat 80% within a minute, then half within a minute;"
            " mail 4 working hours; public an hour."
        ),
    ),
    "how-chance": (
        (
            "Доли сравниваются по интервалам Уилсона: «больше случайного» значит, что все строки"
            " таблицы вместе ошибаются реже чем в 5 случаях из 100."
        ),
        (
            "Shares are compared by Wilson intervals: “more than chance” means that all rows of a"
            " table together err in fewer than 5 cases of 100."
        ),
    ),
    "how-severity": (
        (
            "Тяжесть зависит от вреда и потраченных сил: слово «возврат», траты и число подписчиков"
            " её не меняют."
        ),
        (
            "Severity follows harm and effort: the word “refund”, spending or followers do not "
            "change"
            " it."
        ),
    ),
    "how-fair": (
        (
            "Здесь нет рейтинга сотрудников и ярлыков на клиентах. По пяти разговорам о человеке не"
            " судят."
        ),
        (
            "There is no ranking of agents here and no label on customers. Five conversations "
            "are no"
            " verdict on anybody."
        ),
    ),
    "how-masked": (
        "Имена, адреса и номера клиентов скрыты звёздочками.",
        "Customers’ names, addresses and numbers are hidden behind asterisks.",
    ),
    "how-personal": (
        "Личные данные не скрыты: берегите этот файл.",
        "Personal data is not hidden: keep this file safe.",
    ),
    "made-by": ("Сделано Нанни {version}, без сети.", "Made by Nanni {version}, offline."),
}
