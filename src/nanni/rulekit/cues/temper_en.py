"""Words and turns that weigh in favour of anger in an English message; none proves it alone.

What each kind weighs is said in ``nanni.rules.signal._temper``, by the labels given here.
"""

from nanni.rulekit.matchers import pattern, phrases
from nanni.rulekit.rule import Cue

#: Stems of words that judge, with contempt or at the end of one's tether.
_HEAT = (
    "disgrac*|disgust*|appal*|atroci*|abysmal*|deplor*|despicab*|dreadful*|horrend*|horrif*"
    "|pathetic*|laughabl*|ludicrous*|ridicul*|absurd*|preposter*|outrage*|unaccept*|inexcus*"
    "|unforgiv*|intoler*|unbearabl*|infuriat*|exasperat*|madden*|aggravat*|frustrat*|annoying*"
    "|irritat*|livid|furious*|fuming|enrag*|irate|seeth*|incens*|gutted|insult*|humiliat*"
    "|degrading|disrespect*|arrogan*|condescend*|patronis*|patroniz*|incompeten*|inept*|amateur*"
    "|shambl*|shambol*|farc*|fiasco*|debacle*|trainwreck*|nightmar*|abominat*|travest*|mockery"
    "|crap|crappy|shoddy|lousy|vile|uselessn*|useless|worthless|clueless*|mindless*|senseless*"
    "|idiotic|moronic|asinine|nonsense|bullshit|negligen*|careless*|callous*|heartless*|inhuman*"
    "|unprofession*|unfair*|unjust*|shameful*|shameless*|ashamed|embarrassing|audacity|insolen*"
    "|obnoxi*|disappointing*|disappointed|disappointment|dissatisf*|displeas*|bungl*|botch*"
    "|screwed|shitty|shit|damn|goddamn|godforsaken|unbeliev*|inconceivabl*|scandal*|egregious*"
    "|woeful*|dire|dismal*|diabolic*|atrocity|horrid|ghastly|repuls*|revolt*|sicken*|stupid*|dumb"
    "|brainless|bonkers|insane|runaround|gaslight*|stonewall*|ghosted|ghosting|fobbed|fobbing|fob"
    "|inexplic*|staggering*|indifferen*|apathetic|disdain*|contempt*|rude|rudely|rudeness"
    "|unhelpful*|deceptive|deceit*|dishonest*|extortion*|hellish|miserable|wretch*|=rubbish|=joke"
    "|=circus|=lied|=lying"
)
#: Words that sour a message.
_SOUR = (
    "bad|badly|poorly|worse|worst|terrible|terribly|awful|awfully|horrible|horribly|painful"
    "|painfully|sad|sadly|upset|upsetting|unhappy|tiresome|tiring|exhausting|draining|sick|regret"
    "|waste|wasted|ruin|ruined|wreck|wrecked|vanish|vanished|punish|punished|suffer|beg|begging"
    "|angry|hate|despise|hopeless|incapable|pointless|meaningless|ignoring|loyalty|shocking"
    "|shocked|silly|bother|manners|overpriced|abandoned|endless|endlessly|=canned"
    "|=scripted|=robotic|=treated|=treating|=blame|=failure|=impossible|=promises|=promising"
    "|excuse|weird|strange|=poor|=mess|=threw|=dumped"
)
_OURS = (
    "=you|=your|=you're|=you've|=you'd|=yours|=guys|=people|company|bank|store|shop|service"
    "|support|agent|rep|representative|driver|courier|technician|team|staff|app|site|website"
    "|product|software|update|release|layout|design|checkout|experience|business|delivery|customer"
    "|system|everyone|anyone|someone|nobody|whoever|level|purchase|food|=this|=it"
)
_INTENSE = (
    "=even|=ever|=every|=single|=completely|=totally|=absolutely|=utterly|=pure|=utter|=really"
    "|=actually|=literally|=seriously|=honestly|=frankly|=just|=so|=such|=beyond|=all|=already"
    "|=always|=constantly|=how|=what|=most|=ten|=years|=hours|=weeks|=months|=well|=now"
)
_PRAISE = (
    "=great|=fantastic|=wonderful|=brilliant|=lovely|=excellent|=amazing|=awesome|=perfect"
    "|=impressive|=impressed|=bravo|=congratulations|=congrats|=nice|=marvellous|=marvelous"
    "|=superb|=splendid|=terrific|=stellar|=genius|=classy|=charming|=delightful|=outstanding"
    "|=thanks|=thank|=cheers|=wow|=clever|=hilarious|=funny|=convenient|=smart|=kudos|=applause"
    "|=pride|=proud|=merry|=happy|=generous|=professional|=efficient|=magic|=hat-trick|=premium"
    "|=pleasure|=surprise"
)
#: What went wrong, without a judgement; beside praise it makes irony.
_FAILURE = (
    "=broken|=missing|=not|=without|=wrong|=late|=only|=didn't|=doesn't|=isn't|=can't|=won't"
    "|=wasn't|=couldn't"
    "|break|lose|fail|miss|throw|crash|smash|delay|cancel|=none"
)
#: Failure and stress in one.
_WOE = "=again|=another|=never|=no|=nobody|=nothing|=still|=yet|=zero"
#: Praise that, as a sentence of its own beside a failure, is hardly meant.
_CHEERS = (
    "fantastic|wonderful|brilliant|lovely|congratulations|congrats|bravo|marvellous|splendid"
    "|impressive|charming"
)

