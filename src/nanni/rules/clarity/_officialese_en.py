"""English office phrases that a plain verb replaces; data of CLR01 beside its module."""

from nanni.rulekit import phrases

_OFFICE = (
    "=stakeholders|=personnel|=quarters|=channels|=department|=departments|=team|=teams"
    "|=authority|=authorities|=party|=parties|=division|=unit|=section|=officer|=officials"
)
_ACTS = (
    "=removal|=payment|=delivery|=repair|=collection|=return|=cancellation|=replacement|=transfer"
    "|=termination|=activation|=installation|=verification|=completion|=rectification"
    "|=reimbursement|=settlement|=provision|=remittance|=adjustment|=submission|=reversal"
)
_START = "=commencement|=completion|=expiration|=expiry|=receipt|=termination|=departure|=dispatch"

_TURNS = phrases(
    "=timely|=prompt =submission|=completion|=receipt|=processing|=rectification|=remittance =of",
    "=requests|=claims|=applications|=complaints|=enquiries|=inquiries =are|=is|=were"
    " =processed|=assessed =by =our|=the",
    "=after|=upon|=following =a|=our? =further|=thorough|=careful|=extensive =review"
    "|=investigation|=consideration|=examination|=assessment",
    "=our|=the =records|=systems|=logs|=files =indicate|=reflect|=confirm =that|=a|=the|=you|=your",
    "=there =is|=exists|=are =no <LATN>? =discrepancy|=discrepancies|=irregularity"
    "|=irregularities|=variance|=deviation|=deficiency",
    "=look|=looking|=looks =at|=into =rectifying|=remedying|=actioning|=effecting",
    "=we =are|=we're =looking =at|=into =rectifying|=resolving|=improving|=implementing",
    "=was|=were|=is|=been|=be =subject|=subjected =to =a|=an|=the =temporary|=mandatory|=routine"
    "|=additional|=manual",
    "=is =the|=a =responsibility|=duty|=obligation =of =the =customer|=client|=buyer|=user"
    "|=account|=applicant",
    "=regarding|=concerning|=to =this|=that|=the =above|=matter|=regard|=respect =is|=are|$",
    "=in|=on =this|=that|=the =above|=regard|=respect =is|=are|$",
    "=in =this =regard|=respect",
    "=regarding =this|=that|=the|=your =matter",
    f"=the|=all? =relevant|=concerned|=appropriate|=respective|=competent|=designated|=proper"
    f" <LATN>? {_OFFICE}",
    f"=prior|=subsequent =to =the {_START}|=works|=said",
    "=prior|=subsequent =to =commencement|=completion|=expiration|=expiry|=termination|=dispatch",
    "=prior|=subsequent =to =the =date",
    "=accede|=acceded|=accedes =to",
    "=it =is|=was =regretted|=regrettable|=requested|=recommended|=advised =that",
    "=utilisation|=utilization|=rectification|=furnishing|=cessation|=remittance =of|=by",
    "=subject =to =approval|=verification|=review|=clearance|=availability $",
    "=your =correspondence =has|=was|=is|=dated|=received|=of|=regarding",
    "=per =your|=the =request|=instructions|=instruction|=email|=conversation|=discussion",
    "=we =are|=remain =unable =to =accede|=accommodate|=entertain|=facilitate|=honour|=honor"
    "|=process|=proceed|=grant",
    "=should =you =require|=wish|=desire|=need =further|=any|=additional",
    "=in =the =absence =of",
    "=with =respect|=reference =thereto",
    "=be =in|=within =the =scope|=remit|=ambit =of",
    "=as =of =yet",
    "=in =a =position =to =confirm|=advise|=offer|=provide|=assist",
    f"=upon|=pending|=following =the|=your? =successful|=full? {_START}|=verification|=review"
    "|=approval|=confirmation|=submission|=acceptance|=validation|=clearance =of|=by|=from"
    "|=process",
    f"effect|execute|perform|undertake|conduct|initiate =the|=a|=an|=full|=your? <LATN>? {_ACTS}",
    "=found|=deemed|=determined|=considered =to =be =in =a|=the? =state|=breach|=order|=violation",
    "=found|=deemed|=determined =to =be =non-compliant|=ineligible|=invalid|=defective|=eligible"
    "|=appropriate|=necessary|=satisfactory|=inadmissible",
    "=state =of =disrepair|=affairs",
    "=intimated|=intimate|=intimation",
    "=same =will|=shall|=has|=is|=was|=may =be|=been?",
    "=regarding|=for|=of|=on|=with|=to =the =same $",
    "=it =should|=must|=may|=is =to? =be =noted|=stressed|=emphasised|=emphasized|=borne"
    "|=understood",
    "=please|=kindly =note|=be =aware|=mindful? =that =the =said|=above|=aforesaid",
    "=subject =to =approval|=verification|=review|=clearance|=the|=validation =by|=of|=from|=and"
    "|=provisions|=approval",
    "=for =further|=necessary|=appropriate|=onward|=immediate =action|=processing|=investigation"
    "|=necessary|=transmission|=handling|=disposal|=attention|=actioning",
    "=said =matter|=amount|=account|=item|=issue|=request|=transaction|=unit|=property|=goods"
    "|=invoice|=policy|=vehicle",
    "=subject|=captioned =unit|=matter|=property|=account|=vehicle|=transaction",
    "=above|=below =captioned|=referenced|=mentioned|=named|=stated",
    "=you =are =hereby|=kindly|=respectfully =requested|=informed|=advised|=asked|=notified"
    "|=required|=reminded|=instructed",
    "=are|=is =kindly|=respectfully|=hereby =requested|=advised|=notified|=required|=reminded",
    "=in =view|=light|=lieu|=respect|=furtherance =of =the|=this|=your|=above|=same|=said|=which",
    "=on =account =of",
    "=by =virtue =of",
    "=with =a =view =to",
    "=owing =to =the =fact",
    "=as =regards|=concerns =the|=your",
    "=at =such =time =as",
    "=during =the =course =of",
    "=has|=have|=had|=was|=been =been? =relayed|=routed|=escalated|=forwarded|=referred|=submitted"
    " =to =our|=the <LATN>? =team|=department|=specialists|=colleagues =for =a? =thorough|=further"
    "|=full|=their|=detailed? =investigation|=review|=consideration|=assessment|=resolution",
    "=user|=customer|=client|=member =was|=is|=has =been? =referred|=advised|=requested|=instructed"
    "|=directed =to",
    "=has|=have|=had =been =escalated|=forwarded|=referred|=submitted|=directed|=assigned =to =the"
    " =relevant|=concerned|=appropriate|=respective|=competent|=designated|=higher",
    "=will|=shall =be =rectified|=attended|=undertaken|=remedied|=actioned|=intimated|=effected"
    "|=remitted|=implemented|=initiated|=disbursed|=deliberated|=ascertained|=apprised",
    "=was|=were|=is|=are|=been =attended|=apprised|=intimated|=remitted|=disbursed|=rectified"
    "|=procured|=dispensed|=conveyed|=occasioned =to|=by|=of|=for|=with|$",
    "=hold|=held =in =abeyance",
    "=in =abeyance",
    "=and =oblige",
    "=thanking =you",
    "=assuring =you",
    "=yours =faithfully =and",
    "=kind =cooperation|=perusal|=consideration|=attention =in|=to|=of|=is",
    "=non-operational|=inoperative|=non-functional|=operationalize|=operationalise|=actionable"
    "|=modalities|=requisite|=requisition|=apropos|=thereby|=therewith|=hereunder|=thereunder"
    "|=hereinabove|=erstwhile|=prepone",
    "=are|=is =not =in =receipt|=possession =of",
    "=be =in =receipt =of",
    "=liaising|=liaise =with",
    "=necessary =arrangements|=formalities|=documentation|=particulars",
    "=particulars =is|=are|=of|=required",
    "=mode =of =payment|=transport|=delivery",
    "=duly =authorised|=authorized|=completed|=signed|=filled|=notified|=actioned|=submitted",
    slack=0,
)

