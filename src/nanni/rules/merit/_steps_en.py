"""What names an English step or deed: words of MER03."""

from nanni.rulekit import phrases

#: How a thing is, once it was seen to: "is credited", "are back".
STATES = (
    "=back|=live|=approved|=credited|=refunded|=attached|=reinstated|=merged|=unlocked|=filed"
    "|=booked|=active|=activated|=ready|=restored|=waived|=deleted|=fixed|=sorted|=corrected"
    "|=unbanned|=unblocked|=removed|=reversed|=reissued|=rebooked|=extended|=updated|=prefilled"
    "|=enclosed|=reserved|=confirmed|=scheduled|=paid|=resent|=cancelled|=canceled|=off"
)
#: A report without its subject: "Refunded in full."
STARTS = (
    "=cancelled|=canceled|=refunded|=fixed|=moved|=reopened|=restored|=sent|=resent|=added|=removed"
    "|=booked|=updated|=corrected|=extended|=merged|=deleted|=sorted|=credited|=reinstated"
    "|=upgraded|=reissued|=swapped|=changed|=switched|=paused|=unlocked|=renewed|=rebooked"
)
#: What we have done, but for deeds that only learn, hear or pass on.
DONE = (
    r"\b(?:i|we|they|and|our \w+|my \w+|(?<=,)) ?(?:'ve|\bhave)(?: just| now| already| also| since"
    r"| \w+ly)? (?P<m>(?!received|noted|reduced|rung you|called you"
    r"|observed|encountered|suffered|struggled|reali[sz]ed|wondered|believed|hoped|suspected"
    r"|enjoyed"
    r"|loved|liked|appreciated|assumed|expected|intended|refused|rejected|declined|denied|banned"
    r"|blocked|suspended|warned|tried|experienced|passed|forwarded|decided|reached|asked|noticed"
    r"|missed|looked|checked|failed"
    r"|learned|shared|escalated|raised|logged|registered|reviewed|investigated|confirmed|flagged"
    r"|opened|created|filed|contacted|informed|explained|mentioned|stated|improved|needed|wanted"
    r"|apologised|apologized|agreed|noticed|discussed|recorded|identified|followed|used|worked"
    r"|called|emailed|messaged|requested|closed|processed|tested|planned|changed our|been)"
    r"(?:\w{2,}ed|sent|put|set|rung|cut|written|made|given|paid|taken|found|drawn|brought|split"
    r"|rebuilt|let|held|frozen|undone|done)\b|(?:confirmed|asked) (?:for|the|our|your) \w+)"
)
_STEP = (
    "open|click|tap|press|select|choose|go to|enter|type|install|reinstall|update|upgrade|download"
    "|upload|run|add|sign|log|restart|reboot|reset|replace|change|switch|use|clear|copy|paste"
    "|remove|delete|uninstall|enable|disable|turn|uncheck|head|navigate|scroll|create|edit|save"
    "|fill|scan|plug|unplug|hold|bring|show|forward|whitelist|allow|sort|filter|rename|move|drag"
    "|leave|pick|drop|ask|claim|pin|set|put|export|import|roll|downgrade|check|quote|take|reply"
    "|restore|activate|hover|connect|wipe|tighten|insert|slide|toggle|tick|refresh|reinsert|swap"
    "|see if|see whether|look in|send|give|grab|pull|push|wait until|start|stop|search|switch off"
)
_MEANWHILE = ("just ", "please ", "then ", "simply ")
#: Imperatives after a colon or after a clause that opens the sentence: "Until then, sort by date".
IMPERATIVE = (
    r"(?:[:;] |\byes[,:] |\b(?:until|as|for|to|if|in|on|when|once|meanwhile|instead|otherwise)\b"
    r"[^.!?;,\n]{0,60}, )(?:" + "|".join(_MEANWHILE) + r")?(?P<m>(?:" + _STEP + r") \S)"
)
#: A step asked for politely: "could you please restart the router?".
ASKED = (
    r"\b(?:can|could|would) you (?:please |kindly |maybe |also |first )*(?P<m>(?:send|share|attach"
    r"|mail|email|give|upload|forward) [^.!?]{5,80}?\bso (?:that )?(?:we|i) can|(?:try (?:to |and )"
    r"?)?(?:upgrad|updat(?:e|ing) to|install|reinstall|restart|reboot|clear|reset|disabl|enabl"
    r"|uninstall|downgrad|unplug)\w* \w+)"
)
#: A comma alone is no gate: every message has one.
IMPERATIVE_GATES = tuple(
    mark + word for mark in (": ", "; ", ", ") for word in (*_STEP.split("|"), *_MEANWHILE)
)

