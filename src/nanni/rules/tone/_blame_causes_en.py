"""English blame by where the trouble began, by what was written, by what never was done.

Data of TON01, labels as in ``_blame``. Here the customer is seldom the subject: a sign "clearly
says", a thing "was never charged", the trouble "started with your e-mail".
"""

from nanni.rulekit import Pattern, Phrase, pattern, phrases
from nanni.rules.tone._deeds import MISHAPS_EN, NEGLECTED_EN

_TROUBLE = (
    "=mix-up|=mixup|=problem|=error|=mistake|=delay|=trouble|=issue|=fault|=confusion|=mess"
    "|=damage|=leak|=hold-up|=failure|=misunderstanding|=cause|=defect|=breakdown|=outage"
)
_NOTICE = (
    "=sign|=leaflet|=manual|=label|=notice|=contract|=policy|=instructions|=brochure|=terms|=rules"
    "|=confirmation|=website|=page|=listing|=description|=receipt|=ticket|=guide|=faq|=banner"
    "|=booklet|=packaging|=voucher|=agreement|=documentation|=handbook|=conditions|=signs"
)
_SAYS = "=says|=say|=states|=state|=shows|=explains|=warns|=mentions|=warn|=told|=tells|=said"
_PLAINLY = "=clearly|=plainly|=explicitly|=expressly|=unmistakably"
_UNDONE = (
    "=charged|=cleaned|=read|=filled|=confirmed|=returned|=checked|=serviced|=watered|=plugged"
    "|=registered|=cancelled|=canceled|=saved|=opened|=descaled|=maintained|=signed|=submitted"
    "|=updated|=measured|=answered|=collected|=rinsed|=oiled|=reported|=dried|=locked|=closed"
    "|=switched|=entered|=completed|=uploaded|=tested|=attached|=inspected|=washed|=backed|=paid"
)
_ROUGHLY = (
    "=dropping|=washing|=overloading|=overwatering|=forcing|=leaving|=ignoring|=bending|=misusing"
    "|=soaking|=scratching|=pulling|=sitting|=neglecting|=opening|=spilling|=overcharging|=skipping"
    "|=overfilling|=mixing|=overtightening|=slamming|=kicking|=tampering|=poking|=rushing"
    "|=postponing|=storing|=overheating|=overcooking|=underwatering"
)
_YOURS = "team|side|end|office|staff|company|department|party|group|address|account|network"

