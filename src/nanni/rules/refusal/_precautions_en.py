"""English precautions addressed to everybody, and mild ones that are no fault by themselves.

Data of REF10 beside ``_precautions``. The label ``mild`` counts only against a complaint.
"""

from nanni.rulekit import phrases

#: Whom a precaution is addressed to at large; the one who asked for help is not among them.
_AUDIENCE = (
    "=customers|=users|=drivers|=passengers|=everyone|=guests|=travellers|=travelers|=tenants"
    "|=residents|=visitors|=parents|=clients|=members|=people|=shoppers|=buyers|=sleepers|=diners"
    "|=patients|=cardholders|=subscribers|=riders|=cyclists|=players|=students|=developers"
    "|=admins|=owners|=motorists|=commuters|=children|=kids|=adults|=listeners|=sellers|=readers"
    "|=households|=pet-owners"
)
_WISE = "=wise|=sensible|=good|=smart|=sound|=worthwhile|=prudent|=safer|=safest"
HABIT_VERB_EN = (
    "=keep|=check|=choose|=back|=read|=carry|=avoid|=store|=buy|=monitor|=review|=ensure|=make|=be"
    "|=double-check|=arrive|=save|=leave|=plan|=always|=never|=regularly|=allow|=pack|=secure"
    "|=insure|=inspect|=shred|=remember|=take|=use|=follow|=stay|=purchase|=refrain"
)

