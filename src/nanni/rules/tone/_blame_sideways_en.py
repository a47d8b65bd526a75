"""English blame told sideways; data of TON01.

Passives, conditions, duties and half-sentences that never say "you did not". Labels as in
``_blame``.
"""

from nanni.rulekit import Pattern, Phrase, pattern, phrases
from nanni.rules.tone._deeds import FAULTS_EN, MISHAPS_EN

_GUEST = (
    "=customer|=customers|=guest|=guests|=buyer|=buyers|=user|=users|=passenger|=passengers"
    "|=tenant|=tenants|=people|=visitor|=visitors|=patient|=patients|=member|=members|=clients"
    "|=client|=owner|=owners"
)
_DUE = (
    "=filled|=read|=followed|=packed|=entered|=done|=reported|=cancelled|=canceled|=checked"
    "|=completed|=stored|=installed|=provided|=sent|=returned|=given|=supplied|=kept|=paid"
    "|=submitted|=registered|=set|=configured|=measured|=mentioned|=declared|=signed|=collected"
)
_MISUSE = (
    "=misuse|=mishandling|=neglect|=abuse|=negligence|=tampering|=carelessness|=overuse|=improper"
    "|=incorrect|=rough|=inattention|=mistreatment|=overloading"
)
_FAULTY = "=wrong|=incorrect|=invalid|=incomplete|=false|=inaccurate|=unreadable|=illegible"
_GAVE = "=gave|=provided|=entered|=supplied|=typed|=submitted|=put|=sent|=filled|=listed|=quoted"
_DATA = (
    "=address|=email|=details|=number|=information|=reading|=date|=dates|=data|=name|=postcode"
    "|=iban|=documents|=form|=code|=measurements|=account|=card|=phone|=settings|=password"
)
_ROOM = "=opportunity|=chance|=chances|=time|=notice|=warning|=opportunities|=warnings|=reminders"
_NOTES = "=reminders|=warnings|=notices|=notifications|=emails|=messages|=letters|=alerts"
_RUSH = (
    "=quick|=hasty|=eager|=impatient|=slow|=careless|=rash|=trigger-happy|=keen|=optimistic"
    "|=distracted|=inattentive|=forgetful|=impulsive|=lax"
)
_SPOILT = "=given|=shared|=dismissed|=accepted|=disabled|=deleted|=damaged|=broken|=caused"
_BURDEN = "=fault|=blame|=responsibility|=liability|=onus|=burden|=problem|=error|=mistake|=issue"
_READ = "read|follow|listen|bother|check|pay|think|look|report|cancel|back|wait|ask|tell"

#: What they would have done, had they taken heed.
_HEED = (
    "=charged|=kept|=followed|=read|=checked|=waited|=called|=told|=asked|=stored|=used|=set"
    "|=measured|=replied|=answered|=listened|=updated|=installed|=registered|=cancelled"
    "|=canceled|=booked|=packed|=looked|=chosen|=brought|=arrived|=taken|=bothered"
)

