"""Frames in which an English verb takes one form only; data of LNG14.

After "have" a participle, after "will" and "didn't" the base, after "be" never the base, after
"thanks for" an -ing form, after "a refund" a third person. The frames hold for every verb of
``_english_verbs``. The label ``singular`` asks the check whether the noun is one, ``frame`` whether
no comma comes between.
"""

from nanni.rulekit import pattern, phrases
from nanni.rulekit.matchers import Matcher
from nanni.rules.spelling._english_verbs import (
    BASE,
    DEED,
    DONE_ONLY,
    GERUND,
    IRREGULAR_PAST,
    PAST,
    PAST_ONLY,
    THIRD,
    THIRD_DOUBLE,
)

_HE = "=i|=we|=you|=he|=she|=it|=they"
_HAVE = "=have|=has|=had|=i've|=we've|=you've|=they've|=hasn't|=haven't|=hadn't"
_MODAL = (
    "=will|=would|=can|=could|=should|=must|=might|=won't|=can't|=cannot|=couldn't|=wouldn't"
    "|=shouldn't|=i'll|=we'll|=you'll|=he'll|=she'll|=it'll|=they'll"
)
_LL = "=i'll|=we'll|=you'll|=he'll|=she'll|=it'll|=they'll|=won't|=can't|=couldn't|=wouldn't"
_DID_NOT = "=didn't|=don't|=doesn't|=didnt|=dont|=doesnt"
_ADVERB = "=just|=already|=now|=also|=never|=not|=recently|=since|=then|=still|=soon|=always|=only"
_SOON = (
    "=on|=in|=by|=at|=from|=soon|=today|=tomorrow|=next|=within|=as|=until|=shortly|=again"
    "|=immediately|=automatically|=yet|=before"
)
_DOABLE = (
    "=release|=update|=change|=fix|=process|=ship|=refund|=block|=ban|=close|=charge|=transfer"
    "|=test"
    "|=publish|=upgrade|=reply|=return|=review|=check|=answer|=schedule|=post|=print|=handle|=use"
    "|=start|=stop|=begin|=continue|=finish|=contact|=call|=email"
)
_PENDING = "=process|=ship|=refund|=cancel|=transfer|=release|=resolve|=deliver|=approve|=confirm"
_SHOPS = "=shop|=store|=office|=clinic|=desk|=branch|=library|=museum|=restaurant|=pharmacy"
_FORWARDED = (
    "=send|=forward|=check|=call|=contact|=email|=ship|=cancel|=refund|=update|=change|=order|=book"
    "|=process|=transfer|=post|=deliver|=submit|=receive|=write|=fix|=return|=replace"
)
_SINGULAR = (
    "issue|problem|account|order|refund|payment|package|request|ticket|email|subscription|card"
    "|parcel|item|update|feature|app|link|message|password|bug|error|code|offer|coupon|voucher"
    "|trial|license|website|page|system|device|delivery|courier|driver|bank|charge|booking|flight"
    "|repair|transfer|room|car|invoice|letter|form|technician|colleague|agent|manager|customer"
    "|warehouse|shipment|battery|screen|phone|price|fee|service|insurance|contract|seat|train|bus"
)
_SINGULARS = "|".join(f"={noun}" for noun in _SINGULAR.split("|"))
_WANT = (
    "=able|=need|=needs|=want|=wants|=try|=trying|=going|=like|=how|=possible|=easy|=happy|=glad"
    "|=unable|=wish|=please|=asked|=ask|=decided|=forgot|=hope|=allowed"
)
_THANKED = (
    "=message|=contact|=email|=write|=reach|=report|=raise|=reply|=text|=call|=join|=share|=let"
)

