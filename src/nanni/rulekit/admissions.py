"""English admissions told as facts: what our people or our things did wrong.

Data of the cue ``fault_admitted``.
"""

from nanni.rulekit.matchers import phrases

_STAFF = (
    "driver|courier|agent|engineer|technician|warehouse|kitchen|waiter|nurse|doctor|receptionist"
    "|clerk|cashier|team|staff|colleague|operator|packer|handler|installer|plumber|cleaner|chef"
    "|housekeeping|desk|office|branch|shop|store|depot|supplier|contractor|reception|manager"
    "|guard|cook|barista|pilot|trainer|stylist|teacher|tutor|fitter|crew|system|site|website|app"
    "|form|server|script|bot|update|checkout|calendar|database|page|email|invoice|letter|machine"
    "|terminal|scanner|label"
)
_HARM = (
    "=left|=threw|=ignored|=dropped|=dented|=scratched|=spilled|=spilt|=tore|=crushed|=skipped"
    "|=shouted|=swore|=snapped|=lied|=misled|=misheard|=misadvised|=misspelt|=misread|=lost"
    "|=rejected|=bumped|=cut|=hung|=walked|=slammed|=refused|=forgot|=overlooked|=duplicated"
    "|=mangled|=garbled|=froze|=timed|=double-booked|=double-billed|=miscounted|=mixed|=swapped"
    "|=messed|=failed|=broke|=smashed|=burned|=burnt|=overcooked|=undercooked|=wiped|=stalled"
)
_AMISS = (
    "=rain|=outside|=unattended|=wrong|=without|=on|=open|=in|=at|=off|=up|=out|=your|=you|=it"
    "|=the|=to|=both|=them|=two|=one"
)
_GAVE = (
    "=packed|=shipped|=sent|=delivered|=charged|=billed|=booked|=gave|=served|=credited|=quoted"
    "|=ordered|=fitted|=installed|=printed|=posted|=issued|=poured|=brought|=put|=added"
)
_UNDONE = (
    "=turn|=show|=arrive|=come|=call|=reply|=tell|=inform|=respond|=appear|=pass|=check|=update"
    "|=accept|=load|=count|=let|=recognise|=recognize|=store|=print|=refresh|=deliver|=read"
    "|=follow|=notice|=log|=scan|=ring|=knock|=wait|=explain|=warn|=save|=send"
    "|=record|=sync|=mention|=cancel|=process|=apply|=label|=answer|=register|=include|=match"
)
_BLUNDER = (
    "=regression|=bug|=error|=mistake|=problem|=issue|=delay|=confusion|=mess|=mix-up|=fault"
    "|=typo|=blunder|=oversight|=gap"
)

#: Verbs that tell of a fault by their prefix.
_MIS = (
    "=mislabelled|=mislabeled|=misread|=misjudged|=misplaced|=misquoted|=misrouted|=misaddressed"
    "|=misspelt|=misspelled|=miscalculated|=misconfigured|=misinformed|=misadvised|=mishandled"
    "|=miscounted|=misfiled|=misreported|=misclassified|=mistyped|=miscoded|=misdiagnosed"
    "|=mispriced|=misstated|=misdirected|=underpaid|=undercharged|=underestimated|=underdelivered"
    "|=overcharged|=overbilled|=overbooked|=oversold|=overlooked|=overestimated|=overran|=overpaid"
    "|=overfilled|=overstated|=double-charged|=double-booked|=double-counted"
)
#: What we had not done is our fault, unless nobody expected it.
_UNEXPECTED = (
    "receive|get|find|see|charge|have|change|hear|share|store|sell|say|mean|promise|want|need"
    "|expect|know|think|ask|use|locate|detect|identify|approve|agree|authorise|authorize|offer"
    "|decide|cause|remove|delete|take|cancel|close|keep|collect|hide|touch|lose|forget|break"
    "|make|hold|require|reach|plan|intend|pay|open|stop|raise|increase|block|send|go|do|any|yet"
)

