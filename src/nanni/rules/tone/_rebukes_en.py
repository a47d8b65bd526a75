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
    "^ =next =customer|=patient|=caller|=guest =please? $",
    "^ =then =just|=simply? =do =not =buy|=use|=come|=order|=book|=play|=watch|=visit =it|=here|=us"
    "|=them|=there|=anything $",
    "=nobody|=no-one =else =has|=had|=seems|=is =to|=having? =have|=a|=any|=this|=that|=problems"
    "|=issues =problem|=problems|=issue|=issues|=trouble",
    "=nobody|=no-one =else =complains|=complained",
    "=i =suggest|=recommend|=advise =you|=that =you? =grow|=calm|=relax|=chill =up|=down|$",
    "=your =opinion|=anger =is|=has =been? =duly? =noted",
    "=it's|=this =is? =called =reading|=patience|=physics|=listening|=thinking",
    "^ =sure =you =did|=do|=are $",
    "=think =before =you =post|=write|=speak|=ask|=complain",
    "=next =time =think",
    "^ =you =again $",
    "=that's|=is =what =happens|=you =get? =when =people|=you|=customers|=users",
    "=not =going =to =discuss|=argue|=debate|=explain|=repeat ...3 =with =you",
    "=not =going =to =discuss|=argue|=debate =this|=it|=that|=further",
    "^ =maybe|=perhaps ...3 =isn't|=not =for =you",
    "=five-year-old|=six-year-old|=ten-year-old|=year-old|=toddler|=child =could|=can|=would",
    "=if =you =had =a|=any|=half|=some =brain|=brains|=clue|=sense|=idea|=manners|=decency",
    "=we're|=i'm|=am|=are =not =running|=here =to? =a|=please =charity|=everybody|=everyone",
    "=not =a =charity",
    "=grow =up",
    "=we =both =know",
    "=are =you =joking|=kidding",
    "=if =you =do =not =like ...8 =go|=leave|=shop|=buy =elsewhere|=away|=somewhere|=someone",
    "=if =you =do =not =like ...8 =start|=build|=write|=fork|=make =your|=another|=it",
    "=if =you =do =not =like ...8 =feel =free =to =start|=leave|=go|=fork|=find|=use|=build",
    "=you =are =free =to =use|=find|=choose|=try =another|=different|=other|=someone|=somebody",
    "=if =you =do =not =like ...8 =nobody|=no-one =is|=forces|=makes",
    "^ =obviously =the|=our|=nobody|=no-one <LATN> =cannot|=can't|=doesn't|=don't|=isn't|=can"
    " =not?",
    "=i|=we =will|=would? =need =a =whole? =lot =more <LATN>? =than =that|=this",
    "^ =please|=kindly? =before =you =open|=post|=ask|=complain ...4 =check|=search|=read|=look"
    "|=learn",
    "^ =please|=kindly? =search|=read ...4 =before =you? =open|=opening|=post|=posting|=ask|=asking"
    "|=creating|=complaining",
    "^ =i|=we =close =the|=this|=your =ticket|=issue|=case|=thread !when|if|once|after|as|within"
    "|only",
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
    # Orders to think for oneself, and what is said of the customer's words as such.
    "^ =please|=so|=just|=then? =figure|=find|=work =out =why|=how|=what|=which|=where =your|=you",
    "^ =please|=so|=just? =read =my|=our|=the =last|=previous|=first|=earlier =message|=reply"
    "|=answer"
    "|=comment|=email =again|=properly|=carefully|=slowly",
    "^ =slowly|=carefully|=properly|=again $",
    "=i|=we =do =not =need|=want =customers|=users|=people|=clients|=guests|=players|=end-users"
    "|=members =who|=that",
    "=this|=that =is =exactly? =why =people|=ppl|=devs|=developers|=maintainers|=volunteers|=staff"
    "|=companies|=shops|=nobody|=no-one|=we ...3 =hate|=quit|=stop|=leave|=suck|=burn|=give"
    "|=stopped",
    "=people|=ppl|=customers|=users =just? =suck|=stink",
    "=have =absolutely? =no =idea|=clue =what =you =are|=want|=mean",
    "=i|=we =do =not =know|=understand =what =any|=half =of =this|=that|=it =means|=is",
    "^ =i|=we =never =said|=promised|=claimed =that|=this|=it|=anything|=any $",
    "=we|=i =will|=would? =need =a =lot|=whole =lot? =more =than =that|=this|=detail|=details",
    "=that|=this =tells =me|=us =nothing|=little",
    "^ =but|=and|=now? =seriously =who|=what|=why|=how",
    "=as =any|=every =customer|=user|=guest|=child|=person|=one =would|=will|=can|=could|=should"
    "|=knows",
    "^ =did =you =even|=actually =plug|=read|=try|=look|=switch|=turn|=charge|=open|=check|=think",
    "^ =just =how|=what|=who|=why =hard|=difficult|=did|=do|=exactly|=were|=is|=much =is|=can|=you"
    "|=did",
    "=thanks|=thank =you? =so|=for =much|=the|=your =for|=shaming|=sarcasm|=lecture|=rant|=drama"
    "|=insult|=insults|=essay|=entitlement =the|=your? =shaming|=rant|=lecture|$",
    "=your =tone|=manner|=attitude =is|=isn't|=does|=doesn't|=will =not? =help|=helping|=helpful"
    "|=appreciated",
    "^ =i|=we =close|=closed|=am|=are =closing? =the|=this|=your =ticket|=issue|=case|=thread $",
    "=does =obviously|=clearly =not",
    "=have =better =things",
    "=wasting|=waste|=wastes =my|=our =time",
    "=what =did =you =expect =for",
    "=most =rude|=insulting|=disrespectful|=entitled|=ungrateful =i've|=i|=we've|=we|=person"
    "|=message|=thing|=comment|=customer|=user",
    "=i|=we =consider =this|=the =topic|=matter|=discussion|=conversation|=subject =closed|=over",
    slack=0,
)
