"""What ``nanni show`` and the demo month say; states and kinds are the report's own."""

from nanni.cli.check_messages import Pair

SHOW: dict[str, Pair] = {
    "do-show": (
        "показать один разговор из выгрузки с разбором",
        "show one conversation of an export, annotated",
    ),
    "h-demo-out": (
        "куда записать отчёт о месяце; по умолчанию в кэш",
        "where to write the month's report; the cache by default",
    ),
    "demo-month": (
        "Месяц поддержки, {conversations}: кого забыли, что обещали и не сделали. Отчёт:\n  {path}",
        (
            "A month of support, {conversations}: who was forgotten, which promises were broken."
            " The report:\n  {path}"
        ),
    ),
    "demo-no-audit": (
        "Месяц поддержки разберёт и покажет отчётом: pip install 'nanni[audit]', nanni demo",
        "To have a month of support audited: pip install 'nanni[audit]', nanni demo",
    ),
    "show-about": (
        (
            "Показать разговор из любой выгрузки, которую читает audit: замечания подчёркнуты,"
            " вопросы отмечены, у обещаний срок и исход. Без ID перечислить разговоры."
        ),
        (
            "Show a conversation of any export that audit reads: faults underlined, questions"
            " ticked, promises with their time and outcome. Without ID, list the conversations."
        ),
    ),
    "m-id": ("ID", "ID"),
    "hs-file": ("выгрузка: файл или папка", "the export: a file or a folder"),
    "hs-id": (
        "id разговора из выгрузки, или #3 для третьего",
        "id of the conversation in the export, or #3 for the third one",
    ),
    "hs-lang": ("язык показа (ru, en)", "language of the annotations (ru, en)"),
    "hs-brief": (
        "без причин и советов: только коды",
        "no reasons and advice, codes only",
    ),
    "show-no-id": (
        "в «{path}» нет разговора «{name}»",
        "there is no conversation “{name}” in “{path}”",
    ),
    "show-many": (
        "{conversations}. Покажет один: nanni show {path} ID",
        "{conversations}. To show one: nanni show {path} ID",
    ),
    "show-more": ("… и ещё {number}", "… and {number} more"),
    "show-waits": ("Ждёт {length}.", "They have waited {length}."),
    "show-forgotten": ("Последнее слово за клиентом.", "The last word is the customer’s."),
    "show-sums": (
        (
            "Вопросов без ответа: {open} из {questions}. Обещаний нарушено: {broken} из {promises}."
            " Замечаний: {faults}."
        ),
        (
            "Questions without an answer: {open} of {questions}. Promises broken: {broken} of"
            " {promises}. Faults: {faults}."
        ),
    ),
}
