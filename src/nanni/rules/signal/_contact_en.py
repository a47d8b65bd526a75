"""Phrases in which an English customer has written before, or has been waiting for us."""

from nanni.rulekit import Pattern, Phrase, phrases

_TOLD = (
    "=wrote|=written|=emailed|=contacted|=called|=told|=asked|=sent|=explained|=reported"
    "|=opened|=raised|=mentioned|=said|=submitted|=messaged|=phoned|=chatted|=spoke|=spoken"
    "|=filed|=complained|=requested|=provided|=posted|=replied|=tried|=answered|=shared|=logged"
    "|=reached|=talked|=informed|=rung|=rang"
)
#: Of those, the ones that are a talk with us; papers sent are none by themselves.
_SPOKE = "|".join(
    word
    for word in _TOLD.split("|")
    if word not in "=sent =filed =submitted =provided =shared =logged =answered =tried".split()
)
_ASK = (
    "=asking|=writing|=contacting|=calling|=emailing|=messaging|=chasing|=telling|=reporting"
    "|=requesting|=ask|=ringing|=explaining|=posting|=complaining|=raising|=reaching|=phoning"
    "|=write|=call|=contact|=email|=tell|=explain|=reach|=repeat|=repeating|=following"
    "|=bothering"
)
_ORDINAL = (
    "=second|=third|=fourth|=fifth|=sixth|=seventh|=eighth|=tenth|=2nd|=3rd|=4th|=5th|=6th|=7th"
    "|=nth|=umpteenth|=hundredth|=10th|=8th|=9th|=millionth"
)
_LONG = (
    "=hours|=hour|=days|=day|=weeks|=week|=months|=month|=minutes|=mins|=ages|=forever|=year"
    "|=years|=long|=hrs"
)
_AGO = (
    "=ago|=yesterday|=last|=already|=before|=earlier|=previously|=twice|=times|=monday|=tuesday"
    "|=wednesday|=thursday|=friday|=saturday|=sunday|=morning|=night|=multiple|=several"
    "|=january|=february|=march|=april|=june|=july|=august|=september|=october|=november"
    "|=december|=weeks|=since|=week|=month"
)
_SILENT = (
    "=replied|=answered|=responded|=called|=contacted|=got|=gotten|=come|=came|=reached|=helped"
    "|=followed|=emailed|=returned|=solved|=fixed|=resolved|=acknowledged|=addressed|=updated"
    "|=heard|=received|=shown|=showed|=refunded|=done|=been|=sent"
)

