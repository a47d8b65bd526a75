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

PHRASES_EN = phrases(
    f"=the|=all? =relevant|=concerned|=appropriate|=respective|=competent|=designated|=proper"
    f" <LATN>? {_OFFICE}",
    f"=prior|=subsequent =to =the {_START}|=works|=date|=said",
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