DEEDS = phrases(
    f"=had =the|=this|=your|=that|=it|=all|=these ...4 =been =properly|=correctly? {_DUE}",
    f"=had =the|=our|=a {_GUEST} <LATN>",
    f"=if =the|=our|=a {_GUEST} =had|=would =only|=actually|=bothered? <LATN>",
    f"=if {_GUEST} =had|=would =only|=actually? {_READ}",
    f"=you =were|=are|=have|=been =a|=been? =bit|=little|=just|=perhaps|=rather|=too|=far"
    f" =too|=over? {_RUSH}",
    f"{_DATA} =that|=which? =you =have|=had? {_GAVE} =us|=in|=at|=during? ...1 =is|=was|=were"
    f"|=are|=seems|=appears =to|=be|=have? =been|=be? {_FAULTY}",
    f"=you =have? {_GAVE} =us|=in? =the|=an|=a =wrong|=incorrect|=invalid|=false|=incomplete",
    f"=your ...2 =was|=were {_FAULTY} ...1 =that's|=which|=hence|=so|=therefore|=that",
    f"=you =have? =had|=were|=received =given? =every|=ample|=plenty|=enough|=sufficient|=more"
    f"|=fair|=several|=numerous|=many =of|=than? =enough? {_ROOM}",
    f"=you =were|=have|=had =been? =already? =sent|=given|=shown|=had|=received|=ignored"
    f" =two|=three|=four|=several|=multiple|=many|=numerous|=repeated|=countless|<NUM> {_NOTES}",
    "=and|=but|=yet =still|=then|=simply|=you? =chose|=decided|=opted|=preferred =not|=to|=against"
    " =to? ignore|disregard|dismiss|skip|do|act|buy|proceed|continue|pay|read|use|cancel|wait",
    f"{_GUEST} =don't|=won't|=didn't|=refuse|=fail|=forget|=failed|=forgot|=never|=cannot =to?"
    f" =even? {_READ}",
    "!no =you =didn't|=weren't|=hadn't|=haven't $",
    "=you =did|=were|=had|=have =clearly|=simply|=obviously? =not $",
    f"=was|=were|=been|=is =apparently|=clearly|=twice? {_SPOILT} =twice|=manually|=remotely?"
    " =by|=from =you|=your|=yourself|=the =customer|=guest|=device|=account|=phone|=own?",
    "=you =left|=forgot|=kept =the|=your|=it|=a|=them ...2 =open|=unlocked|=running"
    "|=unattended|=outside|=uncovered|=exposed|=unsecured|=plugged|=overnight",
    "=you =left|=kept =the|=your|=it|=a|=them ...2 =on =all|=overnight|=while|=and|$",
    "=you =are|=were|=have =been? =still? =using|=running =an|=a|=some =ancient|=cracked|=pirated"
    "|=dodgy|=cheap|=obsolete|=counterfeit|=prehistoric|=fake|=jailbroken|=rooted",
    "=you're|=you've|=been =been? =still? =using|=running =an|=a|=some =ancient|=cracked|=pirated"
    "|=dodgy|=cheap|=obsolete|=counterfeit|=prehistoric|=fake|=jailbroken|=rooted",
    "=you|=you've =have? =been =using|=doing|=reading|=holding|=typing|=entering ...3 =wrong"
    "|=incorrectly|=wrongly|=improperly",
    "=you =have? =waited|=left|=leave =it|=this? =until|=till|=to =the =last|=very|=final",
    "=clearly|=obviously|=evidently =you|=you've !are|need|can|could|may|will|would|should|have|get"
    " <LATN>",
    "=you =have? =confused|=mixed|=muddled|=misjudged|=miscalculated|=overestimated|=forgotten"
    "|=misremembered|=mistaken|=misheard",
    "=you're|=you =are =clearly|=simply|=obviously|=sadly|=i? =think? =mistaken|=confused"
    "|=confusing|=misinformed|=misremembering|=mixing",
    "=you =have? =managed =to break|delete|lose|lock|miss|ignore|crash|brick|spill|block|flood",
    "=you =insisted|=demanded =on|=that|=to",
    "=you =went|=go =ahead|=against =and|=our|=the|=with|=without|=anyway|=regardless",
    slack=0,
    label="deed",
)
SAID = phrases(
    "=if =the|=your <LATN> =had =been =complete|=completed|=filled|=correct|=signed|=sent|=paid"
    "|=submitted|=entered|=packed|=read|=returned",
    "=your ...3 =is|=are|=was|=were =to =blame",
    "=can =not =help =it? =if =you =do =not",
    "=you =must|=can =not =have !been|had <LATN>",
    "=clearly|=obviously|=apparently|=evidently =the|=your <LATN> =was|=were|=has =been? =typed"
    "|=entered|=written|=filled|=set|=put =in|=out? =wrong|=wrongly|=incorrectly|=badly",
    "=you =parked|=stood|=sat|=went|=waited|=queued|=boarded|=applied|=wrote|=called|=got"
    " =in|=at|=to|=on|=off =the =wrong",
    "=is|=was|=it's =clearly|=plainly|=explicitly =stated|=explained|=written|=mentioned|=said",
    "=low-quality|=lazy|=duplicate =report|=reports|=tickets|=questions|=issues ...3 =cost|=costs"
    "|=waste|=wastes|=steal",
    f"=your|=the ...1 {_DATA}|=request|=ticket|=order|=application|=claim =was|=were|=is|=has"
    f" =been?"
    " =not|=incorrectly|=wrongly|=improperly|=badly|=incompletely|=never =filled|=completed"
    "|=entered|=formatted|=packed|=signed|=submitted|=provided|=properly|=correctly",
    f"{_GUEST}|=end-user =is|=are =solely|=fully|=always|=entirely? =responsible|=liable|=obliged"
    " =for|=to",
    "=is|=was|=it's =stated|=explained|=written|=mentioned|=described|=listed|=said|=spelled"
    " =very|=quite|=perfectly|=so =clearly|=plainly|=explicitly",
    "=you =made =it|=this|=things|=matters =worse|=harder|=impossible",
    "=you =simply|=just|=obviously|=clearly =did =not =wait|=read|=look|=listen|=pay|=try|=check",
    "^ =the =more =you|=contacts|=messages|=tickets|=emails|=often ...8 =the =less|=longer|=slower"
    "|=later",
    "=you|=you're =were|=are|=may? =probably|=perhaps|=possibly|=clearly|=obviously =expecting"
    "|=hoping|=thinking|=confusing|=used",
    f"=happens|=happened|=happen =when|=because|=if {_GUEST}|=people <LATN>? =ignore|=forget"
    "|=refuse|=rush|=skip|=insist|=leave|=do|=don't|=never",
    "^ =next =time|=in =please? =check|=read|=look|=ask|=measure|=pay|=call|=book|=wait|=try",
    "=due|=because|=owing|=thanks =to|=of =the|=a =late|=missing|=wrong|=incorrect|=improper"
    "|=delayed|=incomplete ...2 =on|=from|=at|=by =your|=the =end|=side|=part|=customer|=user",
    f"=was|=were|=been =dropped|=damaged|=broken|=opened|=spilled|=cracked|=misused|=mishandled"
    f" =by =the|=a {_GUEST}",
    "=you =have =not =given|=provided|=sent|=told|=left =me|=us =much|=enough|=anything|=a|=any",
    f"=consistent|=signs|=evidence|=result|=indicative =with|=of ...2 {_MISUSE}",
    "=it's|=is|=was|=that's|=entirely|=still =on|=upon =you =as|=the|=customer? =to|=not|=for",
    "=it's|=is|=are|=remains =your|=the =sole|=own|=guest's|=customer's|=buyer's|=passenger's?"
    " =job|=duty|=obligation|=task|=business|=problem =as|=to|=not",
    "=as =the|=a|=an =account|=card|=policy|=ticket|=device|=home|=adult|=pet =holder|=owner?"
    " ...1 =you|=it =are|=is|=should|=must|=have|=would ...2 =responsible|=on|=your|=ensure"
    "|=know|=check|=keep|=known",
    f"{_BURDEN} =lies|=rests|=falls|=lay|=sits|=is|=was =squarely|=solely|=entirely|=therefore?"
    " =with|=on|=upon =you|=your|=yourself|=the =customer|=guest|=buyer|=user|=sender|=traveller"
    "|=owner|=way|=passenger|=account|=shoulders|=end",
    "=delay|=fault|=cause|=hold-up|=misunderstanding|=confusion|=trouble|=bug|=failure|=holdup"
    " =is|=was|=lies|=lay|=came|=comes|=occurred|=happened|=being =entirely|=all? =on|=at|=from"
    " =your =side|=end|=part",
    "=no|=any|=lack|=failure|=without|=negligence|=inaction|=carelessness|=oversight|=error|=delay"
    "|=mistake|=slip ...6 =on =your =part",
    "=between =the =keyboard =and",
    "=between =keyboard =and =chair",
    "=layer =eight|=8",
    "=because|=due|=owing|=thanks|=result|=down =of|=to =your =late|=missing|=missed|=incorrect"
    "|=incomplete|=wrong|=poor|=slow|=lack|=inability|=failing|=not|=own|=repeated",
    "=loss|=risk|=cost|=consequences|=rest =is|=are =yours",
    "=loss|=risk|=cost|=consequences|=rest =is|=are =on =you",
    "=yours =to =bear|=own|=live",
    "=only|=have|=got =yourself|=yourselves =to =thank|=blame",
    "=made|=forced|=asked|=told =you =choose|=buy|=book|=order|=click|=pick|=sign|=take|=pay|=press"
    "|=install|=upgrade",
    "=in|=with|=by|=on|=from =your =own? =code|=plugin|=plugins|=theme|=setup|=config|=network"
    "|=device|=browser|=computer|=end|=side|=phone|=settings|=card|=bank =and? =not =our|=ours"
    "|=us|=in|=on|=the|=with|=on|=mine",
    "=all|=most|=other|=the =other|=rest|=remaining|=our =of|=the? =the|=our? =guests|=customers"
    "|=users|=passengers|=tenants|=residents|=patients|=people =managed|=manage|=read|=noticed"
    "|=coped|=had =to|=no|=the|=it|=without|=fine",
    "=could|=would|=might =have =been =easily|=all|=simply? =avoided|=prevented|=spared =if|=had"
    " =you|=the|=your|=only",
    "=wouldn't|=would|=not =not|=be? =have|=be|=be? =happened|=having|=this|=here|=in =if|=had"
    "|=conversation|=this|=situation =you|=this|=conversation|=situation|=had|=if",
    "=common =mistake =among|=by|=with|=people|=users",
    "=that =is|=was|=one =your =choice|=call|=decision",
    "=you =of =all =people",
    "=you =made =your =bed",
    "=you =get|=got|=reap =what =you =deserve|=deserved|=sow|=ask|=asked|=sowed",
    "=we|=i =can|=could =not =possibly|=be? =know|=guess|=foresee|=expected =that|=to|=where|=what"
    "|=you =you|=know|=guess|=wanted|=had|=your",
    "=how =was|=were|=could|=should|=would =i|=we =supposed|=to|=have|=possibly? =to|=have? =know"
    "|=known|=guess|=guessed",
    "=not =our|=my|=the|=hotel's|=bank's|=airline's =hotel's|=company's? =fault|=problem =that|=if"
    "|=when =you|=your",
    "=you|=you've =have? =brought =this|=it =on|=upon =yourself",
    "=do =your|=the =reading|=math|=maths|=research|=homework =before|=first|=next",
    "=what =did =you =do =to|=this|=now",
    "=if =you|=you'd =had|=would? =bothered|=cared|=taken|=troubled =to|=the|=a",
    "=someone|=somebody =didn't|=forgot|=wasn't|=hasn't|=failed =read|=check|=to|=paying|=do",
    slack=0,
    label="said",
)
#: Conditions unfulfilled, causes in the customer's hands, and chances they let go.
CAUSES = phrases(
    f"=if =only? =you'd {_HEED}",
    f"=if =only? =you =had {_HEED}",
    "=your =own =typo|=making",
    "=of =your =own =making|=doing",
    "=can't|=cannot|=couldn't =help =it|=you =if|=that|=when =you =don't|=won't|=didn't|=never"
    "|=refuse|=ignore|=keep|=do",
    "=risk =you =take|=took|=run|=ran|=accepted",
    "=people|=users|=customers|=guests|=those =who =tamper|=ignore|=refuse|=mess|=neglect|=misuse"
    "|=abuse",
    "=burden|=onus|=duty|=responsibility =of =checking|=ensuring|=keeping|=reading|=packing"
    "|=cancelling|=providing|=arranging|=obtaining ...3 =is|=lies|=rests|=falls",
    "=is|=was|=remains =the =traveller's|=traveler's|=passenger's|=customer's|=guest's|=buyer's"
    "|=tenant's|=sender's|=user's|=owner's|=patient's|=parent's|=student's $",
    "=hardly|=no|=not|=little =a? =surprise|=surprising =that|=it|=if|=given =it|=you|=they|=the",
    "=given =how|=the =you|=way =you? =treat|=treated|=used|=handled|=behaved|=drive|=drove",
    "=anyone|=everyone|=somebody =who =cared|=cares|=bothers|=bothered|=reads =to|=the|=it|$",
    "=was|=were =there =for|=if =anyone|=everyone|=all",
    "=you =failed|=flunked|=skipped|=ignored|=neglected|=omitted|=overlooked|=breached|=violated"
    "|=disregarded =the|=our|=your|=to|=that|=all|=it|=step",
    "=somebody|=someone|=anyone =in|=at|=from =your =household|=family|=home",
    "=broken|=damaged|=opened|=lost|=caused|=cut|=tampered =on|=at|=from =your =side|=end",
    "=because|=since|=as =you =ignored|=dropped|=broke|=forgot|=skipped|=refused|=failed|=waited"
    "|=exceeded|=neglected|=clicked|=shared|=misread|=mishandled",
    "=nobody|=no-one =told|=made|=forced|=invited =you =to",
    "=you =had =until|=till|=weeks|=days|=months|=ages ...5 =and|=but =you|=did|=didn't",
    "=you =ordered|=bought|=booked|=installed|=picked|=entered =the|=a|=an =wrong|=incorrect",
    "=because|=since =you =returned|=left|=brought|=parked|=washed|=used|=opened =the|=it|=your"
    " ...3 =with|=without|=late|=empty|=dirty|=damaged|=on|=in|=open",
    slack=0,
    label="deed",
)
#: Any deed told of the customer; the check asks whether anything else is said.
ASIDE = phrases(
    f"{_GUEST} =often|=usually|=frequently|=tend =to? =overlook|=forget|=miss|=skip|=ignore"
    f"|=confuse",
    f"{_GUEST} =are|=is =expected|=supposed =to",
    "=you =were|=came|=are|=arrived|=called|=asked|=replied =far|=just|=simply? =too =late|=slow",
    slack=0,
    label="aside",
)
ABSENT = phrases(
    "=there =is|=was =no =record|=trace|=sign =of =your|=you|=any =cancellation|=request|=payment"
    "|=email|=return|=call|=having|=complaint|=message",
    "=we|=i =never =received|=got|=saw =any|=a|=your =request|=payment|=confirmation|=cancellation"
    "|=reply|=response|=form|=documents",
    slack=0,
    label="absent",
)
AGENT = phrases(
    f"!if|when|once|since|that|as|what|where|thank|thanks|before|after =you !{FAULTS_EN} <LATN>",
    "!if|when|once|since|that|as|what|where|before|after =you've <LATN>",
    slack=0,
    label="agent",
)
#: "You didn't read it, did you?": the answer is not asked for.
TAGGED = (
    pattern(
        r"(?P<m>\byou (?:didn't|haven't|weren't|never|hadn't) [^.?!\n]{3,80}),"
        r" (?:did|have|were|had) you\?",
        ", did you?",
        ", have you?",
        ", were you?",
        ", had you?",
        label="said",
    ),
)
PLAINLY = phrases(
    "=your =forgetfulness|=carelessness|=inattention|=haste|=indecision|=laziness|=impatience"
    "|=inattentiveness|=recklessness|=confusion =is|=and|=here|=in|$",
    "=for|=by|=to|=of =your =own? =forgetfulness|=carelessness|=inattention|=indecision",
    "=that's|=this =is? =what =happens !after|in|on|next|now|here|with|at|when|if",
    "=your =child|=son|=daughter|=dog|=cat|=guest|=guests|=kid|=kids|=wife|=husband|=roommate"
    " =broke|=damaged|=spilled|=spilt|=scratched|=tore|=chewed|=lost|=opened|=pressed|=ordered",
    "=was|=were order|enter|select|submit|choose|type|delete|cancel|configure|break ...2 =on|=at"
    " =your =side|=end|=part",
    f"=you =probably|=likely|=perhaps|=maybe|=possibly {MISHAPS_EN}",
    f"=you =must|=may|=might =have =accidentally? {MISHAPS_EN}|accept|agree|confirm|subscribe|allow"
    "|grant|approve|authorise|authorize|install",
    "=was|=were|=been made|request|cancel|place|enter|set|choose|confirm|book|change|remove"
    " =by =you|=yourself|=your",
    "=take =full|=some|=more? =responsibility|=accountability =for =your",
    "=at =your|=their =own =risk|=expense|=peril",
    "=mistake|=error|=fault|=choice|=decision|=delay =is|=was =entirely|=solely? =yours",
    "=yours =not =ours|=mine",
    "=not =to =blame =for =your",
    "=don't|=not|=hardly =be|=act|=look =so|=too? =surprised",
    "=you =did =not =let =us|=me|=anyone",
    "=but =you =weren't|=didn't|=hadn't|=ignored|=refused",
    slack=0,
    label="deed",
)
SIDEWAYS_EN: tuple[Phrase | Pattern, ...] = (
    *DEEDS,
    *SAID,
    *CAUSES,
    *PLAINLY,
    *TAGGED,
    *AGENT,
    *ABSENT,
    *ASIDE,
)
