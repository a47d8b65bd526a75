"""Rebukes: the customer's manner is judged, forbidden or punished; data of TON20.

Beside ``_contempt_en``, which mocks: here a host tells a guest off. What decides is who is judged
("your tone", "yours is the worst") and the mood of the verb: an order not to, a threat, a verdict.
"""

from nanni.rulekit import phrases

_CONDUCT = (
    "=behavior|=behaviour|=tone|=attitude|=language|=manner|=manners|=conduct|=approach|=comment"
    "|=comments|=wording|=remark|=remarks|=accusation|=accusations|=insinuation|=expectations"
)
_MESSAGE = "=question|=report|=post|=message|=email|=review|=complaint|=issue|=ticket|=request"
_BAD = (
    "=rude|=rudest|=inappropriate|=unacceptable|=shameful|=offensive|=disrespectful|=insulting"
    "|=childish|=aggressive|=toxic|=disgusting|=uncalled|=hostile|=pathetic|=embarrassing"
    "|=entitled|=outrageous|=abusive|=disgraceful|=deplorable|=appalling|=abhorrent|=arrogant"
    "|=intolerable|=laughable|=absurd|=ridiculous"
)
#: What nobody does who only asks for help.
_MISDEED = (
    "hijack|spam|insult|abuse|whine|harass|troll|swear|shout|yell|threaten|bully|flood|nag|rant"
    "|pester|lecture|demand|exaggerate|slander|=accuse|=accusing|=cry|=crying|=moan|=moaning"
    "|=argue|=arguing|=beg|=begging|=multiply|=necro"
)
_STOPPED = (
    "=hijacking|=spamming|=insulting|=abusing|=whining|=harassing|=trolling|=swearing|=shouting"
    "|=yelling|=threatening|=bullying|=flooding|=nagging|=ranting|=pestering|=lecturing|=demanding"
    "|=accusing|=moaning|=begging|=lying|=multiplying|=slandering"
)
_BRAT = (
    "=troll|=child|=baby|=idiot|=toddler|=brat|=clown|=jerk|=fool|=moron|=karen|=teenager|=diva"
    "|=kid"
)
_OUT = "=banned|=blocked|=muted|=reported|=kicked|=ignored|=removed|=blacklisted|=locked"

REBUKES = phrases(
    f"=your {_CONDUCT} ...4 =is|=was|=are|=were ...4 {_BAD}",
    f"{_CONDUCT} =of|=in =your <LATN>? {_MESSAGE}|{_CONDUCT} ...6 =is|=was|=are|=were ...4 {_BAD}",
    f"=yours =is|=was ...4 =worst|=rudest|=dumbest|=silliest|=nastiest|{_BAD}",
    f"=your {_MESSAGE} =is|=was =by|=just|=simply|=really|=so|=very|=quite|=frankly? =far|=the|=a?"
    f" =most? =worst|=rudest|=dumbest|{_BAD}",
    f"^ =how {_BAD} =it =is =to|=that|=of",
    f"=how {_BAD} =of =you",
    "=shame =on =you",
    "=you =should|=ought =be|=to =be? =ashamed",
    f"^ =please|=and|=so|=also|=kindly? =do? =not|=never {_MISDEED}",
    f"^ =please|=and|=so|=also|=kindly? =don't {_MISDEED}",
    f"=stop|=quit|=cease|=refrain =from|=with|=all|=the? =all|=the|=your? {_STOPPED}",
    f"=no =reason|=need|=excuse|=point|=call =for? =you? =in|=to? {_MISDEED}|{_STOPPED}",
    f"=like =a|=an|=some =little|=total|=complete|=typical|=spoiled|=spoilt|=angry|=small"
    f"|=petulant? =internet|=keyboard|=school? {_BRAT}",
    f"=or|=otherwise =you|=you'll|=i'll|=we'll|=i|=we =will? =be|=get {_OUT}",
    "=your =issue|=ticket|=thread|=post|=comment|=comments =will =be =closed|=locked|=deleted"
    "|=removed|=ignored =and =locked|=closed|=deleted|=banned",
    "=your =issue|=ticket|=thread|=post|=comment =will =immediately|=simply|=just =be"
    " =closed|=locked|=deleted|=removed|=ignored",
    "^ =just? =be =happy|=lucky|=glad|=grateful|=thankful =that =we|=the|=it|=you|=there|=i",
    "=have|=has =a =life =and|=outside|=besides|=too|=beyond|=apart",
    "=have =lives|=families =and|=outside|=besides|=too|=beyond|=apart",
    "=have =a =life $",
    "=have =lives $",
    "=have =you =considered =that =we|=i =might? =be? =have? =people|=humans|=lives",
    "=not =because =i|=we =fancy|=enjoy|=like|=feel =making|=it|=this|=asking|=like",
    "=most =rude|=insulting|=disrespectful|=entitled|=ungrateful =i've|=i|=we've|=we|=person"
    "|=message|=thing|=comment|=customer|=user",
    "=i|=we =consider =this|=the =topic|=matter|=discussion|=conversation|=subject =closed|=over",
    slack=0,
)
