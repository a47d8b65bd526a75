"""English words left out or put in where none belongs: "to", "be", a subject; data of LNG14.

The verb that ends a frame labelled ``done`` should be a participle.
"""

from itertools import product

from nanni.rulekit import pattern, phrases
from nanni.rulekit.matchers import Matcher
from nanni.rules.spelling._english_verbs import BASE, DEED, PAST

_PRONOUN = "=i|=we|=you|=they|=he|=she|=it"
_OBJECT = "=the|=your|=it|=us|=you|=our|=that|=a|=an|=my|=these|=them"
_DEEDS = (
    "=offer|=help|=check|=contact|=call|=change|=update|=cancel|=reset|=restart|=reboot|=reinstall"
    "|=clear|=open|=close|=sign|=refund|=return|=order|=use|=try|=send|=fix|=add|=ask|=track|=book"
    "|=order|=repair|=review|=turn|=move|=share|=report|=reply|=log|=switch|=connect|=upload|=wait"
)
_WILLING = (
    "=happy|=glad|=unable|=willing|=possible|=easy|=impossible|=pleased|=eager|=required|=sure"
)
_BE = "=it's|=that's|=is|=was"
_PLAIN = (
    "=easy|=quick|=simple|=common|=known|=big|=small|=temporary|=serious|=minor|=normal|=technical"
    "|=different|=nice|=separate|=new|=general|=good|=bad|=internal|=strange"
)
_NAMED = (
    "=fix|=issue|=problem|=bug|=question|=idea|=way|=mistake|=error|=limitation|=feature|=solution"
    "|=reason|=product|=case|=situation|=thing|=matter|=request|=topic|=ticket"
)
_THEN = (
    "=with|=in|=on|=of|=for|=to|=that|=which|=and|=from|=by|=at|=we|=you|=when|=but|=because|=so"
)
_LONE = (
    "issue|item|problem|parcel|package|page|site|device|customer|seller|ticket|file|user|client"
    "|driver|system|website|account|card|product|shipment|courier|app"
)
_WANTING = "=need|=needs|=want|=wants|=able|=try|=trying|=hope|=ready|=unable|=decided|=like|=have"
_MODAL = "=can|=could|=will|=would|=should|=must|=may|=might|=can't|=won't"
_SINCE = ("since", "because", "when", "after", "until", "unless")
_SENT = (
    "issue|problem|bug|room|site|app|order|parcel|package|refund|payment|request|ticket|account"
    "|item|invoice|letter|email|card"
)
_TRIED = (
    "contact|reboot|restart|reinstall|install|send|open|close|clear|reset|change|check|call|update"
    "|use|turn|disable|enable|log|switch|connect"
)
_IT = r"(?= (?:the|your|it|us|again|our|this|that|in|out|off|on|to)\b)"