#: Said to the customer's face; a question among them wants no answer.
ASKED = phrases(
    f"^ =so|=but|=and|=well|=sorry? =didn't|=haven't|=hadn't|=don't =you =even|=actually|=ever?"
    f" {NEGLECTED_EN}",
    f"^ =so|=but|=and|=well|=sorry? =did|=have|=had =you =not =even|=actually? {NEGLECTED_EN}",
    "=why =was|=were|=is|=has =the|=this|=that|=it|=your|=nothing|=nobody <LATN>? <LATN>? =been?"
    " =not|=never =been? <LATN>",
    "=why =wasn't|=weren't|=hasn't|=haven't =the|=this|=that|=it|=your|=anything|=anyone <LATN>",
    "=were|=are =you =not =wearing|=paying|=listening|=aware",
    "=not|=without =wearing? =your =glasses",
    "=hardly|=isn't|=wasn't =our|=my|=the =company's|=shop's|=driver's? =fault|=problem|=doing"
    " =that|=if|=when? =your|=you",
    "^ =please? =next =time =please|=just|=kindly? =give|=send|=tell|=write|=come|=bring|=use|=make"
    "|=keep|=enter|=order|=choose|=be|=do|=let|=pack|=plan|=put|=think|=remember|=have|=type",
    slack=0,
    label="said",
)
OUTRIGHT = phrases(
    "=of|=by =your =own? =making|=doing|=choosing",
    "=one's|=that's|=it's =on =you $",
    "=nobody|=no-one|=one =but|=except|=besides =you|=yourself|=yourselves",
    "=if =only? =you'd =been|=come|=given|=let|=got|=gone|=made|=put|=shown|=spent|=opened"
    "|=answered|=looked|=bothered|=mentioned|=asked|=sent|=paid|=listened|=signed",
    f"=you =have =never =even|=once? {NEGLECTED_EN}",
    "=you =keep|=kept|=insist =on? =sending|=entering|=typing|=giving|=forgetting|=missing"
    "|=ignoring|=changing|=losing|=pressing|=using|=calling|=clicking|=mixing|=making|=doing"
    "|=pasting|=uploading|=skipping|=confusing|=cancelling|=canceling|=moving|=picking",
    "=was =your =own|=entirely? =decision|=choice|=idea|=turn|=job|=task|=duty|=call"
    "|=responsibility"
    " (=to|=not | $)",
    f"=comes|=came =of|=from =you|=simply|=always? =not? {_ROUGHLY}",
    "=result|=consequence|=consequences|=because|=what|=comes|=all =comes? =of|=from =not"
    " =reading|=checking|=listening|=asking|=paying|=booking|=servicing|=cleaning|=following"
    "|=looking|=using|=having|=backing|=telling|=watching|=keeping|=measuring|=planning",
    f"{_TROUBLE} =started|=began|=starts|=begins|=originates|=originated|=arose|=stems|=stemmed"
    "|=originating =with|=on|=at|=from|=in|=when =your|=you|=the =customer|=user|=end|=own?",
    "=hardly|=barely|=not|=isn't =down =to =us",
    "=as =usual|=always|=ever|=so =often? =half|=some|=most|=you|=your|=something|=it =of|=forgot"
    "|=is|=are|=missing? =is|=are|=them|=missing|=incomplete|=was|=left =missing|=are?",
    "=you =gave|=sent|=told|=left|=handed|=directed =us|=the|=him|=me|=our <LATN>? ...4 =that"
    "|=which"
    " =doesn't|=didn't|=isn't|=wasn't|=can't|=no =longer? <LATN>",
    "=you =gave|=sent|=told|=left =us|=the|=him|=me|=our <LATN>? ...4 =that|=which =do =not <LATN>",
    "=because|=due|=owing|=thanks|=down =to|=of =your =own? =lateness|=tardiness|=forgetfulness"
    "|=inattention|=haste|=indecision|=laziness|=impatience|=stubbornness|=absence|=silence"
    "|=refusal|=mistake|=error|=typo|=inactivity|=complacency",
    "=your =own? =lateness|=forgetfulness|=carelessness|=inattention|=haste|=indecision|=laziness"
    "|=impatience|=stubbornness|=silence|=mistake|=inactivity|=neglect =cost|=costs|=caused|=led"
    "|=meant|=means|=has|=made|=makes|=is|=was",
    "^ =did =you =perhaps|=maybe|=possibly|=by|=actually =any|=chance? =chance? =forget|=miss"
    "|=overlook|=mistype|=misread|=delete|=skip|=drop",
    "=most|=other|=normal|=all <LATN> =manage|=managed|=bother|=bothered",
    "=you =were|=are =arrogant|=rude|=aggressive|=abusive|=bullying|=hostile|=impatient|=difficult"
    "|=uncooperative|=unreasonable",
    "=had =anyone|=anybody|=somebody|=you =bothered|=troubled|=cared|=read|=checked|=looked|=asked"
    "|=taken",
    "=take|=took|=taken =the =trouble|=effort (=to | $)",
    "^ =everybody|=everyone|=all =the? =else|=others =got|=received|=had|=paid|=found|=came|=read"
    "|=managed|=understood|=made|=arrived|=knew",
    f"=make =sure|=certain =that? =you {MISHAPS_EN}|check|spell|fill|read|set|follow ...5"
    " =next|=this =time",
    slack=0,
    label="deed",
)
#: Guesses and judgements of what the customer wrote: fair beside a fix.
GUESSED = phrases(
    "=looks|=seems|=appears|=seemingly =like|=that|=as? =though|=if? =you =did|=have|=had =not"
    " !receive|get|have|hear|see|find|yet <LATN>",
    "=issue|=report|=bug|=complaint|=post|=query|=paperwork|=claim =was|=is|=were"
    " =incorrectly|=wrongly|=badly|=improperly|=poorly|=incompletely"
    " =filled|=filed|=written|=submitted|=worded|=described|=formatted|=labelled|=completed",
    "=you =made =it =so|=worse|=hard|=impossible",
    slack=0,
    label="guess",
)
_CIRCLE = (
    "=son|=daughter|=child|=kid|=wife|=husband|=partner|=dog|=cat|=team|=staff|=developer|=plumber"
    "|=electrician|=colleague|=neighbour|=neighbor|=assistant|=secretary|=office|=people"
    "|=accountant"
    "|=installer|=mechanic|=agency|=admin|=family|=guests|=tenant|=flatmate|=roommate"
)
_FORESIGHT = (
    "=foresight|=care|=planning|=attention|=preparation|=thought|=diligence|=effort|=caution|=sense"
    "|=prudence|=goodwill|=reading|=homework|=initiative|=organisation|=organization|=discipline"
)
BESIDE_NO_HELP = phrases(
    "^ =had =you =only? !been|any|got|a|the <LATN>",
    "=was|=were =up =to =you =to? <LATN>?",
    f"=someone|=somebody|=anyone|=person|=colleague =on|=in|=at|=from =your ...1 {_YOURS}",
    "=your =own <LATN> =must|=might|=may|=could|=has|=had|=did|=probably|=simply",
    "=went|=remained|=stayed|=was|=were|=gone =apparently? =unread|=unnoticed|=unheeded|=unopened"
    "|=ignored|=overlooked|=unanswered",
    "=wasn't|=weren't|=not =followed|=observed|=respected|=heeded|=adhered|=obeyed|=complied",
    "=should =have =been =handled|=read|=checked|=stored|=kept|=treated|=used|=washed|=opened"
    "|=signed|=measured|=reported|=cancelled|=canceled|=packed|=cleaned|=serviced",
    "=those|=people|=anyone|=customers =who =don't|=won't|=can't|=didn't|=never",
    "=is|=was|=are =beyond =me|=us",
    "^ =try|=maybe|=perhaps|=just|=please ...8 =next =time $",
    "=nobody|=no-one|=somebody|=someone|=whoever|=anyone|=everyone|=one =in|=at|=on|=from =your",
    "=because|=as|=since|=that =somebody|=someone|=nobody|=no-one !of|here|in|from|at|else <LATN>",
    f"=your {_CIRCLE} =never|=simply|=clearly|=probably|=must|=already? =have? !is|was|has|will|can"
    "|are|were|need|and|or|to|should|may|might|would|could|with|on|in|at|for|account|s|s' <VERB>",
    "=we|=i =did|=had|=have|=clearly|=already|=specifically|=even? =ask|=asked|=warn|=warned"
    "|=remind"
    "|=reminded|=advise|=advised|=tell =you",
    "^ =if =one <LATN>",
    "=it|=label|=box|=bag|=tag|=door|=screen =even|=clearly|=plainly? =says|=reads|=said =so|=on"
    "|=it"
    "|=in|=right|=there|=that|=clearly",
    "=customers|=guests|=passengers|=users|=buyers|=tenants|=members|=patients|=visitors =are"
    " =kindly|=always|=generally? =asked|=advised|=reminded|=told|=requested|=warned =to",
    f"=bit|=little|=more|=some|=ounce|=touch =of|=more? =common|=basic|=simple? {_FORESIGHT}",
    "=wasn't|=isn't|=not =on|=from|=with|=down? =to? =us|=me $",
    "=now =you =have|=know|=see =it|=that|=the =result|=one|=cheap",
    "=you =brought|=drove|=wore|=tore|=bent|=swam|=rode|=shut|=hung|=fed|=lit|=shook|=sank|=stuck"
    "|=threw|=caught|=wanted|=relied|=trusted|=believed|=waited|=bought =the|=it|=this|=that|=a|=an"
    "|=your|=on|=in|=them|=to|=our|=too|=some|=cheap",
    f"{_NOTICE} ...5 {_SAYS} =it|=so|=very|=quite? {_PLAINLY}",
    f"{_NOTICE} ...5 {_PLAINLY} {_SAYS}",
    f"=which|=as =the|=our|=your <LATN>? {_NOTICE} {_SAYS}",
    f"=was|=were|=been|=is =never =properly|=even|=once? {_UNDONE}",
    "=nobody|=no-one =was|=bothered|=opened|=answered|=responded|=replied|=came|=collected"
    " =home|=in|=there|=to|=at|=the|=our|=when|=and",
    "=no =one =was|=bothered|=opened|=answered|=responded|=replied|=came|=collected"
    " =home|=in|=there|=to|=at|=the|=our|=when|=and",
    "=if =only =the|=your|=it|=somebody|=someone|=anyone|=this|=all|=we <LATN>? =had|=was|=were"
    "|=would",
    f"=result|=results|=resulted|=caused|=due|=died|=dies|=broke|=stems|=because"
    f" =from|=of|=by|=to =you|=someone|=somebody|=simply? {_ROUGHLY}",
    "=died|=dead|=broke|=failed|=spoiled|=ruined =from|=of|=by|=through|=because ...1"
    " =overwatering|=neglect|=overuse|=misuse|=overheating|=drowning|=thirst|=dirt|=lack|=missing",
    "^ =one =does|=should|=would|=doesn't|=shouldn't =not|=never? <LATN>",
    "=no =wonder",
    "=you =really =ought|=need|=have =to",
    "=you =ought =to",
    "=who <LATN> ...8 =shouldn't|=can't|=cannot|=mustn't"
    "|=don't =be|=expect|=complain|=blame|=come|=get|=always",
    "=could|=might =easily|=all|=simply|=perhaps|=also? =have =easily|=simply|=all? =been"
    " =easily|=simply|=all? =avoided|=prevented",
    "=not|=can't|=cannot =be =held =responsible|=liable|=accountable",
    "=only|=sole|=simple =reason =that|=why|=for|=is|=was =the|=your|=it|=this|=that",
    "=there =was|=were =no|=not|=too =money|=balance|=funds|=credit|=enough|=sufficient|=little"
    " =money|=funds|=credit|=balance? =on|=in =your",
    "=who =turn|=turns|=turned|=show|=arrive|=arrived|=arrives|=come|=came|=book|=booked|=cancel"
    " =up|=in? =late|=unprepared|=without",
    "=had =the|=a|=an =wrong|=incorrect|=invalid|=unreadable =format|=size|=name|=number|=date"
    "|=address|=code|=again =again|=too|=as?",
    "=we|=i =got|=received|=have =from =you =can't|=cannot|=could|=is|=was|=are|=were|=has"
    " =not|=be|=unreadable|=empty|=blurred|=wrong|=incomplete|=useless|=opened|=the =be|=wrong?",
    slack=0,
    label="aside",
)
#: Whose e-mail, order or plan the trouble is said to lie in.
CAUSES_EN: tuple[Phrase | Pattern, ...] = (
    *ASKED,
    *OUTRIGHT,
    *GUESSED,
    *BESIDE_NO_HELP,
    pattern(
        r"\b(?:was|were) (?:all |entirely |simply |just )?your (?:own )?[a-z]{2,}ing\b"
        r"(?=[.,;!]|$)",
        *("was your", "were your", "entirely your", "simply your", "all your", "just your"),
        label="said",
    ),
    pattern(
        r"\b(?:was|were|been|got) (?:\w+ ){1,3}by (?:you|yourself|yourselves)\b",
        "by you",
        label="aside",
    ),
    pattern(
        r"\bwrong \w+ (?P<m>(?:was|were|got) \w+ (?:at|on|by|from) your (?:end|side|part))\b",
        "wrong ",
        label="said",
    ),
)
