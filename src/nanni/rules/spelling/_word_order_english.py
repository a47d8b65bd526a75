"""English slips of order and of small words; data of LNG14 beside ``_learners_english``.

A question that kept its order inside a statement ("tell us how can we help"), a small word too
many or too few ("within in an hour", "on this month", "able confirm"), a day without its capital.
"""

from itertools import product

from nanni.rulekit import pattern
from nanni.rulekit.matchers import Matcher

_TOLD = ("know", "tell us", "tell me", "explain", "understand", "wonder")
_ASKED = ("how", "what", "where", "why", "when")
_ABLE = (
    "confirm check find help provide send see access reproduce get use log open locate process"
    " offer refund cancel change".split()
)
_CROWDS = ("customers", "users", "people", "clients", "guests", "players", "members", "refunds")
_KINDS = ("kind", "type", "sort")
_CREWS = (
    "support development technical sales billing dev engineering delivery shipping logistics"
    " security warehouse finance legal".split()
)
_DAYS = (
    "monday tuesday wednesday thursday friday saturday sunday january february april june july"
    " august september october november december christmas"
    " english british american german spanish italian european".split()
)

WORD_ORDER: tuple[Matcher, ...] = (
    pattern(
        rf"\b(?:{'|'.join(_TOLD)}) (?P<m>(?:{'|'.join(_ASKED)}) (?:can|could|should|did)"
        r" (?:i|we|you|they|it|this))\b",
        *(f"{told} {asked} " for told, asked in product(_TOLD, _ASKED)),
    ),
    pattern(
        rf"\b(?:{'|'.join(_TOLD)}) (?P<m>(?:where|why|when|how) (?:is|are|do|does) (?:i|we|you"
        r"|they|it|this|that|the|your|our))\b",
        *(f"{told} {asked} " for told, asked in product(_TOLD, _ASKED)),
    ),
    pattern(
        rf"\b(?:be|been|am|are|is|was|were|not) able (?P<m>{'|'.join(_ABLE)})\b",
        *(f"able {verb}" for verb in _ABLE),
        fix=r"to \1",
    ),
    pattern(
        rf"\bthese (?P<m>{'|'.join(_KINDS)}) of\b",
        *(f"these {kind} of" for kind in _KINDS),
        fix=r"\1s",
    ),
    pattern(
        r"\b(?P<m>(?:on|at) (?:this|next)|in next) (?:week|month|year)\b(?!['’-])",
        *("on this ", "on next ", "at this ", "at next ", "in next "),
    ),
    pattern(
        r"\b(?:within in|in within|the both)\b",
        *("within in", "in within", "the both"),
    ),
    pattern(
        rf"(?:^|[.!?]\s)(?:our |all |some |other )?(?:{'|'.join(_CROWDS)}) (?P<m>has|is|was)\b",
        *(f"{crowd} {verb}" for crowd, verb in product(_CROWDS, ("has", "is", "was"))),
    ),
    pattern(
        rf"\b(?:to|from|with|by|contact|ask|via) (?P<m>(?:{'|'.join(_CREWS)}) (?:team"
        r"|department))\b",
        *(f"{crew} {body}" for crew, body in product(_CREWS, ("team", "department"))),
        fix=r"the \1",
    ),
    pattern(
        r"\b(?:to|with|from|on|via) (?P<m>(?:latest|newest|last|previous|current) (?:version"
        r"|release|build|email|message|ticket|order|invoice))\b",
        *(f" {which} " for which in ("latest", "newest", "last", "previous", "current")),
        fix=r"the \1",
    ),
    pattern(
        r"\b(?:create|open|start|submit|raise|make|file) (?P<m>(?:new|separate|support) (?:thread"
        r"|ticket|issue|topic|request|account|order|case))\b(?! (?:button|page|form|link|screen))",
        *(f" {which} " for which in ("new", "separate", "support")),
        fix=r"a \1",
    ),
    pattern(
        r"\b(?:if|that|because|and) (?:you|we|they) (?:still )?(?P<m>facing|having|experiencing"
        r"|seeing|getting|using|looking|waiting)\b",
        *("facing", "having", "experiencing", "seeing", "getting", " using", "looking", "waiting"),
    ),
    pattern(
        r"\b(?:revert|reply|respond) back (?:your|the|us|me|to us|to me|to you)\b",
        *("revert back", "reply back", "respond back"),
    ),
    pattern(
        r"\bthere(?P<m>'s(?: been)?| has(?: been)?| was) (?:some|many|several|multiple)"
        r" (?:\w+ )?(?:issues|problems|errors|delays|changes|bugs|reports|orders|complaints)\b",
        *("there's ", "there has ", "there was "),
    ),
    pattern(r"\byour (?:the|a|an)\b(?![-/])", "your the ", "your a ", "your an "),
    pattern(
        r"\b(?:they|we|you) (?P<m>was|is) (?:\w+ed|not|now|still)\b",
        *(f"{who} {be} " for who, be in product(("they", "we", "you"), ("was", "is"))),
    ),
    pattern(rf"\b(?:{'|'.join(_DAYS)})\b(?!\.\w|[-/@\w])", *_DAYS, cased=True),
)