_REGULARISED = (
    "=sended|=getted|=goed|=taked|=gived|=writed|=choosed|=forgetted|=knowed|=maked|=telled"
    "|=bringed"
    "|=buyed|=losed|=finded|=keeped|=selled|=speaked|=understanded|=heared|=thinked|=breaked"
    "|=catched|=putted|=readed|=runned|=comed|=becomed|=falled|=drived|=teached|=leaved|=meaned"
    "|=meeted|=holded|=feeled|=builded|=spended|=cutted|=setted|=hitted|=splitted|=resetted|=payed"
)
_BUSY = "=check|=help|=contact|=look|=work|=review|=process|=test|=wait|=try|=fix|=investigate"
_OWNED = (
    "=stay|=visit|=query|=enquiry|=request|=refund|=payment|=name|=location|=booking|=parcel"
    "|=invoice|=subscription|=concern|=inbox|=account|=order|=password|=phone|=router|=browser"
    "|=card|=address|=profile|=patience|=feedback|=understanding|=business|=loyalty|=time"
)
_HAD = (
    "=enjoyed|=received|=appreciate|=value|=forward|=reviewed|=checked|=processed|=cancelled"
    "|=reset|=change|=attach|=share|=confirm|=update|=activate|=provide|=know|=regarding|=about"
)

