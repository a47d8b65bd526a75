"""English phrases of contempt, in which a customer is mocked, lectured or shown the door.

Data of TON20 beside ``_dismissals_en``: that one waves the matter away, this one the person.
"""

from nanni.rulekit import phrases

_PEOPLE = (
    "=people|=customers|=guests|=users|=clients|=tenants|=passengers|=folks|=patients|=buyers"
    "|=reviewers"
)
_MOAN = "moan|whinge|bellyache|bleat|harp|rant|grumble|gripe|bitch|sulk"
_BULLY = (
    "=bullied|=blackmailed|=threatened|=intimidated|=pressured|=rushed|=lectured|=dictated"
    "|=insulted|=harassed|=pushed|=strong-armed|=shouted|=guilted|=held"
)
_MADE_UP = "=write|=build|=make|=code|=develop|=create|=run|=start|=open|=found"
_OWN = (
    "=library|=framework|=tool|=software|=app|=one|=version|=hotel|=restaurant|=company|=fork"
    "|=engine|=product|=client|=shop|=bank|=airline|=code"
)
_VICES = (
    "=attitude|=rudeness|=arrogance|=ignorance|=laziness|=stupidity|=sarcasm|=temper|=ramblings"
    "|=rambling|=outburst|=outbursts|=antics|=histrionics|=hysteria|=incompetence|=negativity"
    "|=pettiness|=childishness|=snark|=bile|=nonsense|=drama|=tantrums|=whinging|=moaning"
    "|=bullying|=theatrics|=hostility|=impertinence"
)
_FUSS = "=tantrum|=tantrums|=hissy|=strop|=meltdown|=wobbly"
_SNEER = (
    "=freeloader|=freeloaders|=cheapskate|=cheapskates|=timewaster|=timewasters|=time-waster"
    "|=time-wasters|=snowflake|=snowflakes|=crybaby|=crybabies|=whiner|=whiners|=whinger"
    "|=whingers|=moaner|=moaners|=know-it-all|=smartass|=peasant|=peasants|=leeches|=scrounger"
    "|=scroungers|=know-it-alls|=loudmouth|=gibbering|=brainless|=clueless|=witless"
)

