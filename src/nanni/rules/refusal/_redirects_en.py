"""More ways to send a customer elsewhere in English; data of REF05 beside ``_redirects``."""

from nanni.rulekit import phrases
from nanni.rules.refusal._elsewhere import PLACES_EN

_ORDER = "=please|=kindly|=just|=then|=should|=to|=must|=could|=need|=have|=instead|=can|=so"
_TELL = "=report|=raise|=file|=post|=ask|=address|=discuss|=submit|=log|=direct"
_OBTAIN = "=request|=claim|=obtain|=seek|=arrange|=order|=collect"
_ASK = (
    "=contact|=call|=ask|=see|=email|=write|=ring|=phone|=visit|=check|=try|=speak|=talk|=consult"
    "|=approach|=message|=mail"
)
_GIANTS = (
    "=apple|=google|=amazon|=microsoft|=paypal|=steam|=samsung|=stripe|=booking|=ebay|=airbnb"
    "|=facebook|=meta|=discord|=slack|=reddit|=github|=gitlab|=stack|=stackoverflow|=telegram"
    "|=whatsapp|=twitter"
)
_OUR = "=the|=your|=our|=their|=a|=an|=its"

REDIRECTS_EN = phrases(
    f"{_ORDER} {_TELL} =it|=this|=that|=them|=these|=the|=your =issue|=bug|=question|=problem"
    f"|=matter? =to|=with|=on|=at|=over|=in|=directly =to|=with? {_OUR}? <LATN>? {PLACES_EN}"
    f"|{_GIANTS}",
    f"^ {_TELL} =it|=this|=that =to|=with|=on|=at|=over {_OUR}? {PLACES_EN}|{_GIANTS}",
    f"{_TELL} =it|=this|=that|=them|=those =there|=upstream|=instead|=elsewhere",
    f"{_ORDER} {_OBTAIN} =it|=this|=that|=them|=a|=the|=your|=one ...2 =from|=through|=via|=with"
    f" =them|{_OUR}|{_GIANTS}",
    "=should|=must|=needs|=need|=has|=have =to? =be directed|addressed|referred|escalated =to"
    f" {_OUR}",
    f"{_ORDER} =email|=call|=ask|=contact|=write|=see =to? =accounts|=finance|=hr|=legal|=head"
    "|=payroll|=admissions|=headquarters|=whoever|=someone|=somebody|=management",
    f"^ =email|=call|=ask|=contact|=see =accounts|=finance|=hr|=legal|=head|=payroll|{_GIANTS}",
    f"=please|=kindly|=must|=should|=to|^ =contact|=ask|=email|=write|=see =to? {_GIANTS}",
    "=you|=you'd|=you'll =would|=will|=should|=must|=may|=might? =have|=need|=want =to =take|=raise"
    "|=discuss|=sort|=settle|=pursue|=resolve =it|=this|=that|=things =up|=out? =with|=directly",
    "=you =will|=would =have|=need =to =speak|=talk|=go|=deal|=liaise|=check =directly? =with|=to"
    "|=through !us|me",
    "=you'll|=you'd =have|=need =to =speak|=talk|=go|=deal|=liaise|=check =directly? =with|=to"
    "|=through !us|me",
    "=best|=better|=easiest|=quickest|=probably =to|=if|=just|=off =you? =get|=go|=speak|=talk|=ask"
    "|=contact|=reach|=getting|=going =in|=out|=to|=with|=straight|=directly|=them|=back",
    f"=the|=your =best|=only|=right|=first =bet|=port|=place|=option|=way|=point ...4 {PLACES_EN}",
    f"=only =the|=your|=our|=their {PLACES_EN} =can|=could|=will|=is|=has|=knows",
    f"=that's|=it's|=is|=this|=one =up|=down|=for =to|=for =the|=your|=our|=their {PLACES_EN}",
    "=check|=try|=search|=use|=consult|=browse =our|=the =faq|=faqs|=knowledge|=help|=support"
    "|=community|=self-service|=online =base|=centre|=center|=portal|=forum|=pages|=articles|=form"
    "|=section|=site",
    "=see|=visit|=refer|=check|=consult =to? =our|=the =help|=support|=faq|=knowledge"
    " =centre|=center|=page|=pages|=base|=site|=section|=portal",
    "=dm|=pm|=message|=inbox =us|=me =please|=instead|=directly|=here|=there|=with|$",
    "=drop|=send|=shoot =us|=them|=support|=an =an|=a =email|=e-mail|=mail|=dm|=line|=message|=note"
    "|=ticket =at|=to|=via|=on|=through|=instead|$",
    "=open|=raise|=submit|=create|=file|=log =a|=an|=another =support|=new|=separate|=formal|=bug"
    "|=fresh =ticket|=issue|=request|=case|=report|=claim|=complaint",
    "=should|=must|=needs|=belongs =to? =go|=be =to|=through|=via|=filed|=raised|=reported|=posted"
    "|=in|=on =the|=our|=your|=a|=their|=upstream",
    f"{PLACES_EN} =will|=would =have|=need|=want =to =help|=answer|=sort|=fix|=explain|=deal|=look"
    "|=decide|=handle|=resolve|=assist|=check|=tell",
    f"^ =for|=regarding|=concerning|=about ...5 {_ASK} =out|=to|=with?"
    f" {_OUR}? <LATN>? {PLACES_EN}|=accounts|=finance|=hr|=legal",
    "^ =post|=put|=raise =your|=the|=this|=it =question|=issue|=request|=idea|=bug? =on|=in|=to"
    "|=at"
    f" {_OUR} <LATN>? {PLACES_EN}",
    "=contact|=web|=online|=feedback|=enquiry|=inquiry|=complaint|=complaints =form =on|=at"
    "|=instead"
    "|=via|=and|=please|$",
    "=please|=kindly =take =any|=all|=your|=such|=this|=these|=it ...4 =to =the|=our|=your",
    "=send|=write|=address|=submit =your|=the|=this|=it|=any|=all|=such =question|=questions"
    "|=complaint|=request|=requests|=enquiry|=query|=queries|=issue =to",
    "=send|=write =a|=an =mail|=email|=e-mail|=letter =to =the|=our",
    "=have|=has|=need|=needs|=must =to? =be =sorted|=settled|=resolved|=taken|=raised|=discussed"
    "|=cleared|=handled|=addressed|=agreed|=reported|=submitted|=filed =out|=up? =with|=by"
    "|=through|=at|=to =the|=your|=our|=them",
    "=report =the|=this|=your =matter|=issue|=incident|=loss|=theft|=case =to =the|=your|=our",
    "=may|=might|=could =wish|=want|=like =to =contact|=call|=ask|=email|=write|=approach =them"
    "|=the"
    "|=your|=our",
    "=only|=just =possible|=accepted|=handled|=taken|=available|=processed|=done =by|=via|=through"
    " =post|=phone|=letter|=writing|=fax|=telephone|=mail|=email|=form",
    "=only =possible|=accepted|=taken|=done =in =person|=writing",
    "=is|=are =to =be =directed|=addressed|=sent|=made|=submitted =to|=in|=via|=through =our|=the"
    "|=a",
    "=better|=best =ask|=call|=check|=try =at|=with|=in =the|=your|=our",
    "=this|=that|=it =belongs =in|=on|=to|=with|=upstream|=elsewhere|=at",
    slack=0,
    label="go",
)
#: Where the answer is said to stand; the customer is not told it.
POINTERS_EN = phrases(
    "=covered|=explained|=answered|=set|=described|=stated|=mentioned|=told =out? =in =the|=our|=my"
    " ...1 =email|=e-mail|=letter|=mail|=message|=terms|=faq|=contract|=policy|=guide|=ticket",
    "=can|=to =be =read|=found|=seen|=looked =up? =in|=on|=at =our|=the|=your",
    slack=0,
    label="pointer",
)