MISSING: tuple[Matcher, ...] = (
    *phrases(
        "^ =the|=your|=our|=my !way|plan|aim|goal|job|idea|option|thing|step|solution|answer|rule"
        f"|task|trick|point|next|best|first|last <LATN> =is|=was {DEED}",
        slack=0,
        label="done",
    ),
    *phrases(
        f"=want|=wants|=wanted|=trying|=wish|=forgot|=decided|=hoping|=intend|=trying {BASE}",
        f"=want|=wants|=wanted|=trying|=decided|=forgot {_DEEDS} {_OBJECT}",
        f"=tried {BASE}",
        f"=tried {_DEEDS}",
        f"=would|=i'd|=we'd =like|=love {BASE}|{_DEEDS} {_OBJECT}",
        f"{_WILLING} {BASE}|=help|=assist|=cancel|=offer|=answer {_OBJECT}|=with",
        "=feel =free =contact|=reach|=ask|=call|=email|=write|=reply|=message|=send|=let|=share",
        slack=0,
        label="frame",
    ),
    *phrases(
        f"=can't|=cannot|=couldn't|=may|=might|=didn't|=don't|=doesn't =to {BASE}|{_DEEDS}",
        slack=0,
        label="frame",
    ),
    *phrases(
        "=will|=would|=should|=could =been|=being",
        f"=has|=have|=had|=i've|=we've|=hasn't =being {PAST}",
        "^ =i|=we|=they|=you =been <VERB,VBG>|=told|=waiting",
        f"^ {_PRONOUN} =not {PAST}",
        "=will|=i'll|=we'll =back =to|=soon|=with|=by|=shortly|=asap",
        "=i'm|=we're|=are|=am|=is =very|=really|=so|=truly|=much =appreciate|=apologize|=apologise"
        "|=understand|=recommend|=hope",
        "^ =is|=was =possible|=impossible|=necessary|=better =to|=that",
        "^ =is =not =possible|=working|=available|=allowed|=our|=a|=the|=in",
        "^ =have|=has =you|=they|=he|=she|=it|=we "
        f"{BASE}|=try|=check|=contact|=restart|=reset|=clear {_OBJECT}|=another|=with",
        f"{_PRONOUN} =did {PAST}",
        "=find =the|=your|=our <LATN> =attach|=enclose",
        slack=0,
        label="frame",
    ),
    *phrases(
        "=didn't|=doesn't|=don't|=can't|=cannot|=couldn't|=won't|=wouldn't|=shouldn't|=didnt"
        "|=doesnt <VERB,VBD>",
        "=did|=does =not <VERB,VBD>",
        "=will|=can|=should|=must|=would|=could|=may|=might <VERB,VBD>",
        f"{_PRONOUN} {_MODAL} <VERB,VBG>",
        f"{_WANTING} =to <VERB,VBG>",
        slack=0,
        label="bare",
    ),
    *phrases(
        "=i'm|=we're|=they're|=you're =look|=check|=wait|=send|=write|=process|=investigate"
        "|=test|=ask|=talk|=speak",
        "=it's =work =fine|=well|=again|=now|=correctly|=good",
        "=has|=have =already|=just|=now =fix|=close|=process|=ship|=refund|=update|=check|=cancel"
        "|=ask|=release|=change|=test|=block",
        "=will|=to =be =check|=review|=process|=fix|=handle =it|=this|=your|=the|=by",
        f"=want|=asked|=advise|=advised|=allow|=request =you|=him|=them {_DEEDS} {_OBJECT}",
        "=may|=might|=can|=could|=would|=must|=should =wants|=needs|=seems|=gets|=goes|=comes"
        "|=takes|=makes|=likes|=tries",
        "=sorry|=apologies =for =delay|=inconvenience|=mistake|=error|=misunderstanding"
        " (=and|=in|=on|=with|=from|=caused | $)",
        "=contact =to =us|=me|=our|=support|=them",
        slack=0,
        label="frame",
    ),
    *phrases(
        "=let =know",
        "=please|=kindly|=to|=will|=can|=i'll|=we'll|=must|=should|=could|=you|=already =contact"
        " =with",
        "=if =you =will =have|=face|=see|=find|=receive|=experience =any|=more|=other|=further"
        "|=questions|=problems|=the|=this|=it",
        f"=once|=until|=unless {_PRONOUN} =will {BASE}|=be|=check|=fix|=update|=ship|=cancel",
        "=sorry|=apologies|=apologize|=apologise =for =the|=this|=any|=your? =inconvenient",
        slack=0,
    ),
    *phrases(
        "=apologize|=apologise|=apologizing|=apologised =the|=any|=your",
        f"{_BE} {_PLAIN} {_NAMED} ({_THEN} | $)",
        slack=0,
        label="frame",
    ),
    pattern(
        r"\b(?:have|has|i've|we've|they've) (?:already |just )?(?:\w+ed|sent|given|told|paid|made"
        r"|spoken|seen|done|written) (?:(?:it|this|that|you|them|him|her|us|to you) ){0,2}"
        r"(?P<m>yesterday|last (?:night|week|month)|(?:\d+|two|three|a few) (?:days|weeks|hours"
        r"|minutes) ago)\b",
        *("yesterday", "last night", "last week", "last month"),
        *("days ago", "weeks ago", "hours ago", "minutes ago"),
    ),
    pattern(
        r"\b(?:thanks|thank you) for (?P<m>wait|understand|inform|contact|reach|explain|help us)"
        r"(?=[.,!]|$| (?:us|and|with|patiently|until|me|the|it)\b)",
        *(f" for {verb}" for verb in ("wait", "understand", "inform", "contact", "reach")),
        *(" for explain", " for help us"),
    ),
    pattern(
        rf"\b(?:{'|'.join(_SINCE)}) (?P<m>{_LONE}) (?:is|was|has|will|doesn't|isn't)\b",
        *(f"{since} {noun} " for since, noun in product(_SINCE, _LONE.split("|"))),
        fix=r"the \1",
    ),
    pattern(
        rf"\b(?:try|need|needs) (?P<m>{_TRIED}|sign|return|fill){_IT}",
        *(f"{word} {verb}" for word, verb in product(("try", "need", "needs"), _TRIED.split("|"))),
        *("need sign", "need return", "need fill"),
        fix=r"to \1",
    ),
    pattern(
        r"(?:^|[.!?,]\s|\b(?:and|but|so|because|that) )(?:the|your|our|my) "
        rf"(?:{_SENT}) (?P<m>been) (?:\w+ed|sent|lost|paid|put|taken|given)\b",
        *(f"{noun} been" for noun in _SENT.split("|")),
        fix="has been",
    ),
    pattern(
        r"(?:^|[.!?]\s)(?P<m>thank) (?:for|your)\b", "thank for", "thank your", fix="thank you"
    ),
    pattern(
        r"(?:^|[.!?]\s)(?P<m>thanks) your (?:order|message|email|patience|feedback|reply|time)\b",
        "thanks your",
        fix="thanks for",
    ),
    pattern(r"\bbe (?P<m>patience)\b", "be patience", fix="patient"),
    pattern(
        r"\bas soon as (?:i|we|you|they|he|she|it|(?:the|your|our) \w+) (?P<m>will) (?!not\b)",
        "as soon as",
    ),
    pattern(
        r"\b(?P<m>in the stock)(?=[.,!?]|$| (?:and|now|but|at|we|yet|anymore|again)\b)",
        "in the stock",
        fix="in stock",
    ),
    pattern(
        r"\b(?:tell|let|know|explain|understand) (?:me |us )?(?:know )?(?P<m>what (?:is|are))"
        r" (?:your|the (?:issue|problem|error|reason|name|number|model|address|status))\b"
        r"(?! (?:in|with)\b)",
        *(f"what is {it}" for it in ("your", "the ")),
        *(f"what are {it}" for it in ("your", "the ")),
    ),
)