EN: tuple[Phrase | Pattern, ...] = (
    *phrases(
        # Told before.
        "=where =did =you =guys|=all? =go|=disappear|=vanish",
        "=nobody|=noone|=never|=one =ever|=has|=from? =rang|=rung|=phoned|=called|=wrote|=emailed"
        " =me|=us|=back",
        "=same =issue|=problem|=question|=thing|=complaint =as|=from|=since =in|=my|=the|=last"
        "|=before|=yesterday ...3 =ticket|=email|=chat|=week|=month|=message|=time",
        "=explained|=told|=described|=repeated|=said ...3 =to =two|=three|=four|=five|=several"
        "|=many|=different|=six =of|=people|=agents|=different|=reps",
        "=reopening|=reopen =this|=my|=the|=it",
        "=keep|=kept|=keeps =getting|=receiving|=hearing|=sending ...3 =same",
        "=called|=phoned|=rang|=emailed|=texted|=messaged|=written ...1 <NUM>|=twice|=three"
        "|=four|=five|=several|=many|=multiple =times|=already|=this?",
        "=voicemail|=answerphone|=hung =up|=again|=every|=each|=on? =time|=me?",
        "=this|=it's|=that's|=is|=its|=was|=my|=our|=sending|=writing|=now =already? =is? =the|=my"
        f"|=our|=a? {_ORDINAL} =time|=email|=message|=ticket|=request|=call|=contact|=chat"
        "|=reminder|=agent|=complaint",
        f"^ =for|=my =the? {_ORDINAL} =time|=email|=message|=ticket|=request|=call|=reminder"
        "|=agent|=complaint",
        f"^ {_ORDINAL} =time|=email|=message|=ticket|=request|=call|=reminder|=complaint",
        f"{_ORDINAL} =time =that? =i|=we|=i've|=we've|=i'm|=i'd ...3 {_ASK}|{_TOLD}",
        f"{_TOLD}|{_ASK} ...4 {_ORDINAL} =time",
        "<NUM> =times|=emails|=tickets|=calls|=messages|=agents|=chats|=requests ...3 =and|=no"
        "|=already|=now|=about|=to|=with|=later|=still|=so",
        f"{_TOLD}|{_ASK} ...3 <NUM> =times|=emails|=tickets|=people|=agents|=reps",
        "=three|=two|=four|=five|=several|=multiple|=many|=countless|=numerous|=couple|=few"
        " =of? =emails|=tickets|=calls|=agents|=reps|=chats ...4 =and|=no|=already|=now|=about"
        "|=later|=still|=so|=to",
        "=three|=two|=four|=five|=several|=multiple|=many|=countless|=numerous|=couple =of?"
        f" =times|=occasions ...3 {_TOLD}|=about|=now|=already",
        f"=i|=i've|=we|=we've|=have|=had|=i'd =have? =already|=also|=previously|=just? {_SPOKE}"
        f" ...6 {_AGO} {_AGO}?",
        "=i|=i've|=we|=we've|=have|=had|=i'd =have? =already|=also|=previously|=just? =sent|=filed"
        "|=submitted|=opened|=raised|=logged ...3 =email|=emails|=message|=messages|=ticket"
        f"|=request|=letter|=complaint|=report|=case ...4 {_AGO}",
        f"=i|=i've|=we|=we've|=have =have? =already|=previously|=repeatedly {_TOLD}",
        f"=already|=previously|=repeatedly {_TOLD}",
        "=i|=i've|=we|=we've|=have =have? =wrote|=written|=emailed|=contacted|=called|=messaged"
        "|=reported|=complained|=phoned =to? =you|=about|=support|=your|=customer|=in|=this",
        "=asked ...4 =before|=already|=earlier|=twice|=yesterday|=times|=ago",
        "=hi|=hello|=me|=it's =me? =again",
        "=you|=they|=agent|=rep|=someone =guys? =said ...6 =would|=will|=you'd|=you'll|=he'd"
        "|=going|=be",
        "=did|=have|=had|=get|=got =you|=anyone|=somebody|=someone =have|=get|=had|=got|=a? =a"
        "|=any|=the? =chance|=time|=opportunity =to =look|=check|=review|=see|=read|=investigate",
        f"{_AGO} ...2 =i|=we {_SPOKE}",
        "=as =already|=previously|=mentioned|=stated|=noted|=explained =stated|=mentioned"
        "|=before|=earlier|=above|=previously|=explained|=noted|=said",
        f"=as =i|=we|=i've =have|=already? {_TOLD}",
        f"=again =i'm|=i|=am|=we =am? {_ASK}",
        f"=have|=having|=had|=keep|=kept|=forced|=continue|=still =to? {_ASK} =again|=you"
        "|=this|=about|=the|=every|=up",
        f"{_ASK} ...4 =again|=once =more|=again?",
        "=once =again|=more =i|=i'm|=we|=contacting|=asking|=asking",
        "=repeating =myself|=the|=it",
        "=following|=follow =up",
        "=just|=still ...1 =checking|=wondering ...1 =in|=if|=whether|=on =anyone|=anybody"
        "|=someone",
        "=just|=still ...1 =checking|=wondering ...1 =if|=whether =you|=there =saw|=got|=received"
        "|=had =chance|=my|=any|=a|=time|=news|=progress|=update|=it|=seen"
        "|=received|=looked|=heard",
        "^ =waiting =for =an|=a|=your|=the|=any|=my|=some ...1 =update|=reply|=response|=answer"
        "|=fix|=feedback|=call|=news|=solution",
        "=did|=have =you|=anyone|=somebody =get|=got|=received|=receive|=seen|=see|=read =my"
        " ...2 =message|=email|=messages|=ticket|=letter|=emails|=question|=request",
        "=automated|=automatic =replies|=responses|=response|=reply|=messages ...8 =weeks|=days"
        "|=month|=months|=week",
        "=follow-up|=followup =on|=to|=email|=message|=regarding",
        "=circling|=checking|=touching|=chasing =back|=in|=base|=this|=up|=again|=on|=an",
        "=check =in =on|=again|=about",
        "=per|=in|=to|=see|=from|=of =my =last|=previous|=earlier|=first|=original|=other"
        " =email|=message|=ticket|=emails|=messages|=request|=chat|=call|=post|=report|=comment",
        "=my =last|=previous|=earlier|=first|=original|=other|=prior =email|=message|=ticket"
        "|=emails|=messages|=tickets|=request|=requests|=chat|=report|=complaint",
        "=previous|=last|=other|=first|=earlier =agent|=rep|=representative|=ticket|=chat"
        "|=conversation|=operator|=support|=person ...2 =said|=told|=promised|=was|=closed"
        "|=hung|=disconnected|=ended|=assured|=did|=didn't",
        "=ticket|=case|=reference|=request|=complaint =number|=id|=no|=ref? <NUM>",
        "=ticket|=case|=complaint ...2 =open|=opened|=closed|=ignored|=unanswered =for|=since"
        "|=without|=again|=weeks|=days|=last|=two|=three?",
        "=was|=been|=were|=being =told|=promised|=assured|=advised|=informed ...8 =by|=that"
        "|=someone|=would|=i|=it|=to|=you|=on",
        "=your|=one|=an|=another|=the|=a =agent|=rep|=colleague|=representative|=team|=support"
        "|=operator|=advisor|=adviser|=manager|=colleagues ...1 =told|=said|=promised|=assured"
        "|=informed|=advised",
        "=you|=they|=someone|=she|=he =guys? =told|=promised|=assured|=said =me|=us|=that|=to"
        "|=a|=it|=you|=i",
        "=promised ...8 =but|=yet|=still|=never|=nothing",
        "=i've|=have|=been|=had =been? =emailing|=calling|=chasing|=asking|=contacting"
        "|=messaging|=going|=dealing|=fighting|=on|=passed|=in =to|=you|=support|=with|=for"
        "|=since|=this|=hold|=about|=your|=around|=back|=touch?",
        "=trying|=tried =to ...1 =reach|=contact|=call|=email|=speak|=talk|=message|=chase"
        "|=resolve",
        "=trying|=tried =to =get =in|=hold|=through =touch|=of|=to",
        "=trying|=tried =to =get ...2 =help|=someone|=somebody|=answer|=reply|=response|=refund"
        "|=refunded|=resolved|=sorted",
        # A letter that came back was sent all the same.
        "=emailed|=email|=mail|=wrote|=message|=support ...6 =bounced|=bounces",
        "=sent|=provided|=gave|=uploaded|=attached|=shared ...4 =already|=last|=yesterday|=ago"
        "|=twice|=times|=days|=earlier|=before|=weeks",
        slack=0,
    ),
    *phrases(
        # No answer so far.
        "=still =waiting|=awaiting|=unanswered|=unresolved|=silence|=nothing",
        "=still =no|=not|=haven't|=hasn't|=didn't|=without|=never|=isn't ...1 =reply|=response"
        "|=answer|=news|=heard|=received|=got|=resolved|=fixed|=update|=word|=anything|=seen"
        "|=replied|=arrived|=sign|=solution|=refund|=had|=gotten|=solved|=here|=call|=delivered"
        "|=shipped|=refunded|=answered",
        "=no|=zero|=without =reply|=response|=answer|=news|=word|=updates|=update|=callback"
        "|=feedback|=follow-up|=replies|=answers|=reaction|=solution|=progress|=movement =yet"
        "|=so|=from|=since|=to|=after|=for|=at|=whatsoever|=still|=on|=in|=again|=nothing|=and"
        "|=back|=received?",
        "=no|=zero =one|=body =has|=ever|=got|=is|=even|=from|=at|=called|=replied|=answered"
        "|=responded|=came|=contacted|=showed|=gets|=have|=reached|=bothered =ever|=even|=not"
        f"|=been|=your|=support|=bothered|=back? {_SILENT}|=back|=answering|=replying"
        "|=responding|=up?",
        "=nobody|=noone|=none =has|=ever|=is|=even|=from|=at|=of =ever|=even|=your|=you|=been?"
        f" {_SILENT}|=back|=answering|=replying|=responding",
        "=nobody|=noone =replied|=answered|=responded|=called|=came|=contacted|=showed|=got"
        "|=helped|=answers|=replies|=responds",
        "=haven't|=hasn't|=never|=not|=didn't =yet|=ever|=still|=even? =heard|=hear =back"
        "|=anything|=from|=a|=any|=one|=so|=since|=yet?",
        "=haven't|=hasn't|=never|=not|=didn't =yet|=ever|=still|=even? =received|=gotten|=got"
        "|=receive|=get|=seen|=had ...2 =reply|=response|=answer|=callback|=acknowledgement"
        "|=feedback|=update|=news",
        "=haven't|=hasn't|=never|=didn't =yet|=ever|=still? =received|=gotten|=got|=get|=receive"
        " =it|=anything|=my|=the|=any|=back ...2 =yet|=still|=since",
        "=you|=they|=support|=team =guys|=people|=still|=have|=just? =never|=didn't|=haven't"
        "|=still|=did|=hasn't|=don't|=have|=not =not|=haven't|=still|=yet|=even|=ever? =answer"
        "|=answered|=reply|=replied|=respond|=responded|=call|=called|=get|=got|=gotten|=return"
        "|=returned|=send|=sent|=fix|=fixed|=resolve|=resolved|=follow|=followed|=help|=helped"
        "|=address|=addressed|=refund|=refunded|=come|=contacted|=contact|=explain|=explained",
        "=unanswered|=unresolved|=crickets",
        "=radio =silence",
        "=silence =from|=since|=for",
        "=ignored|=ignoring =my ...2 =emails|=messages|=tickets|=requests|=calls|=email"
        "|=message|=question|=ticket|=questions|=request",
        # Waiting.
        "=still|=been|=am|=i'm|=we're|=keep|=have|=tired|=i've|=are|=kept|=left|=of =still"
        "|=been|=now|=both? =waiting|=awaiting",
        "=waiting|=waited|=wait|=hold|=holding ...3 =for|=since|=over|=almost|=nearly|=more"
        " =over|=about|=almost|=than|=the|=like|=nearly|=past|=a|=an|=two|=three|=four|=five"
        f"|<NUM>? ...2 {_LONG}|=yesterday|=monday|=morning",
        f"=it's|=it|=its =has|=been|=already =been|=already|=now? ...4 {_LONG} ...2 =now|=since"
        "|=and|=already|=without|=still|=ago",
        "=been =over|=more|=almost|=nearly|=about|=like|=a|=two|=three|=four|=five|=six|=ten"
        f"|=several|<NUM> ...3 {_LONG}",
        f"=over|=more|=almost|=nearly =than|=a|=two|=three|=a? ...1 {_LONG} =now|=later|=and =no"
        "|=nothing|=still|=i?",
        f"=over|=more|=almost|=nearly =than|=a|=two|=three|=a? ...1 {_LONG} =ago =and? =no"
        "|=nothing|=still",
        f"<NUM>|=two|=three|=four|=five|=six|=ten|=several {_LONG} =later|=and|=now|=since"
        "|=without =still|=no|=nothing|=not|=counting|=any",
        f"{_LONG} =later|=have|=has =and|=still|=passed|=gone|=i|=no|=nothing|=my|=we",
        "=how =much =longer =do|=must|=am|=should|=until|=before|=will|=have|=to",
        "=how =much =longer =is =this|=it|=that",
        "=how =much =longer $",
        "=how =long =do|=must|=am|=should =i|=we =have|=supposed|=need|=still =to? =wait",
        "=taking|=takes|=took =so|=too|=this|=way|=very =too? =long",
        "=taking|=takes =forever|=ages",
        # Reminders.
        "=any|=is|=are|=have|=got|=there =there|=you|=any|=further|=more|=new|=been =any"
        "|=further? =update|=updates|=news|=progress|=luck|=word|=movement|=eta|=development"
        "|=developments|=resolution|=joy",
        "=any =update|=updates|=news|=progress|=luck|=word|=movement|=eta|=response"
        "|=answer|=reply|=follow|=development|=timeline|=solution",
        "^ =update|=updates|=news|=status|=eta|=bump|=ping|=bumping|=anyone|=anybody $",
        "=bump|=bumping|=bumped|=pinging =this|=thread|=again|=for|=up|=please|=it|=on|=you?",
        "=has|=have|=is =anyone|=anybody|=someone|=you|=somebody =looked|=checked|=reviewed"
        "|=seen|=looking|=working|=had =into|=at|=on|=this|=my|=it|=a",
        "=can|=could|=will|=would =someone|=somebody|=anyone|=anybody|=you|=u =please|=pls"
        "|=kindly|=just|=finally? =respond|=reply|=acknowledge",
        "=was|=were|=is|=are =supposed|=meant|=scheduled|=promised =to =be|=have|=arrive|=come"
        " =fixed|=delivered|=done|=here|=resolved|=shipped|=last|=yesterday|=ago|=on|=been"
        "|=solved|=installed|=sent|=today|=this",
        "=i|=we =was|=were|=been|=spoke|=talked|=chatted =on|=in|=to|=with =the|=a|=your|=with"
        "|=one =phone|=call|=line|=chat|=team|=support|=agent|=someone|=rep|=of|=colleague ...5"
        " =yesterday|=last|=ago|=already|=earlier|=twice|=monday|=tuesday|=wednesday|=thursday"
        "|=friday|=today|=morning|=and",
        "=since =i|=we =reported|=contacted|=emailed|=opened|=raised|=wrote|=asked|=submitted"
        "|=ordered|=sent|=called",
        "=transferred|=passed|=bounced|=explained|=repeated|=told ...4 <NUM>|=twice|=three"
        "|=four|=five|=six|=several|=multiple|=many =times|=people|=departments|=agents|=already",
        "=transferred|=bounced|=redirected =between|=around|=again|=from|=six|=three|=four"
        "|=five|=twice",
        "=hour|=hours|=day|=days|=week|=weeks|=half|=month|=months ...1 =later",
        "=sent|=told|=referred|=directed =me|=us =to|=back =to? =you|=here",
        "=anyone|=anybody|=someone =there|=here|=home $",
        "=it's|=it =is? ...1 =late|=already|=now|=past ...3 =and|=you|=still =still|=no"
        "|=nothing|=haven't",
        "=same =question|=questions|=request|=thing =as|=again|=i|=every|=over|=for"
        " =yesterday|=before|=last|=asked|=earlier|=time|=again?",
        "=same =question|=questions|=request",
        "=still =don't|=do|=haven't|=have|=without|=got|=no =not? =have|=got|=received|=know"
        " =an|=a|=any|=the|=my =answer|=reply|=response|=idea|=clue|=refund|=solution|=update"
        "|=date|=order|=tracking",
        "=you|=they|=he|=she =said|=told|=promised =me|=us? =monday|=tuesday|=wednesday"
        "|=thursday|=friday|=saturday|=sunday|=today|=tomorrow|=within|=by|=two|=three|=in|=it"
        "|<NUM> =days|=hours|=would|=hour|=day|=weeks?",
        "=did|=has =anyone|=anybody|=anything|=someone|=you =happen|=happened|=check|=look"
        "|=ever|=read|=find|=checked|=change|=changed",
        "=where's|=where =is|=are =the|=my|=that =update|=answer|=reply|=callback|=response"
        "|=call|=email|=replacement|=follow-up",
        "=update|=call|=callback|=reply|=answer|=email|=letter|=replacement|=refund =that? =you"
        "|=they =promised",
        "=are|=is =you|=anyone|=anybody|=somebody =still =there|=here|=with|=around",
        "=still =on|=in =hold|=line|=queue|=the",
        "=skipped|=missed|=ignored|=forgot|=overlooked|=dodged|=avoided =my|=the|=one ...2"
        " =question|=questions|=part|=point|=message|=email|=request",
        "=we =spoke|=talked|=chatted =on|=last|=yesterday|=about|=earlier|=this|=before",
        "=by =the =last|=previous|=first =agent|=bot|=person|=rep",
        "=gentle|=friendly|=just|=kind|=another|=quick|=second|=polite =reminder|=nudge|=ping"
        "|=follow-up|=bump|=reminder",
        "=reminder|=reminding =that|=of|=about|=you|=please|=to",
        "=what's|=what =is|=the =happening|=the|=status|=latest|=holdup|=delay =with|=of|=on"
        "|=status|=delay|=holdup =my|=this|=the|=it|=that?",
        "=what's|=what =is? =going|=happening =on? =with",
        "=days|=weeks|=months|=hours|=day|=week|=month =of ...1 =silence|=nothing|=waiting",
        "=request|=application|=claim|=order|=ticket|=case|=return|=refund ...3 =sitting|=pending"
        "|=stuck|=open|=waiting ...2 =since|=for",
        "=is|=are =it|=this|=that|=they|=mine ...1 =fixed|=ready|=done|=resolved|=sorted|=solved"
        "|=repaired =yet",
        "=where's|=where =is|=are? =the|=that|=my =promised",
        "=where's|=where =is? =the|=that|=my ...3 =you =promised",
        "=where =are =we =with|=on|=at",
        "=hello|=hi|=hey =anyone|=anybody =there|=home|=here",
        "=hello|=hi|=hey =is|=are =anyone|=anybody|=you =there|=here|=home|=alive",
        "=you've|=you|=they've|=they =have? =been|=keep|=kept =promising|=telling|=saying",
        "=you|=they =guys? =tell|=say|=promise =me|=us? =every|=each|=always =time?",
        "=haven't|=forgotten|=forgot|=forget =forgotten|=about|=me|=us =me|=about|=us|=my|=this",
        "=when =will|=are|=is =you|=someone|=somebody|=anyone =going|=finally|=ever|=actually?"
        " =to? =answer|=reply|=respond|=finally|=get|=ever|=help|=do",
        slack=0,
    ),
)
