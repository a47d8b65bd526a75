"""English slips of agreement and small words; data of LNG14 beside ``_learners_english``.

A verb that lost the ending its subject asks for ("it stop"), a base form where a participle or an
-ing form belongs ("been fix", "continue experience"), an adjective after a bare "will", and small
words that turned into their neighbours ("check you inbox", "let me now").
"""

from itertools import product

from nanni.rulekit import pattern
from nanni.rulekit.matchers import Matcher

#: Verbs whose bare form is never a past tense.
_ENDINGLESS = (
    "stop work crash fail happen open close start load appear arrive come go keep freeze disappear"
    " connect disconnect restart exist continue change turn behave respond react break lose send"
    " show need want take look seem help make give say expire require support allow contain mean"
    " know get move run play ask return fix update"
).split()
_ADVERBS = ("still ", "only ", "always ", "also ", "")
_CLAUSE = r"(?:^|[.!?,;\n]\s?|\b(?:and|but|because|when|so|while|since|yes|no|hello|hi|ok)\s)"
_FOLLOWS = (
    r"(?= (?:when|after|every|on|at|in|again|since|because|for|tomorrow|today|randomly|sometimes"
    r"|immediately|now|fine|correctly)\b|[.!]|$)"
)
_THINGS = "app|page|site|game|program|device|button|link|video|server|order|parcel|phone|plugin"
_FAILS = "crash|stop|fail|freeze|load|open|close|ship|work|disappear|start|run|come|go"
_SEEN = "experience|experiencing|see|get|receive|face|try|have|fail"
_MOODS = ("happy", "glad", "unable", "pleased", "aware", "ready", "available", "responsible")
_WILLS = ("will", "would", "should", "must", "might")
_OWNED = (
    "inbox|account|order|password|phone|router|browser|card|bank|address|profile|ticket|email|mail"
    "|settings|device|computer|number|patience|understanding|support|feedback|report|message"
)
_BEFORE_YOUR = (
    "check|open|update|confirm|enter|clear|restart|reset|share|reach|on|in|from|for|to|of|with"
)
_SENT = "ticket|issue|request|message|screenshot|email"
_ASK_FOR = "create|submit|raise|send|write|post"
_OWN = "".join(rf"(?<!\b{word} )" for word in ("the", "your", "our", "my", "to", "a", "you"))

AGREEMENT: tuple[Matcher, ...] = (
    pattern(
        rf"{_CLAUSE}(?:it|he|she) (?:still |only |always |also )?(?P<m>{'|'.join(_ENDINGLESS)})\b",
        *(f"e {adverb}{verb}" for adverb, verb in product(_ADVERBS, _ENDINGLESS)),
        *(f"it {adverb}{verb}" for adverb, verb in product(_ADVERBS, _ENDINGLESS)),
    ),
    pattern(
        rf"(?:^|[.!?\n]\s?)(?:the|your|our|this) (?:{_THINGS})"
        rf" (?P<m>{_FAILS})\b"
        rf"{_FOLLOWS}",
        *(f"{thing} {verb}" for thing, verb in product(_THINGS.split("|"), _FAILS.split("|"))),
    ),
    pattern(
        r"\b(?:continue|keep) (?P<m>experience|see|receive|face|try|fail)\b(?! the\b)",
        *(f"{verb} {seen}" for verb, seen in product(("continue", "keep"), _SEEN.split("|"))),
    ),
    pattern(
        rf"\b(?:{'|'.join(_WILLS)}) (?P<m>{'|'.join(_MOODS)})\b",
        *(f"{will} {mood}" for will, mood in product(_WILLS, _MOODS)),
    ),
    pattern(
        r"(?:^|[.!?\n]\s?)(?P<m>this are|this were|it are)\b", "this are", "this were", "it are"
    ),
    pattern(r"\bthanks you(?= (?:for|so|very)\b)", "thanks you ", fix="thank you"),
    pattern(
        r"\blet (?:me|us) (?P<m>now) (?:if|what|when|how|whether)\b", "me now", "us now", fix="know"
    ),
    pattern(
        r"\b(?:is|was|are|were|delay|mostly|probably) (?P<m>do) to (?:the|a|an|our|your|high"
        r"|bad)\b",
        " do to ",
        fix="due",
    ),
    pattern(
        rf"\b(?:{_BEFORE_YOUR}) (?P<m>you) (?:{_OWNED})\b(?! (?:me|us|the|him|her|them)\b)",
        *(f"you {noun}" for noun in _OWNED.split("|")),
        fix="your",
    ),
    pattern(
        r"\b(?:looking|look|looked) (?P<m>on) (?:this|the|your|it)(?= (?:issue|matter|case|problem"
        r"|ticket|request|bug)\b|[.,!]|$)",
        "looking on",
        "look on",
        "looked on",
        fix="into",
    ),
    pattern(
        rf"{_OWN}\b(?:{_ASK_FOR}) (?P<m>{_SENT})(?= (?:on|in|to|at|with|here|via|from)\b)",
        *(f"{verb} {thing} " for verb, thing in product(_ASK_FOR.split("|"), _SENT.split("|"))),
        fix=r"a \1",
    ),
    pattern(
        r"\b(?:in|on|with|after|since|by|from) (?P<m>(?:new|same) (?:version|release"
        r"|update|build))\b(?! \d)",
        *(f" {which} " for which in ("new", "same")),
        fix=r"the \1",
    ),
    pattern(
        r"\b(?:on|in|at) (?P<m>website|forum)\b"
        r"(?=[,!?]|\.(?:\s|$)|$| (?:where|and|or|to|for|with)\b)",
        *(f"{place} {what}" for place, what in product(("on", "in", "at"), ("website", "forum"))),
        fix=r"the \1",
    ),
)