CUES = (
    Cue(
        name="temper_en",
        match=(
            *phrases(f"!=not|=no|=don't|=isn't|=wasn't|=without {_HEAT}", slack=0, label="heat"),
            *phrases(f"!=not {_SOUR}", slack=0, label="sour"),
            *phrases(_OURS, slack=0, label="ours"),
            *phrases(_INTENSE, slack=0, label="intense"),
            *phrases(_PRAISE, slack=0, label="praise"),
            *phrases(_FAILURE, slack=0, label="failure"),
            *phrases(_WOE, slack=0, label="woe"),
        ),
        unless=phrases(
            "=sorry|=apologies|=apologise|=apologize|=forgive ...6 =frustrated|=annoyed|=rude"
            "|=upset"
            "|=angry|=irritated|=annoying|=stupid|=dumb|=ridiculous",
            "=stupid|=dumb|=silly|=ridiculous =question|=mistake|=of",
            # Of oneself.
            "=i|=i'm|=me ...1 =was|=am|=feel|=felt|=being|=so|=probably =stupid|=dumb|=silly|=rude",
            "=i'm|=was =so|=just|=probably|=a|=being? =stupid|=dumb|=silly =enough|=and|=for|=here",
            "=spam|=junk|=trash|=garbage =folder|=collection|=collector|=bin|=mail",
            slack=0,
        ),
    ),
    Cue(
        name="turns_en",
        match=(
            *phrases(
                "=just =what|=how =i|=we =needed|=wanted",
                "=this|=that =is =what|=how|=the =i|=we|=thanks =get|=am",
                "=whoever|=who =designed|=approved|=wrote|=decided|=thought|=came|=made|=built"
                "|=invented",
                "=if =i|=we =ran|=did|=worked|=treated|=behaved ...8 =i'd|=we'd|=would",
                "=every =single =time|=update|=day|=week|=call|=release|=order|=month|=agent|=one",
                "=different =story|=answer|=stories|=answers =every|=each|=from?",
                "=good =luck =with",
                "=you've|=you|=they|=they've =managed =to",
                "=you|=they|=driver|=courier|=agent|=team|=technician|=guys ...1 throw|leave|lose"
                "|break"
                "|drop|ruin|destroy|delete|dump|smash|=closed|=cut ...3 =it|=my|=our|=the|=me",
                "=talk =about",
                "=whenever =you|=they =feel|=like",
                "=start =to =finish",
                "=would|=could =do|=handle|=manage =this|=that|=it|=a? ...2 =better",
                slack=0,
                label="turn",
            ),
            *phrases(
                "=do|=does|=did|=are|=have|=can =you|=anyone|=anybody|=people|=nobody ...2 =even"
                "|=actually"
                "|=ever|=really|=enjoy|=seriously|=pride|=over|=care",
                "=why =on =earth",
                "=why =does|=do|=has|=is|=did =nobody|=no|=everyone|=everything|=it =one|=always"
                "|=never?",
                "=how =can|=could|=do|=does|=many|=on|=dare =you|=anyone|=people|=earth|=weeks"
                "|=months|=releases"
                "|=emails|=agents|=times",
                "=how =is =it|=this|=that =possible|=even|=acceptable|=ok|=okay|=legal|=fair"
                "|=still|=allowed",
                "=what =part =of",
                "=what =on =earth",
                "=what =kind|=sort =of",
                "=is =it|=this|=that =really|=too =that|=much|=so|=how|=what",
                "=who =approved|=decided|=thought|=designed|=does|=invented",
                "=seriously",
                "=could|=can =you|=they $",
                "=work|=run =differently|=backwards",
                slack=0,
                label="ask",
            ),
            # Our words held against us: "your 'quick fix'"; one word of praise as a sentence.
            pattern(r"\byour ['\"“][a-z][^'\"”\n]{1,25}['\"”]", "your ", label="quote"),
            pattern(
                rf"(?:^|[.!?…\n]\s*)(?P<m>(?:oh |how |well,? )?(?:{_CHEERS}))"
                r"(?=\W*[,.!:]|\W*$)",
                *_CHEERS.split("|"),
                label="cheer",
            ),
        ),
    ),
)
