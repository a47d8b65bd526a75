"""What ``nanni facts`` says."""

from nanni.cli.check_messages import Pair

FACTS_NOUNS: dict[str, tuple[tuple[str, str, str], tuple[str, str]]] = {
    "facts": (("факт", "факта", "фактов"), ("fact", "facts")),
    "troubles": (("неполадка", "неполадки", "неполадок"), ("thing", "things")),
}

FACTS: dict[str, Pair] = {
    "do-facts": ("проверить книгу фактов", "look through the fact book"),
    "facts-about": (
        "Проверить книгу фактов: что кончилось, что пора перечитать, что чему противоречит.",
        "Look through a fact book: what has ended, what is due for a look, what contradicts what.",
    ),
    "facts-exit": (
        "Код возврата: 0 — книге можно верить, 1 — есть что исправить, 2 — книга не читается.",
        "Exit code: 0 the book can be trusted, 1 something to put right, 2 it cannot be read.",
    ),
    "m-day": ("ДЕНЬ", "DAY"),
    "hf-check": ("что сделать: check", "what to do: check"),
    "hf-file": (
        "книга фактов; по умолчанию та, что названа в ближайшем nanni.toml",
        "the fact book; by default the one that the nearest nanni.toml names",
    ),
    "hf-on": (
        "на какой день проверить, например 2026-03-01; по умолчанию на сегодня",
        "the day to check it for, such as 2026-03-01; today by default",
    ),
    "hf-format": ("text или json", "text or json"),
    "bad-day": (
        "--on: «{value}» не день; пишите 2026-03-01",
        "--on: “{value}” is no day; write 2026-03-01",
    ),
    "no-facts": (
        'какую книгу проверить? Назовите файл или впишите facts = "facts.toml" в nanni.toml',
        'which book? Name a file, or write facts = "facts.toml" into nanni.toml',
    ),
    "fact-ended": (
        "«{name}» ({told}): срок вышел {until}, а нового не записано; отвечает {owner}",
        "“{name}” ({told}): ended on {until} and nothing follows it; owner: {owner}",
    ),
    "fact-due": (
        "«{name}» ({told}): пора перечитать, срок был {review}; отвечает {owner}",
        "“{name}” ({told}): due for a look since {review}; owner: {owner}",
    ),
    "fact-conflict": (
        "«{name}» ({told}) спорит с «{other}» ({other_told}): в один день верны оба",
        "“{name}” ({told}) contradicts “{other}” ({other_told}): both hold on the same day",
    ),
    "fact-twice": (
        "«{name}» ({told}): то же самое, что «{other}»",
        "“{name}” ({told}): the same as “{other}”",
    ),
    "fact-unsourced": (
        "«{name}» ({told}): не сказано, где это записано; пока это с чужих слов",
        "“{name}” ({told}): no source; until there is one it is hearsay",
    ),
    "fact-nobody": ("никто", "nobody"),
    "facts-conflict": ("спорят", "conflicting"),
    "facts-ended": ("кончились", "ended"),
    "facts-due": ("перечитать", "due for a look"),
    "facts-twice": ("повторы", "told twice"),
    "facts-unsourced": ("без источника", "without a source"),
    "facts-unsound": (
        "в книге фактов {troubles}: nanni facts check {path}",
        "the fact book has {troubles} to put right: nanni facts check {path}",
    ),
    "facts-sound": ("всё в порядке", "all in order"),
}
