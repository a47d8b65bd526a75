"""TYP08: tags, entities, escapes and asterisks that the customer was not meant to see."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, pattern
from nanni.rulekit.view import View

_TAGS = "br|p|div|span|b|i|u|strong|em|ul|ol|li|h[1-6]|font|table|tr|td|hr|center|blockquote"
#: More tags than this are a page of HTML, not a leftover.
_MAX_TAGS = 4
_ENTITIES = {
    "&nbsp;": " ",
    "&amp;": "&",
    "&quot;": '"',
    "&laquo;": "«",
    "&raquo;": "»",
    "&mdash;": "—",
    "&ndash;": "–",
    "&lt;": "<",
    "&gt;": ">",
    "&#39;": "'",
    "&apos;": "'",
    "&hellip;": "…",
}


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    tags = sum(match.label == "tag" for match in matches)
    for match in matches:
        if (match.label == "tag" and tags > _MAX_TAGS) or _is_rendered(view, match):
            continue
        yield _hit(view, match)


def _is_rendered(view: View, match: Match) -> bool:
    """Whether the channel turns this markup into looks."""
    if match.label in {"stars", "markdown"}:
        return view.channel in view.options["markdown"]
    return match.label == "entity" and "`" in view.text


def _hit(view: View, match: Match) -> Hit:
    piece = view.text[match.start : match.end]
    if match.label == "entity":
        new = _ENTITIES.get(piece.lower())
        fixes = () if new is None else (view.replace(match.start, match.end, new, safe=True),)
    elif match.label == "stars":
        fixes = (view.replace(match.start, match.end, piece.strip("*_"), safe=True),)
    elif match.label == "escape":
        fixes = (view.replace(match.start, match.end, "\n"),)
    elif match.label == "markdown":
        fixes = ()
    else:
        fixes = (view.delete(match.start, match.end),)
    return view.hit(match, fixes=fixes)


RULE = Rule(
    code="TYP08",
    name="leftover-markup",
    category="formatting",
    severity="warn",
    why={
        "ru": "Теги и служебные знаки показывают изнанку: письмо собирала машина, и никто его не"
        " прочёл.",
        "en": "Tags and codes show the wrong side of the cloth: a machine made it and nobody read"
        " it.",
    },
    advice={
        "ru": "Уберите разметку и посмотрите на текст глазами клиента.",
        "en": "Take the markup out and look at the text as the customer will.",
    },
    match=(
        pattern(
            r"&(?:nbsp|amp|quot|laquo|raquo|mdash|ndash|lt|gt|apos|hellip|#\d{2,5});",
            *("&nbsp;", "&amp;", "&quot;", "&laquo;", "&raquo;", "&mdash;", "&ndash;", "&lt;"),
            *("&gt;", "&apos;", "&hellip;", "&#"),
            label="entity",
        ),
        pattern(rf"</?(?:{_TAGS})(?:\s[^<>\n]{{0,100}})?/?>", "<", label="tag"),
        pattern(
            r"\[/?(?:b|i|u|url|quote|color|size|img)(?:=[^\]\n]{1,80})?\]",
            "[b]",
            "[/",
            "[i]",
            "[url",
            "[quote",
            label="tag",
        ),
        pattern(
            r"\*\*(?=\S)[^*\n]{1,120}(?<=\S)\*\*(?!\*)|(?<!\w)__(?=\w)(?![a-z]+__)[^_\n]{1,120}(?<=\w)__(?!\w)",
            "**",
            "__",
            label="stars",
        ),
        pattern(
            r"\[[^\]\n]{2,80}\]\(https?://[^\s)]+\)|(?:(?<=\n)|(?<=\A))#{2,4} (?=\w)"
            r"|~~(?=\w)[^~\n]{1,80}~~",
            "](http",
            "## ",
            "~~",
            label="markdown",
        ),
        pattern(
            r"(?<=[\w.!?])\\[nr](?![a-z])|\\u0[0-9a-f]{3}",
            r"\n",
            r"\r",
            r"\t",
            r"\u0",
            cased=True,
            label="escape",
        ),
        pattern(
            r"(?:\A|(?<=[.!?] ))\(?[1-9]/[1-9]\)?(?=\n| [А-ЯЁA-Z])|(?<=\s)\(?[1-9]/[1-9]\)?"
            r"(?=\s*(?:[\^~*/-]{1,2}\s?[A-Za-z]{1,12})?\s*\Z)"
            r"|\((?:[Pp]art|[Чч]асть) \d (?:of|из) \d\)",
            *(f"/{n}" for n in range(2, 10)),
            *("(part ", "(часть "),
            cased=True,
            label="part",
        ),
    ),
    check=_check,
    zones=("markup", "quotation", "signature"),
    options={"markdown": ("public", "macro")},
    source=("corpus README: formatting",),
)
