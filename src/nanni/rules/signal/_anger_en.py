"""Phrases in which an English customer is angry at the matter, the service or the company."""

from nanni.rulekit import Pattern, Phrase, phrases

_SERVICE = (
    "service|support|experience|app|company|communication|product|customer|care|response|site"
    "|website|software|update|delivery|quality|bank|store|shop|courier|attitude|treatment"
    "|policy|team|staff|bot|chatbot|interface|design|answer|business|place|program|help"
    "|organization|organisation|carrier|provider|release|version|tool|game|system|reply|job"
    "|work|excuse"
)
_AWFUL = (
    "terrible|horrible|awful|worst|lousy|abysmal|dreadful|atrocious|appalling|pathetic"
    "|disgusting|disgraceful|shocking|crappy|shitty|useless|worthless|horrendous|miserable"
    "|shoddy|rubbish|garbage|trash|sloppy|incompetent|unprofessional|ridiculous|unacceptable"
    "|poor|crap|stupid|dumb|broken|idiotic|clueless|bad|nonexistent|=non-existent|horrid|woeful"
    "|laughable|shameful|rude"
)
_BE = (
    "=is|=are|=was|=were|=be|=been|=being|=it's|=that's|=this|=so|=absolutely|=completely|=totally"
)
_QUITE = (
    "=so|=very|=really|=absolutely|=completely|=totally|=just|=beyond|=extremely|=utterly|=pretty"
)

