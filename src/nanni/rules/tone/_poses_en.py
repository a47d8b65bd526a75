"""Poses that put a customer down in English: indifference, disbelief, a scolding, mock pity.

Data of TON20 beside ``_contempt_en`` and ``_rebukes_en``. What decides is the pose, not the matter:
we do not need you, we do not believe you, you expect too much, you are to behave.
"""

from nanni.rulekit import Pattern, Phrase, pattern, phrases

_LOOK_DOWN = (
    "=cheap|=nasty|=tacky|=ugly|=boring|=stupid|=silly|=dumb|=lame|=petty|=childish|=laughable"
    "|=pathetic|=worthless|=pointless|=tiresome|=tedious|=hideous|=trivial|=whiny|=ridiculous"
    "|=absurd|=tasteless|=nonsensical|=naive|=delusional|=ignorant|=exhausting|=tiring|=clueless"
    "|=lazy|=melodramatic|=theatrical|=hysterical|=embarrassing|=amateurish|=far-fetched|=paranoid"
)
_RATHER = "=rather|=so|=very|=quite|=just|=simply|=frankly|=really|=honestly|=a|=bit|=pretty"
_FOOL = "=monkey|=fool|=idiot|=child|=beginner|=toddler|=kid|=schoolboy|=novice|=ape"
_MANNERS = (
    "=politeness|=courtesy|=manners|=respect|=civility|=decency|=patience|=gratitude|=humility"
)
_OUTBURST = (
    "=outburst|=outbursts|=insults|=accusations|=rants|=drama|=exaggeration|=exaggerations"
    "|=emotions|=threats|=sarcasm|=remarks|=sob"
)
_TALE = "=story|=version|=explanation|=excuse|=tale|=account|=arithmetic|=maths"
_PITY = "=tragedy|=drama|=scandal|=catastrophe|=revelation|=tear-jerker"

