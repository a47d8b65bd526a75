"""More English words in the place of others that sound or look alike; data of LNG10.

Each frame names the neighbours that the word written there never has, and the one meant does.
"""

from nanni.rulekit import pattern
from nanni.rulekit.matchers import Matcher, Pattern


def _fixed(regex: str, fix: str, *gates: str) -> Pattern:
    return pattern(regex, *gates, fix=fix)


def _after(befores: str, wrong: str, fix: str, follows: str = r"\b") -> Pattern:
    """``wrong`` right after one of ``befores``, words apart by bars."""
    gates = (f"{before} {wrong}" for before in befores.split("|"))
    return _fixed(rf"\b(?:{befores}) (?P<m>{wrong}){follows}", fix, *gates)


def _ahead(wrong: str, fix: str, follows: str) -> Pattern:
    """``wrong`` right before one of ``follows``, words apart by bars."""
    gates = (f"{wrong} {after}" for after in follows.split("|"))
    return _fixed(rf"\b(?P<m>{wrong}) (?=(?:{follows})\b)", fix, *gates)


_WHO = "i|we|you|they|he|she"
_CAME = (
    "sent|came|comes|come|received|hear|heard|hearing|coming|bought|different|ordered|purchased"
    "|delivered|shipped|returned|collected|removed|got"
)
_WENT = "go|going|goes|went|gone|come|came|get|got|getting|look|looked|looking|sent|pay|paid|walk"
_TURNED = "turned|switched|logged|signed|turn it|switch it|turn them|take it|took it|shut it"
_LEFT = (
    "shortly|soon|know|asap|as soon|posted|updated|informed|directly|again|when|once|if|today"
    "|tomorrow|with the|with a|by|about the|in the|for the|on the"
)
_TOLD = "contact|inform|assist|notify|tell|let|keep|call|email|help|thank|update"
_STATES = (
    "unhappy|dissatisfied|worried|concerned|stuck|unsure|wondering|seeing|getting|experiencing"
    "|facing|ordering|paying|sending|running|trying|still|not|already|just|currently|looking|in"
    "|on|at|away|out|able|unable|a|an|the"
)

