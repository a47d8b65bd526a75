"""English words in the place of others that sound alike: what LNG10 looks for."""

from nanni.rulekit import pattern
from nanni.rulekit.matchers import Matcher, Pattern


def _fixed(regex: str, fix: str, *gates: str) -> Pattern:
    return pattern(regex, *gates, fix=fix)


ENGLISH: tuple[Matcher, ...] = (
    _fixed(
        r"\byour welcome\b(?! (?:e-?mail|letter|kit|gift|bonus|message|pack|offer|mail|call"
        r"|screen|page"
        r"|guide|box|discount|code|credit|series|to\b))",
        "you're welcome",
        "your welcome",
    ),
    _fixed(
        r"\b(could|should|would|must|might) of\b(?! course)",
        r"\1 have",
        "could of",
        "should of",
        "would of",
        "must of",
        "might of",
    ),
    _fixed(
        r"\b(?:will|won't|to|not|don't|may|might|could|can|would|never) (?P<m>loose) "
        r"(?:your|the|any|it|access|data|money|all|this|them)\b",
        "lose",
        "loose",
    ),
    _fixed(r"\bloosing (?=your|the|access|data|money|any|customers)", "losing ", "loosing"),
    _fixed(
        r"\bits (?=(?:a|an|the|not|been|ok|okay|because|going to|too|also|just|still|probably"
        r"|already|really)\b|(?:true|possible|likely|better|fixed|working|fine)(?:[.,:;!?]| (?:that"
        r"|to|if|now|and|but)\b))",
        "it's ",
        "its ",
    ),
    _fixed(
        r"\b(?:of|in|on|with|from|by|into|within|under|through) (?P<m>it's)\b"
        r"(?! (?:a|an|the|not)\b)",
        "its",
        "it's",
    ),
    _fixed(r"\bit's own\b", "its own", "it's own"),
    _fixed(
        r"\btheir (?=(?:is|are|was|were|will be|has been|have been)\b)",
        "there ",
        "their is",
        "their are",
        "their was",
        "their were",
        "their will",
        "their ha",
    ),
    _fixed(
        r"\bthere (?=(?:own|account|accounts|password|website)\b)",
        "their ",
        "there own",
        "there account",
        "there password",
        "there website",
    ),
    _fixed(
        r"(?:^|[.!?]\s)(?P<m>were) (?:sorry|happy|glad|unable|aware|currently|here)\b",
        "we're",
        "were sorry",
        "were happy",
        "were glad",
        "were unable",
        "were aware",
        "were currently",
        "were here",
    ),
    _fixed(
        r"\byour (?=(?:not|able to|unable to|going to|having (?:issues|trouble|problems)"
        r"|looking for"
        r"|experiencing|trying to|using (?:the|a|an|our)\b|interested in|eligible|entitled to"
        r"|referring to|asking (?:for|about)|all set|good to go|absolutely right|completely right"
        r"|very welcome|most welcome)\b)",
        "you're ",
        *("your not", "your able", "your unable", "your going", "your having", "your looking"),
        *("your experiencing", "your trying", "your using", "your interested", "your eligible"),
        *("your entitled", "your referring", "your asking", "your all set", "your good to"),
        *("your absolutely", "your completely", "your very w", "your most w"),
    ),
    _fixed(
        r"\byou're (?=(?:account|order|e-?mail|password|card|payment|subscription|request"
        r"|ticket|issue"
        r"|certificate|invoice|receipt|reservation|booking|flight|seat|appointment|claim|case"
        r"|policy|plan"
        r"|contract|warranty|bill|balance|service|delivery|parcel|item|profile|settings"
        r"|question|patience|understanding|feedback|message|phone|refund|package|device|data|name"
        r"|address|details|own)\b)",
        "your ",
        "you're ",
    ),
    _fixed(
        r"\b(?:more|less|rather|other|fewer|greater|earlier|later|longer) (?P<m>then) "
        r"(?:\d|(?:a|an|the|one|two|three|your|that|this|what|usual|expected|normal)\b)",
        "than",
        *("more then", "less then", "rather then", "other then", "fewer then", "greater then"),
        *("earlier then", "later then", "longer then"),
    ),
    _fixed(
        r"\b(?:will|not|may|can|could|doesn't|won't|might|should|would) (?P<m>effect) "
        r"(?:your|the|our|all|this|it)\b(?! change)",
        "affect",
        " effect ",
    ),
    _fixed(
        r"\b(?:an|the|no|any|take|takes|into|side) (?P<m>affect)s?\b(?= on\b| of\b|[.,]|$)",
        "effect",
        " affect",
    ),
    _fixed(
        r"\b(?:is|are|was|were|took|takes|been|it's|that's|way|far) (?P<m>to) "
        r"(?:much|many|late|long|soon|slow|expensive|big|small)\b",
        "too",
        *("to much", "to many", "to late", "to long", "to soon", "to slow", "to expensive"),
        *("to big", "to small"),
    ),
    _fixed(
        r"\bif (?P<m>your) (?=(?:happy|still|unable|not|sure|satisfied|free|ready|okay|ok|available"
        r"|at home|having|planning|travelling|traveling|using (?:the|a|an|our))\b)",
        "you're",
        "if your ",
    ),
    _fixed(
        r"\b(?:find|check|see|track|open|cancel|update|receive|received|reset|confirm|with|from|on)"
        r" (?P<m>there) (?=(?:order|orders|parcel|details|card|email|booking|profile|refund|site"
        r"|website|system|side|end|team)\b)",
        "their",
        *(f"there {noun}" for noun in ("order", "parcel", "details", "card", "email", "booking")),
        *(f"there {noun}" for noun in ("profile", "refund", "site", "website", "system", "side")),
        *("there end", "there team"),
    ),
    _fixed(r"\bcostumer(s|'s)?\b", r"customer\1", "costumer"),
    _fixed(r"\bpayed\b", "paid", "payed"),
    _fixed(r"\btherefor\b", "therefore", "therefor"),
    _fixed(r"\bw(?:e|ea)ther or not\b|\bwether\b", "whether", "wether", "weather or not"),
    _fixed(
        r"\bpleas (?=(?:let|check|try|contact|send|provide|click|note|reply|wait|confirm|see"
        r"|find|go"
        r"|use|make|do|be|feel|help|call|advise)\b)",
        "please ",
        "pleas ",
    ),
    _fixed(
        r"\b(?:please|kindly|we|i|would|can|to) (?P<m>advice)(?= (?:you|that|which|what|when|where"
        r"|how|if|whether|us|me|accordingly)\b|[.?!]|$)",
        "advise",
        " advice",
    ),
    _fixed(
        r"\bdo to (?=(?:high|technical|unforeseen|heavy|increased|the (?:fact|high|recent|large)"
        r"|a (?:technical|bug|system|recent))\b)",
        "due to ",
        "do to ",
    ),
    _fixed(
        r"\b(?:cancel|check|update|confirm|verify|change|reset|enter|access|review|track|send"
        r" us|share|in"
        r"|on|from|about) (?P<m>you) (?:order|account|subscription|e-?mail|password|card"
        r"|address|phone"
        r"|payment|request|message|ticket|plan|device|profile|settings)\b",
        "your",
        *(
            f"you {noun}"
            for noun in ("order", "account", "subscription", "email", "password", "card")
        ),
        *(
            f"you {noun}"
            for noun in ("address", "phone", "payment", "request", "message", "ticket")
        ),
        *(f"you {noun}" for noun in ("plan", "device", "profile", "settings", "e-mail")),
    ),
    _fixed(r"\blook(?:ing|ed)? (?P<m>in to)\b(?! see)", "into", " in to "),
    _fixed(r"(?:^|[.!?,]\s)(?P<m>your right)(?=,)", "you're right", "your right,"),
    _fixed(r"\b(?:it|he|she|i|we|they) (?P<m>use) to\b", "used", " use to"),
    _fixed(r"\b(?:i am|i'm|we are|we're) (?P<m>pleasure) to\b", "pleased", " pleasure to"),
    _fixed(r"\birregardless\b", "regardless", "irregardless"),
    _fixed(
        r"\b(?:when|if|once|that|because|until|unless|whenever|while|hope|glad|think|where)"
        r" (?P<m>your) (?=(?:free|ready|available|done|finished|sure|correct|satisfied|happy"
        r"|interested|unhappy|home|back|online|stuck|logged in|signed in|in the|on the)"
        r"(?:[.,!?]|$| (?:to|with|for|at|about|again|next|please)\b))",
        "you're",
        *(f"{word} your " for word in ("when", "once", "that", "because", "until", "unless")),
        *(f"{word} your " for word in ("whenever", "while", "hope", "glad", "think", "where")),
    ),
    _fixed(
        r"(?:^|[.!?,;:]\s|\b(?:and|but|because|that|so|if|when|since|think|sure|know)\s)(?P<m>its)"
        r" (?=(?:on (?:the|its|our|your) |in (?:the|stock|transit)\b|(?:fine|ready|done|fixed"
        r"|broken|available|gone|working|possible|free|easy|normal|late|here|there|back|missing|delayed"
        r"|important|safe|ok|okay|better|worth|better|time)(?:[.,!?]|$| (?:to|now|again|and|but|for"
        r"|that|already)\b)))",
        "it's",
        *(f"its {word}" for word in ("on ", "in ", "fine", "ready", "done", "fixed", "broken")),
        *(f"its {word}" for word in ("available", "gone", "working", "possible", "free", "easy")),
        *(f"its {word}" for word in ("normal", "late", "here", "there", "back", "missing")),
        *(f"its {word}" for word in ("delayed", "important", "safe", "ok", "better", "worth")),
        "its time",
    ),
    _fixed(
        r"\b(?:we|you|they|i|customers|users|people) (?P<m>loose)"
        r" (?=(?:your|the|any|it|access|data|money|all|this|them|track|connection|time|signal)\b)",
        "lose",
        " loose ",
    ),
    _fixed(
        r"\bwhose (?=(?:going|coming|calling|been|not|available|responsible|in charge"
        r"|handling)\b)",
        "who's ",
        *(f"whose {word}" for word in ("going", "coming", "calling", "been", "not", "available")),
        *(f"whose {word}" for word in ("responsible", "in charge", "handling")),
    ),
    _fixed(
        r"(?:^|[.!?]\s)(?P<m>there) (?=(?:driver|courier|engineer|team|system|server|bank|office"
        r"|warehouse|website|app|policy|manager|staff) (?:is|was|are|were|will|has|have|can)\b)",
        "their",
        *(f"there {noun}" for noun in ("driver", "courier", "engineer", "team", "system")),
        *(f"there {noun}" for noun in ("server", "bank", "office", "warehouse", "website", "app")),
        *(f"there {noun}" for noun in ("policy", "manager", "staff")),
    ),
    _fixed(
        r"\b(?:for|with|in|about|regarding|appreciate|from|at) (?P<m>you) (?=(?:patience|order"
        r"|understanding|account|e-?mail|message|reply|feedback|cooperation|business|purchase|time"
        r"|interest|concern|question|inquiry|request|payment|subscription|review|card|parcel|bank"
        r"|continued|prompt|loyalty|support|local|home|browser|settings)\b)",
        "your",
        *(f"{word} you " for word in ("for", "with", "in", "about", "regarding", "appreciate")),
        "from you ",
        "at you ",
    ),
    _fixed(
        r"\b(?:it|this|which|they|issue|bug|outage|change|delay) (?P<m>effect)(s?)"
        r" (?=(?:your|the|our|all|many|some|any|you|us|only|both|users|customers|every)\b)",
        r"affect\2",
        " effect ",
        " effects ",
    ),
)