_STOCK = phrases(
    "=pursuant =to",
    "=please|=kindly =be =advised|=informed|=noted",
    "=kindly =note|=revert|=find|=advise|=provide|=refer|=contact|=do|=bear|=allow"
    "|=ensure|=confirm"
    "|=acknowledge|=liaise|=send|=furnish|=await",
    "=kindly =be =advised|=informed|=reminded|=guided|=aware|=mindful|=assured|=notified",
    "=please =find =enclosed|=herewith",
    "=aforementioned|=aforesaid|=abovementioned|=above-mentioned|=undermentioned|=hereby"
    "|=herewith|=hereto|=hereinafter|=thereof|=therein|=heretofore|=hitherto",
    "=in =accordance|=compliance|=conjunction =with",
    "=in =respect|=regard|=regards|=reference|=relation|=connection =of|=to|=with =your"
    "|=the|=this|=said",
    "=with =reference|=regard|=regards|=respect =to =your|=the|=this",
    "=subsequent|=further =to =your|=our|=the|=this|=scheduled|=receipt",
    "=upon =receipt|=completion|=review|=verification|=investigation|=expiry|=submission",
    "=at =this =point =in? =time|=juncture|=present",
    "=due =to =the =fact",
    "=in =order =to =better? =serve|=facilitate|=assist|=ensure|=process|=proceed|=expedite",
    "=in =the =event =that",
    "=for =the =purpose|=purposes =of",
    "=has|=have =come =to =our =attention",
    "=shall =be =notified|=communicated|=processed|=informed|=effected|=deemed|=advised|=reviewed",
    "=a =determination|=resolution =shall|=will|=has",
    "effectuate|=endeavour|=endeavor|=remit|=tender|=commence|=ascertain|=utilise"
    "|=utilize|=facilitate"
    "|=expedite|=necessitate|=henceforth|=notwithstanding|=forthwith|=thereafter",
    "=we =wish|=regret|=write =to =inform|=advise|=notify|=acknowledge",
    "=we =are =in =receipt",
    "=this =is =to =inform|=advise|=confirm|=notify",
    "=acknowledge|=acknowledges =receipt",
    "=be =advised =that?",
    "=under =consideration|=advisement",
    "=the? =concerned|=relevant|=appropriate|=respective =department|=team|=authority"
    "|=authorities|=party|=parties",
    "=further =necessary|=appropriate =action|=steps",
    "=at =your|=our =earliest =convenience",
    "=do =the =needful",
    "=revert =back? =to =the|=you|=us|=same",
    "=sent|=send =you =a =correspondence|=communication",
    "=your =correspondence|=communication|=enquiry|=query =dated|=regarding|=has",
    "=does =not =present =itself",
    "=as =per =our|=your|=the|=company|=policy",
    "=was|=were|=is|=are|=been =levied|=effected|=actioned|=rendered|=tendered|=furnished"
    "|=experienced",
    "=completion =of =same|=the =same",
    "=discrepancies|=irregularities =were|=was",
    "=please =do =not =hesitate",
    "=feel =free =to =contact =the",
    "=any =and =all",
    "=above-referenced|=above-captioned|=above-named|=below-mentioned|=below-referenced"
    "|=non-compliance|=non-adherence|=stipulated|=stipulates|=perusal|=purview|=undersigned"
    "|=inasmuch|=insofar|=heretofore|=wherein|=whereby|=thereto|=hereof|=vis-a-vis",
    "=duly =noted|=processed|=received|=registered|=recorded|=forwarded|=informed",
    "=for =your =kind|=necessary? =action|=perusal|=attention",
    "=with =immediate =effect",
    "=without =prejudice",
    "=not =in =a =position =to",
    "=not =be =entertained|=accommodated|=facilitated|=honored|=honoured",
    "=request =you =to =kindly|=please?",
    "=is|=are|=be|=been =being =actioned|=processed|=addressed|=attended|=expedited"
    "|=escalated"
    " =by|=at|=in",
    "=be|=is|=are|=been =lodged|=effected|=actioned|=availed|=obtained|=undertaken"
    "|=initiated"
    " =by|=via|=through|=with|=on|=at|=in|=within",
    "=the =same =is|=has|=will|=shall|=may|=to|=was",
    "=for =the =same $",
    "=and =the =same (=may|=can|=could|=would|=stands|=shall|=must | $)",
    "=in =lieu =of",
    "=matter|=query =at =hand",
    "=remain =at =your =disposal",
    "=resolution =of =your|=the|=this =issue|=matter|=case|=query|=concern",
    "=regarding|=concerning =the|=your =aforesaid|=subject|=captioned|=said",
    "=subsequent|=pursuant =to =an|=a|=any|=internal|=review",
    "=must|=should|=shall|=to =be =submitted|=lodged|=raised|=made|=addressed|=directed"
    " =in|=via"
    "|=through|=by =writing|=the|=means",
    "=has|=have|=had =been =levied|=initiated|=instituted|=determined|=ascertained",
    "=was|=were|=is|=are|=be|=been =deprecated|=terminated|=rescinded|=revoked =pursuant"
    "|=owing"
    "|=subsequent|=following|=per",
    "=per =our|=the|=company =policy|=policies|=guidelines|=terms|=agreement",
    "=set =forth|=out =in|=herein",
    "=deemed =necessary|=appropriate|=to",
    slack=0,
)

