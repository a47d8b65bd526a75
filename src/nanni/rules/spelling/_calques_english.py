"""English clauses built as in another language; data of LNG14.

"When you will receive it", "before to send", "know when will it come", "wait your reply": each word
is right and the clause is not. All frames are labelled, so that no comma may come between.
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
_USED = "=help|=pack|=work|=use|=wait|=pay|=get|=send|=write|=call|=check|=order|=contact|=have"

CALQUES: tuple[Matcher, ...] = phrases(
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
    "=inform =us|=me =the|=your|=a",
    "=hesitate =to =contact|=reach $",
    "=revert =you =soon|=back|=with|=by|=within|=shortly|=asap|=on|=tomorrow|=today",
    f"{_MANY_OF} =of =our|=your|=my {_ONE} =are|=is|=have|=has|=said|=were|=was|=will|=who|=that",
    "^ =these|=those =is|=was",
    "=there =have =been =a|=an|=one|=another",
    f"=a|=an {_SEVERAL}",
    f"=an {_NO_VOWEL}",
    f"=more {_SHORT_ADJECTIVES} (=than|=and|=but|=now|=this | $)",
    "=others =shops|=customers|=items|=orders|=apps|=users|=problems|=people|=options|=devices"
    "|=departments|=colleagues|=teams|=stores|=products|=sites|=issues|=questions",
    "=in|=at|=on|=from|=to =same =day|=time|=way|=place|=order|=room|=box|=address|=card|=account"
    " !delivery|shipping|as <LATN>",
    "=have|=has|=is|=it's =same =price|=problem|=issue|=error|=size|=colour|=color|=number",
    "=in =the =weekend",
    "=in =this =moment",
    "=on =the =moment",
    "=in =the =other =hand",
    "=according =to =me|=us",
    "=think|=hope|=believe =so =that",
    "=can|=could|=will|=would|=can't|=cannot|=couldn't|=won't|=wouldn't =not? =able",
    "=will =can|=must|=could|=should|=may",
    "=for|=after|=take|=takes =sometime",
    "=look|=looking =forward =for|=your|=our|=the",
    f"=wait|=waiting =your|=the {_ANSWER}",
    "^ =please|=just|=kindly? =call =to =us|=me|=him|=her|=them",
    # The verb: "a call to her" is a noun.
    "=please|=to|=can|=could|=will|=would|=should|=must|=may|=you|=i|=we|=they|=and|=or|=then|=not"
    "|=just|=also|=who|=better =call =to =us|=me|=him|=her|=them",
    f"=ask|=asked =to =the|=our|=your {_PEOPLE}",
    "=discussed|=discuss =with =the|=our|=my <LATN> =about =it|=this|=that|=the|=your",
    "=am|=i'm|=we're|=are =very|=so|=really? =interesting|=exciting =in|=to|=about|=that",
    "=manual|=instruction|=guide|=app|=site|=page|=letter =is|=was =very|=so? =confused",
    "=i|=we|=you =feel|=felt =very|=so|=really? =boring|=disappointing|=frustrating|=confusing",
    slack=0,
    label="frame",
) + phrases("^ =here|=where =is|=was =your|=the|=my|=our <LATN>", slack=0, label="several")