HOMOPHONES: tuple[Matcher, ...] = (
    _after(
        "know|sure|see|check|confirm|tell|tell me|tell us|ask|unsure|wonder|wondering|decide|on|of",
        "weather",
        "whether",
        r"(?= (?:the|your|you|we|it|this|they|or|i|he|she|there)\b)",
    ),
    _after(
        "have|has|have already|i've|we've|been|be|already",
        "past",
        "passed",
        r"(?= (?:your|this|it|on|to|along|that|these|all|them|the (?:details|message|case|request"
        r"|ticket|feedback|info|information|file|order|parcel))\b)",
    ),
    _ahead("principle", "principal", "reason|cause|contact|amount|office|address"),
    _after("is|was|were|been|be|we|i|they|has|have|not|bank", "excepted", "accepted"),
    _after("as|than|longer than|later than", "excepted", "expected"),
    _after(
        "please|can|cannot|can't|will|to|don't|not|won't|we|i",
        "except",
        "accept",
        r"(?= (?:your|our|the|my|this|it|that|returns|payment|payments|cards|cash|any)\b)",
    ),
    _fixed(r"\bapart of (?=the|our|your|a|this|it)", "a part of ", "apart of "),
    _ahead("bare", "bear", "with us|with me|with them"),
    _after("sorry to|glad to|happy to|pleased to|like to|love to|forward to", "here", "hear"),
    _ahead("to here", "to hear", "about|back|from you|from the|more|that"),
    _ahead(
        "quiet",
        "quite",
        "a|an|some|sure|possible|likely|often|soon|clear|common|normal|certain|high|low|good|easy"
        "|difficult|different|happy|frustrating|understandable|expensive|important|well",
    ),
    _after(
        f"{_WHO}|who|nobody|already",
        "new",
        "knew",
        r"(?= (?:about|that|of|the|it|how|what|when|who|this|which|nothing)\b)",
    ),
    _ahead(
        "the hole",
        "the whole",
        "order|thing|day|time|amount|process|story|week|month|team|system|site|batch|set|bill"
        "|house|building|street|area|country|world|family",
    ),
    _fixed(r"\byour cloths\b", "your clothes", "your cloths"),
    _after(
        "let me|let us",
        "no",
        "know",
        r"(?= (?:if|what|when|how|whether|which|where|the|your|about|and|so|by|as)\b)",
    ),
    _after(
        "i|we|they",
        "though",
        "thought",
        r"(?= (?:the|that|it|you|we|this|your|there|i|they|about|of)\b)",
    ),
    _after(_WENT, "threw", "through"),
    _fixed(r"\bbrake (?=down\b|the seal|the contract|your contract)", "break ", "brake "),
    _fixed(r"\b(?:lunch|coffee|short|quick) (?P<m>brake)\b(?! p)", "break", " brake"),
    _after("are|is|be|not|am|were|was", "aloud", "allowed"),
    _fixed(r"\ba peace (?=missing|of (?!mind))", "a piece ", "a peace "),
    _fixed(
        r"\b(?:please|to|can|you|will|i'll|we'll) (?P<m>right) "
        r"(?=(?:to (?:us|me|them|our)|us|me|back to)\b)",
        "write",
        *("right to us", "right to me", "right to them", "right to our", "right us", "right me"),
        "right back to",
    ),
    _after(
        "be|are|is|over|get|go|went|been",
        "their",
        "there",
        r"(?=[.,!?]|$| (?:by|at|on|soon|before|tomorrow|today|when|now|in)\b)",
    ),
    _after(_CAME, "form", "from", r"(?= (?:us|our|the|your|you|me|a|this|that|my|here|one)\b)"),
    _fixed(
        r"\bfill(?:ed|ing)? (?:in |out |up )?(?:the|this|our|a|that) (?:\w+ )?(?P<m>from)"
        r"(?=[.,!]|$| (?:on|at|below|here|and|attached|with|to)\b)",
        "form",
        *(f" {which} from" for which in ("the", "this", "our", "that")),
        *(f"{kind} from" for kind in ("contact", "claim", "online", "return", "refund", "order")),
    ),
    _after(_TURNED, "of", "off", r"(?=[.,!?]|$| (?:and|then|at|before|when|again|the|your|by)\b)"),
    _fixed(r"(?:^|[.!?,]\s|\byes |\bbut )(?P<m>off course)\b", "of course", "off course"),
    _fixed(
        rf"\b(?:{_TOLD}) (?P<m>your) (?=(?:{_LEFT})\b)",
        "you",
        *(f"{verb} your " for verb in _TOLD.split("|")),
    ),
    _fixed(
        rf"\b(?:if|because|since|unless) (?P<m>your) (?=(?:{_STATES})\b(?!-))",
        "you're",
        *(f"{word} your " for word in ("because", "since", "unless")),
        *(f"if your {state}" for state in _STATES.split("|")),
    ),
    _fixed(
        r"(?:^|[.!?,;:]\s|\b(?:and|but|because|that|so|if|when|since|think|sure|know)\s)(?P<m>its)"
        r" (?=(?:now|currently|because|been|never|that|this|my|our|your|what|where|how|why|showing"
        r"|saying|asking|coming|getting|taking|happening|supposed|from|with|at)\b)",
        "it's",
        *(f"its {word}" for word in ("now", "currently", "because", "been", "never", "that")),
        *(f"its {word}" for word in ("this", "my", "our", "your", "what", "where", "how", "why")),
        *(f"its {word}" for word in ("showing", "saying", "asking", "coming", "getting")),
        *(f"its {word}" for word in ("taking", "happening", "supposed", "from", "with", "at")),
    ),
    _ahead(
        "it's",
        "its",
        "settings|battery|size|contents|owner|status|price|destination|packaging|location|purpose"
        "|lifetime|users|parts|features|label|warranty|tracking number|serial number|name is"
        "|name was",
    ),
    _after("has|have|had|i've|been|was", "lead", "led", r"(?= (?:to|us|you|by)\b)"),
    _after("can you|could you|will you|would you|to|please|let you", "chose", "choose"),
    _ahead("quit", "quite", "slow|often|sure|busy|long|high|common|good|well|a few|a lot|a while"),
    _after("i'll|we'll|will|please", "led", "let", r"(?= (?:you|us|me)\b)"),
    _after(
        "let me|let us", "now", "know", r"(?=[.!?]|$| (?:the|your|which|asap|so|and|about|here)\b)"
    ),
    _fixed(
        r"\b(?:i|we) (?P<m>now) (?=(?:that|how) (?:it|you|the|this|we|your)\b)",
        "know",
        *(f"{who} now {what}" for who in ("i", "we") for what in ("that", "how")),
    ),
    _ahead("hope this find", "hope this finds", "you"),
    _fixed(
        r"\b(?:more|less|fewer) \w+ (?P<m>then) (?=(?:usual|expected|normal|before|last|planned|any"
        r"|one|two)\b|\d)",
        "than",
        *(f"then {what}" for what in ("usual", "expected", "normal", "before", "last", "planned")),
        *("then any", "then one", "then two"),
    ),
    _fixed(r"\b(?:ont he|tot he|int he|oft he|andt he)\b", "the", "t he"),
    _fixed(r"\b(?:thanks|thank you) (?P<m>fro|of)\b(?! all)", "for", "thanks fro", "you fro",
           "thanks of", "thank you of"),
)  # fmt: skip
