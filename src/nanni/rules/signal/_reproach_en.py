"""Reproaches, rhetorical questions, irony and sharp demands of a English customer."""

from nanni.rulekit import Pattern, Phrase, phrases

EN: tuple[Phrase | Pattern, ...] = (
    # What the customer reproaches us with.
    *phrases(
        "=my|=our =patience ...2 =gone|=out|=limit|=thin|=over|=exhausted|=end",
        "=what|=why =exactly|=on? ...1 =am|=are =i|=we =even|=actually? =paying =for|=you|=this",
        "=you|=they|=nobody|=company|=clearly|=obviously|=one|=people ...1 =don't|=doesn't"
        "|=couldn't|=not|=didn't =care|=bother|=give|=listen =about|=less|=a|=at|=to|=enough"
        "|=any",
        "=you|=they|=guys|=company|=clearly|=obviously|=really|=just =don't|=doesn't|=couldn't"
        "|=didn't =care|=bother",
        "=no =one|=body =cares|=bothers|=bothered|=gives|=seems|=takes|=knows|=wants|=helps"
        "|=listens",
        "=nobody|=noone =cares|=bothers|=bothered|=gives|=seems|=takes|=knows|=wants|=helps"
        "|=listens",
        "=nobody|=one|=noone =has|=have|=even|=ever =bothered|=cared",
        "=no =one =answers|=replies|=responds|=picks|=bothered",
        "=nobody =answers|=replies|=responds|=picks|=bothered|=there|=at|=here =up|=seems"
        "|=cares|=care",
        "=ignoring|=ignored|=ignore =me|=us|=my|=this|=our|=customers|=your|=emails|=everyone|=by",
        "=being|=been|=are|=keep|=getting|=just|=completely|=totally|=keeps =ignored|=ignoring"
        "|=ghosted|=stonewalled|=brushed|=fobbed|=dismissed|=bounced|=shuffled",
        "=stonewalling|=ghosting|=stonewalled|=gaslighting|=fobbing|=fobbed|=runaround|=run-around",
        "=run =around",
        "=passed|=bounced|=sent|=shuffled|=transferred =around|=from =in|=between|=one"
        "|=department|=person|=pillar",
        "=canned|=scripted|=boilerplate|=copy-paste|=copypaste|=templated|=generic|=automated"
        "|=robotic|=copy-pasted|=cookie-cutter|=cookie =cutter|=same? =response|=responses"
        "|=reply|=replies|=answer|=answers|=message|=messages|=email|=emails|=nonsense",
        "=copy =and|=& =paste|=pasting|=pasted",
        "=same =canned|=copy|=useless|=scripted|=generic|=stupid|=old|=excuse|=excuses|=nonsense",
        "=spent|=spend|=spending|=wasted|=lost ...4 =hours|=days|=weeks|=morning|=afternoon"
        "|=evening|=weekend|=day ...2 =on|=trying|=waiting|=dealing|=with|=for|=because|=already",
        "=doesn't|=didn't|=not|=isn't|=don't|=no =really|=even|=being|=any|=very? =help"
        "|=helping|=helpful =at|=me|=anyone|=either|=anything",
        "=so|=this|=that|=too|=how =hard|=difficult|=complicated|=impossible =to|=for =get"
        "|=cancel|=reach|=return|=talk|=find|=answer|=contact|=you|=do|=send|=understand|=just"
        "|=have|=speak|=read|=someone|=refund",
        "=without =telling|=informing|=notifying|=asking|=warning =anyone|=me|=us|=anybody"
        "|=customers|=your",
        "=how =could|=can =you =do|=let|=lose|=be|=not|=send|=charge|=possibly|=even|=ignore"
        "|=possibly",
        "=yet =another =broken|=bug|=excuse|=email|=update|=delay|=failed|=release|=canned"
        "|=problem|=issue|=error",
        "=clearly|=obviously|=really ...2 =no =idea|=clue",
        "=how =are|=do =you|=people =still|=even =in|=in? =business",
        "=what =am|=are =i|=we =even|=actually? =paying =for",
        "=so-called|=supposed =support|=experts|=service|=premium|=help|=customer|=specialists"
        "|=fix",
        "=straight =answer",
        "=instead =of =helping|=answering|=fixing|=solving|=an =answer?",
        "=took|=taken|=take|=got =our|=my|=the|=your =money|=payment|=deposit =and =vanished"
        "|=disappeared|=ran|=gone|=ghosted|=left|=nothing|=did|=now",
        "=you|=they|=he|=she|=support|=agent|=team|=rep ...2 =vanished|=disappeared|=ghosted",
        "=ghosted|=ghosting =me|=us",
        "=disaster|=catastrophe|=fiasco|=clusterfuck",
        "=what =a =con|=rip-off|=ripoff|=scam|=fraud|=theft|=robbery|=racket",
        "=leaves|=left =a? =bad|=bitter|=sour =taste",
        "=are =you =planning|=going =to =fix|=answer|=reply|=do|=ever ...4 =or|=ever",
        "=project|=product|=company|=support|=app =is|=just|=looks|=seems =dead|=abandoned"
        "|=abandonware",
        "=not|=isn't =a|=an|=any|=really? =solution|=answer|=excuse|=explanation|=apology"
        "|=option|=acceptable|=service",
        "^ =shame $",
        "=no =excuse|=explanation|=apology|=service|=solution",
        "=nobody|=one =even|=ever|=has? =told|=warned|=informed|=tells =me|=us",
        "=not|=aren't|=isn't|=nobody =even =reading|=listening|=trying|=looking|=close|=an",
        "^ =great|=wonderful|=perfect|=lovely|=nice|=oh =great|=so =now =i|=i've|=i'm|=my|=we"
        "|=the|=it|=what|=there's",
        "=can't|=cannot =believe =i'm|=i|=this|=you|=how|=that|=the|=it|=we",
        "=why =am =i =doing|=paying|=even|=still|=being|=talking|=wasting|=here",
        "=do =better $",
        "=it's|=such|=is|=was =a? =simple|=basic =request|=question|=task|=thing",
        "=handled|=treated|=managed|=packed|=delivered|=organized|=organised =so|=this|=it"
        "|=very|=really|=extremely? =badly|=poorly|=terribly|=horribly",
        "=my =time =is|=isn't|=means|=has|=apparently =worth|=worthless|=nothing|=not|=no"
        " =nothing|=free|=value|=something|=to?",
        "^ =how =convenient|=lovely|=nice|=wonderful|=typical|=professional $",
        "^ =typical|=figures|=classic|=shocking $",
        "^ =смешно $",
        "^ =смешно =ей|=просто|=даже",
        "^ =and =you|=they =charge|=want|=expect|=dare|=call|=ask|=wonder",
        "=you|=guys|=you're =are|=guys? =are? =so|=too|=painfully|=ridiculously|=unbelievably?"
        " =slow",
        "=threw|=thrown|=dumped|=chucked|=tossed ...3 =over|=in|=on|=at|=away =the|=fence|=rain"
        "|=my|=street|=floor|=bin|=door|=lawn",
        "=sold =me|=us =a|=an|=the =brick|=lemon|=lie|=broken|=faulty|=dud|=defective|=fake",
        "=shouldn't|=should =not|=never? =have =to =chase|=beg|=ask|=call|=explain|=fight|=do"
        "|=wait|=be|=repeat",
        "=no =apology|=sorry|=explanation",
        "=stop =sending|=telling|=asking|=giving|=closing|=wasting|=lying|=ignoring|=copying"
        "|=making|=blaming|=charging|=spamming",
        "=you =keep|=kept =sending|=telling|=asking|=closing|=saying|=giving|=making|=changing"
        "|=ignoring|=charging|=blaming|=repeating|=pushing|=breaking|=promising|=delaying"
        "|=stalling",
        "=keep =getting|=being =the|=same|=told|=passed|=bounced|=ignored|=transferred|=fobbed",
        "=you =people =are|=have|=keep|=never|=don't|=can't|=really|=need|=should|=even"
        "|=serious|=do|=just",
        "=you =clowns|=jokers",
        "!=do|=did|=does|=can|=could|=will|=would|=if =you =guys =are|=have|=keep|=never|=don't"
        "|=can't|=really|=need|=should =a|=no|=never"
        "|=ever|=the|=don't|=such|=even|=to|=not|=so|=really|=just|=be|=been",
        "=you|=you're =are? =blocking|=refusing|=preventing|=forcing|=stalling|=avoiding"
        "|=punishing|=dodging|=lying|=deceiving|=hiding",
        "=you =lied|=ruined|=destroyed|=screwed|=messed|=failed|=refuse|=dropped",
        "=lied =to|=about",
        "=lying|=lies =to|=about|=and|=me|=after",
        "=ruined|=spoiled|=wrecked =my|=our|=the|=everything|=it",
        "=because =of =you|=your =incompetence|=error|=mistake|=guys|=failure|=mistakes|=stupid"
        "|=system",
        "=your =fault|=mess|=incompetence|=stupid|=ridiculous|=excuses|=excuse|=useless"
        "|=so-called|=failure|=ineptitude|=nonsense|=lousy|=crappy|=damn|=stupidity",
        "=excuse|=excuses =after =excuse|=excuses",
        "=more =excuses|=lies",
        "=no =excuse|=excuses =for|=this",
        "=zero|=no =help|=accountability|=respect|=communication|=empathy|=care|=support|=sense"
        "|=transparency|=urgency|=explanation|=apology|=warning|=consideration",
        "=not =even|=once =a|=an|=bother|=bothered|=did|=have =reply|=apology|=sorry|=response"
        "|=to|=once|=single|=acknowledgement|=courtesy|=explanation",
        "=didn't|=haven't|=don't|=couldn't|=can't|=not|=cannot|=did =even =bother|=read"
        "|=apologize|=apologise|=reply|=acknowledge|=try|=look|=answer|=care|=respond|=do"
        "|=listen|=know|=call",
        "=did|=do|=have|=are|=can|=does|=is =you|=anyone|=anybody|=your|=someone =guys|=team"
        "|=people|=there =even|=actually|=ever =read|=reading|=work|=care|=test|=listen"
        "|=listening|=check|=working|=alive|=look|=understand|=testing|=respond|=answer|=reading",
        "=did|=do|=have|=are|=can|=does|=is =you|=anyone|=anybody =even|=actually|=ever =read"
        "|=reading|=work|=care|=test|=listen|=listening|=check|=working|=alive|=look"
        "|=understand|=bother|=testing|=tested|=respond|=answer",
        "=clearly|=obviously =you|=no|=nobody|=not|=don't|=didn't|=haven't|=never|=did|=the"
        " =don't|=didn't|=haven't|=never|=not|=one|=nobody|=cares|=read|=bothered|=care",
        "=treat|=treating|=treated =customers|=people|=me|=us|=your|=loyal|=like =like|=this"
        "|=customers|=so|=dirt|=a|=an|=crap|=garbage|=idiot|=criminal",
        "=hold|=held|=holding =my? =money|=hostage|=account =hostage|=ransom",
        "=taking|=take|=took =the =piss|=mickey",
        "=what|=where =am =i =paying|=even =you|=for",
        "=paying =for =nothing|=this|=a =service|=crap|=that|=nothing",
        "=getting =worse|=nowhere|=ridiculous|=old|=silly|=out =and|=of",
        "=going =round|=around|=in =in? =circles",
        "=over =and =over",
        "=again =and =again",
        "=time =and =time =again",
        "=once =again =you|=your|=nothing|=no|=broken|=wrong|=i'm|=i",
        "=how =many =times|=more|=weeks|=days|=emails|=people|=tickets =do|=must|=does|=will|=have"
        "|=should|=until|=before",
        slack=0,
    ),
    # What the customer asks without wanting an answer.
    *phrases(
        "=are =you =guys|=people|=fucking|=actually|=freaking|=frigging? =kidding|=serious"
        "|=joking|=insane|=crazy|=blind|=deaf|=stupid|=incompetent|=even|=that",
        "=you're|=you|=gotta|=must|=got =have|=to|=got|=be =to|=be? =kidding|=joking",
        "=you've|=have =got =to =be =kidding|=joking",
        "=kidding =me",
        "^ =seriously|=unbelievable|=wow|=pathetic|=ridiculous $",
        "=is =this|=it =a|=some|=your|=how|=what =joke|=kind|=idea|=you|=sick",
        "=what =the|=in =hell|=heck|=actual|=fuck|=f|=world|=bloody|=is =is|=are|=fuck?",
        "=wtf|=wth|=ffs|=smh|=omfg|=jfc",
        "=for =god's|=christ's|=heaven's|=fuck's|=goodness|=pete's|=crying =sake|=out",
        "=how =hard|=difficult =is|=can =it|=this|=that",
        "=how =is|=can =this|=that|=it|=you|=anyone =acceptable|=even|=possible|=ok|=okay"
        "|=legal|=still|=allowed|=be|=not|=just|=justify|=charge|=treat|=a|=any|=normal|=happen"
        "|=take|=fair",
        "=how =dare",
        "=how =come =nobody|=you|=no|=it|=i",
        "=how =do|=could =you =people|=guys|=justify|=mess|=lose|=even|=not|=let|=still|=expect"
        "|=manage",
        "=why =is|=are|=does|=has|=do|=can't|=won't|=isn't|=hasn't|=didn't|=am|=must|=don't"
        " =nobody|=no|=anyone|=someone|=anybody|=you =one|=even|=so|=still|=just|=answer"
        "|=responding|=ignoring|=replying|=answering|=helping|=doing|=making|=keep|=people"
        "|=guys|=refusing|=listening|=seem|=never|=always|=help|=fix|=tell|=do",
        "=why =should|=do|=must|=am =i|=we =have|=be|=pay|=still|=keep|=trust|=suffer|=wait"
        "|=need|=care|=being|=even|=paying|=always =to|=getting|=the|=paying|=punished|=charged"
        "|=for|=you|=waiting",
        "=what =is|=are|=exactly|=do =wrong|=you|=the =with|=people|=guys|=point|=doing|=even"
        "|=hell",
        "=what's =the =point",
        "=what =kind|=sort =of =service|=support|=company|=joke|=business|=customer|=people"
        "|=response|=answer|=help|=scam|=bank",
        "=come =on =guys|=now|=people|=already|=this",
        "=give =me =a =break",
        "=no =wonder",
        "=is|=does|=will =anybody|=anyone|=somebody|=someone =there|=even|=out|=actually|=ever"
        "|=home|=awake|=alive|=care|=read|=reading|=listening|=going|=at",
        "=i =shouldn't =have =to",
        "=shouldn't|=not|=supposed =be|=take|=to =this|=be|=so =hard|=difficult|=this|=long"
        "|=complicated",
        "=do =your|=something|=better|=you =job|=about|=please|=think|=enjoy|=realize|=realise"
        "|=honestly",
        "=learn =to =read|=how",
        "=get =your|=it =act|=shit|=together|=sorted",
        "=sort =yourselves|=your =out|=mess|=act",
        "^ =just|=please|=now? =sort =it|=this =out $",
        slack=0,
    ),
    # Thanks and praise that mean the opposite.
    *phrases(
        "=thanks|=thank|=thx =you? =for =nothing|=wasting|=ruining|=ignoring|=breaking|=making"
        "|=absolutely|=destroying|=stealing|=zero|=literally",
        "=great|=good|=nice|=excellent|=fantastic|=wonderful|=stellar|=awesome|=brilliant =job"
        "|=work|=way|=customer|=service =guys|=breaking|=ruining|=ignoring|=as|=service|=losing"
        "|=to|=destroying =usual|=treat|=lose|=guys|=always|=it|=everything|=my|=not?",
        "=great|=good|=nice|=excellent =job|=work =breaking|=ruining|=ignoring|=losing"
        "|=destroying|=guys",
        "=bravo|=slow =clap",
        "=congratulations|=congrats =you|=on =ruined|=just|=have|=ruining|=losing|=breaking"
        "|=making",
        "^ =great|=wonderful|=lovely|=perfect|=brilliant|=fantastic|=awesome|=nice =another|=so"
        " =now|=canned|=day|=failure|=bug|=bot|=excuse",
        "=used =to =be|=work|=have =better|=good|=great|=a|=fine|=reliable|=so",
        "=have|=enjoy =a =nice|=great|=good =weekend|=life",
        slack=0,
    ),
    # Demands in anger.
    *phrases(
        "=fix|=solve|=sort|=resolve|=answer|=do|=stop =this|=it|=your|=the|=damn|=me|=something"
        " =now|=already|=immediately|=app|=crap|=garbage|=shit|=damn|=freaking|=site|=product"
        "|=bugs|=today|=ffs",
        "=just =fix|=answer|=do|=read|=stop =it|=this|=the|=my|=your|=me|=asking|=sending",
        "=for =the =last|=love|=umpteenth|=millionth|=hundredth =time|=of",
        "=i'm|=am|=we're =done =with|=dealing|=waiting|=being|=talking|=here|=asking",
        "=don't|=do|=stop|=not =not? =tell =me =to|=that|=it's|=you|=how",
        "=don't|=do =not? =want|=need|=care =your|=another|=any|=more|=excuses|=an|=about|=to"
        " =apology|=apologies|=excuses|=excuse|=hear|=more|=your|=sorry|=policy",
        slack=0,
    ),
    *phrases(
        "^ =your|=the =app|=service|=site|=product|=program|=software|=update|=bot|=website"
        " =still|=just|=is|=does|=doesn't|=never|=keeps =not|=doesn't|=work|=never|=broken"
        "|=crashing|=useless|=down",
        "=still =not =fixed|=working|=resolved|=solved",
        "=this =keeps =happening",
        "=always|=constantly|=keeps =crashing|=crashes|=breaking|=broken|=failing|=down|=something",
        "=never =works|=worked|=ends",
        slack=0,
        label="hint",
    ),
)
