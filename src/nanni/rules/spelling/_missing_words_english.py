"""English words left out or put in where none belongs: "to", "be", a subject; data of LNG14.

The verb that ends a frame labelled ``done`` should be a participle.
"""

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
    "=issue|=item|=order|=problem|=parcel|=package|=page|=site|=device|=customer|=seller|=ticket"
    "|=file|=user|=client|=driver|=system|=website|=account|=card|=product|=shipment|=courier|=app"
)

MISSING: tuple[Matcher, ...] = (
    *phrases(
        "^ =the|=your|=our|=my !way|plan|aim|goal|job|idea|option|thing|step|solution|answer|rule"
        f"|task|trick|point|next|best|first|last <LATN> =is|=was {DEED}",
        slack=0,
        label="done",
    ),
    *phrases(
        f"=want|=wants|=wanted|=trying|=wish|=forgot|=decided|=hoping|=intend|=trying {BASE}",
        f"=want|=wants|=wanted|=need|=needs|=trying|=decided|=forgot {_DEEDS} {_OBJECT}",
        f"=try|=tried {BASE}",
        f"=tried {_DEEDS}",
        f"=would|=i'd|=we'd =like|=love {BASE}|{_DEEDS} {_OBJECT}",
        f"{_WILLING} {BASE}|=help|=assist|=cancel|=offer|=answer {_OBJECT}|=with",
        "=feel =free =contact|=reach|=ask|=call|=email|=write|=reply|=message|=send|=let|=share",
        slack=0,
        label="frame",
    ),
    *phrases(
        "=need|=needs|=want|=wants|=able|=like|=have|=had|=try|=trying|=hope|=order|=ready|=unable"
        "|=how|=please|=must|=can't|=decided =to <VERB,VBG>",
        f"=can't|=cannot|=couldn't|=may|=might|=didn't|=don't|=doesn't =to {BASE}|{_DEEDS}",
        slack=0,
        label="frame",
    ),
    *phrases(
        "=will|=would|=should|=could =been|=being",
        f"=has|=have|=had|=i've|=we've|=hasn't =being {PAST}",
        "^ =i|=we|=they|=you =been <VERB,VBG>|=told|=waiting",
        "=order|=parcel|=package|=refund|=payment|=request|=ticket|=account|=item|=invoice|=letter"
        f"|=email|=card =been {PAST}",
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
        "=let =know",
        "=please|=kindly|=to|=will|=can|=i'll|=we'll|=must|=should|=could|=you|=already =contact"
        " =with",
        "=if =you =will =have|=face|=see|=find|=receive|=experience =any|=more|=other|=further"
        "|=questions|=problems|=the|=this|=it",
        f"=soon =as {_PRONOUN}|=seller|=bank =will {BASE}|=be|=check|=fix|=update|=ship",
        f"=once|=until|=unless {_PRONOUN} =will {BASE}|=be|=check|=fix|=update|=ship|=cancel",
        "=sorry|=apologies|=apologize|=apologise =for =the|=this|=any|=your? =inconvenient",
        slack=0,
    ),
    *phrases(
        "^ =thank =for|=your",
        "=apologize|=apologise|=apologizing|=apologised =the|=any|=your",
        "^ =thanks =your =order|=message|=email|=patience|=feedback|=reply|=time|=understanding",
        f"{_BE} {_PLAIN} {_NAMED} ({_THEN} | $)",
        f"=since|=because|=when|=after|=until|=unless {_LONE} =is|=was|=has|=will|=doesn't|=isn't",
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
