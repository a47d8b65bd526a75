"""What ``nanni check`` and the small commands say, in Russian and in English."""

#: A message in Russian and in English.
Pair = tuple[str, str]

CHECK_NOUNS: dict[str, tuple[tuple[str, str, str], tuple[str, str]]] = {
    "findings": (("замечание", "замечания", "замечаний"), ("finding", "findings")),
    "texts": (("текст", "текста", "текстов"), ("text", "texts")),
    "files": (("файл", "файла", "файлов"), ("file", "files")),
    "files-in": (("файле", "файлах", "файлах"), ("file", "files")),
    "fixes": (("исправление", "исправления", "исправлений"), ("fix", "fixes")),
    "rules": (("правило", "правила", "правил"), ("rule", "rules")),
    "merits": (("достоинство", "достоинства", "достоинств"), ("merit", "merits")),
    "silenced": (("заглушено", "заглушено", "заглушено"), ("silenced", "silenced")),
    "messages": (("сообщение", "сообщения", "сообщений"), ("message", "messages")),
}

CHECK: dict[str, Pair] = {
    # nanni
    "about": (
        "Нанни читает ответы поддержки и находит слова, которые ранят: почему и чем заменить.",
        "Nanni reads support replies and finds the words that hurt: why, and what to say instead.",
    ),
    "usage": ("Использование: ", "Usage: "),
    "commands": ("Команды", "Commands"),
    "options": ("Параметры", "Options"),
    "arguments": ("Аргументы", "Arguments"),
    "command-help": (
        "«nanni КОМАНДА --help» расскажет о каждой.",
        "“nanni COMMAND --help” tells about each of them.",
    ),
    "help": ("показать эту справку", "show this help"),
    "version": ("показать версию", "show the version"),
    "command": ("КОМАНДА", "COMMAND"),
    "unknown-command": (
        "нет команды «{name}»; есть: {known}",
        "there is no command “{name}”; there are: {known}",
    ),
    "did-you-mean": (" (может быть, «{near}»?)", " (did you mean “{near}”?)"),
    "needs-desk": (
        "для «nanni {command}» не хватает пакета {missing}: pip install 'nanni[desk]'",
        "“nanni {command}” needs the package {missing}: pip install 'nanni[desk]'",
    ),
    "see-help": ("Справка: {command} --help", "Help: {command} --help"),
    "internal": (
        (
            "внутренняя ошибка: {error}. Это наш промах. Повторите с NANNI_DEBUG=1"
            " и пришлите нам вывод."
        ),
        (
            "internal error: {error}. The fault is ours. Please repeat with NANNI_DEBUG=1"
            " and send us the output."
        ),
    ),
    "out-of-memory": ("не хватило памяти", "out of memory"),
    # mistakes in the request
    "no-paths": (
        "что проверить? Назовите файл, папку или «-» для стандартного ввода",
        "what shall be reviewed? Name a file, a folder, or “-” for standard input",
    ),
    "bad-codes": (
        "{option}: нет ни правила, ни семейства «{code}»",
        "{option}: there is neither a rule nor a family “{code}”",
    ),
    "bad-choice": (
        "{option}: «{value}» не подходит; можно: {known}",
        "{option}: “{value}” will not do; there are: {known}",
    ),
    "fix-and-diff": (
        "--fix и --diff исключают друг друга",
        "--fix and --diff exclude each other",
    ),
    "bad-context": (
        "--context {path}: {reason}",
        "--context {path}: {reason}",
    ),
    "context-shape": (
        "ожидался список строк или переписка с полем messages",
        "expected a list of strings or a conversation with messages",
    ),
    # problems with the input
    "p-missing": ("нет такого файла или папки", "no such file or folder"),
    "p-unreadable": ("не читается: {detail}", "cannot be read: {detail}"),
    "p-binary": ("пропущен: это не текст", "passed over: not a text"),
    "p-encoding": (
        "кодировка неизвестна (не UTF-8, не UTF-16, не cp1251 и не koi8-r); сохраните файл в UTF-8",
        "unknown encoding (not UTF-8, UTF-16, cp1251 or koi8-r); save the file as UTF-8",
    ),
    "p-syntax": ("не разобрать: {detail}", "cannot be parsed: {detail}"),
    "p-record": ("{detail}", "{detail}"),
    "p-conversation": (
        "переписка не прочитана: {detail}",
        "the conversation is unreadable: {detail}",
    ),
    "p-too-deep": ("слишком глубокая вложенность", "nested too deeply"),
    "p-quote": (
        "кавычка открыта и не закрыта; запись пропущена",
        "a quote is opened and not closed; the record is passed over",
    ),
    "p-nothing": (
        "в «{path}» нечего проверять: нет файлов {suffixes}",
        "nothing to review in “{path}”: no files {suffixes}",
    ),
    "p-fix-failed": (
        "исправления не записаны: {detail}",
        "the fixes are not written: {detail}",
    ),
    "fix-unsure": (
        "файл после них читался бы иначе",
        "the file would read differently elsewhere",
    ),
    # report
    "why": ("почему", "why"),
    "advice": ("лучше", "better"),
    "fix": ("замена", "fix"),
    "fix-safe": ("замена (--fix)", "fix (--fix)"),
    "fix-delete": ("убрать «{old}»", "delete “{old}”"),
    "fix-insert": ("вставить «{new}»", "insert “{new}”"),
    "fix-replace": ("«{old}» → «{new}»", "“{old}” → “{new}”"),
    "fix-join": ("неразрывный пробел: {words}", "no-break space: {words}"),
    "fix-blank": ("пробелы и невидимые знаки", "spaces and invisible marks"),
    "in-message": ("сообщение {number}", "message {number}"),
    "and-lines": ("… и ещё строк: {number}", "… lines more: {number}"),
    "blocks": ("не отправлять", "do not send"),
    "stdin": ("<ввод>", "<input>"),
    "sum-clean": ("Чисто: {texts}, {files}.", "Clean: {texts}, {files}."),
    "sum-nothing": ("Проверять нечего: текста нет.", "Nothing to review: there is no text."),
    "sum-clean-one": ("Чисто.", "Clean."),
    "sum-found": (
        "{findings}: {levels}. Проверено: {texts}, {files}.",
        "{findings}: {levels}. Reviewed: {texts}, {files}.",
    ),
    "sum-fixable": (
        "Безопасно исправит --fix: {number}.",
        "--fix can mend safely: {number}.",
    ),
    "sum-fixed": ("Сделано: {fixes} в {files}.", "Made {fixes} in {files}."),
    "sum-would-fix": ("Было бы: {fixes} в {files}.", "There would be {fixes} in {files}."),
    "sum-silenced": ("Заглушено с причиной: {number}.", "Silenced with a reason: {number}."),
    "sum-merits": (
        "Удачных мест: {number} (--show-merits).",
        "Good places: {number} (--show-merits).",
    ),
    "sum-explain": ("Подробнее: nanni rule {code}", "More: nanni rule {code}"),
    "stat-title": ("Правила:", "Rules:"),
    "stat-found": ("найдено", "found"),
    "stat-silenced": ("заглушено", "silenced"),
    "stat-rule": ("правило", "rule"),
    "stat-unused": (
        "[[silence]] без дела, можно убрать: {marks}",
        "[[silence]] without use, may be removed: {marks}",
    ),
    "working": ("Проверяю", "Reviewing"),
    # demo
    "demo-welcome": ("Нанни читает ответы поддержки.", "Nanni reads support replies."),
    "demo-intro": (
        (
            "Шесть настоящих с виду разговоров: какие слова ранят, почему, и как сказать иначе."
            " Без сети, на этом компьютере."
        ),
        (
            "Six conversations that look like real ones: which words hurt, why, and what to say"
            " instead. No network, on this computer."
        ),
    ),
    "demo-customer": ("клиент:", "customer:"),
    "demo-agent": ("ответ:", "reply:"),
    "quoted": ("«{words}»", "“{words}”"),
    "demo-more": ("и ещё {findings}", "and {findings} more"),
    "demo-text": ("обещано", "promised"),
    "demo-delivered": ("сделано", "delivered"),
    "demo-difference": ("разница", "difference"),
    "demo-better": ("можно так:", "better:"),
    "demo-merits": ("хорошо: {codes}", "good: {codes}"),
    "demo-end": ("{findings} на {messages} поддержки.", "{findings} in {messages} of support."),
    "demo-next": (
        (
            "Дальше:\n"
            "  nanni check черновик.txt        проверить свой текст или папку с макросами\n"
            "  nanni check макросы --diff      посмотреть безопасные исправления\n"
            "  nanni rule {code}                чем вредит и как лучше\n"
            "  nanni rules                     все правила\n"
            "  nanni audit выгрузка.json       разобрать месяц переписок: отчёт и таблицы\n"
            "  nanni show выгрузка.json        показать один разговор с разбором"
        ),
        (
            "Next:\n"
            "  nanni check draft.txt           review a text of yours, or a folder of macros\n"
            "  nanni check macros --diff       see the safe fixes\n"
            "  nanni rule {code}                why it hurts and what is better\n"
            "  nanni rules                     all rules\n"
            "  nanni audit export.json         a month of conversations: report and tables\n"
            "  nanni show export.json          show one conversation, annotated"
        ),
    ),
    # findings of the command line itself
    "sup01-no-reason": (
        "Заглушка без причины ничего не глушит: через год никто не вспомнит, почему здесь можно.",
        "A silence without a reason silences nothing: in a year nobody will know why it was right.",
    ),
    "sup01-unknown": (
        "Правила «{code}» нет, поэтому заглушка ничего не глушит.",
        "There is no rule “{code}”, so the silence silences nothing.",
    ),
    "sup01-advice": (
        "Напишите код и причину: nanni: ignore APO03 юристы просили оставить.",
        "Write code and reason: nanni: ignore APO03 the lawyers want it so.",
    ),
    "sup02-why": (
        "Заглушка ничего не глушит: место исправили, а она осталась и скроет новую ошибку.",
        "The silence silences nothing: the place was fixed, and it will hide the next fault.",
    ),
    "sup02-advice": ("Уберите её.", "Remove it."),
    "lnk02-why": (
        "Ссылка не открывается ({reason}): клиент идёт за помощью и упирается в ошибку.",
        "The link does not open ({reason}): the customer goes for help and meets an error.",
    ),
    "lnk02-timeout": ("нет ответа", "no answer"),
    "lnk02-advice": (
        "Поставьте работающую ссылку или напишите ответ прямо в тексте.",
        "Put in a link that works, or write the answer into the text itself.",
    ),
}