INDIFFERENCE = phrases(
    "=won't|=not =miss|=missing =you|=your (=business|=custom | $)",
    "=won't|=not =be =missed",
    "=won't|=not =lose|=losing =any? =sleep =over",
    "=live|=survive|=cope|=manage|=do =just|=perfectly|=very? =fine|=well? =without =you|=your"
    " (=business|=custom|=kind|=review | $)",
    "=don't|=doesn't|=won't|=not =scare|=frighten|=impress|=worry|=intimidate|=faze =us|=me"
    "|=anyone|=anybody",
    "=no =skin =off",
    "^ =there's =the =door",
    "=don't =let =the =door",
    "=not|=without =bother|=bothering =us|=me|=with =with? =again|=unnecessary|=silly|=such|=your"
    "|=every|=any",
    "=don't|=not =bother =writing|=calling|=emailing|=complaining|=replying|=asking|=contacting"
    "|=messaging"
    "|=write|=call|=complain|=reply",
    "=have =nothing =more|=further|=else|=left =to =add|=say|=discuss",
    "^ =no =comment $",
    "=complain|=moan|=shout|=cry|=argue|=rant =all|=as =you|=much =like|=want|=as|=please",
    "=real|=bigger|=serious|=better =problems|=fish|=worries|=emergencies|=troubles =to =solve|=fry"
    "|=worry|=deal|=fix|=handle",
    "=other =people|=customers|=patients|=guests =have|=with =real|=serious|=actual|=bigger"
    " =problems|=troubles|=worries|=issues",
    "=who =needs|=uses|=wants|=reads|=buys|=misses =that|=it|=this|=those|=one =anyway|=nowadays",
    "^ =just|=you'll? =get =used =to =it|=that",
    slack=0,
)
SCOLDING = phrases(
    f"=your ...1 expectation|demand|standard =is|=are|=were|=was|=seem {_RATHER}|=far|=wildly?"
    f" =little|=bit? =too? =unrealistic|=excessive|=absurd|=unreasonable|=ridiculous|=exaggerated",
    "=can't|=cannot|=couldn't|=hardly =hardly|=really|=seriously? =expect =the =moon|=world|=ritz"
    "|=hilton|=earth",
    "=can't|=cannot|=couldn't|=didn't|=hardly =hardly|=really|=seriously? =expect ...2"
    " =miracles|=perfection|=luxury|=five-star|=champagne|=steak|=wonders|=magic",
    "=for =that|=this|=such|=that|=twelve|=ten|=nine|=five|<NUM> ...3 =what =do|=did|=else =you"
    " =expect|=think|=want",
    f"=bit|=little|=some|=touch|=modicum =of? =more|=common|=basic|=simple? {_MANNERS}"
    " =would|=wouldn't|=goes|=will|=won't|=costs|=never",
    f"=refrain|=abstain|=desist|=spare|=save =us|=from =your|=the|=such|=these|=all|=any|=making"
    f"|=further? <LATN>? {_OUTBURST}",
    "=watch|=mind =your =language|=tone|=words|=mouth|=manners|=attitude",
    "=if =you =continue|=carry|=keep|=persist =on|=like|=in|=with|=being|=writing|=this|=talking"
    " ...6 =we|=i|=we'll|=i'll =will|=shall? =end|=close|=stop|=block|=ban|=hang|=terminate"
    "|=ignore|=report|=cut",
    "=carry|=go|=keep =on|=going =like =this|=that =and",
    "=keep =this|=it =up =and =we|=i|=we'll|=i'll|=you'll|=you",
    "=feel =free =to =continue|=carry =and|=on",
    "=ask =a|=an|=your|=some =grown-up|=adult|=kids|=grandchild|=grandson|=grandchildren",
    f"=any|=every|=trained <LATN>? {_FOOL} =can|=could|=would =see|=tell|=understand|=do|=figure"
    "|=work|=manage|=use|=read|=assemble|=know|=grasp|=spot|=install",
    "=had =you|=anyone =only|=even|=actually? =bothered|=troubled|=cared|=deigned",
    "=if =you'd =only|=even|=actually|=ever? =bothered|=troubled|=deigned|=understood =to|=anything"
    "|=half",
    "=if =you =had|=have =only|=even|=actually|=ever? =bothered|=troubled|=deigned",
    "=switch|=turn|=use|=engage|=turning|=using|=switching|=engaging =on? =your =brain",
    "=i =guess|=suppose|=reckon =you'll|=you =will? =gotta|=got|=just =to|=have|=be|=wait",
    "=i =guess|=suppose|=reckon =you'll =have =to =wait|=live|=deal|=cope",
    "=you =people =are|=never|=always|=just|=keep|=can",
    "=might|=may =i =suggest =yoga|=therapy|=decaf|=glasses|=reading|=anger|=some? =management"
    "|=manners?",
    "=your =grammar|=spelling|=punctuation =is|=leaves|=needs|=was",
    "=is =not =for =you $",
    "=anger|=attitude =issues|=problem|=problems|=management",
    "=and =i'll|=ill|=we'll|=i|=we =will? =ban|=block|=mute|=kick|=hang =you|=u|=your|=up",
    "=what =lesson =did|=have =we|=you",
    slack=0,
)
DISBELIEF = phrases(
    "=you =call =that|=this|=it =a|=an",
    "=is =there =an|=any =adult|=grown-up =in|=around|=there|=available|=present|=i",
    "^ =honestly|=seriously|=really|=wow? =some =people $",
    "=bores|=tires|=exhausts|=amuses =me|=us",
    "=you =really|=clearly|=obviously|=simply|=still|=apparently? =can't|=cannot =read|=count"
    "|=listen|=add|=think|=spell",
    "^ =your =problem (=not|=your | $)",
    "=expect|=want|=asking =me|=us =to =believe|=buy|=swallow",
    "=am|=are =i|=we =really? =supposed|=meant =to =believe|=feel|=care|=cry|=laugh|=take",
    "=do =you =really|=seriously|=honestly|=actually =think|=believe|=imagine =we|=i|=us|=me|=that"
    "|=anyone|=it|=this|=people",
    "^ =so|=and|=oh? =you =really|=seriously|=honestly =think|=believe|=expect =we|=i|=us|=me|=that"
    "|=anyone|=it|=this|=people",
    f"=your {_TALE} =doesn't|=does|=is|=makes|=sounds|=keeps =not? =add|=hold|=fishy|=odd|=changing"
    "|=convincing|=shaky",
    "=nice|=good|=lovely =try (=but | $)",
    "=heard =it|=that|=them =all (=before | $)",
    "=heard =that =one|=story|=excuse =before",
    "=do =i|=we =really|=seriously|=honestly|=actually =have|=need|=want =to",
    "=what|=which =exactly|=part|=bit|=word =is|=of =it|=that|=this|=my ...3 =you =do|=can|=did"
    " =not =understand|=get|=grasp",
    "=what|=which =exactly|=part =do|=did =you =not =understand|=get",
    "=fail =to =see =the|=why|=how|=what =problem|=point|=relevance|=you|=your|=this|=that|=issue",
    "=see|=get|=understand =the =fuss|=drama|=hysteria",
    "=what's|=is =the =fuss|=drama|=big =deal?",
    "=what's|=is =your =problem $",
    "=is =that =seriously|=really =all|=it|=what|=your",
    "=fun =at =parties",
    "=bored|=tired|=sick|=weary|=exhausted =of|=by|=with =this|=your|=you|=these|=such|=discussing"
    "|=arguing|=your",
    "=embarrassed|=ashamed =to =ask|=write|=admit|=post|=complain|=say|=send",
    "=year-old|=five-year-old|=six-year-old|=ten-year-old|=grandmother|=grandma|=granny|=toddler"
    " =understood|=understands|=manages|=managed|=got|=gets|=knows|=did|=does|=figured|=uses",
    "=don't|=do =you =have|=got =nothing|=anything =better",
    "=do|=must =you =always|=ever|=constantly",
    "=problem|=fault|=business =how|=because|=why $",
    "=who =shout|=shouts|=scream|=insult|=threaten|=swear|=whine|=moan|=yell|=whinge|=rant|=bully",
    "=would|=it'd =be =nice|=lovely|=great|=refreshing|=helpful =if =you =actually|=once|=ever"
    "|=just?"
    " =read|=used|=paid|=listened|=thought|=learned|=learnt|=stopped|=looked|=tried|=behaved",
    "=wrong =side =of =the =bed",
    "=out =of =bed =on",
    "=sue =us|=me",
    slack=0,
)
MOCKERY = phrases(
    "=dumbest|=silliest|=stupidest|=rudest|=laziest|=weakest|=lamest|=pettiest|=daftest =thing"
    "|=question|=complaint|=excuse|=email|=message|=customer|=request|=review|=comment|=idea",
    "=suggest|=recommend|=try|=consider|=take ...3 =knitting|=yoga|=chess|=meditation|=therapy"
    "|=gardening|=decaf|=mindfulness",
    "=customers|=people|=clients|=guests =who =matter|=count|=deserve",
    f"=what =a|=an =huge|=terrible|=real|=absolute? {_PITY}",
    "=aren't =you|=we =special|=clever|=lucky|=sweet|=precious|=funny|=smart|=brave|=quick"
    "|=charming",
    "=how =sad|=tragic =for =you",
    "^ =blah|=yada|=yawn|=duh|=boohoo|=pfft|=puh-lease|=sheesh|=sigh",
    "^ =oh =please $",
    "^ =oh =come =on",
    "^ =oh =for =god's|=heaven's|=goodness|=crying",
    "=not|=isn't =a|=your =wishing =well",
    "=we =run|=are =a|=an ...2 =not =a|=an|=your !day|week|month|fan|problem|question <LATN>",
    "=we're =a|=an ...2 =not =a|=an|=your !day|week|month|fan|problem|question <LATN>",
    "=don't =we =all",
    "=receive|=get|=deserve|=deserves =a =copy-paste|=copy-pasted|=copypaste|=one-word|=matching"
    " =reply|=answer|=response",
    f"=your ...2 =sounded|=sounds|=looked|=looks|=seemed|=seems {_RATHER}? {_RATHER}? {_LOOK_DOWN}",
    "=your =attitude|=question|=tone|=complaint|=review|=idea|=email|=message|=expectation|=demand"
    "|=behaviour|=behavior|=request|=wedding|=taste|=comment|=argument|=logic =is|=was|=are"
    f" {_RATHER}? {_RATHER}? {_LOOK_DOWN}",
    "=thanks|=cheers|=bravo|=congratulations|=congrats =for|=on =the|=your|=that|=this"
    " =shaming|=whining|=moaning|=rant|=abuse|=insult|=drama|=tantrum|=lecture|=threat|=outburst",
    "=thanks|=congratulations|=congrats|=bravo =for|=on =wasting|=ruining|=ignoring =our|=my|=the"
    "|=another|=yet|=it",
    "=too =much =time =on =your|=their",
    "=some =of =us =have =work|=jobs|=lives|=better|=real|=actual",
    "=some =of =us =actually",
    "=when|=once =you've|=you =have? =calmed|=grown =down|=up",
    "=prefer|=rather ...3 =customers|=guests|=people|=clients =who =say|=can|=read|=pay|=behave"
    "|=listen|=know|=appreciate",
    slack=0,
)
POSES_EN: tuple[Phrase | Pattern, ...] = (
    *INDIFFERENCE,
    *SCOLDING,
    *DISBELIEF,
    *MOCKERY,
    pattern(r"(?:^|[.!?\n]\s*)(?P<m>blah[, ]+blah)", "blah"),
)
