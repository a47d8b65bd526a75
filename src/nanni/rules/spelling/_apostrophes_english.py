"""English apostrophes lost, and put where none belongs; words broken in two; data of LNG10."""

from itertools import product

from nanni.rulekit import pattern
from nanni.rulekit.matchers import Matcher, Pattern


def _fixed(regex: str, fix: str | None, *gates: str) -> Pattern:
    return pattern(regex, *gates, fix=fix)


_SPANS = "weeks|months|years|days|hours|minutes"
_LASTING = "time|notice|rent|wages|salary|supply"
_PEOPLE = (
    "customer|driver|seller|engineer|courier|manager|agent|user|owner|host|guest|manufacturer"
    "|colleague|supplier|sender|recipient|patient|member|tenant|landlord|technician"
)
_OWNED = (
    "card|account|address|phone|house|bank|permission|parcel|basket|van|instructions"
    "|fault|responsibility|website|warranty|details|inbox|policy|data|side|end|mistake|bag"
)
_THINGS = (
    "item|order|option|email|photo|customer|account|user|ticket|file|code|product|price|part"
    "|message|parcel|refund|detail|issue|problem|question|box|bag|seat|room|card|app|link|update"
    "|device|booking|payment|key|pc|driver|document|picture|complaint"
)
_MANY = "several|many|two|three|four|five|six|few|these|those|both|all|multiple|various"
_LETS = (
    "try|check|see|get|start|do|go|take|look|wait|keep|make|talk|begin|not|have|fix|move|find|hope"
    "|say|stick|first|just|give|leave|test|use|continue|close|reset|restart"
)
#: Broken in two -> whole.
_BROKEN = {
    **{f"{which} {what}": which + what
       for which in ("every", "any", "some") for what in ("thing", "where", "body")},
    "no thing": "nothing",
    "no body": "nobody",
    "my self": "myself",
    "your self": "yourself",
    "him self": "himself",
    "her self": "herself",
    "it self": "itself",
    "our selves": "ourselves",
    "your selves": "yourselves",
    "them selves": "themselves",
    "un able": "unable",
    "un fortunately": "unfortunately",
    "al ready": "already",
    "to morrow": "tomorrow",
    "pass word": "password",
    "there fore": "therefore",
    "in convenience": "inconvenience",
    "up grade": "upgrade",
    "down load": "download",
    "after noon": "afternoon",
    "re place": "replace",
    "re fund": "refund",
    "re start": "restart",
    "what ever": "whatever",
    "when ever": "whenever",
}  # fmt: skip

APOSTROPHES: tuple[Matcher, ...] = (
    *(
        _fixed(rf"\b{day}s (?=[a-z]{{3,}})(?!and\b)", f"{day}'s ", f"{day}s ")
        for day in ("today", "yesterday", "tomorrow")
    ),
    _fixed(
        rf"\b(?:\d+|one|two|three|four|five|six|few|a|an|in) (?P<m>{_SPANS}) (?:{_LASTING})\b",
        None,
        *(f"{span} {what}" for span, what in product(_SPANS.split("|"), _LASTING.split("|"))),
    ),
    _fixed(r"\b(master|bachelor)s degree\b", r"\1's degree", "masters degree", "bachelors degree"),
    _fixed(
        rf"\b(?:the|our|this|that|each|another|your|my) (?P<m>({_PEOPLE})s) (?:{_OWNED})\b"
        r"(?! (?:for|their|his|her|it|you|us|with)\b)",
        r"\2's",
        *(f"{who}s " for who in _PEOPLE.split("|")),
    ),
    _fixed(
        rf"\b(?:{_MANY}|\d+) (?P<m>({_THINGS})'s)(?=[.,!?;]|$| (?:are|were|have|for|in|on|at|to"
        r"|from|with|by|and|or|will|that|which|you|we|placed|is|was|left)\b)",
        r"\2s",
        *(f"{thing}'s" for thing in _THINGS.split("|")),
    ),
    _fixed(
        rf"(?:^|[.!?,;:]\s|\b(?:so|and|but|then|ok|okay)\s)(?P<m>lets) (?=(?:{_LETS})\b)",
        "let's",
        *(f"lets {verb}" for verb in _LETS.split("|")),
    ),
    *(
        _fixed(rf"\b{apart}\b(?!-| of\b)", whole, apart)
        for apart, whole in _BROKEN.items()
    ),
    _fixed(
        r"\bsome one\b(?=[.,!?]| (?:from|will|is|has|who|to|else|at|in|was|can|on|or|with)\b)",
        "someone",
        "some one",
    ),
    _fixed(
        r"\bwith in (?=\d|the next|two|three|a few|one|few|a week|a day|your)",
        "within ",
        "with in ",
    ),
    _fixed(
        r"\bwith out (?=any|the|a|it|your|this|notice|charge|fail|you|having)", "without ",
        "with out ",
    ),
    _fixed(
        r"\b(did|does|do|is|are|was|were|has|have|had|could|would|should)'nt\b", r"\1n't", "'nt"
    ),
    pattern(
        r"\b(?!(?:there|here|what|who|it|that|how|where|one|let|he|she|everyone|everything)'s)"
        r"[a-z]{3,}(?P<m>'s) (?:are|were|don't|aren't|weren't)\b",
        "'s are",
        "'s were",
        "'s don't",
        cased=True,
        fix="s",
    ),
    _fixed(
        r"\b(?:cleans|changes|changed|lost|loses|kept|resets|uses|drains|entered|exceeded)"
        r" (?P<m>it's)\b(?! (?:a|an|the|not|been|so|too|very|just|\w+ing)\b)",
        "its",
        *(f"{verb} it's" for verb in ("cleans", "changes", "changed", "lost", "loses", "kept")),
        *(f"{verb} it's" for verb in ("resets", "uses", "drains", "entered", "exceeded")),
    ),
    _fixed(r"\bhow ever(?=,)", "however", "how ever,"),
    _fixed(r"\bup dat(e|ed|es)\b(?! nights?\b)", r"updat\1", "up dat"),
)  # fmt: skip
