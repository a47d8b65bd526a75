"""English clauses built as in another language; data of LNG14.

"When you will receive it", "before to send", "want that you", "we going to": each word is right and
the clause is not. No comma may come between the words of a frame.
"""

from nanni.rulekit import phrases
from nanni.rulekit.matchers import Matcher
from nanni.rules.spelling._english_verbs import BASE, DEED

_DAY = "=monday|=tuesday|=wednesday|=thursday|=friday|=saturday|=sunday"
_WHO = "=i|=we|=you|=he|=she|=they|=it"
_STATED = "=it|=order|=account|=price|=parcel|=payment|=refund|=item|=ticket|=request|=fee|=package"
_HAPPENS = (
    "=receive|=get|=pay|=send|=come|=arrive|=see|=finish|=confirm|=open|=need|=order|=return|=reply"
    "|=find|=use|=try|=install|=have"
)
_USED = "=help|=pack|=work|=use|=wait|=pay|=get|=send|=write|=call|=check|=order|=contact|=have"

CALQUES: tuple[Matcher, ...] = phrases(
    "=to|=will|=can|=must =inform|=notify =that",
    f"=want|=wants|=wanted =that {_WHO}|=the|=your|=our",
    "=made|=make|=makes =me|=him|=her|=us|=you =to !order|measure|be|the|a|your|our <LATN>",
    "=am|=i'm|=we're|=are|=is|=get|=got =used =to =do|=have|=be|=use|=work|=go|=wait|=see|=get"
    "|=make|=pay|=write|=receive",
    "^ =we|=i|=they|=you =used =to <VERB,VBG>",
    "^ =it|=he|=she =were !to <LATN>",
    "=has|=have|=had|=hasn't|=haven't|=i've|=we've|=you've|=they've =be",
    "!it's|that's|there's =is|=are|=was|=were =been",
    "^ =we|=they|=you|=i =going =to|=for|=forward",
    "^ =no =have|=has",
    "^ =what =time =you|=he|=she|=they|=we =arrived|=came|=left|=got|=ordered|=called|=paid"
    "|=received|=sent|=tried",
    "^ =how =long|=many|=much =times|=days? =you|=they|=he|=she|=it =have|=has|=waited|=tried",
    "=be|=been =notice|=advise|=assure =that",
    "=but|=and|=because|=so =is|=was =delay|=problem|=queue|=strike|=limit|=shortage|=outage",
    f"^ =and|=but|=so? =when|=after|=before {_WHO} =will {_HAPPENS}",
    f"^ =and|=but|=so? =if =you =will {_HAPPENS}",
    f"=know =when|=how|=where|=why =will|=can|=did|=does|=should {_WHO}|=the|=my|=your",
    "=before|=without|=after|=for =to =send|=pay|=write|=check|=order|=call|=contact|=install"
    "|=use|=return",
    f"=instead =of =wait|=call|=pay|=send|=write|=use|=contact|{BASE}",
    f"=enjoy|=enjoys|=enjoyed|=finish|=finished|=avoid|=avoided|=consider|=postpone =to {_USED}",
    f"=suggested|=suggest|=recommended =me|=us|=him|=her|=them =to {BASE}|{_USED}",
    f"{_STATED} =is|=was =not? {DEED}",
    "=keep =you|=them|=everyone =informing|=posting|=updating",
    "=for =the|=any =inconvenience|=delay|=trouble =happened|=occurred|=faced",
    f"=is|=are|=am|=i'm|=we're <VERB,VBG> =since =yesterday|=last|=this|{_DAY}",
    "=hesitate =to =contact|=reach $",
    "=there =have =been =a|=an|=one|=another",
    "=can|=could|=will|=would|=can't|=cannot|=couldn't|=won't|=wouldn't =not? =able",
    "=will =can|=must|=could|=should|=may",
    slack=0,
    label="frame",
) + phrases("^ =here|=where =is|=was =your|=the|=my|=our <LATN>", slack=0, label="several")
