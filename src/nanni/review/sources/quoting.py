"""Writing words back into a file: how a replacement is spelled at each kind of place.

Where a spelling might change more than the words (a plain YAML scalar may turn into a key), the
answer is None and the fix is left to a person.
"""

import re
from collections.abc import Callable
from functools import cache


def spelled(style: str, text: str) -> str | None:
    """``text`` as it must be written at a place of ``style``; None when it cannot be."""
    return _SPELLINGS[style](text)


def _json(text: str) -> str | None:
    import json

    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(text)[1:-1]
    return json.dumps(text, ensure_ascii=False)[1:-1]


@cache
def _harmless() -> re.Pattern[str]:
    # Letters, digits, and signs that mean nothing to YAML inside of a word or between two.
    return re.compile(r"[\w .,!?…;()«»„“”’—–№%+/\u00a0\u202f-]*")


def _yaml_plain(text: str) -> str | None:
    return text if _harmless().fullmatch(text) else None


def _one_line(text: str) -> str | None:
    return None if "\n" in text else text


def _yaml_single(text: str) -> str | None:
    return None if "\n" in text else text.replace("'", "''")


def _literal(text: str) -> str | None:
    return None if "\n" in text or "'" in text else text


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _markdown(text: str) -> str | None:
    return None if re.search(r"[*_`\[\]<>\\|#]|\n", text) else text


def _csv_bare(text: str) -> str | None:
    return None if re.search(r"[,;\t|\"\r\n]", text) else text


_SPELLINGS: dict[str, Callable[[str], str | None]] = {
    "plain": str,
    "markdown": _markdown,
    "html": _html,
    "json": _json,
    "json-html": lambda text: _json(_html(text)),
    "csv": lambda text: text.replace('"', '""'),
    "csv-bare": _csv_bare,
    "yaml-plain": _yaml_plain,
    "yaml-single": _yaml_single,
    "yaml-double": _json,
    "yaml-block": _one_line,
    "yaml-folded": _one_line,
    "toml": _json,
    "toml-long": lambda text: text.replace("\\", "\\\\").replace('"', '\\"'),
    "toml-literal": _literal,
    "toml-long-literal": _literal,
}