AT_LARGE = phrases(
    f"{_AUDIENCE}|=you =should|=must =always|=never|=regularly {HABIT_VERB_EN}",
    f"{_AUDIENCE}|=you =are =kindly|=always? =reminded|=advised|=encouraged|=urged|=recommended"
    "|=requested|=asked =to",
    f"recommend|advise|suggest|encourage|urge|remind =that|=to? =all|=our|=any? {_AUDIENCE}",
    f"recommend|advise|suggest|encourage|urge {_AUDIENCE} <LATN>",
    "=pays =to <LATN>",
    "=should|=must|=ought =to? =be <VERB,VBN> ...6 =every|=regularly|=daily|=weekly|=monthly"
    "|=yearly"
    "|=annually|=carefully|=beforehand|=gradually|=gently|=slowly|=sparingly",
    "=it =also|=always =helps =to <LATN>",
    "=do|=does =well|=better =to <LATN>",
    f"=is|=are =always|=usually|=generally|=often|=a|=an {_WISE} =thing|=idea|=investment"
    "|=precaution|=choice|=habit|=measure|=rule|=move|=step",
    f"=is|=are =always|=usually|=generally|=often {_WISE}|=best|=better|=recommended"
    "|=advisable|=preferable",
    "=are =wise|=sensible|=good|=smart|=sound|=worthwhile =investments|=ideas|=precautions|=habits",
    "=keeps|=protects|=guards|=saves|=shields =you|=your|=it|=them|=against|=from",
    "=last|=lasts|=live|=keep|=keeps =longer|=better =if|=when|=with|=in",
    "=work|=works|=do|=perform =best =if|=when|=with|=in",
    "=is|=are =best|=better =always? <VERB,VBN>",
    f"{_AUDIENCE} =may|=might =wish|=want|=prefer",
    "recommend|suggest|advise|encourage ...8 =regularly|=frequently|=routinely",
    "=help|=helps =to|=you? =avoid|=prevent|=reduce =such|=this|=these|=similar|=that",
    "recommend|suggest|advise|encourage ...8 =beforehand|=ahead|=upfront",
    "recommend|suggest|advise|encourage ...8 =in =advance",
    "=as =a =side|=general|=friendly|=little|=final? =tip|=suggestion|=note|=pointer =for|=so|=keep"
    "|=please|=always|=next|=put|=make|=try",
    "=tip|=tips|=advice|=word =for =your|=next|=the|=future|=travellers|=travelers =next|=future"
    "|=time?",
    "=pro|=top|=handy|=quick|=useful|=hot|=friendly =tip|=tips",
    "^ =tip",
    "=is|=are|=be =always|=usually|=generally|=normally? =best =washed|=stored|=kept|=cleaned"
    "|=handled|=served|=used|=eaten|=avoided|=booked|=bought|=worn|=dried|=done",
    "=you =really|=definitely|=always =want|=need|=should|=ought =to? ...6 =first|=before"
    "|=beforehand|=regularly",
    "=best|=good|=better =practice|=practise =is|=would|=for|=when|=to|=says",
    "=would|=could|=might =help|=have =to|=you|=have? =prevent|=prevented|=avoid|=avoided"
    "|=protect|=protected",
    "=it's|=is|=be|=always =wise|=sensible|=smart|=prudent|=safer|=safest|=advisable|=worthwhile"
    "|=worth =to|=buying|=having|=keeping|=checking|=getting|=taking|=asking|=reading|=booking",
    "=can|=could =easily|=usually|=often|=always? =avoid|=prevent|=reduce =this|=these|=such|=that"
    "|=it|=similar",
    "^ =for =the =future",
    "=avoid|=never ...3 =deals|=offers|=strangers|=overloading|=leaving|=sharing|=placing|=storing"
    "|=exposing|=using =that|=which|=the|=in|=it|=your|=near|=outside",
    "=generally =speaking|=we|=advise|=recommend",
    "=might|=may =find =it =useful|=helpful|=worthwhile|=handy|=better|=easier =to",
    slack=0,
    label="caution",
)
_DAILY = ("=be", "=use", "=take", "=make", "=follow", "=stay")
_SELDOM = "|".join(verb for verb in HABIT_VERB_EN.split("|") if verb not in _DAILY)
#: Said to somebody who complains of nothing, these are ordinary instructions.
MILD = phrases(
    f"=you =should {_SELDOM}",
    "^ =avoid <LATN>",
    "^ =please? =make|=be =sure =your|=the =antivirus|=firewall|=password|=passwords|=locks|=pin",
    f"^ =going =forward|=forwards =please|=export {HABIT_VERB_EN}|=a|=the|=your",
    "^ =to =prolong|=extend|=preserve|=maximise|=maximize =the|=its|=your ...5 =please|=take"
    "|=keep|=wash|=store|=charge|=use|=rinse|=dry|=do|=clean",
    "^ =please|=kindly|=always|=also|=do? =monitor|=watch|=treat|=wear|=handle|=beware|=mind"
    "|=supervise|=inspect|=insure|=guard|=safeguard|=shred|=refrain|=rinse|=dry|=wipe|=examine",
    "recommend|suggest|advise =you? =to? =using|=use|=buying|=buy|=getting|=get|=choosing|=choose"
    "|=wearing|=wear =a|=an !different|another|new|newer|private|modern|other|wired",
    "=you =may|=might =want|=wish =to =set|=add|=choose|=arrange|=select|=look|=invest",
    f"{_AUDIENCE} =should|=must|=ought =also|=ideally|=always|=to? <LATN>",
    "!it|this|that|they <LATN> =should|=must|=ought|=need|=needs =to? =always|=only|=never? =be"
    " =only?"
    " =washed|=stored|=kept|=cleaned|=handled|=charged|=dried|=covered|=treated|=oiled|=descaled"
    "|=serviced|=maintained|=inspected|=wrapped|=packed|=labelled|=labeled|=locked|=insured|=clean"
    "|=backed",
    "=regular|=frequent|=good|=proper|=a|=an =backups|=backup|=maintenance|=cleaning|=insurance"
    "|=checks|=antivirus|=updates =keep|=keeps|=help|=helps|=prevent|=prevents|=avoid",
    "^ =please|=always|=also|=do? =keep =your|=all|=any? =valuables|=medicines|=medication"
    "|=jewellery"
    "|=keys|=documents|=cash|=electronics|=luggage|=children|=pets|=windows|=doors",
    "=be =careful|=vigilant|=cautious|=mindful|=aware|=watchful",
    f"=make|=be =sure =to|=that|=you|=your? =to|=you? {HABIT_VERB_EN}",
    "=please|=be|=to =be? =more? =careful|=vigilant|=cautious|=mindful",
    "^ =please|=kindly? =remember|=ensure|=avoid =to|=that|=you|=your|=all|=using|=sharing"
    "|=leaving",
    "=to =avoid|=prevent ...5 =please|=we|=always|=make|=be|=ensure|=keep|=use|=check",
    "^ =please? =consider <LATN>",
    "do =not =forget =to",
    "=a =good|=best|=great =idea =to",
    f"{_AUDIENCE} =should|=must =also|=ideally? {HABIT_VERB_EN}|=photograph|=bring|=wear|=lock"
    "|=label|=test|=wait|=count|=cover|=change|=set|=protect",
    "^ =please|=also|=always|=and? =keep =your =antivirus|=software|=receipts|=receipt|=passwords"
    "|=password|=pin|=personal|=belongings|=valuables|=credentials|=details|=data|=devices",
    "=great|=good|=best|=easy|=simple|=easiest =way|=ways =to =avoid|=prevent|=deter|=protect"
    "|=keep|=stop|=reduce|=discourage",
    "^ =please|=kindly|=always? =put|=lock|=remove|=secure|=handle|=check|=inspect|=test|=count"
    "|=wash|=unplug|=store|=cover|=read|=back|=keep ...6 =before|=beforehand|=carefully|=gently"
    "|=regularly|=every|=whenever|=prior",
    slack=0,
    label="mild",
)