#: The way told by its means or its place: "by choosing Export", "the button is in …".
WAYS = phrases(
    "=by =going|=clicking|=choosing|=opening|=selecting|=pressing|=tapping|=typing|=scrolling"
    "|=updating|=upgrading|=refreshing|=reinstalling|=clearing|=restarting|=toggling <LATN>",
    "=button|=link|=option|=setting|=switch|=field =is|=are =in|=on|=under|=at|=inside|=behind"
    " =the|=your|=our|=settings|=account",
    slack=0,
    label="place",
)

_MENDS = (
    "=upgrading|=updating|=reinstalling|=restarting|=rebooting|=clearing|=using|=switching"
    "|=changing|=removing|=disabling|=enabling|=logging|=signing|=running|=deleting|=setting"
    "|=turning|=unplugging|=resetting|=replacing|=adding|=refreshing|=reconnecting|=relinking"
)
_BY_HAND = (
    "=bin|=drag|=activate|=restore|=connect|=put|=take|=hold|=sit|=keep|=bring|=fetch|=reopen"
    "|=unlock"
    "|=join|"
    "=open|=expand|=flash|=open|=use|=find|=change|=switch|=set|=download|=install|=upload|=turn"
    "|=enable|=disable|=add"
    "|=remove|=choose|=select|=pick|=get|=book|=order|=export|=import|=submit|=upgrade"
    "|=downgrade|=create|=click|=log|=reset|=restore|=track|=cancel|=edit|=update|=drop"
    "|=collect|=return|=exchange|=redeem|=apply|=register|=filter|=sort|=pause|=renew|=copy|=hide"
    "|=delete|=move|=rename|=print|=scan|=swap|=pay|=enter|=go|=sign|=press|=tap|=hold"
)
#: Where a sentence begins, or goes on after "Hi Ann,".
GREETED = "(^ | ^ =hi|=hello|=hey <LATN>? | ^ =dear =mr|=mrs|=ms|=miss|=dr? <LATN>)"
#: Orders of work by hand that no list of steps on a screen has.
_HANDS_ON = (
    "=hover|=activate|=restore|=wipe|=tighten|=loosen|=rotate|=slide|=toggle|=tick|=refresh|=insert"
    "|=eject|=reconnect|=relaunch|=reinsert|=rinse|=boil|=squeeze|=twist|=lift|=unscrew|=push|=pull"
    "|=quit|=close|=highlight|=zoom|=drag|=grab|=collect|=fold|=rub|=pour|=soak|=shake"
    "|=unlink|=empty|=sync|=resync|=repeat|=warm|=dial|=quote|=turn|=screw"
    "|=wrap|=spray|=brush|=dry|=heat|=cool|=freeze|=cut|=trim|=peel|=stick|=glue|=clip|=snap|=clamp"
    "|=hang|=lay|=align|=aim|=lower|=tilt|=flip|=spin|=wind"
    "|=drain|=vent|=bleed|=tie|=untie|=zip|=unzip|=strip|=circle|=draw|=stamp"
    "|=cross|=bin|=feed|=pump|=inflate|=oil|=grease|=sand|=paint|=polish|=mount"
    "|=unmount|=dock|=undock|=pair|=unpair|=mute|=unmute|=pause|=resume|=rewind|=skip|=pinch"
    "|=throw|=discard|=double-click|=right-click|=long-press"
)
#: What the customer can do to get there: the means as the subject, as the way, as what is allowed.
ROUTES = phrases(
    f"^ {_MENDS} ...8 =should|=will|=would|=might !be|take|cost|have|need|not|never",
    f"^ {_MENDS} ...8 =usually|=fixes|=resolves|=solves|=helps|=cures|=clears|=gets|=makes|=works",
    "^ =after|=on|=upon =clicking|=opening|=selecting|=pressing|=tapping|=choosing <LATN>",
    "=workaround|=fix|=way|=bet|=option|=suggestion|=solution|=trick|=route|=alternative"
    f" (=is|=would|=will =be? | =be) =to !be|wait|accept|leave|live|stop {_BY_HAND}|=submit"
    f"|=contact"
    "|=ask|=bring|=send|=call|=try|=take|=buy|=send|=write|=appeal",
    f"=easiest|=quickest|=simplest|=safest|=best =is|=would =be? =to !be|wait|accept {_BY_HAND}",
    f"=workaround|=fix|=way|=bet|=option|=suggestion =for? =now? =is|=would|=will =be? {_MENDS}"
    "|=contacting",
    "!=so|=if|=how|=what|=where|=that|=which|=when|=before|=once|=until|=whether|=unless|=as =you"
    f" =can|=may|=could|=might =now|=also|=always|=still|=either|=just|=simply|=then? {_BY_HAND}"
    " =the|=your|=a|=an|=it|=this|=that|=all|=any|=up|=in|=out|=on|=off|=them|=another|=one|=from"
    "|=to|=with|=by|=under|=into|=for|=down|=back|=through|=as|=at|<NUM>",
    "=gets|=get =rid =of =it|=this|=that|=them|=the",
    "=gets|=works|=get =round|=around =it|=this|=that|=the",
    "=makes|=make =it|=this|=that =work",
    "=does|=do =the =trick|=job",
    "!not|cannot|can't|n't|never =clears|=cures|=fixes|=solves|=sorts|=stops =it|=this|=that =up"
    "|=out?"
    " (=for | =in | $)",
    "=what =helps|=works|=fixes =is|=here",
    f"{GREETED} =please|=just|=simply|=then|=now|=first|=also? {_HANDS_ON} <LATN>",
    "^ =best|=better =send|=write|=use|=try|=put|=take|=open|=bring|=start|=leave|=keep|=go",
    "^ =please|=first|=also|=then? =see|=check =first|=once? =if|=whether|=that",
    "=you =can|=could|=may =also? =try =to|=again",
    "!=if|=that|=which|=when|=unless|=because|=why =you"
    " (=need|=have|=want =to | =should|=must =first?"
    f" | =will =need|=have|=want =to) {_BY_HAND}",
    f"=you =are =supposed|=meant =to {_BY_HAND}",
    "=shoot|=fire|=drop|=send|=write =us|=me|=them? =an|=a =email|=mail|=message|=line|=note =over?"
    " =to|=at",
    slack=0,
    label="step",
)
#: What comes of a step, told as a condition: "if you hold it for a minute, an option appears".
OUTCOMES = (
    rf"\bif you (?P<m>(?:{_STEP}|wait|look|hold) [^.!?\n]{{3,80}}, (?:a|an|the|you(?:'ll| will"
    r"| can| should)|it)\b[^.!?\n]{0,60}\b(?:appears?|shows?|opens?|see|find|unlocks?|starts?"
    r"|comes? back|works?|returns?|disappears?|goes away|stops?|loads?))"
)
#: Deeds in the plain past or under way, but for those that learn, hear, say or fail.
_NO_DEED = (
    "received|noted|observed|encountered|suffered|realised|realized|wondered|believed|hoped|liked"
    "|loved|needed|wanted|tried|passed|forwarded|decided|reached|asked|noticed|missed|looked"
    "|checked"
    "|failed|learned|shared|escalated|raised|logged|registered|reviewed|investigated|confirmed"
    "|flagged|created|filed|contacted|informed|explained|mentioned|stated|agreed|discussed|recorded"
    "|identified|followed|used|worked|called|emailed|messaged|requested|closed|processed|tested"
    "|planned|assumed|expected|intended|refused|rejected|declined|denied|banned|blocked|suspended"
    "|warned|understood|promised|offered|apologised|apologized|answered|replied|experienced|enjoyed"
    "|appreciated|dropped|damaged|delayed|delivered|charged|billed|overlooked|ignored|supported"
    "|introduced|caused|attempted|opened (?:your|the|this) (?:letter|mail|email|message|ticket)"
    "|started|labelled|labeled|finished|graduated|recommended|suggested|advised|reported|listed"
    "|misplaced|cooked|ruined|crashed|signed"
)
_IRREGULAR = "took|gave|put|rang|set|drew|built|paid|cut|brought|held|split|bought|hung|swept|fed"
PAST = (
    rf"\b(?:i|we) (?:just |already |also |now |have just )?(?P<m>(?:(?!{_NO_DEED})[a-z]{{3,}}ed"
    rf"|{_IRREGULAR}) (?:the|your|a|an|you|it|them|both|two|another|that|my|our|half|twice)\b)"
)
UNDER_WAY = (
    r"\b(?:we|i|he|she|they|men|people|engineers?|technicians?|colleagues?|team|crew)"
    r"(?:'re|'m|'s| are| am| is)"
    r" (?:now |currently |just |already )?(?P<m>(?!looking|working|trying|waiting|hoping|reviewing"
    r"|considering|discussing|monitoring|experiencing|having|getting|facing|seeing|receiving|using"
    r"|asking|telling|talking|planning|thinking|aiming|improving|closing|keeping)[a-z]{3,}ing"
    r" (?:the|your|a|an|it|them|both|you|to you)\b[^.!?;\n]{0,40}\b(?:now|moment|today|speak"
    r"|tonight|minute))\b"
)
_TALK = (
    "=problem|=issue|=fault|=error|=bug|=question|=request|=complaint|=feedback|=case|=ticket"
    "|=matter|=decision|=team|=difference|=trouble|=cause|=reason|=answer|=blame|=price|=focus"
)
#: Where a thing is, so that it can be fetched: "the key is under the mat".
FETCHED = phrases(
    f"=the|=your !{_TALK} <LATN>|<LATN> =is|=are =now|=already|=waiting? =under|=behind|=inside"
    f"|=beside"
    "|=above|=at|=by =the|=your|=our <LATN>",
    "=you =will =find|=see !that|us|it <LATN>|<LATN> ...4 =under|=behind|=inside|=below|=above"
    "|=beside"
    "|=in|=on|=at",
    "=your|=the ...2 =is|=are|=has =been? =now? =moved|=rescheduled|=postponed|=brought =to"
    "|=forward",
    "=a|=an|=another =replacement|=new|=second|=fresh|=spare|=different <LATN>? =was|=were|=has"
    " =been? =sent|=posted|=mailed|=ordered|=issued|=booked|=shipped|=dispatched|=reserved",
    slack=0,
    label="place",
)
#: Where a thing lies in the programme or the paper: specific, however few the words.
PLACES = phrases(
    "^ =please|=also|=just|=then? =check|=look =in|=at|=inside? =your|=the"
    " =spam|=junk|=inbox|=mailbox|=promotions|=bin",
    "^ =please|=also|=just|=then? =check =your =email|=emails|=mail|=messages =now|=again"
    "|=please? $",
    "=there =is|=are =a|=an <LATN>? =switch|=button|=setting|=option|=link|=toggle|=checkbox|=menu"
    "|=form|=page|=tab =for|=to|=in|=on|=under|=called",
    "=is|=are =on =page <LATN>|<NUM>",
    "=it's|=it|=they're|=they|=that's|=those =is|=are? =on|=in|=under|=at|=behind =the|=our"
    " =dashboard|=menu|=homepage|=settings|=downloads|=back|=box|=receipt|=bottom|=top|=counter"
    "|=desk"
    "|=tab|=list|=portal|=folder|=drawer|=shelf|=cover|=invoice|=ticket|=toolbar|=sidebar|=label",
    "=here's|=here =is|=are? =the|=your|=a|=an <LATN>? <LATN>? =link|=code|=label|=invoice|=form"
    "|=file|=copy|=ticket|=address|=guide|=contract|=voucher|=receipt|=number|=key|=steps|=recipe",
    "=here's|=here =is|=are? =the|=your|=a =right|=new|=correct|=other|=latest|=direct|=fresh",
    "=page|=leaflet|=video|=guide|=section|=chapter|=sheet ...6 =tells|=shows|=explains =you? =how"
    "|=where|=which",
    "=link|=button|=switch|=option|=box|=code|=number|=label ...2 =at|=on =the =bottom|=top|=left"
    "|=right|=back|=side|=front|=end|=foot|=inside|=underside",
    slack=0,
    label="place",
)
#: What happened to a thing since: "the limit is gone since noon", "a new box left us today".
MOVED = phrases(
    "!you|i|have =left =us|=our|=here|=the =warehouse|=depot|=shop|=kitchen|=port|=this|=today"
    "|=yesterday|=on|=at|=with",
    "=limit|=lock|=block|=fee|=charge|=hold|=ban|=flag|=error|=duplicate|=penalty ...4 =is|=are"
    "|=has"
    " =been? =now|=all? =gone|=lifted|=off",
    "=is|=it's|=are =packed|=boxed|=wrapped|=loaded|=labelled|=printed|=signed =already|=and|=up"
    "|=for",
    "=is|=are =open =as|=under <LATN>|<NUM>",
    "!if|once|when|not =has|=have =already|=just|=now|=also =begun|=started|=gone|=called|=rung"
    "|=spoken|=ordered|=booked|=left",
    "=all|=your|=the|=both ...2 =was|=were =either|=both|=all|=now|=just|=already? =refunded"
    "|=credited|=returned|=reimbursed|=replaced|=restored|=reversed",
    "=is|=are|=it's|=they're =coming =back =up|=online",
    "=is|=are =being <VERB,VBN> ...5 =now|=today|=tonight|=moment|=speak",
    "!you|they =came|=arrived|=went =in|=through =today|=yesterday|=this",
    "=was|=were =delivered|=collected|=fitted|=installed|=picked ...5 =today|=yesterday|=this",
    "=is|=are =going =back =to|=onto|=into =your|=all|=the|=you",
    "=went|=gone =back =to|=onto|=on|=into =your|=the",
    "!that|which|who|if|once|they =has =now|=already|=just? =put|=moved|=fixed|=replaced|=fitted"
    "|=sent|=booked|=ordered|=repaired|=mended|=brought|=refunded|=credited|=restored|=reset"
    "|=prepared|=printed|=posted|=cleaned",
    "=went|=gone =out =in|=with|=by =this|=the|=today's|=yesterday's|=tonight's|=our",
    slack=0,
    label="done",
)
#: How a thing is again, as far as the writer can see.
RESTORED = phrases(
    "!=not|=n't|=doesn't|=don't =seems|=appears|=looks|=seem|=appear =to? =be? =all? =now? =fixed"
    "|=resolved|=working|=sorted"
    "|=online|=solved|=restored",
    "!=not|=n't|=doesn't|=don't =seems|=appears|=seem|=appear =to? =be? =all? =back =online|=up"
    "|=to|=now|=again|=in",
    "=is|=are =apparently|=finally|=fully|=also|=completely =now? =fixed|=resolved|=working|=solved"
    "|=back|=online|=restored|=sorted",
    "=is|=are =now|=all =resolved|=solved",
    "^ =cancelled|=canceled|=removed|=deleted|=restored|=added|=unlocked|=unbanned|=updated"
    "|=renewed|=approved|=credited|=unblocked|=reset $",
    "^ <LATN> =deleted|=updated|=changed|=renewed|=upgraded|=unbanned|=unblocked (=and | $)",
    "=i|=we have? =just|=now|=also|=already? =made|=created|=built|=generated|=prepared|=recreated"
    "|=drafted|=put|=set =up|=together? =a|=an|=the|=you|=your =new|=fresh|=temporary|=temp|=spare"
    "|=second|=separate|=short|=list|=copy|=guide|=link|=key|=code|=account|=page|=backup",
    slack=0,
    label="done",
)
