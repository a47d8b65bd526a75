"""Slips of people whose English is a second language: articles, agreement, doubled auxiliaries."""

from itertools import product

from nanni.rulekit import pattern
from nanni.rulekit.matchers import Matcher, Pattern


def _fixed(regex: str, fix: str | None, *gates: str) -> Pattern:
    return pattern(regex, *gates, fix=fix)


_START = r"(?:^|[.!?,;:]\s|\b(?:and|but|because|if|so)\s)"
_PARTICIPLES = {
    "went": "gone",
    "came": "come",
    "saw": "seen",
    "took": "taken",
    "gave": "given",
    "wrote": "written",
    "spoke": "spoken",
    "broke": "broken",
    "chose": "chosen",
    "began": "begun",
    "ran": "run",
    "forgot": "forgotten",
    "knew": "known",
    "became": "become",
    "fell": "fallen",
    "threw": "thrown",
    "did": "done",
}
_PAST_ORDERS = {
    "sent": "send",
    "gave": "give",
    "told": "tell",
    "checked": "check",
    "contacted": "contact",
    "provided": "provide",
    "updated": "update",
    "called": "call",
    "replied": "reply",
    "tried": "try",
    "clicked": "click",
    "used": "use",
    "went": "go",
    "took": "take",
    "made": "make",
    "confirmed": "confirm",
    "attached": "attach",
}
_COMPARATIVES = (
    "cheaper faster slower bigger smaller higher lower larger shorter longer newer older better"
    " worse easier harder quicker lighter heavier stronger weaker sooner wider cleaner hotter"
    " colder warmer taller safer closer nicer thinner thicker louder quieter brighter"
    " darker".split()
)
_THIRD = (
    "works helps shows has goes gets makes needs appears loads opens starts comes happens exists"
    " matches supports allows knows wants seems takes gives means accepts includes".split()
)
_COUNTED = (
    "item|order|parcel|package|day|week|month|hour|minute|email|file|ticket|issue|problem|question"
    "|option|account|user|customer|card|payment|photo|year|person|attempt|message|device|copy|seat"
    "|ticket|charge|refund|reason|way|thing|solution"
)
_PLURALS = (
    "items|orders|parcels|payments|messages|photos|emails|files|customers|refunds|tickets|accounts"
    "|cards|codes|packages|prices|fees|users|documents|devices|rooms|flights|links"
)
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "ten", "several", "many")
_SINGLES = ("problem", "issue", "mistake", "bug", "delay", "solution", "error", "typo")
_AFTER_THANKS = (
    "contact reach choose wait write report bring use stay provide send share call inform notify"
    " let understand update subscribe join purchase visit".split()
)

