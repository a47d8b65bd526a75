"""English promises told in the present, as what comes or what is not asked of the customer.

Data of the cue ``promise``; its labels are the cue's.
"""

from nanni.rulekit.matchers import Matcher, pattern, phrases

_WORKS = (
    "=adds|=fits|=replaces|=leaves|=goes|=ships|=comes|=arrives|=lands|=calls|=rings|=phones"
    "|=visits"
    "|=brings|=collects|=picks|=sends|=starts|=swaps|=gets|=repairs|=cleans|=answers|=writes"
    "|=replies|=pays|=signs|=joins|=meets|=takes|=returns|=reaches|=posts|=delivers|=checks"
    "|=looks|=installs|=finishes|=resumes|=fixes|=hands|=prints|=reviews|=decides|=tests|=turns"
    "|=follows|=lifts|=moves|=begins|=restarts|=clears|=appears|=reopens|=continues|=credits"
    "|=refunds"
    "|=switches|=covers|=tells|=gives|=drives|=treats|=reads|=talks|=speaks|=sees|=runs"
)
_WORK = (
    "=leave|=ship|=arrive|=go|=come|=land|=follow|=reach|=start|=fit|=replace|=ring|=phone|=visit"
    "|=bring|=collect|=deliver|=meet|=pay|=post|=finish|=add|=clean|=install|=return|=send"
)
_WHEN = (
    "=monday|=tuesday|=wednesday|=thursday|=friday|=saturday|=sunday|=tomorrow|=tonight|=noon"
    "|=midday|=midnight|=morning|=afternoon|=evening"
)
#: "If it breaks again, we swap it": a present that binds us once something happens.
ON_CONDITION = pattern(
    r"\b(?:if|once|when|as soon as)\b[^,.!?;]{3,80}, (?P<m>(?:we|i) (?:swap|replace|refund|fit|send"
    r"|fix|repair|ship|exchange|credit|pay|give|post|take|bring|book|cancel|call|ring|write)\b.?)",
    ", we ",
    ", i ",
    label="own",
)
#: So a promise is told: who does what, on which day.
UNDERTAKINGS: tuple[Matcher, ...] = (
    ON_CONDITION,
    *phrases(
        f"!you|it|this|that|shop|store|office|it's {_WORKS} ...6 {_WHEN}",
        "!to|you|please|can|will|not|and|then|just|they|could|should|may|must|do|didn't|don't|we"
        f" {_WORK} ...5 =on|=by"
        f"|=before|=this|=next|=until {_WHEN}",
        f"^ =by|=from|=on|=before|=until {_WHEN} ...5 =is|=are|=gets|=has|=have|=runs|=you'll|=it's"
        "|=stands|=works",
        f"=you =hear|=get|=have ...5 {_WHEN}",
        "=we|=i =keep|=hold|=store|=reserve =it|=them|=this|=your|=the|=one ...4 =until|=till|=for",
        "=is|=are =with =her|=him|=them =at|=by|=today|=tomorrow|=within|=on|=from",
        "=due =at|=in|=on|=with|=back|=by|=out|=here =your|=the|=you|=a|=our|<NUM>|<LATN>",
        "=due =to =arrive|=reach|=land|=come|=leave|=be|=start",
        "=is|=are|=i'm|=we're =calling|=ringing|=phoning|=visiting|=sending|=bringing|=meeting"
        "|=seeing =you|=your|=it|=them",
        "=count =on =a|=my|=our|=an",
        "=expect ...1 =mail|=note|=post|=word|=news|=delivery|=driver|=letter",
        slack=0,
        label="dated",
    ),
    *phrases(
        "=and =we|=i =pay|=refund|=swap|=replace|=cover|=reimburse =it|=you|=them|=that|=half",
        "=my|=our =word =that|=on|=for",
        "=you =are =getting =a|=the =new|=fresh|=full|=replacement|=refund|=credit|=second|=free",
        slack=0,
        label="own",
    ),
    *phrases(
        "=we =pay|=refund|=reimburse|=replace|=swap =it|=them|=you|=that =in|=for|=free|=back|=at"
        "|$",
        "=you =get|=receive =a|=an =text|=mail|=email|=call|=message|=letter|=note =when|=once"
        "|=as|=from",
        "^ =coming =soon|=shortly|=in|=next|=with",
        "=colleague|=manager|=engineer|=teammate|=partner <LATN> =is =going =to <LATN>",
        slack=0,
        label="company",
    ),
)