EN: tuple[Phrase | Pattern, ...] = (
    # What the customer feels.
    *phrases(
        "!not =angry|=furious|=livid|=outraged|=fuming|=enraged|=disgusted|=appalled"
        "|=infuriated|=irate|=seething|=pissed|=mad",
        "=fed =up",
        "=sick|=sick =and =tired|=of|=to =of|=this|=death|=these",
        "=tired =of =this|=your|=being|=waiting|=asking|=explaining|=repeating|=the|=hearing"
        "|=chasing|=dealing|=you|=these|=getting|=paying|=it",
        "=had =enough|=it =of|=with|=already|=now",
        "=i've|=have =had =enough|=it",
        "=enough =is =enough",
        "=wit's|=wits =end",
        "=losing|=lost|=out =of? =my|=all|=our|=patience =patience|=temper",
        "=patience =is|=has =running|=run|=wearing|=worn|=thin|=at",
        f"{_QUITE} =frustrated|=annoyed|=irritated|=disappointed|=upset|=unhappy|=dissatisfied"
        "|=frustrating|=annoying|=irritating|=disappointing|=displeased|=aggravated|=exhausting",
        "!not =frustrated|=frustrating|=infuriating|=maddening|=aggravating|=exasperated"
        "|=exasperating|=annoying|=annoyed|=irritating|=irritated",
        "=disappointed|=disappointing|=dissatisfied|=unhappy|=disappointment|=displeased",
        "=not|=isn't|=aren't|=i'm|=am =not|=very|=at|=too|=best|=a =happy|=impressed|=pleased"
        "|=amused|=acceptable|=ok|=good =with|=about|=at|=enough|=customer",
        "=not =happy|=impressed|=amused|=acceptable",
        "=not =good =enough",
        "=beyond =frustrated|=frustrating|=annoyed|=ridiculous|=unacceptable|=disappointed"
        "|=pathetic|=belief|=words",
        "=can't|=cannot|=can =not? =believe =this|=you|=how|=that|=it|=the",
        "=at =my =limit|=breaking",
        "=driving|=drives =me|=us =crazy|=nuts|=mad|=insane|=up",
        "=i =hate =this|=your|=it|=the|=dealing|=that|=you|=how|=when|=having",
        "=getting|=gets|=got =old|=ridiculous|=tiring|=annoying|=silly",
        "=make|=makes|=making|=made =it =so|=impossible|=too|=as =hard|=difficult|=impossible"
        "|=complicated|=hard?",
        "=call =yourself|=yourselves|=this|=that =a|=an|=production|=support|=customer|=service"
        "|=professionals|=help",
        "=paid|=pay|=paying|=charged ...6 =broken|=useless|=doesn't|=nothing|=garbage|=unusable"
        "|=doesn't =work?",
        "=completely|=totally|=utterly|=absolutely|=entirely =broken|=useless|=unusable|=ruined"
        "|=ignored|=ridiculous|=wrong",
        "=unusable|=unresponsive =support|=team|=company|=now|=again|=since?",
        "=buggy|=laggy|=bloated|=hot|=total|=broken|=unholy =mess|=garbage|=piece|=crap|=junk"
        "|=app|=software",
        "=do|=don't|=does =you|=anyone|=your =guys|=people|=people|=teams|=departments|=staff"
        " =even|=ever|=actually|=not? =talk|=communicate|=read|=check|=test|=speak",
        "=taken|=took|=taking|=charged|=charging ...5 =without =my|=our|=any? =consent"
        "|=permission|=asking|=authorization|=notice|=warning",
        "=without =any? =warning|=explanation|=notice|=reason|=apology",
        "=hung|=hangs|=hanging =up =on",
        "=had =to =beg|=chase|=fight|=argue",
        "=joke|=jokers =of|=company =a|=an?",
        "=damn|=darn|=goddamn =it|=this|=thing|=shame",
        "=god|=gosh|=jesus =damn|=sake|=christ",
        "=expected|=expect =better|=more =from|=of|=than",
        "=deserve =better",
        slack=0,
    ),
    # What the customer calls it.
    *phrases(
        "!not =unacceptable|=ridiculous|=ludicrous|=outrageous|=disgraceful|=disgusting"
        "|=pathetic|=appalling|=atrocious|=inexcusable|=intolerable|=unforgivable|=shameful"
        "|=laughable|=absurd|=insane|=unbelievable|=unreal|=insulting|=disrespectful"
        "|=horrendous|=abysmal|=nonsense|=bullshit|=bs|=infuriating|=deplorable|=egregious"
        "|=preposterous|=despicable|=nonsensical|=disgrace|=joke|=farce|=shambles|=circus"
        "|=shitshow|=debacle|=fiasco|=travesty|=clownshow|=ripoff|=rip-off",
        "=rip =off|=offs",
        "=ripped|=ripping =me|=us|=people|=customers? =off",
        "=absolute|=total|=complete|=utter|=real|=pure|=living|=nothing|=such|=what =a?"
        " =nightmare|=hell|=mess|=disaster|=garbage|=trash|=rubbish|=crap|=junk|=waste|=failure"
        "|=horror",
        "=is|=has|=was|=been|=are|=it's|=that's|=such =been|=a|=an|=absolute|=complete|=total"
        "|=such =a|=an|=absolute|=complete|=total|=utter|=real|=living? =nightmare|=hell|=mess"
        "|=disaster|=garbage|=trash|=rubbish|=crap|=junk|=torture",
        f"{_AWFUL} =customer|=tech|=technical? {_SERVICE}",
        f"{_SERVICE} {_BE} {_QUITE}|=a? {_AWFUL}",
        "=the =worst",
        "=worst =ever|=company|=service|=experience|=customer|=app|=support",
        f"=this|=that|=it|=you|=your {_BE} {_QUITE}?"
        f" {_AWFUL.replace('|broken', '').replace('|bad', '').replace('|poor', '')}",
        "=so|=really|=this|=it|=update|=app|=service|=support|=just|=absolutely =sucks|=blows"
        "|=stinks",
        "=waste =of =time|=money|=my",
        "=wasted|=wasting =my|=our|=hours|=so|=an|=a|=the|=two|=three|=half|=enough|=days"
        "|=everyone's",
        "=slap =in =the =face",
        "=shame|=shame =on =you|=on",
        "=ashamed|=embarrassing|=embarrassment",
        "=incompetence|=incompetent|=unprofessional|=negligence|=negligent|=neglect",
        "=rude|=condescending|=patronizing|=patronising|=dismissive|=arrogant",
        "=misleading|=deceptive|=dishonest|=bait-and-switch|=bait =and|=to? =switch?",
        "=not =fair|=ok|=okay|=cool|=funny $",
        "=unfair",
        slack=0,
    ),
)
