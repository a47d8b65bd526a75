"""The words of the desk in Russian: collects what code and templates say, compiles translations.

`python -m tools.words` brings every app's `locale/ru/LC_MESSAGES/django.po` up to date, compiles it
and tells what is left to translate; with names of apps only theirs. `--check` changes nothing and
fails when anything is untranslated, doubtful, stale or said in two ways.
"""

import argparse
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.messages import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(__file__).resolve().parent.parent
DESK = ROOT / "src/nanni_desk"
PLACE = Path("locale/ru/LC_MESSAGES/django.po")
_PLURAL: Any = (1, 2)
_CONTEXT: Any = ((1, "c"), 2)
_BOTH: Any = ((1, "c"), 2, 3)
KEYWORDS: dict[str, Any] = {
    "_": None, "gettext": None, "gettext_lazy": None, "gettext_noop": None,
    "ngettext": _PLURAL, "ngettext_lazy": _PLURAL, "pgettext": _CONTEXT, "pgettext_lazy": _CONTEXT,
    "npgettext": _BOTH, "npgettext_lazy": _BOTH,
}  # fmt: skip
_ONE = "n%10==1 && n%100!=11"
_FEW = "n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20)"
#: Written by hand: a date of generation would change the files with each run.
HEADERS = [
    ("Language", "ru"),
    ("MIME-Version", "1.0"),
    ("Content-Type", "text/plain; charset=utf-8"),
    ("Content-Transfer-Encoding", "8bit"),
    ("Plural-Forms", f"nplurals=3; plural=({_ONE} ? 0 : {_FEW} ? 1 : 2);"),
]
_PLACEHOLDER = re.compile(r"%\((\w+)\)")


def apps() -> dict[str, Path]:
    """The folders that keep words of their own, by name; a channel is one by itself."""
    channels = sorted(p for p in (DESK / "channels").iterdir() if (p / "__init__.py").exists())
    folders = sorted(p for p in DESK.iterdir() if (p / "__init__.py").exists())
    return {
        path.relative_to(DESK).as_posix().replace("/", "."): path for path in folders + channels
    }


def collect(app: Path) -> Catalog:
    """Everything an app says, as its files stand."""
    catalog = Catalog(locale="ru", charset="utf-8")
    for path in _files(app):
        place = path.relative_to(app).as_posix()
        source = path.read_text(encoding="utf-8")
        if path.suffix != ".py":
            # What is left is calls among blanks; indentation would only confuse their reader.
            pieces = templatize(source, origin=place).splitlines()
            source = "\n".join(line.strip() for line in pieces)
        found = extract("python", io.BytesIO(source.encode()), keywords=KEYWORDS)
        for _line, words, _comments, context in found:
            catalog.add(words, context=context, locations=[(place, 1)])
    return catalog


def _files(app: Path) -> Iterator[Path]:
    others = {path for path in apps().values() if path != app and app in path.parents}
    for path in sorted([*app.rglob("*.py"), *app.glob("templates/**/*.*")]):
        if "migrations" not in path.parts and not others & set(path.parents):
            yield path


def kept(app: Path) -> Catalog:
    """The translations that are there."""
    path = app / PLACE
    if not path.exists():
        return Catalog(locale="ru", charset="utf-8")
    with path.open("rb") as file:
        return read_po(file, locale="ru")


def merged(app: Path) -> Catalog:
    """The words of today with the translations of yesterday."""
    catalog = kept(app)
    catalog.update(collect(app), no_fuzzy_matching=True)
    catalog.obsolete.clear()
    return catalog


def text_of(catalog: Catalog) -> bytes:
    """The file for translators."""
    out = io.BytesIO()
    write_po(out, catalog, width=96, omit_header=True, sort_by_file=True, include_lineno=False)
    lines = (f'"{name}: {value}\\n"' for name, value in HEADERS)
    header = "\n".join(('msgid ""', 'msgstr ""', *lines))
    return f"{header}\n\n".encode() + out.getvalue()


