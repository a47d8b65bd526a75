"""English refusals told as plain facts: what is over, outside, final, or simply not done.

Data of the cue ``refusal``; its labels are the cue's.
"""

from nanni.rulekit.matchers import phrases
from nanni.rulekit.support_verbs import exact

_WISHES = (
    "appeal|claim|application|request|complaint|dispute|case|objection|petition|proposal|refund"
    "|chargeback"
)
_GRANTS = (
    "=refund|=refunds|=compensation|=goodwill|=credit|=credits|=reimbursement|=discount"
    "|=replacement|=manager|=supervisor|=exception|=engineer|=appointment|=appointments|=slots"
    "|=seats|=rooms|=room|=vacancies|=extension|=extensions|=upgrade|=upgrades|=allowance"
    "|=concession|=reduction|=waiver|=support|=backports|=payout|=substitute|=voucher|=exchange"
    "|=remedy|=recourse|=override|=provision"
)
_GOING = (
    "reopening changing adding replacing processing compensating reimbursing merging accepting"
    " sending extending reversing lifting unbanning reinstating supporting implementing honouring"
    " honoring giving doing providing taking reviewing restoring unlocking cancelling canceling"
    " removing deleting shipping delivering exchanging reducing paying covering discussing"
    " entertaining pursuing porting backporting revisiting reconsidering waiving"
)
_DOING = exact(_GOING)
_UNDONE = exact(
    """stopped recalled intercepted rerouted recovered retrieved undone modified divided split
    lifted overturned revoked reconsidered revisited halted traced reinstated pulled contested
    disputed appealed reduced prolonged shortened lowered expedited prioritised prioritized sped"""
)
_STATES = (
    "=payable|=banned|=locked|=disabled|=suspended|=closed|=blocked|=upheld|=restricted"
    "|=deactivated|=permanent|=ineligible"
)
_OVER = (
    "=kept|=held|=retained|=stored|=manufactured|=produced|=maintained|=honoured|=honored"
    "|=permitted|=allowed|=eligible|=carried|=served|=issued|=developed|=sold|=serviced|=repaired"
    "|=covered|=refunded|=refundable|=taking|=accepting|=offering"
)

#: How a thing comes to a customer, and what we owe or hold for one.
_OBTAIN = (
    "=get|=receive|=recover|=regain|=retrieve|=obtain|=see|=getting|=receiving|=recovering|=seeing"
    "|=have"
)
_OBTAINED = (
    "refund|money|item|items|compensation|purchase|progress|payment|deposit|credit|coin|point"
    "|replacement|=cash|reward|prize|gift|=files|=data|=fee"
)

#: What a trade does for its customers.
_TRADE = "=ship|=offer|=accept|=support|=sell|=serve|=deliver|=make|=take|=cover|=carry|=stock"

#: What a request for help asks for.
_MENDED = (
    "=fixed|=fix|=added|=implemented|=supported|=changed|=restored|=refunded|=resolved|=happen"
    "|=merged|=released|=reopened|=approved|=considered|=accepted|=return|=come"
)