#: By the form that belongs there; the check narrows a match to its verb.
FORMS: tuple[Matcher, ...] = (
    *phrases(
        "=have|=has|=i've|=we've|=they've =already|=just|=also? =send|=give|=take|=see|=write"
        "|=speak|=choose|=forget|=begin !button|off|in",
        f"{_HAVE} =already|=just|=now|=also? =forward|=email|=contact|=process|=update|=cancel"
        "|=refund|=transfer|=check =it|=this|=your|=them|=you|=with|=and|=on|=all",
        f"{_HAVE} {_ADVERB}? {BASE} =us|=me|=you|=the|=your|=it|=that|=this?",
        f"=being|=be|=been|=are|=were|=am|=aren't|=weren't|=wasn't|=isn't {_ADVERB}? {DEED}",
        f"=be|=been {_DOABLE} {_SOON}",
        f"=is|=are|=was|=were|=been|=be =already|=now|=just|=also? {_PENDING} (=and|=but|=by | $)",
        slack=0,
        label="participle",
    ),
    *phrases(
        f"{_HE} {_MODAL} {_ADVERB}? {THIRD}|{THIRD_DOUBLE}|{IRREGULAR_PAST}|{DONE_ONLY}",
        f"{_LL} {_ADVERB}? {THIRD}|{THIRD_DOUBLE}|{IRREGULAR_PAST}|{DONE_ONLY}",
        f"{_MODAL} =not {IRREGULAR_PAST}",
        f"{_WANT}|=hope|=hoping|=plan|=planning =to {GERUND}",
        f"{_MODAL} {_ADVERB}? {THIRD}|{PAST_ONLY}",
        f"{_DID_NOT} =even|=yet|=actually? {THIRD}|{PAST}|{DONE_ONLY}",
        f"=did|=do|=does =not {THIRD}|{PAST}|{DONE_ONLY}",
        f"=did =you|=we|=they|=it {PAST}",
        f"^ =did|=do|=does =you|=we|=they|=he|=she|=it|=i {THIRD}|{PAST}|{DONE_ONLY}",
        f"=when|=where|=why|=how|=what =did|=do|=does =you|=we|=they|=he|=she|=it|=i"
        f" {THIRD}|{PAST}|{DONE_ONLY}",
        f"{_WANT} =to =be? {PAST_ONLY}",
        f"{_WANT} =to {THIRD}|{THIRD_DOUBLE}|{PAST}",
        f"=have|=has|=had|=supposed|=about =to {THIRD}|{THIRD_DOUBLE}",
        slack=0,
        label="base",
    ),
    *phrases(
        f"=thanks|=thank =you? =for {BASE}",
        f"=thanks|=thank =you? =for {_THANKED} =us|=me|=our|=the|=it|=this|=out",
        f"=thanks|=thank =you? =for {PAST} =us|=me|=the|=it|=this|=your|=in|=to|=that",
        slack=0,
        label="gerund",
    ),
    *phrases(
        "^ =a|=an|=every|=each|=another !few|lot|number|couple|great|little|handful|dozen|good"
        "|many"
        f" <LATN> {BASE}|=have|=come",
        f"^ =the|=your|=our|=this|=that {_SINGULARS} {BASE}|=have|=come|=go|=cost|=need",
        f"=when|=if|=because|=until|=once|=after|=but|=so =the|=your|=our|=this|=that {_SINGULARS}"
        f" {BASE}|=have|=come|=go",
        slack=0,
        label="third",
    ),
    *phrases(f"=need|=needs {BASE}", slack=0, label="infinitive"),
    *phrases(
        f"^ =the|=your|=our|=this {_SINGULARS}|{_SHOPS} =open|=start|=look|=need|=want|=work"
        "|=cost|=show"
        "|=seem|=close =at|=on|=to|=like|=from|=in|=fine|=well|<NUM>|=every",
        slack=0,
        label="third",
    ),
    *phrases(
        f"^ =we|=i {_FORWARDED} =your|=the|=it|=him|=them|=you|=a|=this ...4 =yesterday",
        slack=0,
        label="past",
    ),
    *phrases(
        f"=tried|=tries|=trying|=try {BASE}",
        "=tried|=tries|=trying|=try =reboot|=restart|=reset|=update|=clear|=turn|=switch|=log|=open"
        "|=remove|=connect|=use =the|=your|=it|=off|=on|=out|=again|=that|=this|=in|=another",
        slack=0,
        label="gerund",
    ),
    *phrases("=we|=they|=i =has", "=we|=they =is", slack=0, label="plural"),
    *phrases(
        "^ =the|=your|=our|=my|=a|=an <LATN> =don't|=haven't|=weren't|=aren't|=are|=were|=have",
        slack=0,
        label="singular",
    ),
)
FRAMES: tuple[Matcher, ...] = (
    *phrases(
        f"^ =i|=we|=he|=she|=it|=they|=you {DONE_ONLY}",
        "=thanks|=thank =you? =for =you =reporting|=contacting|=writing|=letting|=reaching"
        "|=patience"
        "|=time|=interest|=feedback|=understanding|=message|=email|=patient|=waiting|=support"
        "|=help",
        "=please|=kindly =following|=checking|=sending|=contacting|=providing|=confirming"
        "|=updating|=trying|=visiting|=filling|=noting|=advising =the|=your|=us|=this|=if|=that"
        "|=our"
        "|=me|=to|=a",
        f"=we|=i|=they =are|=am|=were =still|=now|=currently|=already|=just {_BUSY}",
        f"{_HAD} =us|=me? =you {_OWNED} !me|us|the|him|her|them|to|if|when",
        f"=these|=those {_SINGULARS} (=is|=are|=was|=were|=have|=has|=will|=and|=can | $)",
        "^ =thank =for",
        f"^ =we|=i|=they|=he|=she|=you =not {PAST}|{BASE}|=have",
        f"^ =please|=kindly {GERUND}",
        f"=all|=both|=some|=many|=most =of? =our|=the|=your|=these {_SINGULARS}"
        " =are|=were|=have|=will",
        "=the =most =fast|=cheap|=quick|=near|=easy|=big|=high|=low|=long|=short|=slow",
        "=there =was =few|=many|=several|=multiple|=various|=numerous|=two|=three|=four|=five",
        "=keep =it|=you|=us|=me|=them =update|=inform",
        "=apologies|=sorry|=thanks|=you|=please =one =again",
        "=each|=one|=neither =of =the|=our|=your|=these|=those|=them !=will|=would|=can|=could"
        "|=should|=might|=may|=must|=you|=we|=i|=they|=to <LATN>? =have|=are|=were"
        "|=don't|=do|=haven't|=aren't",
        "=stop|=stops =to =work|=load|=open|=respond|=function|=charge|=appear|=sync"
        " (=at|=after|=when|=again|=for|=on|=with | $)",
        "=allow|=allows|=enable|=enables|=permits =to !all|the|a|any|our|your|this|that <LATN>",
        "=let|=make|=makes =us|=you|=me|=him|=her|=them =to <LATN>",
        "=dedicated|=committed|=accustomed =to =provide|=help|=improve|=resolve|=deliver|=make"
        "|=give"
        "|=offer|=serve|=ensure|=find|=assist|=keep",
        "=suggest|=recommend|=advise|=propose =you|=to =to =use|=try|=contact|=check|=update|=wait"
        "|=restart|=send|=call|=open|=buy|=choose|=read|=visit",
        "^ =we|=i|=they|=you|=he|=she =not|=still|=currently|=very|=now|=also|=always? =sorry"
        "|=happy"
        "|=unable|=able|=glad|=working|=checking|=waiting|=trying|=aware|=sure|=looking|=available",
        "=it|=this =not =possible|=available|=working|=allowed|=correct|=our|=ready",
        "=don't|=doesn't|=didn't|=can't|=won't|=haven't|=couldn't <LATN>? =nothing|=nobody"
        "|=nowhere",
        "=don't|=doesn't|=didn't|=haven't =have|=see|=get|=find|=need|=know|=receive|=got =no",
        "=most =cheapest|=easiest|=fastest|=quickest|=nearest|=newest|=latest|=biggest|=best",
        "=had =you|=we|=they|=i? =of <LATN>",
        "=have|=has =of =been|=done|=gone|=sent|=told",
        "=was|=were|=is|=are =happened|=occurred|=came|=went|=appeared|=disappeared|=existed",
        slack=0,
        label="frame",
    ),
    *phrases(
        "=contact|=inform|=email|=reach|=ask|=call|=tell|=notify|=with|=from|=by =myself",
        "=send|=reply|=write =to =myself",
        "=depend|=depends|=depending =of|=from",
        _REGULARISED,
        "=responsible =of|=from",
        "=interested =on|=about|=for",
        "=listen|=wait =you|=us|=me",
        "=explain|=share|=describe|=mention =us|=me|=you =the|=your|=a|=any|=what|=how|=why",
        "=reply|=respond =us|=me|=you",
        "=ask|=told|=said|=say =to =you|=us|=me =for|=about|=if|=that|=why|=to",
        "=make =sure =the =following",
        "=in|=for|=after|=within|=just|=only =few =days|=hours|=minutes|=weeks|=months|=seconds"
        "|=moments",
        "=much =items|=orders|=questions|=problems|=issues|=options|=days|=things|=emails"
        "|=customers"
        "|=users|=people|=parcels|=times",
        "=many =information|=feedback|=money|=help|=equipment|=luggage|=advice|=software|=work",
        "=a|=an =information|=advice|=feedback|=luggage|=equipment|=software|=knowledge|=progress"
        " =on|=about|=from|=for|=that|=to|=in|=regarding|=of",
        "=in|=with|=from|=of|=on|=by|=at|=into|=for =there =own|=account|=order|=system|=app|=email"
        "|=site|=website|=office|=team|=warehouse|=door|=shop|=side|=end|=number|=name|=address"
        "|=car",
        "^ =their|=they're =is|=are|=was|=were|=will|=has|=have|=seems",
        "=in|=of|=from|=with|=by|=at|=into|=regarding|=to =you're",
        "=checked|=cancelled|=canceled|=refunded|=shipped|=received|=processed|=resolved|=sent"
        "|=waiting|=forwarded|=updated|=delivered|=reset|=closed|=reviewed|=changed"
        " =for|=on|=out? =you're !welcome <LATN>",
        "=lost|=has|=have|=had|=reached|=changed|=left|=keeps|=shows|=does|=for|=about|=at|=inside"
        "|=around|=under =it's !a|an|the|not|been|just|also|going|getting|being|too|very"
        "|still <LATN>",
        "=your =right|=correct|=wrong|=mistaken|=sure =that|=about|=and|=it|=the",
        "=priced|=arrived|=come|=came|=seems|=looks|=feels|=is|=was|=are|=were|=be|=been|=it's|=far"
        "|=way|=bit|=little =bit? =to =low|=high|=early|=short|=large|=hot|=cold|=fast|=cheap"
        "|=heavy|=weak|=tight|=dark|=loud|=hard|=difficult|=complicated|=busy|=late|=slow|=big"
        "|=small|=expensive|=much|=many|=long|=soon (=for|=and|=when|=in|=that|=because|=or|=by "
        "| $)",
        slack=0,
    ),
    pattern(
        r"(?<!\bon )\b(?:mon|tues|wednes|thurs|fri|satur|sun)days (?=(?:delay|delivery|appointment"
        r"|order|call|meeting|train|flight|class|lesson|visit|game|session|email|message|booking"
        r"|outage|service|shift|payment|collection|incident|event|update|release|departure|draw"
        r"|match|menu|reply|round)\b)",
        *(f"{day}days " for day in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")),
    ),
    pattern(r"(?:&|\band) i's\b", "& i's", "and i's"),
    pattern(
        r"\b(?:your|their|our|her)['’]s\b",
        *(f"{w}{a}s" for w in ("your", "their", "our", "her") for a in "'’"),
    ),
    pattern(
        r"\b(?<!a )(?<!the )(?<!our )(?<!your )(?<!per )(?<!1 )(?:[2-9]|\d{2,}) ?"
        r"(?P<m>month|week|day|hour|minute|year)(?=[.,!?;]|$| (?:and|to|for|ago|later|until|before"
        r"|after|in|with|from|we|you|i|but|then|so|now)\b)",
        *(
            f"{figure}{blank}{unit}"
            for figure in "0123456789"
            for blank in (" ", "")
            for unit in ("month", "week", "day", "hour", "minute", "year")
        ),
    ),
    pattern(
        # "Ill" at the start of a clause; "sent home ill at two" is an adjective.
        r"\b(?P<m>(?:(?<!\w )|(?<=and )|(?<=but )|(?<=so )|(?<=then ))ill"
        r"|im|youre|thats|dont|didnt|doesnt|wont|cant|isnt|wasnt|ive|hasnt|havent"
        r"|wouldnt|couldnt|shouldnt|whats|theres|theyre) (?=be|ban|check|send|do|get|have|let|look"
        r"|try|call|ask|make|see|fix|go|give|take|add|update|not|a|the|know|think|sure|sorry|so|it"
        r"|why|want|need|worry|forget|been)\b",
        # Not "ill " and "im ": "will" and "him" are everywhere.
        *(" ill ", "\nill ", " im ", "\nim ", "im sorry", "im not", "im so"),
        *(f"{word} " for word in ("youre", "thats", "dont", "didnt", "doesnt", "wont")),
        *(f"{word} " for word in ("cant", "isnt", "wasnt", "ive", "hasnt", "havent", "wouldnt")),
        *(f"{word} " for word in ("couldnt", "shouldnt", "whats", "theres", "theyre")),
    ),
    pattern(
        r"(?:^|[.!?] )(?P<m>(?:how|why|when|where) (?:it|you|they|we|he|she|this) (?!can\b|will\b"
        r"|are\b|is\b|do\b|should\b|could\b|would\b|may\b|might\b|have\b|has\b|did\b|were\b|was\b)"
        r"\w+[^.,!?\n]{0,40})\?",
        *(f"{ask} " for ask in ("how", "why", "when", "where")),
    ),
)
#: Nouns that look singular and go with a plural verb.
CROWDS = frozenset(
    """people staff team police media crew data children men women feet teeth criteria majority rest
    others both few many committee family government council company bank following above below
    latter former best worst same rich poor elderly young old sick disabled first last next minority
    lot number dead news couple two three four five six ten only support management jury public
    press band group club board department cattle mice geese blind deaf unemployed injured latest
    newest biggest most least more less one other another all some any each every new red black
    phenomena bacteria alumni fungi nuclei opposite dice aircraft fish sheep series species means
    ones""".split()
)