AT_YOU = phrases(
    f"{_MOAN} =about|=at|=to|=all|=because|=over|=on",
    f"=throw|=throwing|=threw|=thrown|=having|=have|=had =a|=your|=another {_FUSS}",
    "=throw|=throwing|=threw =your =toys",
    f"=your|=such|=this|=childish|=little {_FUSS}",
    _SNEER,
    "=drama =queen",
    "=keyboard =warrior|=warriors",
    f"=won't|=not|=don't|=never|=refuse =to? =be|=get {_BULLY}",
    "=bullied|=blackmailed|=strong-armed|=shamed =into|=by",
    "=threaten|=threatening|=blackmailing|=blackmail|=bully|=bullying =us|=me =with|=into|=by|=to"
    "|=won't|=is|=will|=like|=over",
    "=your =threats|=insults|=accusations|=demands =are|=will|=won't|=don't|=do|=get|=and",
    "=get|=gets =you =nowhere|=anywhere",
    "=doesn't|=not|=hardly =impress|=impressed|=scare|=scared|=frighten =by|=us|=me|=anyone",
    "=nobody|=no-one =is =impressed",
    "=dignify|=dignifying",
    "=not|=won't =going? =to|=be? =engage|=engaging|=indulge|=indulging =with|=in|=this|=your"
    "|=such|=you|=people|=any",
    "=do =not appreciate =being|=your|=such|=people|=when|=this|=these",
    "=wasted|=spent =more =than =enough",
    "=wasted|=spent|=had|=taken =quite? =enough =of? =our|=my? =time|=energy|=effort",
    "=well =done|=bravo|=kudos|=congratulations|=congrats|=applause =for|=on|=to =you? =for?"
    " =finally|=reading|=stating|=discovering|=noticing|=wasting|=proving",
    "^ =ok|=okay|=sure|=alright|=right|=thanks|=whatever =karen|=chief|=boss|=princess|=genius"
    "|=professor|=your $",
    "=your ...3 =makes|=make|=made =absolutely? =no|=little|=zero =sense",
    "=none|=nothing =of =this|=that|=it|=what ...3 =makes|=made|=make =any? =sense",
    "=your ...3 =gibberish|=incoherent|=incomprehensible|=drivel|=unintelligible|=laughable"
    "|=pathetic|=ridiculous|=comical|=embarrassing|=hilarious",
    "=what|=whatever =you =are|=you're? =on|=rambling|=banging|=going|=waffling =about|=on",
    "=what =are =you =talking|=on|=rambling|=babbling|=blathering =about",
    "=full|=complete|=proper|=whole =sentences",
    "=in =plain|=proper? =english =please|=next|=this",
    f"=don't|=not =need|=want {_PEOPLE}|=your|=you =like|=business|=custom|=kind|=sort|=money"
    "|=here|=as|=back",
    "take =your =business|=custom|=money|=complaint|=complaints|=drama|=attitude|=rant ...1"
    " =elsewhere|=somewhere",
    "=common =sense !=media",
    f"=feel|=you're|=you|=are|=by =are|=all? =free|=welcome|=means =to|=go? =and? {_MADE_UP}"
    f" =your =own {_OWN}",
    f"=then|=so|=just|=ahead =and|=go? {_MADE_UP} =your =own {_OWN}",
    "=offends|=bothers|=upsets|=annoys|=matters|=hurts|=troubles =you|=to =you? =so|=that =much"
    "|=badly|=deeply",
    "=matters|=bothers =so|=that =much",
    "=brain =surgery",
    "=thanks|=thank =you? =for =the|=your|=another|=that|=this =lecture|=sermon|=rant|=essay|=novel"
    "|=speech|=drama|=insults|=unsolicited|=entertainment|=laugh|=laughs|=monologue|=lesson"
    "|=wall|=life|=tirade|=opinion|=nothing",
    "=not|=don't|=never =take|=taking =orders =from",
    "=a|=any|=from|=for =fully? =grown|=functioning|=reasonable =adult|=man|=woman|=adults|=person",
    "=act|=behave|=acting|=behaving =like =a|=an|=your =adult|=grown|=child|=toddler|=age|=spoiled"
    "|=spoilt",
    "=if =you =do|=don't|=can't|=cannot =not? =like|=trust|=afford|=agree|=believe|=enjoy ...4"
    " =don't|=then|=do =not|=don't? =shop|=buy|=use|=come|=stay|=install|=order|=eat|=fly|=book"
    "|=visit|=rent",
    f"=some|=certain {_PEOPLE} =will|=love|=seem|=enjoy|=like|=expect|=think ...3 =anything"
    "|=nothing|=everything|=complain|=fault|=miserable|=complaining|=moan|=world|=happy"
    "|=impossible",
    "=new|=better =hobby",
    "=get|=find =a|=yourself =a? =hobby|=job|=therapist",
    "=more =your =style|=level|=league|=speed|=thing",
    "=what =were =you =expecting|=hoping|=thinking !=to",
    "=what =did =you =expect =for|=from|=at|=with|=a|=when",
    "=say|=says|=speaks|=said =more|=a|=volumes|=everything =lot|=about? =about? =you",
    "=you =sound|=seem|=come =across|=off? =like|=as =someone|=somebody|=the|=a|=one"
    " =who|=kind|=type|=sort|=person|=bit",
    "=you =sound|=seem|=come =across|=off? =as|=rather|=very|=quite|=so? =miserable|=bitter"
    "|=desperate|=incapable|=entitled|=deranged|=unhinged|=obsessed|=determined|=paranoid",
    "=you =seem|=appear =to =think|=believe|=enjoy|=imagine|=forget|=assume|=lack|=delight",
    "=i'd|=would|=you'd =have =thought|=think =it|=that|=you|=anyone|=most|=even|=people|=an"
    " ...2 =obvious|=knew|=know|=would|=adult|=could|=common|=clear|=self-explanatory",
    slack=0,
)
ASIDES = phrases(
    "=that's|=well|=it's|=is|=are =hardly =our|=my|=the =fault|=problem|=concern|=job|=end|=crime"
    "|=issue|=responsibility",
    "=how =did|=will|=do|=could =you =ever|=possibly? =survive|=cope",
    "=funny|=amusing|=hilarious =how|=that|=you",
    "=which|=what =part|=bit|=word =of ...8 =was|=is|=were|=are =unclear|=confusing|=difficult"
    "|=hard|=you",
    "=you've|=you =have? =had =your =answer|=say|=explanation|=fun|=turn",
    "=don't|=not =write|=contact|=email|=message|=call|=reply|=bother|=text =to|=us|=me|=here?"
    " =us|=me? =again|=anymore",
    "=filed|=put|=noted ...2 =where =it =belongs|=deserves",
    f"=your {_VICES}",
    "=nobody|=no-one =wants|=likes|=owes =to|=you|=your",
    "=no =one =wants|=owes =to|=you =anything|=help|=read|=hear|=know|=deal|=a",
    "=not =sure|=certain =why|=how|=what|=where =on|=makes? =you|=you'd|=earth|=anyone|=anybody"
    " =would|=ever|=still|=even|=you? =think|=thought|=expect|=expected|=believe|=bother|=bothered"
    "|=insist|=keep",
    "=do|=can =not =see|=know|=understand|=imagine|=fathom =why|=how =you|=you'd|=anyone"
    " =would|=could|=ever|=still|=even|=honestly? =think|=thought|=believe|=bother|=bothered"
    "|=insist|=keep|=manage|=managed|=complain|=complaining",
    "=why =on =earth",
    "=is|=was =too =much =effort|=trouble|=work|=hassle =for|=to? =you?",
    "=other =tickets|=customers|=people|=guests|=patients|=orders|=issues|=calls|=users|=clients"
    " =to =deal|=get|=handle|=serve|=attend|=worry|=process",
    "=i'm|=we're|=not =not? =paid =enough|=to =to|=for|=deal|=listen|=read|=be?",
    "=if =it|=that =makes =you =feel =better|=happy|=happier|=superior|=important",
    "=keep =your =hair|=shirt =on",
    "=storm =in =a =teacup|=tea",
    "=mountain =out =of =a? =molehill",
    "=high =horse",
    "^ =so|=oh? =grow =up|=a $",
    "=grow =up =please|=and|=already",
    "=man =up",
    "=shut =up",
    "=pipe =down",
    "=jog|=piss|=sod|=bugger|=buzz|=naff =off",
    "=knickers|=panties|=pants =in =a",
    "=big =boy|=girl =pants|=now",
    "=what|=who|=where|=why =the =hell|=heck|=fuck|=f",
    "=couldn't|=could =have =made =it|=this =any? =clearer|=simpler|=plainer",
    "=how|=could|=can =much? =clearer|=plainer =can|=could|=do|=be|=it =i|=we|=you|=be",
    "=for =the =hard =of",
    "=in =words =of =one",
    "=use|=buy|=get|=try|=open|=consult =a =dictionary|=calendar|=map|=mirror|=brain",
    "=look =it|=that|=this =up =yourself",
    "^ =look =it =up $",
    "=i'm|=we're =all =out =of",
    "=here's|=here =is? =a =tissue|=thought|=novel|=radical|=crazy|=wild|=quarter|=nickel",
    "=novel|=radical|=crazy|=wild =idea|=concept|=thought",
    "=must =be =nice|=hard|=exhausting|=difficult|=fun|=terrible =to =be|=being|=having|=for =you",
    "=imagine =expecting|=thinking|=complaining|=being|=not|=paying",
    "=if =you =say =so",
    "=good =for =you $",
    "=i'm =sure =you'll|=you =will? =survive|=live|=cope|=manage|=get =over|=somehow",
    "=the =customer =isn't|=is =not? =always",
    "=customer =is|=isn't =not? =always =right",
    "=not =everything =is|=revolves|=in ...2 =about|=around|=conspiracy|=scam",
    "=enjoy =your|=the =day|=rest|=evening =complaining|=trolling|=being",
    "=hope =it|=that|=you|=this =was|=feel|=made|=felt =worth|=better|=you =it|=now|=feel?",
    "=troll|=trolls|=trolling =elsewhere|=somewhere|=us|=me|=this|=alert|=detected",
    "=don't =feed =the",
    slack=0,
)
#: Sneers at what was written, asked or expected, and poses of superiority.
SNEERS = phrases(
    "=your =review|=complaint|=question|=request|=email|=message|=letter|=comment|=story|=claim"
    " =is|=was|=are =a|=an|=just|=simply|=frankly|=quite|=such? =a? =joke|=laughable|=pathetic"
    "|=ridiculous|=absurd|=insulting|=nonsense|=silly|=petty|=farce|=fiction|=disgrace|=rant",
    "=what =a|=an =ridiculous|=stupid|=silly|=absurd|=pathetic|=petty|=childish"
    " =thing|=question|=complaint|=request|=idea|=comment",
    "=you =do =realise|=realize|=know|=understand ...8 =right $",
    "=you =are =aware ...8 =right $",
    "=do =you =want|=need =me|=us =to =hold|=wipe|=spoon-feed|=spell|=draw",
    "=did|=has =nobody|=no-one ...2 =teach|=taught =you",
    "=held|=holding|=put =a =gun =to",
    "=you =must|=are =be? =one =of =those =people|=customers|=guests|=users|=who",
    "=you're =one =of =those =people|=customers|=guests|=users|=who",
    "=not =a|=an =babysitting|=charity|=dating|=mind-reading|=counselling =service",
    "=grown-ups|=grownups =only|=here|=are",
    "=too =complicated|=difficult|=complex|=technical =for =you",
    "=keep =your =opinions|=thoughts|=insults|=comments =to =yourself",
    "=not|=don't|=haven't =really? =have|=got =the =patience|=crayons|=energy",
    "=good =riddance",
    "=another|=yet =another? =entitled|=whiny|=lazy|=clueless|=bored =user|=customer|=guest|=one"
    "|=review|=client|=person",
    "=your|=user|=customer|=sheer|=pure =incompetence|=ineptitude",
    "=you =are|=were =not =special",
    "=you're =not =special|=that =important?",
    "=not =every =whim",
    "=if =you =want =five-star|=luxury|=perfection|=vip ...3 =pay|=go|=stay",
    "=pay =five-star|=peanuts|=premium =prices|=get",
    "=you =just|=only|=simply =wanted =a|=something =free|=freebie|=discount|=refund|=upgrade",
    "=let's =be =honest|=real =you|=here|=this|=nobody",
    "=the =sooner =you =accept|=understand|=realise|=realize|=learn",
    "=did =not =kill =you|=anyone",
    "=won't|=doesn't =kill =you",
    "=you|=you've =have? =never =run|=worked|=managed|=owned =a|=in|=one ...1 =business|=hotel"
    "|=restaurant|=kitchen|=shop|=retail|=hospitality|=day",
    "=won't|=not =going? =to? =explain =it|=this|=that|=myself =again|=twice|=a|=once",
    "=wasting =both|=everyone's|=everybody's =our|=of|=time",
    "=years|=decades ...3 =think|=believe =we|=i =know",
    "=seriously|=really =you =opened|=wrote|=called|=complained|=came|=waited",
    "=you =opened|=created|=filed =an|=a =issue|=ticket =for|=over =this|=that",
    "^ =try =harder $",
    "=had|=have|=found =time =to =write|=complain|=post|=email ...5 =but|=and =not|=no",
    "=ask =a =child|=grown-up|=kid|=toddler",
    slack=0,
)
#: Turns of speech that put a customer down.
JIBES = phrases(
    "=maybe|=perhaps =ask|=try|=find =someone|=somebody =who|=that =knows|=understands|=can",
    "=we|=i =have =more|=other|=bigger =important|=urgent|=serious|=pressing =customers|=things"
    "|=matters|=problems|=work|=people|=clients",
    "=you =clearly|=obviously|=evidently =don't|=do|=didn't|=can't|=haven't =not? =understand|=know"
    "|=get|=grasp|=read|=care",
    "^ =sure|=right|=yeah =because =that|=this|=you|=it",
    "^ =again =with =this|=that|=the $",
    "=do =i|=we =look =like",
    "=there's|=there =is? =nothing =left? =to =discuss|=argue $",
    "=what =did|=do =you =expect $",
    "=did =you =even !get|receive|consider",
    "=i|=we =already|=have =explained|=told =this|=that|=it|=you =to|=twice|=in|=that",
    "=not|=never =reward =bad|=such|=rude|=this",
    "=say|=says|=speaks =a|=so =lot|=much =about =your =character|=manners|=upbringing|=attitude",
    "=come|=coming =crying|=running|=whining =to|=back",
    "=go =and? =find =another|=yourself|=someone|=somewhere",
    "=thicker|=thick =skin",
    "=couldn't|=could|=cannot|=can't =not? =be =bothered|=arsed",
    "=i|=we =have =already? =explained|=told|=said|=answered =this|=that|=it|=you =to? =you?"
    " =twice|=three|=several|=many|=repeatedly|=multiple|=countless",
    "=rude|=difficult|=stupid|=ungrateful|=impossible|=nasty|=lazy|=entitled =people|=customers"
    "|=guests|=users|=clients|=like",
    "=unlike =you",
    "=problem|=issue =must =be =you|=yours|=on",
    "=pointless|=useless|=silly|=stupid|=bogus =issues|=issue|=tickets|=ticket|=requests|=emails"
    "|=messages|=complaints|=prs",
    "=your =story|=version =changes|=keeps|=makes|=doesn't",
    "=rather =help|=serve|=deal ...2 =people|=customers|=someone =who",
    "=most|=all|=half|=much =of =it|=this|=that|=your =is|=was =made =up",
    "=not =everyone|=everybody =is|=are =cut|=suited|=made =out|=to|=for",
    "=calm =yourself|=yourselves|=your",
    "=not =a =kindergarten|=nursery|=daycare|=playground|=soup|=hostel",
    "=let =facts|=truth =get|=stand =in",
    "=may|=might =not =be =for =you $",
    "=rich =coming =from",
    "=coming =from =someone|=somebody|=a =who|=person",
    "=won't|=not =get =you =a|=any|=what|=anything|=much|=faster|=further|=served",
    "=we|=i =do =not =have|=need =to =justify|=explain|=defend =our|=my|=ourselves|=myself"
    "|=anything",
    "=believe =it =or =not",
    "=if =you =think =you =can =do =better",
    "=never =had|=met|=seen|=encountered =anyone|=a|=somebody|=such =as|=so|=more? =difficult|=rude"
    "|=demanding|=unreasonable|=person|=customer|=guest",
    "=really =worth =writing|=complaining|=mentioning|=an|=a|=all|=it|=the =in|=about|=email"
    "|=ticket|=fuss|=this|=trouble?",
    "=what =you =call|=consider|=describe =as? <LATN> =normal|=other|=most|=we|=others",
    "=read =it|=this|=that =again =slowly",
    "=not|=won't =waste|=spend =any|=another|=more =more|=further|=word|=words|=minute|=breath",
    "=will =not|=no =longer? =respond|=reply|=answer =to? =further|=any|=more|=such|=your|=future"
    " =messages|=emails|=further|=more|=comments|=letters",
    slack=0,
)
CONTEMPT_EN = (*AT_YOU, *ASIDES, *SNEERS, *JIBES)
