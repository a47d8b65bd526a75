"""English small words and numbers that do not go with their neighbours; data of LNG14.

"Said me", "arrive to", "in Monday", "an new", "one of our driver": what people write who think in
another language, and words that sound like others. No comma may come between the words of a frame.
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
_PEOPLE = "=driver|=team|=manager|=colleague|=courier|=seller|=bank|=warehouse|=engineer|=office"
_ANSWER = "=reply|=response|=answer|=email|=payment|=confirmation|=call|=message|=feedback"
_ONE = (
    "=driver|=agent|=customer|=colleague|=engineer|=manager|=specialist|=technician|=courier|=shop"
    "|=store|=order|=parcel|=item|=ticket|=account|=server|=system|=product|=supplier|=user|=guest"
)
_MANY_OF = "=one|=two|=three|=four|=five|=both|=several|=many"
_SEVERAL = (
    "=items|=orders|=parcels|=emails|=messages|=tickets|=refunds|=options|=issues"
    "|=problems|=errors|=payments|=questions|=accounts|=photos|=devices|=codes|=files"
)
_NO_VOWEL = (
    "=new|=replacement|=refund|=link|=number|=message|=loan|=file|=form|=free|=site|=screen|=small"
    "|=short|=second|=manager|=minute|=mistake|=moment|=more|=large|=long|=little|=lower|=reply"
    "|=request|=reason|=right|=full|=final|=receipt|=shop|=simple|=special|=strange|=label|=letter"
)
_SHORT_ADJECTIVES = (
    "=fast|=cheap|=easy|=quick|=big|=small|=high|=low|=long|=short|=old|=safe|=hard|=slow|=strong"
    "|=late|=early|=near|=nice|=clean|=large|=warm|=cold|=light|=heavy"
)

#: A preposition too many, too few or of another verb.
_PREPOSITIONS = phrases(
    "=explain|=explained|=explains =him|=her|=them =the|=this|=that|=how|=why|=what|=our",
    f"=said|=says|=say {_WHOM}|=you =that|=it|=he|=she|=to|=they",
    "=told|=tell =to =our|=my|=him|=her|=them",
    "=told|=tell =to =the|=your =driver|=team|=courier|=manager|=engineer|=bank|=seller|=shop"
    "|=colleague|=warehouse|=agent|=customer|=office",
    "=arrive|=arrived|=arrives|=arriving =to =the|=your|=our|=my|=office|=town|=airport|=hotel",
    f"=in|=at =the? {_DAY} {_CLAUSE_ENDS}",
    f"=at =the =morning|=evening|=afternoon {_CLAUSE_ENDS}",
    "=on|=in|=at =tomorrow|=yesterday",
    f"=will|=i'll|=we'll {_TAKES_TIME} ...2 =until {_DAY}|=tomorrow|=tonight",
    f"=the {_WRITTEN} =what {_WHO}",
    f"=the|=a|=our|=your {_PERSON} =which =is|=called|=has|=was|=will|=came|=spoke|=works|=can"
    "|=wrote|=helped|=sent|=took|=said",
    "=are|=is|=am|=here|=was =for =help|=assist|=inform|=notify|=tell|=confirm =you|=the|=that",
    "=as =per =discussed|=agreed|=mentioned|=requested|=informed|=said",
    "=apologize|=apologise|=apologies =for =inconvenience|=delay|=mistake|=error (=caused|=and|=in"
    "|=with | $)",
    "=inform =us|=me =the|=your|=a",
    "=revert =you =soon|=back|=with|=by|=within|=shortly|=asap|=on|=tomorrow|=today",
    "=in =the =weekend",
    "=in =this =moment",
    "=on =the =moment",
    "=in =the =other =hand",
    "=according =to =me|=us",
    "=think|=hope|=believe =so =that",
    "=look|=looking =forward =for|=your|=our|=the",
    f"=wait|=waiting =your|=the {_ANSWER}",
    "^ =please|=just|=kindly? =call =to =us|=me|=him|=her|=them",
    # The verb: "a call to her" is a noun.
    "=please|=to|=can|=could|=will|=would|=should|=must|=may|=you|=i|=we|=they|=and|=or|=then|=not"
    "|=just|=also|=who|=better =call =to =us|=me|=him|=her|=them",
    f"=ask|=asked =to =the|=our|=your {_PEOPLE}",
    "=discussed|=discuss =with =the|=our|=my <LATN> =about =it|=this|=that|=the|=your",
    slack=0,
    label="frame",
)
#: Articles and what is counted.
_NUMBERS = phrases(
    f"=lot|=lots|=plenty|=couple =of {_COUNTED} (=are|=have|=complain|=ask|=want|=use|=say|=were"
    "|=who|=that|=with | $)",
    "^ =few =minutes|=days|=hours|=weeks|=moments =ago|=later|=back",
    f"{_MANY_OF} =of =our|=your|=my {_ONE} =are|=is|=have|=has|=said|=were|=was|=will|=who|=that",
    "^ =these|=those =is|=was",
    f"=a|=an {_SEVERAL}",
    f"=an {_NO_VOWEL}",
    f"=more {_SHORT_ADJECTIVES} (=than|=and|=but|=now|=this | $)",
    "=others =shops|=customers|=items|=orders|=apps|=users|=problems|=people|=options|=devices"
    "|=departments|=colleagues|=teams|=stores|=products|=sites|=issues|=questions",
    "=in|=at|=on|=from|=to =same =day|=time|=way|=place|=order|=room|=box|=address|=card|=account"
    " !delivery|shipping|as <LATN>",
    "=have|=has|=is|=it's =same =price|=problem|=issue|=error|=size|=colour|=color|=number",
    slack=0,
    label="frame",
)
#: Another word of like sound or like form.
_ANOTHER_WORD = phrases(
    f"=they're {_THEIRS} =is|=are|=was|=will|=has",
    "=we|=i|=they|=you|=not =except =all|=cards|=payment|=payments|=returns|=cash|=cheques|=that",
    "=it|=this|=that|=which =effects =everyone|=all|=the|=your|=you|=our|=users|=only|=both",
    "^ =who's =phone|=order|=account|=name|=card|=parcel|=bag|=number|=address =is|=was",
    "=happy|=glad|=able|=need|=want|=like|=try|=trying|=going|=how|=easy|=hard =too =help|=hear"
    "|=see|=know|=do|=have|=get|=send|=say|=find|=be|=use|=make|=fix",
    "=shipped|=cancelled|=canceled|=refunded|=processed|=closed|=reviewed =you =order|=account"
    "|=parcel|=request|=ticket|=payment|=subscription|=booking",
    "=the|=bad =whether",
    "=for|=after|=take|=takes =sometime",
    "=am|=i'm|=we're|=are =very|=so|=really? =interesting|=exciting =in|=to|=about|=that",
    "=manual|=instruction|=guide|=app|=site|=page|=letter =is|=was =very|=so? =confused",
    "=i|=we|=you =feel|=felt =very|=so|=really? =boring|=disappointing|=frustrating|=confusing",
    slack=0,
    label="frame",
)
SMALL_WORDS: tuple[Matcher, ...] = (*_PREPOSITIONS, *_NUMBERS, *_ANOTHER_WORD)