REFUSALS = phrases(
    "=we|=i|=team =have? =decided|=ruled|=found =against !charging|billing|raising|closing",
    "=system|=software|=till|=computer =will|=do|=does =not =even? =let|=allow|=permit =us|=me",
    "=won't|=not =get|=receive|=see|=be =getting|=receiving|=seeing? =any =more|=further|=new|=fix"
    "|=fixes|=updates|=refund",
    "=not|=isn't =something =that? =i'm|=we're|=i'd|=we'd|=i|=we|=they|=our|=the|=can|=will|=is",
    # What the customer is not going to get: "you won't be receiving your items back".
    f"=you =will|=can =not =also|=be? =able? =to? {_OBTAIN} ...3 =back|{_OBTAINED}",
    f"=you|=you'll =will? =never =be? {_OBTAIN} ...3 =back|{_OBTAINED}",
    f"=your ...1 {_OBTAINED} =will|=can =not =be? =come|=coming|=returned|=restored|=back|=recover",
    "=it =does =not =make =any|=much? =sense =right? =now? =to",
    "=we|=i =do =not =have =any|=the|=direct|=full? =control|=power|=authority|=means|=ability"
    "|=say|=influence =over|=to|=on|=of|=in",
    f"=will|=would =unlikely|=never|=probably|=likely =not? =be? {_MENDED}",
    f"=unlikely =to =be? {_MENDED}",
    "=we|=i =will|=would =probably|=likely =not|=never <LATN>",
    "=we|=i =do =not =implement|=respond|=answer|=handle|=work|=review|=take =on|=to|=or|=every"
    "|=all|=any|=such|=requests",
    "=your ...1 =data|=files|=progress|=photos|=notes|=savegame|=messages =is|=are =lost|=gone",
    "=leaving =this|=it =as =is",
    "=leaving =this|=it =as-is",
    "=no-refund|=no-refunds|=no-return|=no-returns|=no-exchange",
    "=removed|=disabled|=dropped|=closed|=blocked|=limited =for =a =reason",
    "=must|=have|=had|=to|=will|=we|=i =to? =respectfully|=politely|=regretfully|=therefore"
    "|=unfortunately decline|refuse|reject|deny",
    "=respectfully|=politely decline",
    "=decision ...5 =is =final",
    "=decision|=ruling|=outcome|=verdict|=position =is|=remains|=stays|=has =been? =final"
    "|=unchanged|=same|=definitive",
    f"{_WISHES} ...3 =was|=were|=is|=been|=be ...1 =unsuccessful|=dismissed|=ineligible|=invalid"
    "|=unfounded|=refused",
    f"{_WISHES} ...3 =turned|=knocked =down|=back",
    f"{_WISHES} ...2 =did|=does|=has|=was|=is =not =succeed|=qualify|=been|=upheld|=successful"
    "|=pass|=meet|=satisfy|=fall|=justified",
    "=be|=been|=is|=was =not =upheld|=successful|=justified",
    "ban|suspension|block|fee|charge|decision|restriction|limit|penalty|closure|policy|hold ...2"
    " =remain|=remains|=stay|=stays =in =place|=force|=effect",
    f"=remain|=remains|=stay|=stays {_STATES}",
    f"=no =longer {_OVER}",
    "=gone =for =good|=ever",
    "=gone =forever|=permanently",
    f"=can =not =be =simply|=now|=then? {_UNDONE}",
    "^ =not =possible|=available|=allowed|=permitted|=doable|=feasible|=happening|=supported"
    "|=planned|=negotiable|=refundable|=transferable|=eligible|=covered",
    f"=we|=i =will =not =be {_DOING}",
    f"=not|=never =going =to|=be =be? {_DOING}",
    f"=we|=i =am|=are =not =currently|=presently? {_DOING}",
    "=isn't|=aren't|=not =going =to =change|=happen|=fly|=be|=work|=come|=get",
    "=we|=we're|=i'm|=i|=are|=am =am|=are? =not =interested|=keen =in|=on",
    f"=no ...2 {_GRANTS} ...3 =is|=are|=will|=can|=was|=were =be? =available|=possible|=offered"
    "|=due|=payable|=permitted|=given|=made|=awarded|=planned|=issued|=granted|=provided|=paid"
    "|=left|=applicable|=forthcoming|=free|=warranted|=justified|=considered|=allowed",
    f"=no ...2 {_GRANTS} =applies|=apply|=exists|=exist",
    f"=there =is|=are|=was|=will =be? =no ...2 {_GRANTS}",
    f"=do =not =qualify|=entitle|=include|=carry|=come =for|=to|=with|=any|=a ...2 {_GRANTS}",
    f"=without =any? {_GRANTS} $",
    "=not =at =liberty",
    "=under|=have =no =obligation|=duty|=intention|=intentions =to|=of",
    "=not =prepared|=inclined|=minded|=ready|=disposed|=obligated|=bound =to",
    "=unwilling|=reluctant =to",
    "=rules|=terms =are =the? =rules|=terms",
    "=policy|=price =is =the? =policy|=price",
    "=is|=are|=will =not =be? =given|=paid|=handed =back|=out",
    "=answer's =still|=a? =no",
    "=answer =was|=remains|=stays =still|=a? =no|=negative",
    "=non =refundable|=transferable|=returnable|=reversible|=negotiable|=exchangeable|=changeable",
    "=see|=find|=saw|=found =no =grounds|=basis|=scope|=room|=reason =to|=for",
    "=it =has|=was|=is =been? =determined|=decided|=concluded|=established|=agreed =that? ...8"
    " =not|=cannot|=no|=unable|=ineligible",
    "=not|=n't|=won't =be =going =back =on",
    "=made =up =our|=my =mind|=minds",
    f"=not|=isn't|=aren't =a|=an <LATN> =that? =we|=i =can|=could|=do|=will|=would|{_TRADE}",
    "=stopped|=ceased =being =accepted|=offered|=sold|=made|=supported|=possible",
    "=was|=were|=been =charged|=billed|=deducted|=withheld|=levied|=imposed =correctly|=rightly"
    "|=properly|=fairly|=lawfully",
    "=correctly|=rightly|=properly|=fairly|=lawfully =charged|=billed|=deducted|=withheld|=levied"
    "|=imposed",
    "=closing =this? =as =out|=not|=wontfix|=intended|=stale|=by|=unsupported|=declined|=rejected",
    "=reached|=past|=beyond =its|=their|=the? =end =of =life|=support|=service",
    "=end-of-life|=eol|=deprecated =and|=so|=since",
    "=you're =not|=no =longer? =eligible|=entitled|=qualified|=allowed",
    "=you =do|=did =not =qualify|=meet|=fulfil|=fulfill|=satisfy",
    "=you =have =exceeded|=exhausted|=missed =the|=your|=our|=all",
    "=window|=deadline|=warranty|=guarantee =has|=have|=had|=is|=already =already|=now? =expired"
    "|=passed|=lapsed|=ended|=over|=elapsed|=closed",
    "refund|return|claim|warranty|cancellation|exchange|=trial =period|=time ...2 =expired|=passed"
    "|=lapsed|=ended|=over|=elapsed|=closed",
    "=warranty|=guarantee =expired|=lapsed|=ended|=ran",
    "=is|=are|=remains =strictly|=entirely? =non-negotiable|=non-changeable|=non-amendable"
    "|=nontransferable|=non-transferable|=unsupported|=unavailable|=void|=discontinued"
    "|=out-of-warranty",
    "=we|=i|=team =have|=has =decided|=chosen|=elected|=opted =not =to !raise|charge|increase"
    "|bill|close|end",
    "=we|=i|=team =decided|=chose|=elected|=opted =not =to !raise|charge|increase|bill|close|end",
    "=will =not =be =possible|=able|=available|=offered|=granted|=lifted|=paid|=awarded|=made"
    "|=upheld|=waived|=taken|=given",
    "=cannot|=can't =make|=do =an? =exception|=exceptions|=that|=this",
    "=can =not =make|=do =an? =exception|=exceptions|=that|=this",
    "=i'm|=we're|=am|=are =afraid =not|=that? =that's|=it's|=there's|=it|=we|=not",
    "=outside|=beyond|=out =of? =what|=the =scope|=our|=we|=reach? =of|=service|=plan|=warranty"
    "|=contract|=policy|=can|=support",
    "=we|=i =do =not =currently|=really? =have =the? =time|=resources|=capacity|=manpower|=staff"
    "|=bandwidth =for|=to"
    "|=and|$",
    "=deleted|=gone|=erased|=purged|=wiped|=overwritten =for =good|=ever",
    "=that|=this =is|=that's|=it|=it's =is? =as =far =as",
    "=as =far =as =our|=the =warranty|=cover|=policy|=support|=contract|=plan =goes|=stretches",
    "=closed|=closing =as? =not =planned|=wontfix|=invalid|=intended",
    "=out =of =the =question",
    "=no =go $",
    "=not =an =option",
    "=not =on =the =table|=cards|=roadmap|=agenda|=menu",
    "=nothing =we =owe",
    "=we =owe =you =nothing",
    "=don't|=not|=never =owe =you =anything|=a",
    slack=0,
    label="no",
)
#: No refusals where the customer asks how things are: the rule looks at the question.
FACTS = phrases(
    "=will =not|=never =be =amended|=revised|=revisited|=undone",
    "=nothing =will|=is =be|=going =to? =be? =changed|=done|=amended",
    "=outside|=beyond =what =our <LATN> =covers|=includes|=allows",
    "=is|=are =correct (=and | $)",
    "=outside|=beyond|=out =of? =our|=the|=its|=your =normal|=current? =delivery|=service"
    "|=coverage|=shipping|=catchment|=permitted|=claims|=return|=opening"
    " =area|=zone|=coverage|=range|=region|=network|=area|=window|=period|=time|=hours|=limit",
    "=refund|=refunds|=money|=exchange|=discount|=that|=it|=return =is|=are|=that's|=it's? =off"
    " =the"
    " =table",
    "=landlord|=manager|=owner|=supplier|=team|=boss|=management|=airline|=bank|=maker|=insurer"
    "|=they|=he|=she|=carrier|=editor|=lawyers|=hotel =has|=have|=already? =said =no",
    "=rules|=terms|=law|=licence|=license|=contract|=agreement|=landlord|=management|=insurer"
    "|=policy|=regulations|=byelaws do =not =let|=allow|=permit|=leave|=foresee|=entitle",
    "=one ...2 =per =person|=customer|=account|=household|=guest|=order|=user|=member|=family"
    "|=contract|=card|=ticket|=address|=home",
    "=no =more? =room|=rooms|=space|=seat|=seats|=place|=places|=slots|=tickets|=beds|=tables"
    "|=spots"
    "|=copies|=units =left|=remaining|=any",
    "=not =what =we|=i =do|=offer|=sell|=are|=cover",
    "=works|=working|=work|=behaves|=behaving|=functions =as =designed|=intended|=documented",
    "=that's|=this|=it|=it's =is? =by =design",
    "=not|=isn't|=aren't|=never =included|=part|=applicable|=offered =in|=by"
    "|=of|=to|=on|=under|=for =this|=your|=the|=our|=any|=that",
    "=only =the|=an|=our <LATN>? =holder|=owner|=owners|=administrator|=admin|=sender|=buyer"
    "|=purchaser|=tenant|=manager|=managers|=doctor|=court =can|=may|=is =do|=change|=cancel|=see"
    "|=request|=ask|=decide|=allowed|=make|=get",
    "=offer|=sale|=promotion|=promo|=campaign|=deal|=window|=season =has? =ended|=ran|=closed|=over"
    " =yesterday|=on|=last|=in|=at|=out|=already",
    slack=0,
    label="short",
)
HELPLESS = phrases(
    "=we|=i =have =no =say|=influence|=control|=power|=authority|=means|=way|=ability|=access"
    "|=leverage|=discretion =in|=over|=to|=on|=of|=here|=at",
    "=not =in|=within =our|=my =power|=control|=gift|=hands|=authority",
    "=not|=isn't =ours|=mine =to =give|=change|=fix|=decide|=waive|=refund|=share",
    "=not =much|=anything|=a =lot? =else|=more? =that? =can|=could =be =done",
    "=not =much|=a =lot? =else|=more? =that? =we|=i =can|=could =do|=offer",
    "=nothing =more|=else|=further? =we|=i|=that|=to =we|=i|=be? =can|=could|=do|=offer|=add|=say",
    "=that's|=this|=that =is =all =we|=i =can|=could|=have",
    "=wish =we|=i =could =do|=help|=offer|=change|=but",
    "=i|=we =can =not =do =anything|=much|=more|=so|=it|=that",
    "=i'm|=we're|=i|=we =am|=are? =powerless|=helpless|=unable",
    slack=0,
    label="helpless",
)
#: A short answer to a request that holds one of these and nothing else refuses it.
BRIEF = phrases(
    "=the|=our <LATN> =does|=do =not <LATN>",
    "=lapsed|=forfeited|=worthless",
    "!you|i|we =can|=may =only <LATN>",
    "=is|=are =not <VERB,VBN>",
    "=there =will =be =no <LATN>",
    "=not|=isn't|=aren't|=ain't|=arent|=isnt =a =thing",
    "=spoken =for",
    "=for =keeps",
    "=at ...3 =own =cost|=expense|=risk",
    "=breach|=breaches|=violates|=violate|=contravenes|=infringes =the|=our|=your|=a",
    "=was|=were|=been =shredded|=destroyed|=discarded|=disposed|=binned",
    "^ =nobody|=no-one <LATN>",
    "do =not =get =to",
    "do =not =get =paid|=refunded|=returned|=replaced|=swapped|=exchanged|=credited|=moved|=carried"
    "|=covered|=changed|=extended|=reset|=restored|=waived",
    "=is|=are|=was|=were =fixed|=set|=binding|=frozen =once|=after|=by|=at|=until|$",
    "=stays|=stands|=remains|=stay|=stand $",
    "=given =away",
    "=worth =nothing",
    "=we =keep|=retain =the|=your|=it|=all",
    "=we =stopped|=ceased|=discontinued =repairing|=selling|=making|=supporting|=offering"
    "|=accepting"
    "|=shipping|=stocking",
    "=has|=have =to =be =paid|=settled",
    "=first =come",
    "=not =our =policy|=practice",
    "=nobody|=no-one =can|=may|=will <LATN>",
    "=pays|=pay =for ...3 =not =for",
    "=stay|=stays =outside|=with =the? =buyer|$",
    "=not =what ...3 =is =for",
    # "Glue alone won't do" goes on to say what does.
    "!=alone|=itself =can't|=cannot|=won't|=never|=wouldn't <LATN>",
    "!=alone|=itself =can|=will|=would =not <LATN>",
    "=is|=are|=am =not =currently|=longer|=really|=something? =possible|=available|=allowed"
    "|=permitted|=transferable|=refundable|=something|=happening|=going|=offered|=supported"
    "|=eligible|=open|=planned|=doable|=negotiable|=ours|=on|=an|=accepted|=covered|=returnable"
    "|=changeable|=recoverable|=retrievable|=amendable|=exchangeable|=feasible|=in|=at",
    "=does =not =currently|=normally|=usually? =apply|=cover|=include|=allow|=permit|=qualify"
    "|=offer|=support|=exist|=extend|=entitle|=run|=stretch|=have",
    "=we|=i|=they|=discounts|=vouchers|=refunds|=bans|=seats|=prices =do =not <LATN>",
    "=we|=i|=i'm|=we're|=are|=am =am|=are? =unable|=unwilling =to",
    "=no =chance|=option|=way|=possibility|=availability|=spare|=stock|=space|=vacancy|=slots"
    "|=plans",
    "=is|=are|=was|=were|=been|=has|=have|=stay|=stays|=remain|=remains|=already|=all ...1"
    " =taken|=full|=closed|=confidential|=gone|=booked|=locked|=mandatory|=compulsory|=private"
    "|=restricted|=exhausted|=finished|=occupied|=reserved|=unavailable|=discontinued|=maximum"
    "|=limit|=past|=over|=final|=overwritten|=purged|=expired|=shut",
    "fee|charge|penalty|surcharge =will|=shall|=still =still? =apply|=applies|=stand",
    "=maximum|=limit|=most =we|=i|=you|=per|=that|$",
    "=so|=but|=still =no $",
    "=consider|=regard =this|=the|=your ...1 =closed|=settled|=resolved",
    slack=0,
    label="brief",
)