_MADE = (
    "=made|=pushed|=shipped|=released|=rolled|=deployed|=did|=published|=sent|=wrote|=built|=gave"
    "|=merged|=landed|=posted"
)
#: What one reads or looks up at ours, which can be wrong by itself.
_PAPERS = (
    "=page|=link|=guide|=manual|=article|=list|=form|=map|=leaflet|=listing|=answer|=reply|=notice"
    "|=letter|=email|=instructions|=docs|=documentation|=description|=label|=timetable|=price"
)
_DOWN = (
    "=outage|=failure|=fault|=breakdown|=crash|=incident|=bug|=mix-up|=error|=mistake|=misprint"
    "|=glitch|=hiccup|=slip"
)

_MENDED_LATE = (
    "=changed|=updated|=told|=checked|=sent|=removed|=caught|=cancelled|=canceled"
    "|=stopped|=closed|=added|=marked|=replaced|=cleaned|=refilled|=included"
)

ADMISSIONS = phrases(
    f"=it|=this|=that|=they|=which =should =have =been {_MENDED_LATE} !now|already|by",
    "=you|=it|=this|=they|=nobody =never =should =have",
    "=you|=nobody =should =never|=not =have =been|=had|=waited|=paid|=got|=received|=seen",
    "=that|=this =was =me|=us|=mine|=ours $",
    "=we|=i =did =not =save|=notice|=spot|=realise|=realize|=remember|=leave|=allow|=attach|=press"
    "|=tick|=lock|=finish|=order|=stock|=print|=wrap|=pack|=clean|=fill|=reserve|=stick|=keep",
    "=we|=i =did =not =see|=read|=open =your|=the|=this|=it =message|=mail|=email|=letter|=note"
    "|=post"
    "|=ticket|=until",
    "=our|=on|=at|=of =our? <LATN> =did =not =accept|=load|=save|=count|=recognise|=recognize|=send"
    "|=show|=register",
    "=we|=i =booked|=sold|=gave|=let|=assigned|=rented|=promised ...6 =to|=into|=for =someone"
    "|=somebody|=another|=one|=two =else|=guest|=customer|=person|=client|=family|=room|=cabin",
    "=we =booked|=sold|=let|=rented|=charged|=gave =two|=both|=three =families|=guests|=people"
    "|=customers|=times|=parties",
    "=we|=i =let =your|=the|=this <LATN> =go",
    "=the =wrong <LATN> =was|=were|=got =fitted|=sent|=delivered|=packed|=printed|=charged|=booked"
    "|=served|=installed|=applied|=shipped|=put|=shown|=listed|=posted|=ordered|=cooked",
    "=was|=were|=been =packed|=read|=fitted|=handled|=installed|=cleaned|=cooked|=printed|=labelled"
    "|=labeled|=sewn|=glued|=wired|=measured|=set|=stored =wrongly|=badly|=poorly|=carelessly"
    "|=incorrectly|=too",
    "=the|=our <LATN> =mixed|=muddled|=messed|=screwed|=mixes =up",
    "=the|=our <LATN> =went|=was|=were|=came|=shipped =sent|=out? =a|=an|=two|=three|=too|=several"
    " =day|=days|=week|=weeks|=hour|=hours|=month|=minutes? =late",
    "=our <LATN> =was|=is|=were =off =by",
    "=we|=i =was|=were =not =ready|=prepared|=staffed|=aware|=careful|=clear =for|=of|=enough",
    f"=our {_PAPERS}|=text|=advert|=ad|=clerk|=colleague ...6 =was|=is|=were =not =true|=correct"
    "|=accurate|=right",
    "=we|=i =pressed|=sent|=clicked|=posted|=closed|=published ...3 =before =attaching|=checking"
    "|=saving|=reading|=testing|=adding",
    "=sat|=sitting|=lay|=lain|=stuck ...2 =unread|=unanswered|=unopened|=untouched|=unseen",
    "=we|=i =closed|=cancelled|=canceled|=charged|=sent|=shipped|=removed|=acted|=answered"
    "|=archived|=billed ...4 =too =early|=soon|=quickly|=hastily|=much|=often",
    f"=somebody|=someone =here|=on|=from|=at|=in ...3 {_HARM}|=forgot|=missed|=mixed|=deleted",
    "=we|=i told|promised|said|offered ...6 =and|=but =then? =did =not",
    f"{_DOWN} =in|=of|=with|=on ...3 =i|=we {_MADE}",
    "=it|=this|=that =has? =failed|=broke|=crashed|=broken =again",
    f"=update|=release|=change|=fix|=patch|=deploy|=version|=migration =that? =we|=i {_MADE} ...4"
    " =wiped|=broke|=caused|=deleted|=removed|=hid|=dropped|=reset|=lost|=slowed|=crashed|=emptied",
    f"=from|=by =a|=the|=my|=our =change|=update|=fix|=patch|=typo =that? =i|=we {_MADE}",
    f"=was|=were ...2 {_DOWN} =in|=at|=on =our|=my",
    f"!=if|=whether =the|=our|=your {_PAPERS} ...4 =was|=were =out =of =date",
    f"{_PAPERS}|=button|=formula|=counter =has|=have =been =broken|=wrong|=missing|=outdated =since"
    "|=for",
    "=slipped =my|=our =mind",
    "=my|=our ...2 =was|=were =wrong|=incorrect|=inaccurate|=mistaken|=premature|=careless",
    "=our ...2 =still|=wrongly =showed|=shows|=said|=says|=listed|=lists|=had|=displayed|=pointed"
    "|=quoted|=names|=named",
    "=driver|=courier|=carrier =marked|=signed|=scanned ...4 =although|=though|=but|=without"
    "|=before",
    "=renewal|=payment|=backup|=import|=export|=upload|=sync|=migration|=delivery =has? =failed"
    "|=broke"
    " =here|=on =our|$",
    f"=we|=i|=our|=my|=they ...3 {_MIS}",
    f"{_STAFF} {_MIS}",
    f"=we|=i =had =not !{_UNEXPECTED} <LATN>",
    f"=we|=i =simply|=clearly|=just|=obviously|=really =did =not !{_UNEXPECTED} <LATN>",
    "=bug|=mistake|=fault|=error|=delay|=blame|=responsibility|=oversight|=typo|=problem =is|=was"
    " =entirely|=all|=purely? =ours|=mine",
    f"{_BLUNDER} ...2 =introduced|=caused|=came|=made|=shipped =in|=by|=with|=from =our|=my|=the"
    " =last|=latest|=own|=update|=release|=script|=change|=side|=code|=team",
    "=we|=i =was|=were =late|=slow|=careless|=unprepared|=disorganised|=disorganized|=sloppy"
    "|=inattentive|=unclear|=rude",
    "=we =had =too =few|=little|=many",
    "=we|=i =did =not =communicate|=explain|=plan|=prepare|=think|=staff|=handle|=describe|=word",
    "=our ...2 =was|=were =out =of =date",
    "=owe =you =an =explanation|=apology",
    "=we|=i =promised ...6 =nobody|=no-one|=no|=never|=nothing",
    "=sloppy|=careless|=rude|=wrong|=thoughtless|=unhelpful|=poor =reply|=answer|=advice|=work"
    "|=service|=response|=information =from|=of =me|=us|=our|=my",
    "=we|=i|=our ...2 =quoted|=charged|=sent|=gave|=billed|=showed|=applied|=shipped|=used =you?"
    " =last|=someone|=somebody|=another|=faulty|=broken|=damaged|=defective|=expired|=twice"
    "|=double =year's|=else's|=customer's|=person's|=month's?",
    "=although|=though|=even|=despite|=when =you =had|=told|=asked|=specifically|=clearly =told"
    "|=asked|=said|=requested|=us|=told|=not|=for",
    "=was|=were =missing|=broken|=down|=off ...6 =and =we|=nobody|=no-one|=i =had|=did|=noticed"
    "|=hadn't|=didn't",
    "=our =own? =doing",
    "=we|=i =shouldn't|=should =not =have =closed|=cancelled|=canceled|=sent|=said|=charged|=told"
    "|=asked|=removed|=deleted|=taken|=let|=made|=been|=blocked|=billed|=replied|=given",
    f"=our|=the {_STAFF} {_HARM} {_AMISS}",
    f"=our {_STAFF} <LATN>? {_HARM}",
    f"=our|=the {_STAFF} =did|=has|=had|=was|=could =not =properly|=actually|=even? {_UNDONE}",
    f"=our|=the {_STAFF} =didn't|=hasn't|=never =properly|=actually|=even? {_UNDONE}",
    "=nobody|=no-one =here? =let|=gave|=came|=turned|=showed|=rang|=got|=explained",
    "=no =one =here? =let|=told|=called|=warned|=replied|=answered|=noticed|=came|=rang|=got|=met"
    "|=checked|=explained|=picked|=passed|=informed",
    f"{_BLUNDER} =that? =we|=i =introduced|=caused|=made|=created|=shipped|=left|=missed|=let",
    f"=we|=i|=our|{_STAFF} ...1 {_GAVE} ...4 =instead =of",
    f"=we|=i|{_STAFF} ...1 {_GAVE}|=seated|=placed|=registered|=routed|=listed|=filed|=moved"
    "|=assigned|=signed ...4 =the|=a|=an =wrong|=incorrect|=old|=outdated",
    "=wrong|=careless|=unfair|=rude|=sloppy|=unprofessional|=silly|=bad|=poor|=thoughtless =of|=on"
    " =us|=me|=our|=my",
    "=we|=i =should =have|=of =caught|=spotted|=noticed|=told|=warned|=checked|=tested|=replied"
    "|=sent|=answered|=seen|=explained|=called|=done|=been|=asked|=made|=let|=known|=put|=given"
    "|=taken|=kept|=acted|=responded|=updated|=written|=communicated|=flagged|=contacted|=had",
    "=we|=i =should've|=shouldn't =have? <LATN>",
    "=our|=my =failing|=failure|=lapse|=negligence|=blunder|=shortcoming|=screw-up|=cock-up|=goof"
    "|=misstep|=misjudgment|=misjudgement|=misunderstanding|=shortcomings|=failings|=slip-up",
    "=fell|=fallen|=falls|=fall =short|=below",
    "=we|=i =did =not|=n't =live|=measure|=stick =up|=to",
    "=we|=i =let =this|=it|=that|=things|=you =fall|=slip|=slide|=drag|=down|=go|=wait",
    "=fell|=slipped|=lost =through|=between|=in =the =cracks|=net|=shuffle|=post|=system",
    "=we|=i =could|=can =have =handled|=done|=communicated|=explained|=been =this|=that|=it"
    "|=much|=better|=more|=clearer =better|=clearer?",
    "=not =good =enough",
    "=not =acceptable|=okay|=ok =and|=of|=on|$",
    "=no =excuse|=excuses =for =this|=that|=it|=how|=our|=what",
    "=we|=i|=we're|=i'm|=are|=am =at =fault",
    "=fault|=blame|=error|=mistake|=responsibility =is|=was|=lies|=rests =entirely|=all|=solely"
    "|=purely|=squarely|=with? =ours|=mine|=us|=me",
    "=all|=entirely|=purely =our|=my =side|=end|=doing|=mistake|=fault|=fail",
    "=mea =culpa",
    "=our|=my ...1 =was|=were =rude|=short|=curt|=unhelpful|=dismissive|=slow|=careless|=abrupt"
    "|=impolite|=cold =with|=to|=and|=about|$",
    "=we|=i =gave|=sold|=sent|=shipped|=delivered|=quoted =you =was|=were =faulty|=wrong"
    "|=incomplete"
    "|=outdated|=broken|=defective|=damaged|=expired|=incorrect|=stale|=spoiled|=misleading|=out",
    "=we|=i =sat =on =your|=it|=this|=the",
    "=nobody|=no-one =here? =looked|=touched|=opened|=handled|=worked|=rang|=phoned|=turned|=saw"
    "|=acted|=thought|=tested|=passed",
    "=no =one =here? =looked|=touched|=opened|=handled|=worked|=phoned|=turned|=saw|=acted|=tested",
    "=somebody|=someone ...3 =the =wrong",
    "=of =mine|=ours =was|=were =wrong|=incorrect|=late|=false|=misleading",
    "=twice|=wrongly =by =our|=my",
    "=we|=i|=someone|=somebody =was|=were =meant|=supposed =to",
    "=we|=i =had =promised",
    "=it|=that =was|=is =me|=us =who|=that",
    f"=our|=the <LATN> {_STAFF} {_HARM} {_AMISS}",
    "=should =have =been =swapped|=replaced|=checked|=told|=warned|=cleaned|=tested|=noticed"
    "|=caught"
    "|=spotted|=cancelled|=serviced|=repaired|=explained|=flagged|=informed|=answered",
    "=although|=though =you =had|=already? =gave|=given|=cancelled|=canceled|=paid|=returned|=left"
    "|=closed|=stopped|=sent|=cancel",
    "=promised ...4 =and|=but =got|=had|=heard|=received =none|=nothing|=no",
    "=nobody|=no-one =reads|=checks|=watches|=opens|=looks|=answers",
    "=our <LATN> ...3 =the|=a =wrong",
    "=we|=i|=nobody =only =noticed|=saw|=found|=realised|=realized|=learned|=learnt|=spotted",
    "=ran|=run|=worked|=relied =on|=from =an|=the =old|=outdated|=wrong",
    "=link|=mail|=letter|=sign|=map|=page|=code ...4 =pointed|=led|=went|=sent =to =the|=a =wrong",
    "<LATN> =overslept|=misheard|=mistyped|=misaddressed",
    "=he|=she|=they =got|=had|=took|=read|=scanned =the =wrong",
    "=we|=i =have|=had =not =done =so? =well|=enough",
    "=which|=that =was|=is =my|=our =task|=job|=duty|=mistake|=oversight",
    "=ours|=mine =was|=were =the? =wrong",
    "=by =mistake|=accident|=error ...6 =our|=here",
    "=following|=using|=reading =an|=the =old|=outdated|=wrong",
    "=we|=i =have =no =excuse|=excuses",
    "=is|=was =a|=an? =disgrace|=inexcusable|=shameful",
    "!you|they|customer|seller|buyer =took|=grabbed|=loaded|=poured|=mixed =the|=a =wrong",
    "=because =our|=my ...4 =started|=crashed|=failed|=broke|=missed|=stopped|=sent|=forgot|=lost"
    "|=mixed|=took|=ran|=did|=was|=were|=counted|=read",
    "=sat|=stuck|=lay|=stayed ...2 =in =my|=our =drafts|=outbox|=inbox|=spam|=queue|=folder|=tray",
    "=error|=bug|=misprint|=typo|=mistake|=slip|=fault|=oversight|=failure|=blunder|=confusion =of"
    " =ours|=mine",
    "=we|=i =stayed|=went|=remained|=fell|=kept =silent|=quiet",
    f"=careless|=wrong|=rude|=sloppy|=silly|=thoughtless =of =the|=that {_STAFF}",
    "=we|=i =made|=kept|=had =you =wait|=waiting|=chase|=chasing|=queue|=repeat|=pay|=explain|=come"
    "|=call",
    "=left|=lost|=dropped|=damaged|=broken|=missed|=forgotten|=ignored|=cancelled|=deleted"
    "|=misplaced|=scratched|=crushed|=opened|=overlooked ...5 =by =our|=my",
    "=our ...2 =introduced|=caused|=broke|=triggered|=created =this|=that|=the|=it|=a|=your",
    f"{_STAFF} ...4 =and|=but =did|=has =not =properly|=actually|=even? {_UNDONE}",
    f"{_STAFF} ...4 =and|=but =didn't|=hasn't|=never {_UNDONE}",
    "=we|=i|=our|=team|=billing|=system ...3 =got ...4 =wrong",
    f"=we|=i {_GAVE} ...9 =instead =of",
    "=my =bad",
    "=oops|=whoops",
    "=we|=i =misunderstood|=misread|=misinterpreted|=misjudged|=mislabelled|=mislabeled"
    "|=misinformed|=misdirected|=misquoted|=mistook|=misreported|=misallocated|=misspoke",
    "=we|=i =jumped =the|=to =gun|=conclusions",
    "=we =overran|=overcharged|=oversold|=overbooked|=overestimated",
    "=should =never =have =happened|=been|=left|=gone|=got",
    "=should =not =have =happened|=been|=left|=gone|=got|=charged|=been",
    "=shouldn't =have =happened|=been|=left|=gone|=got",
    # A thing of ours that gave way, whatever it is called: "our build queue slowed down".
    "=our ...2 =slowed|=went|=fell|=got|=broke =down|=behind|=stuck|=offline",
    "=our ...2 =stopped =working|=responding|=accepting|=sending|=updating",
    "=our ...2 =ran|=timed|=backed =out|=over|=up",
    "=our ...2 =was|=were =temporarily|=briefly|=badly|=partly? =backed|=stuck|=down|=overloaded"
    "|=unavailable|=offline|=broken|=misconfigured|=delayed|=blocked|=jammed|=overwhelmed"
    "|=unreachable|=late|=slow",
    "=stuck|=lost|=caught|=trapped =in|=inside =our <LATN>",
    "=we|=i =had|=have =had? =an|=a|=some|=few|=several? =technical|=internal|=brief|=temporary"
    "|=minor|=major? =issue|=issues|=problem|=problems|=outage|=trouble|=glitch|=hiccup|=incident"
    "|=bug ...5 =with|=on|=in|=inside =our",
    "=due|=owing =to =a|=an|=this|=some =bug|=glitch|=mistake|=error|=mix-up|=typo|=oversight"
    "|=misconfiguration",
    "=that|=this|=it =was =our|=my =responsibility|=duty|=job (=and|=but|=to|=not | $)",
    "=we|=i =did =not =meet|=reach|=keep|=honour|=honor|=live|=hit|=fulfil|=fulfill =this|=that"
    "|=our|=the|=up =goal|=standard|=standards|=deadline|=promise|=expectations|=mark|=target|=word"
    "|=date|=to",
    "=we|=i =did =not =release|=publish|=launch|=finish|=manage|=get|=make =this|=it|=the|=to|=last"
    "|=on|=yesterday|=anything",
    "=my|=our =reply|=answer|=response|=follow-up|=reaction|=communication =was|=were =not =timely"
    "|=clear|=quick|=fast|=good|=prompt",
    "=there|=there's =was|=were|=been|=has|=have =been? =some|=a|=several|=technical"
    " =technical|=internal|=server|=temporary? =problems|=problem|=issues|=trouble|=outage"
    " =yesterday|=today|=earlier|=last|=with|=on|=this|=which|=and|=in",
    "=there =was|=were =a|=an =gap|=lapse|=breakdown|=failure =in|=on =our|=my",
    "=our|=the ...2 =was|=were =misleading|=confusing|=unclear|=badly|=poorly ...1 =worded"
    "|=written|=sorry|=and|=so|$",
    slack=0,
)