#: Deeds turned into nouns, and what offices do with them.
_NOMINAL = (
    "=investigation|=review|=assessment|=inspection|=examination|=verification|=analysis|=audit"
    "|=evaluation|=check|=consultation|=reconciliation|=validation|=inquiry|=enquiry|=rectification"
    "|=implementation|=installation|=cancellation|=termination|=processing|=submission|=completion"
    "|=commencement|=provision|=remediation|=resolution|=execution|=adjustment|=activation"
    "|=deactivation|=erasure|=deletion|=disposal|=confirmation|=registration|=payment|=delivery"
    "|=collection|=repair|=repairs|=works|=procedure|=transfer|=reimbursement|=allocation"
    "|=clarification|=notification|=determination|=retention|=migration|=relocation"
)
_CARRIED = (
    "=conducted|=performed|=undertaken|=executed|=effected|=effectuated|=initiated|=instituted"
    "|=commenced|=implemented|=concluded"
)
_ONGOING = "=ongoing|=underway|=pending|=scheduled|=outstanding|=imminent|=finalised|=finalized"
_MADE = "=made|=effected|=rendered|=provided|=submitted|=furnished|=lodged|=tendered|=obtained"

_NOUNS = phrases(
    f"{_NOMINAL} =has|=have|=had|=was|=were|=is|=are|=will|=shall|=being =been|=be|=being?"
    f" =duly|=thoroughly|=successfully|=subsequently? {_CARRIED}",
    f"{_NOMINAL} =has|=have|=was|=were|=is|=will =been|=be|=being? =carried =out",
    f"{_NOMINAL} =of =the|=your|=our|=this|=said|=a|=an|=any <LATN> =is|=are|=was|=will|=shall|=has"
    f" =be|=been|=currently|=still|=now? {_ONGOING}|=required|=necessary|=subject|=requires"
    "|=complete|=completed",
    f"{_NOMINAL} =of =the|=your|=our|=this|=said|=a|=an|=any <LATN> =requires|=necessitates",
    "=commencement|=rectification|=finalisation|=finalization|=furnishing|=non-receipt"
    "|=non-payment|=non-delivery|=non-availability|=cessation|=effectuation =of =the|=your|=our"
    "|=any|=said|<LATN>",
    f"=prior =to =the|=any|=said? {_NOMINAL}",
    f"=upon|=pending|=following|=subsequent =to? =the|=our|=your|=further|=any? =successful|=full"
    f"|=internal|=further? {_NOMINAL} =of|=by",
    "=in =the =event =of =a|=an|=any|=the|=non-receipt|=non-payment|=your|=said|<LATN>",
    "=at =the =earliest =possible|=opportunity",
    "=at =your|=our|=their|=its =earliest",
    "=at =this =moment =in =time",
    "=have|=lack|=no =visibility =of|=on|=into =the|=this|=your|=that|=it",
    "=take|=took|=taken =cognisance|=cognizance|=note =of =your|=the|=this",
    "=would|=wish|=like =like|=wish|=to =to? =inform|=advise|=notify =you =that",
    "=error|=issue|=fault|=failure|=anomaly =was|=is|=has =been? =encountered|=experienced"
    "|=identified|=detected|=registered =during|=in|=with|=within =the =course|=execution"
    "|=processing|=system|=process",
    "=necessary|=appropriate|=requisite|=corrective|=required =measures|=steps|=actions|=action"
    "|=arrangements =have|=has|=are|=were|=will|=is =been|=being|=be? =taken|=undertaken|=made"
    "|=implemented|=initiated",
    "=it =has|=is|=was =been? =hereby? =determined|=established|=ascertained|=concluded|=noted"
    "|=decided|=resolved =that|=by|=to",
    "=a|=your|=the|=said <LATN> =is|=are =not =feasible|=permissible|=admissible|=warranted",
    "=your|=the|=this =file|=case|=matter|=dossier|=application|=enquiry|=inquiry|=request =is|=are"
    "|=has|=was =being|=been? =dealt|=attended|=actioned =with|=to =in|=by|=accordingly|=the?",
    "=execution|=implementation|=allocation =of =the|=your|=this =order|=transfer|=payment|=request"
    "|=instruction|=refund|=contract|=service",
    "=issuance|=utilisation|=utilization|=discontinuation|=relocation"
    "|=finalisation|=finalization|=procurement|=disbursement|=remediation =of =the|=a"
    "|=an|=your|=our|=this|=said|=any",
    "=prerequisite|=attributable|=contingent|=foregoing|=incumbent|=predicated|=commensurate"
    " =to|=for|=on|=upon|=of",
    "=in =consideration =of",
    "=the =foregoing",
    "=has|=have|=had =ceased =to",
    "=on =the =part =of =the",
    "=service|=item|=account|=order|=product|=device|=matter|=transaction =in =question",
    "=for =verification|=identification|=assessment|=administrative|=clarification|=evaluation"
    "|=reference|=statistical|=documentation =purposes",
    "=been|=was|=is|=were =placed|=entered|=put =in|=into =the|=a|=our =processing|=review|=work"
    " =queue|=pipeline",
    "=been|=was|=is|=were =allocated|=assigned =to =a|=an|=the =case|=claims? =handler|=officer"
    "|=manager|=agent|=worker",
    "=owing =to =inactivity|=circumstances|=reasons|=non-response|=lack",
    "=due|=owing =to =circumstances =beyond",
    "=adjudicated|=adjudication|=necessitates|=necessitated|=cognisant|=cognizant|=expeditiously"
    "|=thereupon|=whereupon|=therefrom|=abovesaid|=promulgated|=reinstatement|=grievance"
    "|=hereunto|=consequent|=aforenamed|=whatsoever|=heretofore|=ascertainment|=appertaining",
    "=is|=are =requested (=to|=by|=for|=that | $)",
    "=we =are =to =advise|=inform|=notify|=confirm",
    "=until =further =notice",
    "=accept|=accepts|=assume|=assumes|=bear|=bears =no =liability|=responsibility",
    "=has|=have|=been =recorded|=registered|=logged|=noted =and =will|=shall",
    "=subjected =to =a|=an|=the",
    "=by =means =of|=a|=an",
    "=in =lieu|=receipt|=arrears|=abeyance|=furtherance =of",
    "!i|we =shall =be|=remain|=become|=constitute|=apply",
    "=competent|=relevant|=responsible|=authorised|=designated =unit|=body|=office|=authority"
    "|=department|=personnel|=instance|=desk",
    "=undersigned|=addressee|=applicant|=claimant|=consignee|=consignment",
    "=forfeited|=forfeiture|=levied|=deemed|=construed|=stipulated|=incumbent",
    # "The same account" is plain English; "the same has been sent" is not.
    "=the =said|=latter|=former =amount|=item|=account|=shall|=must|=has|=is|=was|=fee",
    "=the =same =shall|=must|=has|=is|=was",
    "=please|=kindly =do =note =that",
    "=matter =is|=has|=was|=will =currently|=now|=been|=being|=be? =under|=being|=receiving"
    "|=referred|=considered|=addressed|=attended",
    slack=0,
)

PHRASES_EN = (*_TURNS, *_STOCK, *_NOUNS)
