"""What ``nanni audit`` and ``nanni convert`` say, in Russian and in English."""

from nanni.cli.check_messages import Pair

AUDIT_NOUNS: dict[str, tuple[tuple[str, str, str], tuple[str, str]]] = {
    "conversations": (
        ("разговор", "разговора", "разговоров"),
        ("conversation", "conversations"),
    ),
    "questions-of": (("вопроса", "вопросов", "вопросов"), ("question", "questions")),
    "promises-of": (("обещания", "обещаний", "обещаний"), ("promise", "promises")),
    "parts": (("часть", "части", "частей"), ("part", "parts")),
    "parts-of": (("части", "частей", "частей"), ("part", "parts")),
    "records": (("запись", "записи", "записей"), ("record", "records")),
}

AUDIT: dict[str, Pair] = {
    "do-audit": (
        "разобрать выгрузку переписок: таблицы и отчёт",
        "turn an export into tables and a report",
    ),
    "do-convert": (
        "перевести выгрузку в JSON-строки или Parquet",
        "turn an export into JSON lines or Parquet",
    ),
    "audit-about": (
        (
            "Разобрать выгрузки переписок любого размера: кого оставили ждать, на что не ответили,"
            " что обещали и не сделали. Прерванный разбор продолжается той же командой."
        ),
        (
            "Analyse exports of conversations of any size: who was left waiting, what was never"
            " answered, what was promised and not done. An interrupted audit goes on with the same"
            " command."
        ),
    ),
    "audit-exit": (
        (
            "Код возврата: 0 — разобрано (испорченные записи перечислены), 2 — ошибка в запросе"
            " или файл не разобран, 130 — прервано."
        ),
        (
            "Exit code: 0 done (broken records are listed), 2 a mistake in the request or a file"
            " that could not be analysed, 130 interrupted."
        ),
    ),
    "convert-about": (
        "Прочитать выгрузку и записать переписки в нашем виде: JSON-строки или Parquet.",
        "Read an export and write its conversations in our own form: JSON lines or Parquet.",
    ),
    "group-read": ("Как читать", "How to read"),
    "group-judge": ("Как судить", "How to judge"),
    "group-run": ("Как выполнять", "How to run"),
    "group-out": ("Что записать", "What to write"),
    "m-folder": ("ПАПКА", "FOLDER"),
    "m-pairs": ("НАШЕ=ИХ", "OURS=THEIRS"),
    "m-zone": ("ПОЯС", "ZONE"),
    "m-country": ("СТРАНА", "COUNTRY"),
    "m-moment": ("МОМЕНТ", "MOMENT"),
    "m-number": ("ЧИСЛО", "NUMBER"),
    "m-cluster": ("ГДЕ", "WHERE"),
    "ha-paths": (
        "файлы, папки и шаблоны с «*»: Telegram, Chatwoot, Usedesk, Zendesk, почта, таблицы, чаты",
        (
            "files, folders, patterns with “*”: Telegram, Chatwoot, Usedesk, Zendesk, mail, tables,"
            " chats"
        ),
    ),
    "ha-out": (
        "куда писать; по умолчанию ИМЯ-audit рядом с вами",
        "where to write; NAME-audit in the working folder by default",
    ),
    "ha-format": (
        "вид выгрузки ({formats}); по умолчанию определяется сам",
        "shape of the export ({formats}); told by looking, by default",
    ),
    "ha-ours": (
        "кто пишет от компании: имена, id, адреса или домены через запятую (можно повторять)",
        "who writes for the company: names, ids, addresses or domains, by comma (repeatable)",
    ),
    "ha-map": (
        "столбцы таблицы: text=body,role=who (можно повторять)",
        "columns of a table: text=body,role=who (repeatable)",
    ),
    "ha-zone": (
        "пояс времён, которые его не называют, и часов команды: Europe/Moscow",
        "zone of times that name none and of the team's clocks: Europe/Moscow",
    ),
    "ha-calendar": (
        "страна рабочего календаря (RU, DE-BY, …) или 24/7; по умолчанию RU",
        "country of the working calendar (RU, DE-BY, …) or 24/7; RU by default",
    ),
    "ha-facts": ("книга фактов facts.toml", "the fact book, facts.toml"),
    "ha-now": (
        "на какой момент судить о сроках, ISO 8601; по умолчанию последний момент выгрузки",
        "the moment at which terms are judged, ISO 8601; the last one of the export by default",
    ),
    "ha-jobs": (
        "сколько процессов; по умолчанию все ядра",
        "how many processes; all cores by default",
    ),
    "ha-sample": (
        "разобрать столько случайных разговоров (119 на месяц команды хватает для ±5 %%)",
        "analyse so many conversations drawn at random (119 of a team's month give ±5 %%)",
    ),
    "ha-seed": (
        "зерно жребия: то же зерно даёт ту же выборку",
        "seed of the draw: the same seed gives the same sample",
    ),
    "ha-fresh": (
        "забыть прежний разбор в этой папке и начать заново",
        "forget what an earlier audit left in the folder and begin anew",
    ),
    "ha-on": (
        "отдать работу кластеру: spark или dask; по умолчанию процессы этого компьютера",
        "give the work to a cluster, spark or dask; processes of this machine by default",
    ),
    "ha-lang": ("язык отчёта (ru, en)", "language of the report (ru, en)"),
    "ha-no-report": ("только таблицы, без отчёта", "tables only, no report"),
    "ha-show-personal": (
        "не скрывать имена клиентов, адреса и номера",
        "do not hide customers' names, addresses and numbers",
    ),
    "ha-compare": (
        "сравнить два готовых разбора: что изменилось",
        "compare two finished audits: what changed",
    ),
    "ha-quiet": ("без хода работы и итогов", "no progress, no summary"),
    "hc-input": ("выгрузка: файл или папка", "the export: a file or a folder"),
    "hc-output": ("куда писать; «-» — стандартный вывод", "where to write; “-” is standard output"),
    "hc-to": ("jsonl или parquet; по умолчанию по имени файла", "jsonl or parquet; by the name"),
    # mistakes
    "audit-no-paths": (
        "что разобрать? Назовите выгрузку: nanni audit result.json",
        "what shall be analysed? Name an export: nanni audit result.json",
    ),
    "audit-nothing": (
        "разбирать нечего: среди названного нет ни одной выгрузки",
        "nothing to analyse: none of what was named is an export",
    ),
    "audit-bad": ("{option}: «{value}» не подходит: {reason}", "{option}: “{value}”: {reason}"),
    "bad-pair": ("нужно НАШЕ=ИХ, например text=body", "expected OURS=THEIRS, such as text=body"),
    "bad-moment": (
        "нужен момент вида 2026-04-01T10:00+03:00",
        "expected a moment such as 2026-04-01T10:00+03:00",
    ),
    "bad-zone": ("такого пояса нет", "there is no such zone"),
    "bad-country": ("такой страны календарь не знает", "the calendar knows no such country"),
    "bad-number": ("нужно целое число не меньше 1", "expected a whole number from 1 up"),
    "bad-file": ("нет такого файла", "there is no such file"),
    "bad-target": (
        "назовите вид: --to jsonl или --to parquet",
        "say which form: --to jsonl or --to parquet",
    ),
    "no-audit": (
        "в «{path}» нет готового разбора: сначала nanni audit … --out {path}",
        "there is no finished audit in “{path}”: first nanni audit … --out {path}",
    ),
    "needs-extra": (
        "нужна библиотека {library}: pip install 'nanni[{extra}]'",
        "this needs {library}: pip install 'nanni[{extra}]'",
    ),
    "store-other-job": (
        (
            "в папке «{out}» лежит разбор с другими условиями ({detail}). Назовите другую папку"
            " (--out) или начните заново (--fresh)"
        ),
        (
            "“{out}” holds an audit made in another way ({detail}). Name another folder (--out)"
            " or begin anew (--fresh)"
        ),
    ),
    "store-other-inputs": (
        (
            "в папке «{out}» лежит разбор и других файлов ({detail}). Назовите и их, другую папку"
            " (--out) или начните заново (--fresh)"
        ),
        (
            "“{out}” holds an audit of other files as well ({detail}). Name them too, name another"
            " folder (--out) or begin anew (--fresh)"
        ),
    ),
    "store-busy": (
        "в папку «{out}» уже пишет другой разбор",
        "another audit is writing to “{out}”",
    ),
    "mark-rules": ("правила", "rules"),
    "mark-config": ("настройки", "settings"),
    "mark-facts": ("книга фактов", "fact book"),
    "mark-calendar": ("календарь", "calendar"),
    "mark-reading": ("--ours или --map", "--ours or --map"),
    "mark-now": ("момент", "moment"),
    "mark-sample": ("выборка", "sample"),
    "mark-personal": ("--show-personal", "--show-personal"),
    "p-shape": (
        "вид выгрузки не узнан (--format назовёт его)",
        "no known shape of an export (--format can name it)",
    ),
    # progress and summary
    "stage-survey": ("Осматриваю", "Looking over"),
    "stage-analyse": ("Разбираю", "Analysing"),
    "stage-load": ("Считаю нагрузку", "Counting loads"),
    "rate": ("{rate} сообщ./с", "{rate} messages/s"),
    "audit-stopped": (
        "Остановлено: {done} из {parts}. Чтобы продолжить, повторите ту же команду.",
        "Stopped: {done} of {parts} done. To go on, run the same command again.",
    ),
    "audit-read": (
        "Разобрано: {conversations}, {messages}, {files}.",
        "Analysed: {conversations}, {messages}, {files}.",
    ),
    "audit-sampled": (
        "Выборка: {size} из {of}, зерно {seed}.",
        "Sample: {size} of {of}, seed {seed}.",
    ),
    "audit-reused": ("Готово было раньше: {parts}.", "Done before: {parts}."),
    "audit-open": (
        "Без ответа: {number} из {questions}.",
        "Never answered: {number} of {questions}.",
    ),
    "audit-broken": (
        "Нарушено: {number} из {promises}.",
        "Broken: {number} of {promises}.",
    ),
    "audit-forgotten": ("Забыто: {conversations}.", "Forgotten: {conversations}."),
    "audit-faults": ("Замечаний: {number}.", "Faults: {number}."),
    "audit-now": ("О сроках судим на {now}.", "Terms are judged at {now}."),
    "audit-load": (
        "Нагрузка не посчитана: слишком много переписок для одного прохода.",
        "Loads are left out: too many conversations for one pass.",
    ),
    "audit-problems": (
        "Не прочитано: {records}, все в {path}:",
        "Not read: {records}, all in {path}:",
    ),
    "audit-more": ("  … и ещё {number}", "  … and {number} more"),
    "audit-failed": ("не разобрано: {path}: {reason}", "not analysed: {path}: {reason}"),
    "audit-tables": ("Таблицы: {path}", "Tables: {path}"),
    "audit-report": ("Отчёт: {path}", "Report: {path}"),
    "convert-done": (
        "Записано: {conversations}, {messages}.",
        "Written: {conversations}, {messages}.",
    ),
}
