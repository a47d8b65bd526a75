"""The help of all commands, in Russian and in English."""

from nanni.cli.check_messages import Pair

HELP: dict[str, Pair] = {
    # commands
    "do-check": (
        "проверить черновики, макросы и переписки",
        "review drafts, macros and conversations",
    ),
    "do-rule": ("показать страницу правила", "show the page of a rule"),
    "do-rules": ("перечислить правила", "list the rules"),
    "do-demo": (
        "посмотреть за полминуты, что умеет Нанни",
        "see in half a minute what Nanni can do",
    ),
    "do-lsp": (
        "служить редактору (Language Server Protocol)",
        "serve an editor (Language Server Protocol)",
    ),
    "do-completion": (
        "напечатать дополнение команд для оболочки",
        "print the completion script for a shell",
    ),
    # commands of the desk
    "do-serve": ("запустить рабочее место поддержки", "start the help desk"),
    "do-desk": (
        "настроить и проверить рабочее место",
        "set up and check the help desk",
    ),
    "do-web": ("только страницы рабочего места", "the desk's pages alone"),
    "do-stream": ("только живые обновления страниц", "the desk's live updates alone"),
    "do-worker": ("только отправка ответов и реакции", "sending replies and reactions alone"),
    "do-clock": ("только часы: сроки и тревоги", "the desk's terms and alarms alone"),
    # check
    "check-about": (
        (
            "Проверить тексты: .txt .md .html .json .jsonl .csv .yaml .toml, папки с ними"
            " или стандартный ввод («-»)."
        ),
        (
            "Review texts: .txt .md .html .json .jsonl .csv .yaml .toml, folders of them,"
            " or standard input (“-”)."
        ),
    ),
    "check-exit": (
        "Код возврата: 0 — чисто, 1 — есть замечания, 2 — ошибка в запросе или во входных данных.",
        "Exit code: 0 clean, 1 findings, 2 a mistake in the request or in the input.",
    ),
    "group-what": ("Что проверять", "What to review"),
    "group-rules": ("Какими правилами", "By which rules"),
    "group-show": ("Как показать", "How to show it"),
    "group-fix": ("Что исправить", "What to fix"),
    "m-path": ("ПУТЬ", "PATH"),
    "m-file": ("ФАЙЛ", "FILE"),
    "m-codes": ("КОДЫ", "CODES"),
    "m-level": ("УРОВЕНЬ", "LEVEL"),
    "m-name": ("ИМЯ", "NAME"),
    "m-format": ("ФОРМАТ", "FORMAT"),
    "m-when": ("КОГДА", "WHEN"),
    "m-channel": ("КАНАЛ", "CHANNEL"),
    "m-lang": ("ЯЗЫК", "LANG"),
    "m-field": ("ПОЛЕ", "FIELD"),
    "m-code": ("КОД", "CODE"),
    "m-shell": ("ОБОЛОЧКА", "SHELL"),
    "h-paths": (
        "файлы и папки; «-» — стандартный ввод (он же, если путей нет, а ввод перенаправлен)",
        "files and folders; “-” is standard input (also when there is no path and input is piped)",
    ),
    "h-context": (
        "что клиент написал до черновика: текст (сообщения через пустую строку) или JSON",
        "what the customer wrote before: text (messages apart by a blank line) or JSON",
    ),
    "h-channel": (
        "куда идёт текст: {channels}; по умолчанию из файла, из имени папки или nanni.toml",
        "where the text goes: {channels}; by default told by the file, its folder or nanni.toml",
    ),
    "h-lang": (
        "язык переписки (ru, en); по умолчанию определяется по тексту",
        "language of the conversation (ru, en); by default told from the text",
    ),
    "h-first-reply": (
        "это первый ответ: ждать приветствия",
        "this is the first reply: expect a greeting",
    ),
    "h-field": (
        "поля или столбцы с текстом, если имена необычные (можно повторять)",
        "fields or columns that hold texts, if their names are unusual (may be repeated)",
    ),
    "h-stdin-name": (
        "имя для стандартного ввода; по окончанию имени выбирается формат",
        "a name for standard input; its suffix chooses the format",
    ),
    "h-config": (
        "файл настроек; по умолчанию ближайший nanni.toml",
        "settings file; by default the nearest nanni.toml",
    ),
    "h-select": (
        "только эти правила или семейства, через запятую (APO02,CLI)",
        "only these rules or families, apart by commas (APO02,CLI)",
    ),
    "h-ignore": ("без этих правил или семейств", "without these rules or families"),
    "h-severity": (
        "показывать и считать, начиная с уровня: info, note, warn, error",
        "show and count from this level on: info, note, warn, error",
    ),
    "h-links": (
        "обойти ссылки и сообщить о мёртвых (нужна сеть)",
        "visit the links and report the dead ones (needs the network)",
    ),
    "h-format": (
        "вид отчёта: {formats}",
        "form of the report: {formats}",
    ),
    "h-color": ("цвет: auto, always, never", "colour: auto, always, never"),
    "h-quiet": ("только замечания, без итога", "findings only, no summary"),
    "h-statistics": (
        "сколько раз сработало и заглушено каждое правило",
        "how often each rule spoke and was silenced",
    ),
    "h-show-merits": (
        "показать и удачные места (обещания, признания, шаги)",
        "show what is good as well (promises, admissions, steps)",
    ),
    "h-fix": (
        "применить безопасные исправления в самих файлах",
        "apply the safe fixes to the files themselves",
    ),
    "h-diff": (
        "показать, что изменил бы --fix, ничего не меняя",
        "show what --fix would change, and change nothing",
    ),
    # rule, rules, demo, lsp, completion
    "rule-about": (
        "Страница правила: чем вредит, плохие и хорошие примеры, когда правило ошибается.",
        "The page of a rule: why it hurts, bad and good examples, when the rule is wrong.",
    ),
    "h-code": (
        "код (APO02) или имя (conditional-apology)",
        "code (APO02) or name (conditional-apology)",
    ),
    "h-page-lang": ("язык страницы: ru, en", "language of the page: ru, en"),
    "rules-about": ("Все правила: код, имя, вес, суть.", "All rules: code, name, weight, gist."),
    "h-rules-format": ("text, json или codes", "text, json or codes"),
    "demo-about": (
        "Короткая экскурсия на примерах; сеть не нужна.",
        "A short tour on examples; needs no network.",
    ),
    "h-demo-lang": ("язык примеров: ru, en", "language of the examples: ru, en"),
    "h-fast": ("не делать пауз", "make no pauses"),
    "lsp-about": (
        "Языковой сервер на стандартном вводе и выводе: замечания и исправления в редакторе.",
        "A language server on standard input and output: findings, help and fixes in an editor.",
    ),
    "h-stdio": (
        "говорить через стандартный ввод и вывод; иначе и не бывает",
        "talk over standard input and output; there is no other way",
    ),
    "lsp-silence": (
        "{code}: заглушить здесь (допишите причину)",
        "{code}: silence here (add the reason)",
    ),
    "lsp-missing": (
        'языковому серверу нужны дополнительные пакеты: pip install "nanni[lsp]"',
        'the language server needs further packages: pip install "nanni[lsp]"',
    ),
    "completion-about": (
        (
            "Сценарий дополнения для bash, zsh или fish. Например:"
            " nanni completion bash > ~/.local/share/bash-completion/completions/nanni"
        ),
        (
            "A completion script for bash, zsh or fish. For example:"
            " nanni completion bash > ~/.local/share/bash-completion/completions/nanni"
        ),
    ),
    "h-shell": ("bash, zsh или fish", "bash, zsh or fish"),
    "no-rule": ("нет правила «{name}»", "there is no rule “{name}”"),
    "list-rules": ("Весь список: nanni rules", "The whole list: nanni rules"),
    "team-rule": (
        "Правило вашей команды, категория {category}, вес {severity}.",
        "A rule of your own team, category {category}, weight {severity}.",
    ),
    "rules-off": ("выключено", "off"),
    "rules-count": ("Всего: {rules}.", "In all: {rules}."),
}
