"""Writes the files of a new rule: `make new-rule family=promise name=promise-without-deadline`."""

import argparse
import re
import sys
from pathlib import Path

from nanni.review.discovery import PAGE_SUFFIXES, RULES_FOLDER, discover

_MODULE = '''"""{code}: say in one line what is found."""

from nanni.rulekit import Rule, phrases

RULE = Rule(
    code="{code}",
    name="{name}",
    category="clutter",
    severity="note",
    preview=True,
    why={{
        "ru": "Одной фразой: чем эти слова вредят клиенту.",
        "en": "In one sentence: how these words hurt the customer.",
    }},
    advice={{
        "ru": "Что написать вместо них, с примером.",
        "en": "What to write instead, with an example.",
    }},
    match=phrases(
        "плохой фраза",
        "bad phrase",
    ),
    # unless=phrases("не плохой фраза"),
    source=("where this is known from",),
)
'''

_PAGES = {
    "en": """# {code}: {name}

What is found, in one sentence.

## Why it hurts

Two or three lines from the customer's side.

## Bad

```transcript
agent: This is a ==bad phrase==.

agent: Another ==bad phrase== here.

agent: And ==bad phrases== in the plural.
```

## Good

```transcript
agent: The words to use instead.

agent: A near miss that looks alike and is right.

agent: One more near miss.
```

## When the rule is wrong

The false alarms you know of.

## Options

None.

## Source

Where this is known from.
""",
    "ru": """# {code}: {name}

Что находит правило, одной фразой.

## Чем вредит

Две-три строки глазами клиента.

## Плохо

```transcript
agent: Это ==плохая фраза==.

agent: Ещё одна ==плохая фраза== здесь.

agent: И много ==плохих фраз==.
```

## Хорошо

```transcript
agent: Слова, которыми сказать лучше.

agent: Похожий случай, где всё верно.

agent: Ещё один похожий случай.
```

## Когда правило ошибается

Известные ложные срабатывания.

## Настройки

Нет.

## Источник

Откуда это известно.
""",
}


def next_code(family: str) -> str:
    """The first free code of a family: its letters, and a number no rule has."""
    codes = [rule.code for rule, module in discover() if module.split(".")[-2] == family]
    letters = codes[0][:3] if codes else re.sub("[^A-Z]", "", family.upper())[:3].ljust(3, "X")
    taken = {int(code[3:]) for code in codes if code.startswith(letters)}
    return f"{letters}{next(n for n in range(1, 100) if n not in taken):02}"


def write_rule(family: str, name: str, folder: Path = RULES_FOLDER) -> list[Path]:
    """Write the module and its pages; nothing that exists is overwritten.

    Raises:
        ValueError: a name is malformed or the rule exists.
    """
    for value in (family, name):
        if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", value):
            raise ValueError(f"'{value}' must be lower case words joined by hyphens")
    home = folder / family.replace("-", "_")
    base = name.replace("-", "_")
    if (home / f"{base}.py").exists():
        raise ValueError(f"{home.name}/{base}.py exists already")
    code = next_code(home.name)
    home.mkdir(exist_ok=True)
    init = home / "__init__.py"
    written = []
    if not init.exists():
        written.append(init)
        init.write_text(f'"""Say what the rules of {family} have in common."""\n', encoding="utf-8")
    texts = {f"{base}.py": _MODULE}
    texts |= {base + suffix: _PAGES[lang] for lang, suffix in PAGE_SUFFIXES.items()}
    for filename, text in texts.items():
        path = home / filename
        path.write_text(text.format(code=code, name=name), encoding="utf-8")
        written.append(path)
    return written


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--family", required=True)
    parser.add_argument("--name", required=True)
    arguments = parser.parse_args()
    try:
        written = write_rule(arguments.family, arguments.name)
    except ValueError as error:
        print(f"new-rule: {error}", file=sys.stderr)
        return 2
    for path in written:
        if path.name == "__init__.py":
            new = path.parent.name
            families = {module.split(".")[-2] for _, module in discover()} - {new}
            print(f"'{new}' is a new family; there were: {', '.join(sorted(families))}")
        print(f"wrote {path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path}")
    print("next: write the matchers and the examples, then run")
    print(f"  .venv/bin/pytest -q tests/rules -k {written[-1].read_text('utf-8')[2:7]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
