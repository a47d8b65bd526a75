"""English phrases that blame a customer; data of TON01. Labels as in ``_blame``."""

from nanni.rulekit import phrases
from nanni.rules.tone._deeds import DONE_EN, FAULTS_EN, MISHAPS_EN, NEGLECTED_EN, WRONG_EN

_YOU = "=you =just|=simply|=actually|=obviously|=clearly|=apparently|=evidently|=probably|=have?"
_CLEARLY = "=clearly|=obviously|=evidently|=apparently"
_GUEST_EN = "=customer|=customers|=guest|=guests|=buyer|=buyers|=user|=users|=passenger|=tenant"
_BEST_EN = "=only|=actually|=just|=simply|=bothered"
_BLAME_EN = "=mistake|=error|=responsibility|=doing|=duty|=oversight|=fault|=choice"
_SOLELY_EN = "=entirely|=solely|=ultimately|=actually|=simply"
_SETUP_EN = (
    "config|configuration|setup|code|settings|query|installation|environment|hardware|browser"
    "|internet|connection"
)

DEEDS_EN = phrases(
    f"=had =you =only|=actually|=just|=simply|=bothered? =to? {NEGLECTED_EN}",
    f"=you {MISHAPS_EN} ...6 =yourself",
    "=you =just|=simply|=actually|=clearly|=obviously|=still? =didn't|=didnt|=haven't|=havent"
    f" =even|=actually|=correctly|=properly? {NEGLECTED_EN}",
    f"=you =did|=have =not =even|=actually? {NEGLECTED_EN}",
    f"=you =never {NEGLECTED_EN}",
    f"{_GUEST_EN} =did|=has =not {NEGLECTED_EN}",
    f"{_GUEST_EN}|=you =have|=has|=also|=simply|=clearly|=obviously|=again?"
    " fail|forget|neglect|omit|refuse =to",
    f"{_YOU} {FAULTS_EN}",
    f"=you =are|=were =clearly|=just? {FAULTS_EN}",
    f"{_YOU} {DONE_EN} ...3 {WRONG_EN}",
    "=you =must|=may|=might|=could|=probably|=accidentally? =have? =accidentally|=mistakenly"
    f" {MISHAPS_EN}",
    f"=you =are =doing|=using|=reading|=looking|=typing|=entering|=holding ...3 {WRONG_EN}",
    f"=you {_CLEARLY} =do|=have|=did =not <LATN>",
    f"=you {_CLEARLY}|=carelessly {MISHAPS_EN}",
    f"=you {_CLEARLY}|=really? =have|=had =no =idea|=clue|=interest",
    "=you =broke|=broken|=damaged ...1 =it|=the|=this|=your",
    "=you =left|=waited|=called|=contacted|=wrote|=came|=arrived|=applied|=reported|=asked"
    " =it|=us|=in|=this? =too|=far? =too? =late|=long",
    "=you =have =been? =waited|=left =it? =too =late|=long",
    "=you =knew =that|=this|=the|=about|=when|=perfectly|=full|=what|=it|=very",
    "=you =were =well|=fully =aware",
    "=you =chose|=decided|=opted|=elected =not|=yourself|=against",
    "=you =chose|=opted =to|=this|=that|=for",
    slack=0,
    label="deed",
)
SAID_EN = phrases(
    "=happened|=occurred|=happens|=broke|=failed|=stopped|=declined|=cancelled|=closed|=blocked"
    "|=delayed|=late =because|=as|=since =you !asked|requested|wanted|told|said|wrote|contacted"
    "|called|live|lived|moved|needed|chose <VERB,VBD>|=did|=didn't|=left|=put|=set",
    "=customers|=people|=users|=others|=buyers =usually|=normally|=generally|=always =read|=check"
    "|=measure|=keep|=look|=notice",
    "=be =responsible|=liable|=answerable =for =what|=whatever =you",
    "=you =seem|=appear =to =have =forgotten|=missed|=misread|=misunderstood|=overlooked|=ignored"
    "|=lost|=deleted|=confused|=skipped",
    "=obviously|=clearly|=naturally =it =broke|=failed|=stopped|=died|=melted|=cracked|=shrank",
    "=you =were|=are|=have =been? =also|=already|=clearly|=repeatedly|=duly =been? =warned|=told"
    "|=advised|=informed|=notified|=reminded",
    "=you =are =not =even? =capable =of",
    "=banned|=suspended|=blocked|=declined|=rejected|=locked|=removed =because|=since|=as =you"
    " =were|=had|=have|=did|=broke|=used|=shared|=posted|=violated|=failed",
    f"=you =must =have {MISHAPS_EN}",
    "=no|=nobody|=no-one =one? =else =has|=ever? =has|=reported|=complained|=had|=mentioned"
    "|=seems|=struggles !=access|=your|=the|=a|=seen|=asked|=used|=control|=to|=reserved|=booked"
    "|=taken|=bought|=claimed|=got|=paid|=signed|=joined|=been",
    "=everyone|=everybody =else =seems|=manages|=managed|=has|=does|=can|=is|=uses",
    "=works|=working =fine|=perfectly|=well =for =everyone|=everybody|=all =else|=other?",
    "=you =agreed|=consented =to =this|=it|=that|=these|=those",
    "=our|=the instruction|term|policy|rule|guideline =is|=are =very|=quite|=perfectly|=pretty?"
    " =clear",
    "=you =missed =the|=our|=your|=this ...1 =deadline|=window|=cutoff|=cut-off|=appointment|=slot",
    "=you|=you've =misconfigured|=mistyped|=misspelled|=misused|=misplaced",
    "=you =picked|=selected|=bought|=booked =the|=a ...1 =non-refundable|=cheapest|=basic|=saver",
    "=your =own? =fault|=negligence|=carelessness|=oversight|=laziness",
    "=your =own =mistake|=error|=doing|=choice|=actions|=responsibility|=decision",
    f"=is|=are|=was|=were {_SOLELY_EN}? =your {_BLAME_EN}",
    f"=it's|=that's {_SOLELY_EN}? =your {_BLAME_EN}",
    "=due|=owing =to =your =own|=late|=repeated?"
    " =negligence|=mistake|=error|=actions|=misuse|=carelessness|=failure|=inaction|=delay",
    "=because =of =your =own? =negligence|=mistake|=error|=actions|=misuse|=carelessness",
    "=your =failure|=refusal|=inability =to",
    "=error|=mistake|=issue|=problem|=fault|=misconfiguration =is|=was|=lies? =on|=at|=with =your"
    " =end|=side|=part",
    "=user|=operator|=pilot =error",
    f"=you =are|=you're {_SOLELY_EN}? =responsible =for",
    f"{_GUEST_EN} =is|=are {_SOLELY_EN}? =responsible =for",
    "=customer's|=guest's|=buyer's|=passenger's|=tenant's|=user's|=owner's responsibility|fault",
    "=responsibility =of =the customer|guest|buyer|passenger|tenant|user|traveller|traveler",
    "=up =to =you =to check|ensure|verify|make|read|know",
    "=up =to =the customer|guest|user|buyer|tenant =to",
    "=nobody|=only|=no-one =to? =blame =but? =yourself",
    "=have|=only =yourself =to =blame",
    "=it =was =you =who",
    "=you =are|=you're =the =one|=ones =who",
    "=why =didn't|=haven't =you =just|=simply|=even? <LATN>",
    "=more =careful|=carefully =next|=in|=with =time|=future|=the|=your",
    "=be|=read|=look|=pay =more|=closer =careful|=carefully|=closely|=attention",
    "=next =time|=future =please? =be|=pay|=read =more|=careful|=attention|=carefully|=closely",
    "=maybe|=perhaps =next =time =you|=read|=check|=don't|=try",
    "=read =it|=this|=that|=them|=the ...3 =carefully|=properly",
    "=serves =you =right",
    "=let =this|=that =be =a =lesson",
    "=that's|=it's|=this|=one|=is =on =you $",
    "=responsible|=liable|=accountable =for =your ...1 mistake|error|negligence|carelessness|misuse"
    "|inattention|choice",
    "=you =were =late ...6 =so|=therefore|=hence =we|=your|=the|=you|=our",
    "=most|=normal|=other =people|=customers|=guests|=users =manage|=managed|=cope"
    "|=bother|=understand",
    "=no =excuse =for|$",
    "=not =our|=my =fault =that|=if? =you",
    "=you =clicked|=opened|=followed =on|=a|=the? =a|=the? =phishing|=fraudulent|=suspicious|=scam",
    "=you =let =the|=your|=it ...3 =run|=go|=expire|=die|=lapse|=get|=dry",
    "=you =chose|=opted|=went =for|=with? =the|=a ...1 =cheapest|=non-refundable|=basic|=saver"
    "|=slowest|=economy",
    "=you =waited ...3 =to =tell|=report|=contact|=complain|=write",
    "=before =you? =accuse|=accusing|=blame|=blaming|=complain|=complaining|=judge",
    "=it's|=is =your ...1 =not =the|=our|=us|=ours",
    "=too =lazy =to",
    "=that's =why =we =always? =ask|=tell|=recommend|=advise|=warn|=say|=told|=asked|=warned",
    "=you =need|=have =to =actually",
    "follow ...3 =properly|=correctly",
    "=you =were|=are|=have =been? =very|=too|=so? =careless|=reckless|=negligent|=sloppy",
    slack=0,
    label="said",
)
GUESS_EN = phrases(
    "=seems|=looks|=sounds|=appears|=perhaps|=maybe|=probably|=presumably|=guess|=guessing"
    f" =that|=like? =you =have|=may|=might|=had? =accidentally|=already? {MISHAPS_EN}",
    "=due|=caused|=because|=result|=from =to|=by|=of? =your? =improper|=incorrect|=careless"
    "|=rough|=wrong"
    "|=negligent use|usage|handling|care|installation|washing|storage|treatment|assembly"
    "|configuration"
    "|setup",
    f"=your {_SETUP_EN} =is|=are|=was =just|=simply|=clearly|=completely|=totally? =wrong|=broken"
    "|=incorrect|=messed|=bad|=terrible|=garbage|=slow",
    slack=0,
    label="guess",
)