LEARNERS: tuple[Matcher, ...] = (
    *(
        _fixed(
            rf"(?:{_START}(?:i|we|they|you|he|she|it|(?:the|your|our) \w+) (?:have|has|had)"
            rf"|\b(?:i've|we've|they've|you've)) (?:just |already |not |never )?"
            rf"(?P<m>{past})\b(?! (?:not|too)\b)",
            right,
            *(f"{word} {past}" for word in ("have", "has", "had", "'ve", "just", "already")),
            *(f"{word} {past}" for word in ("not", "never")),
        )
        for past, right in _PARTICIPLES.items()
    ),
    *(
        _fixed(
            rf"\b(?:please|kindly) (?P<m>{past})\b",
            base,
            f"please {past}",
            f"kindly {past}",
        )
        for past, base in _PAST_ORDERS.items()
    ),
    _fixed(
        r"(?<!\ball )(?<!thing )(?<!whatever )(?<!what )"
        r"\b(?:you|we|i|they|he|she|it) (?:should|must|could|would|will) (?P<m>to )"
        r"(?=(?!the\b|a\b|an\b|my\b|your\b)[a-z]{2,}\b)",
        "",
        *(f"{modal} to " for modal in ("should", "must", "could", "would", "will")),
    ),
    _fixed(r"(?:^|[.!?] )(?:you|we|i|they) can (?P<m>to )(?=[a-z]{2,}\b)", "", " can to "),
    _fixed(
        rf"\b(?:{'|'.join(_COMPARATIVES)}) (?P<m>then) (?=(?:the|a|an|our|your|its|it|that|this"
        r"|what|before|usual|expected|any|other|we|you|i|in|on)\b|\d)",
        "than",
        *(f"{word} then" for word in _COMPARATIVES),
    ),
    *(
        _fixed(
            rf"\b(?:doesn't|didn't|don't|does not|did not|do not|can't|cannot|won't|(?:does|did)"
            rf" (?:it|this|that|he|she|the \w+)) (?P<m>{verb})\b",
            None,
            *(f"{word} {verb}" for word in ("doesn't", "didn't", "don't", "not", "can't")),
            *(f"{word} {verb}" for word in ("cannot", "won't", " it", " this", " that")),
        )
        for verb in _THIRD
    ),
    _fixed(
        rf"\b(?:{'|'.join(_NUMBERS)}) (?P<m>{_COUNTED})(?= (?:are|were|have|ago|later|left|in the"
        r"|on the|from|to)\b|[.,!?]|$)",
        None,
        *(f"{number} " for number in _NUMBERS),
    ),
    _fixed(
        r"\b(?!1 )\d+ (?P<m>day|week|hour|minute|month)(?= (?:ago|later)\b)",
        r"\1s",
        *(f"{unit} {word}" for unit in ("day", "week", "hour", "minute", "month")
          for word in ("ago", "later")),
    ),
    _fixed(
        rf"\bthere (?:is|was|has been) (?P<m>(?:{'|'.join(_SINGLES)}))"
        r"(?= (?:with|in|on|of|at|for|from|when|that|and|here)\b|[.,!?]|$)",
        r"a \1",
        *(f"there {be} {noun}" for be in ("is", "was", "has been") for noun in _SINGLES),
    ),
    _fixed(
        rf"\b(?:it|this|that) (?:is|was) (?P<m>(?:{'|'.join(_SINGLES)}))"
        r"(?= (?:on|in|with|of|from|by|and|that)\b|[.,!]|$)",
        r"a \1",
        *(f"{be} {noun}" for be in ("is", "was") for noun in _SINGLES),
    ),
    _fixed(
        rf"\b(?:we|you|they|i) (?:have|had|found|see) (?P<m>(?:{'|'.join(_SINGLES)}))"
        r"(?= (?:with|in|on|for)\b|[.,!]|$)",
        r"a \1",
        *(f"{have} {noun}" for have in ("have", "had", "found", "see") for noun in _SINGLES),
    ),
    *(
        _fixed(
            rf"\b(?:thanks|thank you) for (?P<m>{verb})(?= (?:us|out|me|to|with|the|your|a|this|in"
            r"|for|our|from)\b)",
            None,
            f" for {verb} ",
        )
        for verb in _AFTER_THANKS
    ),
    _fixed(
        rf"\bmore (?P<m>{'|'.join(_COMPARATIVES)})\b",
        None,
        *(f"more {word}" for word in _COMPARATIVES),
    ),
    _fixed(
        r"\blet (?:me|us|you|them) (?P<m>knows|known|knew|checks|checked|helps|sees)\b",
        None,
        *(f" {word}" for word in ("knows", "known", "knew", "checks", "checked", "helps", "sees")),
    ),
    _fixed(
        r"\b(?:datas|advices|staffs|moneys|homeworks|baggages|luggages|peoples|childrens)\b(?!['’])",
        None,
        *("datas", "advices", "staffs", "moneys", "homeworks", "baggages", "luggages", "peoples"),
        "childrens",
    ),
    _fixed(
        r"\b(?:please|kindly) find (?P<m>attach|enclose)\b",
        r"\1ed",
        "find attach",
        "find enclose",
    ),
    _fixed(
        rf"{_START}(?:the|your|our) (?:{_PLURALS}) (?P<m>was|is|has)\b",
        None,
        *(f"{noun} {verb}" for noun, verb in product(_PLURALS.split("|"), ("was", "is", "has"))),
    ),
    _fixed(
        rf"\b(?:every|each) (?P<m>{_PLURALS})\b(?!')",
        None,
        *(f"{word} {noun}" for word, noun in product(("every", "each"), _PLURALS.split("|"))),
    ),
    _fixed(
        r"\b(?:you|we|i|they) need (?P<m>provide|send|check|contact|update|call|wait|fill|open"
        r"|confirm|pay|restart|reset|log)\b",
        r"to \1",
        *(
            f"need {verb}"
            for verb in ("provide", "send", "check", "contact", "update", "call", "wait", "fill")
        ),
        *(f"need {verb}" for verb in ("open", "confirm", "pay", "restart", "reset", "log")),
    ),
    _fixed(
        rf"\b(?:(?:can|could|would|will) you (?:please )?|(?:i|we|you|they|it|he|she)'ll )"
        rf"(?P<m>{'|'.join(_PAST_ORDERS)})\b(?! to\b)",
        None,
        *(f"{word} {past}" for word, past in product(("you", "please", "'ll"), _PAST_ORDERS)),
    ),
    _fixed(
        r"\b(?:parcel|order|package|courier|driver|refund|it|he|she|they) (?:is|are|was|were)"
        r" (?P<m>arrive|come|ship|deliver|happen|start|expire)\b",
        None,
        *(
            f"{be} {verb}"
            for be, verb in product(
                ("is", "are", "was", "were"),
                ("arrive", "come", "ship", "deliver", "happen", "start", "expire"),
            )
        ),
    ),
    _fixed(
        r"(?:^|[.!?] )(?:he|she|it) (?P<m>go|need|want|work|show|say|take|come|give|make|look)\b",
        r"\1s",
        *(
            f"{who} {verb}"
            for who in ("he", "she", "it")
            for verb in ("go", "need", "want", "work", "show", "say", "take", "come", "give")
        ),
        *(f"{who} {verb}" for who in ("he", "she", "it") for verb in ("make", "look")),
    ),
    _fixed(
        r"(?:^|[.!?]\s)(?P<m>a) (?:email|order|error|account|agent|engineer|item|issue|invoice"
        r"|address|answer|employee|old|early|extra|easy|exchange|option|app|attempt|instruction)\b",
        "an",
        *(f"a {word}" for word in ("email", "order", "error", "account", "agent", "engineer")),
        *(f"a {word}" for word in ("item", "issue", "invoice", "address", "answer", "employee")),
        *(f"a {word}" for word in ("old", "early", "extra", "easy", "exchange", "option", "app")),
        *("a attempt", "a instruction"),
    ),
    _fixed(
        rf"{_START}(?P<m>how (?:we|i) can) [a-z]+ you\?",
        None,
        "how we can",
        "how i can",
    ),
    _fixed(
        r"\b(?:i|we) (?:am|are) (?P<m>contact|write|send|try|work|check|look|wait|call)\b",
        None,
        *(
            f"{be} {verb}"
            for be in ("am", "are")
            for verb in ("contact", "write", "send", "try", "work", "check", "look", "wait", "call")
        ),
    ),
)  # fmt: skip