class _Timeless(Catalog):
    """A catalogue whose compiled form tells neither when it was made nor by which Babel."""

    mime_headers = property(lambda _self: HEADERS)


def compiled(catalog: Catalog) -> bytes:
    """The file that Django reads."""
    timeless = _Timeless(locale="ru", charset="utf-8")
    for message in catalog:
        if message.id:
            timeless.add(message.id, message.string, context=message.context)
    out = io.BytesIO()
    write_mo(out, timeless)
    return out.getvalue()


def update(app: Path) -> None:
    """Write an app's two files; an app that says nothing has none."""
    catalog = merged(app)
    path = app / PLACE
    if not len(catalog):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text_of(catalog))
    path.with_suffix(".mo").write_bytes(compiled(catalog))


def problems(name: str, app: Path) -> Iterator[str]:
    """What keeps an app from speaking Russian; each line names app, words and file."""
    catalog, now = kept(app), collect(app)
    said, here = _keys(now), _keys(catalog)
    for key in sorted(said.keys() - here.keys(), key=str):
        yield _line(name, "not collected, run `make words`", said[key])
    for key in sorted(here.keys() - said.keys(), key=str):
        yield _line(name, "nobody says this any more, run `make words`", here[key])
    for key in sorted(here.keys() & said.keys(), key=str):
        yield from (_line(name, what, said[key]) for what in _faults(here[key]))
    mo = (app / PLACE).with_suffix(".mo")
    if here and (not mo.exists() or mo.read_bytes() != compiled(catalog)):
        yield f"{name}: {mo.name} is older than {PLACE.name}, run `make words`"


def _keys(catalog: Catalog) -> dict[tuple[str, str | None], Message]:
    return {(_all(m.id)[0], m.context): m for m in catalog if m.id}


def _faults(message: Message) -> Iterator[str]:
    if message.fuzzy:
        yield "fuzzy"
    sources, words = _all(message.id), _all(message.string)
    if not all(words):
        yield "not all of the three plural forms" if len(sources) > 1 else "untranslated"
    # «21 минута» is the first form: a form without its number is wrong for some number.
    elif any(_slots(text) != _slots(sources[-1]) for text in words):
        yield "leaves a value out, or names one that is not there"


def _slots(text: str) -> set[str]:
    return set(_PLACEHOLDER.findall(text))


def _all(words: object) -> tuple[str, ...]:
    return tuple(words) if isinstance(words, tuple | list) else (str(words or ""),)


def said_twice() -> Iterator[str]:
    """The same words translated in two ways: Django knows only one of them."""
    known: dict[tuple[str, str | None], tuple[str, Message]] = {}
    for name, app in apps().items():
        for key, message in _keys(kept(app)).items():
            where, other = known.setdefault(key, (name, message))
            both = all(_all(other.string)) and all(_all(message.string))
            if both and other.string != message.string:
                yield _line(name, f"translated otherwise in {where}", message)


def _line(name: str, what: str, message: Message) -> str:
    files = ", ".join(sorted({place for place, _ in message.locations})) or PLACE.name
    return f"{name}: {what}: {_all(message.id)[0]!r} ({files})"


def main() -> int:
    """Run as a script."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("app", nargs="*", help="names of apps, such as pages or channels.widget")
    parser.add_argument("--check", action="store_true", help="change nothing, fail on any trouble")
    options = parser.parse_args()
    settings.configure(USE_I18N=True)
    known = apps()
    chosen = {name: known[name] for name in options.app or known if name in known}
    if unknown := set(options.app) - set(known):
        parser.error(f"no such app: {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    if not options.check:
        for app in chosen.values():
            update(app)
    found = [line for name, app in chosen.items() for line in problems(name, app)]
    found += [] if options.app else list(said_twice())
    print("\n".join(found) or f"words: all of {len(chosen)} apps speak Russian")
    return 1 if found and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
