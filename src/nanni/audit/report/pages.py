"""Pages: the page of a rule as HTML, and its reason and advice; for a report that explains itself.

Only the Markdown that rule pages use is known; whatever else stands there is shown as it is.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from markupsafe import Markup, escape

from nanni.review.discovery import page_path
from nanni.review.reviewer import Reviewer

_MARK = re.compile(r"==(.+?)==")
_CODE = re.compile(r"`([^`\n]+)`")
_STRONG = re.compile(r"\*\*([^*\n]+)\*\*")
_LINK = re.compile(r"\[([^\]\n]+)\]\([^)\n]*\)")


class RulePage(NamedTuple):
    """What a rule says of itself.

    Attributes:
        code, name: of the rule.
        title: its page's first sentence, else its reason.
        why, advice: in the report's language.
        html: its page; empty for a team's own rule.
    """

    code: str
    name: str
    title: str
    why: str
    advice: str
    html: Markup


@cache
def rule_pages(lang: str, config: str | None = None) -> dict[str, RulePage]:
    """All rules by code."""
    try:
        rules = Reviewer.load(config).engine.rules.values()
    except (OSError, ValueError):
        # The settings of the audit are gone or changed since; the shipped rules are still known.
        rules = Reviewer.load().engine.rules.values()
    return {str(rule.fields["code"]): _page(rule.fields, lang) for rule in rules}


def _page(fields: dict[str, object], lang: str) -> RulePage:
    code, name, module = (str(fields[key]) for key in ("code", "name", "module"))
    why, advice = (_said(fields[key], lang) for key in ("why", "advice"))
    path = page_path(module, lang) if module.count(".") > 1 else None
    text = path.read_text("utf-8") if path is not None and path.is_file() else ""
    return RulePage(code, name, _first_sentence(text) or why, why, advice, to_html(text))


def _said(texts: object, lang: str) -> str:
    return str(texts.get(lang, "")) if isinstance(texts, dict) else str(texts)


def _first_sentence(text: str) -> str:
    """The paragraph below the title."""
    parts = [part.strip() for part in text.split("\n\n")]
    first = next((part for part in parts if part and not part.startswith(("#", "```"))), "")
    return " ".join(re.sub(r"[`*=]|\[([^\]]*)\]\([^)]*\)", r"\1", first).split())


def to_html(text: str) -> Markup:
    """A page of Markdown as HTML; its title is left out, for the report has its own."""
    return Markup("\n").join(_blocks(text.splitlines()))


def _blocks(lines: list[str]) -> Iterator[Markup]:
    paragraph: list[str] = []
    fence: list[str] | None = None
    for line in [*lines, ""]:
        if line.startswith("```"):
            yield from _paragraph(paragraph)
            paragraph = []
            if fence is not None:
                yield Markup("<pre>{}</pre>").format(Markup("\n").join(map(_marked, fence)))
            fence = [] if fence is None else None
        elif fence is not None:
            fence.append(line)
        elif not line.strip() or line.startswith("#"):
            yield from _paragraph(paragraph)
            paragraph = []
            if line.startswith("##"):
                yield Markup("<h4>{}</h4>").format(line.lstrip("# "))
        else:
            paragraph.append(line)


def _paragraph(lines: list[str]) -> Iterator[Markup]:
    if not lines:
        return
    if all(line.lstrip().startswith(("- ", "* ")) for line in lines):
        items = (Markup("<li>{}</li>").format(_inline(line.lstrip()[2:])) for line in lines)
        yield Markup("<ul>{}</ul>").format(Markup("").join(items))
    else:
        yield Markup("<p>{}</p>").format(_inline("\n".join(lines)))


def _inline(text: str) -> Markup:
    said = str(escape(text))
    said = _CODE.sub(r"<code>\1</code>", said)
    said = _STRONG.sub(r"<strong>\1</strong>", said)
    # Links of a page lead to other pages of the documentation, which a report does not hold.
    said = _LINK.sub(r"\1", said)
    return Markup(said)  # noqa: S704 - escaped above; only our own tags are put in


def _marked(line: str) -> Markup:
    said = _MARK.sub(r"<mark>\1</mark>", str(escape(line)))
    return Markup(said)  # noqa: S704 - escaped above; only our own tag is put in
