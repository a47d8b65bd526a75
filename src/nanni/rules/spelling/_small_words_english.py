"""English words that ask for one small word and got another; data of LNG14.

"Said me", "arrive to", "in Monday", "want that you": what other languages say with these words.
All frames are labelled ``frame``: no comma may come between their words.
"""

from nanni.rulekit import phrases
from nanni.rulekit.matchers import Matcher

_DAY = "=monday|=tuesday|=wednesday|=thursday|=friday|=saturday|=sunday"
_WHOM = "=him|=her|=them|=me|=us"
_WHO = "=i|=we|=you|=he|=she|=they|=it"
_THEIRS = (
    "=refund|=order|=account|=parcel|=team|=office|=website|=driver|=money|=card|=own|=number"
    "|=password|=email|=address|=phone|=payment|=subscription|=booking|=ticket"
)
_WRITTEN = "=email|=message|=letter|=file|=photo|=link|=number|=code|=order|=parcel|=item|=ticket"
_PERSON = (
    "=man|=woman|=person|=driver|=agent|=colleague|=engineer|=customer|=technician|=people|=guy"
    "|=manager|=seller"
)
_TAKES_TIME = (
    "=send|=ship|=finish|=fix|=reply|=answer|=deliver|=refund|=return|=do|=release|=solve|=process"
)
_COUNTED = (
    "=customer|=user|=order|=item|=parcel|=ticket|=problem|=issue|=question|=option|=guest|=thing"
)
_CLAUSE_ENDS = "(=and|=we|=i|=you|=they|=but|=because|=so|=at|=from|=only | $)"

SMALL_WORDS: tuple[Matcher, ...] = phrases(
    "=explain|=explained|=explains =him|=her|=them =the|=this|=that|=how|=why|=what|=our",
    f"=said|=says|=say {_WHOM}|=you =that|=it|=he|=she|=to|=they",
    "=told|=tell =to =our|=my|=him|=her|=them",
    "=told|=tell =to =the|=your =driver|=team|=courier|=manager|=engineer|=bank|=seller|=shop"
    "|=colleague|=warehouse|=agent|=customer|=office",
    "=to|=will|=can|=must =inform|=notify =that",
    "=arrive|=arrived|=arrives|=arriving =to =the|=your|=our|=my|=office|=town|=airport|=hotel",
    f"=want|=wants|=wanted =that {_WHO}|=the|=your|=our",
    "=made|=make|=makes =me|=him|=her|=us|=you =to !order|measure|be|the|a|your|our <LATN>",
    "=am|=i'm|=we're|=are|=is|=get|=got =used =to =do|=have|=be|=use|=work|=go|=wait|=see|=get"
    "|=make|=pay|=write|=receive",
    "^ =we|=i|=they|=you =used =to <VERB,VBG>",
    f"=in|=at =the? {_DAY} {_CLAUSE_ENDS}",
    f"=at =the =morning|=evening|=afternoon {_CLAUSE_ENDS}",
    "=on|=in|=at =tomorrow|=yesterday",
    f"=will|=i'll|=we'll {_TAKES_TIME} ...2 =until {_DAY}|=tomorrow|=tonight",
    f"=the {_WRITTEN} =what {_WHO}",
    f"=the|=a|=our|=your {_PERSON} =which =is|=called|=has|=was|=will|=came|=spoke|=works|=can"
    "|=wrote|=helped|=sent|=took|=said",
    f"=they're {_THEIRS} =is|=are|=was|=will|=has",
    "^ =it|=he|=she =were !to <LATN>",
    f"=lot|=lots|=plenty|=couple =of {_COUNTED} (=are|=have|=complain|=ask|=want|=use|=say|=were"
    "|=who|=that|=with | $)",
    "=we|=i|=they|=you|=not =except =all|=cards|=payment|=payments|=returns|=cash|=cheques|=that",
    "=it|=this|=that|=which =effects =everyone|=all|=the|=your|=you|=our|=users|=only|=both",
    "^ =who's =phone|=order|=account|=name|=card|=parcel|=bag|=number|=address =is|=was",
    "=happy|=glad|=able|=need|=want|=like|=try|=trying|=going|=how|=easy|=hard =too =help|=hear"
    "|=see|=know|=do|=have|=get|=send|=say|=find|=be|=use|=make|=fix",
    "=shipped|=cancelled|=canceled|=refunded|=processed|=closed|=reviewed =you =order|=account"
    "|=parcel|=request|=ticket|=payment|=subscription|=booking",
    "=the|=bad =whether",
    "^ =few =minutes|=days|=hours|=weeks|=moments =ago|=later|=back",
    "=has|=have|=had|=hasn't|=haven't|=i've|=we've|=you've|=they've =be",
    "!it's|that's|there's =is|=are|=was|=were =been",
    "^ =we|=they|=you|=i =going =to|=for|=forward",
    "^ =no =have|=has",
    "^ =what =time =you|=he|=she|=they|=we =arrived|=came|=left|=got|=ordered|=called|=paid"
    "|=received|=sent|=tried",
    "^ =how =long|=many|=much =times|=days? =you|=they|=he|=she|=it =have|=has|=waited|=tried",
    "=be|=been =notice|=advise|=assure =that",
    "=are|=is|=am|=here|=was =for =help|=assist|=inform|=notify|=tell|=confirm =you|=the|=that",
    "=but|=and|=because|=so =is|=was =delay|=problem|=queue|=strike|=limit|=shortage|=outage",
    "=as =per =discussed|=agreed|=mentioned|=requested|=informed|=said",
    "=apologize|=apologise|=apologies =for =inconvenience|=delay|=mistake|=error (=caused|=and|=in"
    "|=with | $)",
    slack=0,
    label="frame",
)
