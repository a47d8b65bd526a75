"""Phrases in which an English customer leaves us or speaks of it."""

from nanni.rulekit import Pattern, Phrase, pattern, phrases

_GO_EN = (
    "=going|=go|=gonna|=switch|=switching|=move|=moving|=take|=taking|=migrate|=migrating"
    "|=leaving|=leave|=find|=finding"
)
_ELSE_EN = (
    "=elsewhere|=competitor|=competitors|=competition|=another|=alternative|=alternatives"
    "|=different|=rival|=competing"
)
_PLAN_EN = (
    "=subscription|=account|=membership|=contract|=plan|=service|=policy|=license|=trial"
    "|=services|=subscriptions|=memberships|=everything"
)

_ABOUT_TO = "i'll|we'll|i will|we will|rather|gonna|going to|i'm|we're|just|then"
_GO_TO = (
    "go with|going with|buy from|buying from|order from|ordering from|switch to|switching to"
    "|move to|moving to|shop at"
)
_NO_FIRM = (
    "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June"
    "|July|August|September|October|November|December|Settings|Chrome|Firefox|Safari|Windows|Linux"
    "|Android"
)

EN: tuple[Phrase | Pattern, ...] = (
    # A firm named where one goes: "we'll go with Verizon".
    pattern(
        rf"(?i:\b(?:{_ABOUT_TO})) (?:just |probably )?(?:{_GO_TO}) (?!{_NO_FIRM})[A-Z][\w-]+",
        "go with ",
        "going with ",
        "buy from ",
        "buying from ",
        "order from ",
        "ordering from ",
        "switch to ",
        "switching to ",
        "move to ",
        "moving to ",
        "shop at ",
        cased=True,
    ),
    *phrases(
        f"{_GO_EN} ...3 {_ELSE_EN}",
        "=looking|=search|=searching|=shopping|=look|=consider|=considering =into|=for|=at"
        "|=around? =an|=other|=some|=for? =alternative|=alternatives|=elsewhere"
        "|=replacement|=competitors",
        "=take|=taking|=took =my|=our|=his|=their =business|=money|=custom|=orders"
        " =elsewhere|=to|=away",
        "=i'm|=i =am|=we're|=we =are|=i'll|=i =will|=we'll|=will|=going|=have|=about|=ready"
        "|=want|=might|=just|=to =be|=to|=have|=about|=just|=probably|=definitely"
        "|=seriously? =to|=considering|=thinking|=of? =cancelling|=canceling|=cancel"
        "|=closing|=close|=terminate|=terminating|=deleting|=delete|=drop|=dropping|=ending"
        "|=end|=uninstall|=uninstalling|=unsubscribe|=unsubscribing =my|=our|=the|=this"
        f"|=your|=all ...1 {_PLAN_EN}|=app|=software",
        f"=cancelling|=canceling|=closing|=close|=terminate|=terminating =my|=our|=this|=the ...1"
        f" {_PLAN_EN}",
        f"=cancel =my|=our|=this|=the ...1 {_PLAN_EN} =effective|=immediately|=now|=asap",
        "=i'm|=am|=i'll|=will|=we're|=we'll|=just|=about =be|=to? =cancelling|=canceling"
        "|=cancel|=unsubscribing|=unsubscribe|=uninstalling|=uninstall|=uninstalled =it"
        "|=now|=if|=this|=right|=today|=everything|=the|=your",
        "=i'm|=i =am|=we're|=we =leaving|=gone|=switching|=moving =if|=you|=from|=after|=your|=away"
        "|=because|=this",
        "=i'm|=we're =switching =to|=over",
        "=i'm|=we're =out =if|=of =here|=this|=you|=it|=we|=my|=our",
        "=switched|=switching|=switch|=moving|=moved|=migrating|=jumping|=defecting =away"
        "|=over|=back =from|=to =you|=your?",
        "=leaving|=leave|=left|=quit|=quitting|=ditching|=dropping|=abandoning =you|=your"
        "|=this =guys|=company|=platform|=service|=app|=bank|=product|=site|=for|=if"
        "|=because",
        "=done =with =you|=your|=this =company|=service|=app|=guys|=bank|=product|=people"
        "|=store|=place|=platform",
        "=never|=not|=won't|=wouldn't|=don't =ever|=be|=going|=to? =again? =buy|=buying"
        "|=order|=ordering|=use|=using|=shop|=shopping|=purchase|=fly|=stay|=return"
        "|=returning|=renew|=renewing|=recommend|=come|=back|=deal =from|=with|=here|=your"
        "|=you|=this|=again|=anything|=another|=it|=back|=my|=our|=our|=to",
        "^ =never =again",
        "=never =again =will|=with|=from|=am|=using",
        "=last =time =i|=we|=i'm|=i'll =buy|=order|=use|=shop|=ever|=will|=am|=do|=using"
        "|=ordering|=fly|=purchase|=deal|=rent",
        "=lost|=losing|=lose =a|=me|=another|=us|=my|=our|=this|=yourself ...3 =customer"
        "|=client|=business|=custom|=buyer|=subscriber|=customers",
        "=won't|=not|=don't ...2 =renew|=renewing|=renewal",
        "=won't|=not =be =back",
        "=thinking|=thought|=considering|=consider|=about|=close =of|=about|=to? =leaving"
        "|=switching|=moving|=cancelling|=canceling|=quitting ...1 =you|=after|=to|=away"
        "|=your|=because|=if|=for|=my|=our|=now|=too",
        "=goodbye|=bye =and|=forever|=for",
        "=good =riddance",
        "=evaluating|=exploring|=considering|=comparing|=researching|=trialling|=trialing"
        "|=testing =other|=alternative|=different|=your|=some|=several ...1 =vendors"
        "|=options|=providers|=tools|=platforms|=services|=competitors|=solutions|=products"
        "|=companies|=apps",
        "=find|=found|=use|=hire|=go|=pay =with|=to? =someone|=somebody|=anyone|=company"
        "|=one|=provider|=bank =else? =who|=that =can|=actually|=will|=does|=cares|=could",
        "=find|=use|=with|=go =someone|=somewhere =else",
        "=consider =my|=this|=our =account|=contract|=subscription|=membership"
        "|=relationship =closed|=cancelled|=canceled|=terminated|=over",
        "=time|=going|=ready|=forced|=have =for|=me|=us? =to =uninstall|=leave|=switch"
        "|=move|=cancel|=quit|=unsubscribe =on|=away|=providers|=from|=to|=this|=my|=your"
        "|=elsewhere?",
        "=so|=then|=and =bye|=goodbye|=farewell",
        "=taking|=moving|=take|=move|=transfer|=transferring =my|=our|=all =account"
        "|=accounts|=money|=business|=subscription|=data|=everything|=savings|=number|=site"
        " ...1 =to|=elsewhere|=out|=with =another|=a|=other|=some|=someone|=your?",
        "=moved|=migrated|=switched ...1 =to =another|=a =different|=new|=other|=tool|=provider"
        "|=bank"
        "|=app|=service|=platform|=host|=system|=company?",
        "=found =a|=an ...1 =decent|=better|=proper|=cheaper|=normal|=real =company|=provider|=shop"
        "|=bank|=service|=app|=clinic|=place|=host|=gym|=tool",
        "=next =time =i'm|=i'll|=we'll|=i|=we ...1 =taking|=using|=booking|=ordering|=going|=take"
        "|=use|=book|=order|=buy|=go ...1 =a|=an|=from|=with|=to|=somewhere|=someone|=elsewhere",
        "=competitor's|=competitors'",
        "=last =thing|=order|=purchase|=penny|=cent|=time ...4 =buy|=order|=give|=get"
        "|=purchase|=spend|=from|=see =from|=with|=you|=here|=ever?",
        "=elsewhere",
        "=another|=different|=new|=other|=better ...1 =provider|=bank|=company|=vendor"
        "|=host|=carrier|=supplier|=isp|=store|=dealer|=clinic|=airline|=platform"
        "|=contractor ...2 =if|=then|=who|=instead|=that|=now|=soon|=next|=already",
        "=find|=found|=switch|=use|=looking|=choose|=try|=go|=going|=moved|=moving|=pick"
        " ...2 =another|=different|=new|=better ...1 =provider|=bank|=company|=vendor|=host"
        "|=carrier|=supplier|=isp|=store|=dealer|=clinic|=airline|=platform|=app|=service"
        "|=tool|=contractor",
        "=rival|=rivals|=competitor|=competitors",
        "=cancelling|=canceling|=cancel =everything|=all|=today|=now|=immediately|=effective",
        "^ =cancelling|=canceling|=unsubscribing|=uninstalling",
        "^ =leaving =you|=this|=your|=because|=asap|=now|=immediately|=then",
        "^ =leaving $",
        "=i'm|=we're|=i|=we =am|=are? =off|=out|=gone|=done $",
        "=want|=let|=get|=getting =me|=us|=to|=my? =get? =out =of =this|=my|=the|=our ...1"
        " =contract|=subscription|=plan|=membership|=deal|=lease",
        "=won't|=not|=never|=wouldn't ...2 =see|=get|=give|=receive ...2 =another|=any|=one"
        "|=a|=more =order|=penny|=cent|=dollar|=money|=business|=dime|=pound|=purchase",
        "=won't|=not =be? =extend|=extending|=continue|=continuing|=prolong =it|=my|=the"
        "|=this|=our|=with",
        "^ =deleted|=uninstalled|=deleting|=removed =the|=your|=it =app|=software|=program"
        "|=already|=today|=for?",
        "=take|=taking|=bring|=send ...3 =to =a|=an =different|=another|=new|=proper|=real",
        "=cancelling|=canceling|=cancel =at|=today|=now|=tomorrow|=effective|=immediately|=before"
        " =the|=end|=my|=next|=i? =end|=renewal|=month|=week|=it",
        "=porting|=port =out|=my|=our|=all|=away",
        "=switching|=changing|=swapping|=switch|=change|=swap|=new|=another =banks|=providers"
        "|=carriers|=vendors|=gyms|=hosts|=suppliers|=insurers|=doctors|=companies|=isps"
        "|=operators|=pharmacies|=agencies",
        "=buying|=getting|=ordering|=booking ...3 =from|=at|=with =someone|=somewhere|=another"
        "|=a =else|=seller|=store|=shop|=place|=competitor",
        "=bought|=got|=ordered|=booked|=found|=buy|=get|=order|=book ...3 =somewhere|=someplace"
        "|=anywhere =else",
        "=rather ...4 =than|=before =use|=buy|=deal|=shop|=pay|=go|=come|=stay ...3 =you|=again"
        "|=here",
        "=look|=looking|=search|=searching|=shop|=hunting =around? =for =a|=an ...1 =different"
        "|=another|=new|=better|=proper =gym|=bank|=provider|=carrier|=host|=vendor|=doctor"
        "|=clinic|=agency|=insurer|=shop|=supplier|=company|=service|=tool",
        "=evaluating|=exploring|=considering|=comparing|=researching|=trialling|=trialing"
        "|=shopping ...1 =alternatives|=competitors|=replacements|=around",
        "=moving|=migrating|=switching|=transferring|=taking|=pulling =everything|=all|=our|=my"
        "|=the|=us ...2 =to|=off|=away|=out|=elsewhere",
        "=i'm|=we're|=i|=we =am|=are? =done|=out|=leaving|=gone =here|=with =you|=this?",
        "=i'm|=we're =done|=out|=leaving|=gone =for =good",
        "=plenty|=lots|=many =of? =other|=alternatives|=better =gyms|=banks|=shops|=stores"
        "|=options|=apps|=companies|=providers|=fish|=places|=choices|=tools|=services|=out?",
        "=closing|=close ...3 =accounts",
        "=how =to|=do =i? =leave|=quit|=terminate",
        "=consider|=considering|=weighing|=exploring ...2 =other|=alternative|=different"
        " =options|=alternatives|=choices|=providers|=vendors|=offers",
        "=offered|=offers|=offer =me|=us =a|=much? =better|=lower|=cheaper =deal|=price"
        "|=rate|=plan",
        "=jump|=jumping|=abandon|=abandoning =ship",
        "=walk|=walking =away",
        "=lost|=losing =me|=us|=my|=our =as|=business|=custom|=forever|=trust",
        "=no =longer =a|=your|=be =customer|=client|=a|=your =customer|=client?",
        "=former|=soon-to-be|=ex =customer|=client|=subscriber|=former",
        "=not|=never|=won't =coming|=come =back",
        "=i|=we =quit|=give =up|=with|=on",
        "=not =worth =keeping|=renewing|=paying|=the =for|=money|=price|=subscription?",
        "=my|=our =last =order|=purchase|=renewal|=payment|=month|=visit|=stay|=trip",
        "=port|=porting =my|=our =number =out|=away|=to",
        "=rather|=better =use|=pay|=go|=off|=switch =with|=to|=someone|=somewhere|=a"
        "|=elsewhere|=competitor",
        slack=0,
    ),
)
