"""English number: plurals beside "is" and singulars beside "are", what is counted; data of LNG14.

The label ``many`` asks the check whether the noun before the verb is a plural, ``several`` whether
the noun at the end is one and stands alone. Only the verb of the former is matched: a match that
the check refuses would hide shorter ones.
"""

from itertools import product

from nanni.rulekit import pattern, phrases
from nanni.rulekit.matchers import Matcher

_OURS = "(?:the|your|our|my|their|these|those)"
_IS = "is|was|has|isn't|wasn't|hasn't|doesn't"
_SHOWS = "comes|shows|goes|gets|makes|gives|says|wants|means|seems|keeps|takes"
#: What stands before the s of a plural; "this is" and "us is" are met too often.
_PLURAL_ENDS = "cdeghklmnprtwy"
_PERSON = (
    "=engineer|=system|=customer|=courier|=driver|=technician|=colleague|=manager|=app|=site"
    "|=page|=server|=router|=phone|=device|=seller|=bank|=agent|=record|=label|=email|=button"
    "|=screen|=tool|=plan|=policy"
)
_HELD = (
    "=call|=contact|=send|=ask|=bring|=check|=need|=want|=say|=show|=give|=make|=take|=get|=keep"
    "|=mean|=cost|=help|=work"
)
_WHOM = (
    "=before|=when|=to|=the|=a|=an|=your|=you|=us|=me|=it|=that|=access|=more|=some|=at|=on|=in"
    "|=fine|=well"
)
_ANYBODY = (
    "=everything|=everyone|=everybody|=nobody|=someone|=somebody|=nothing|=something|=anything"
    "|=anyone"
)
_THINGS = (
    "item|order|parcel|package|email|file|ticket|issue|problem|question|option|account|user"
    "|customer|card|payment|photo|attempt|message|device|copy|seat|charge|refund|reason|thing"
    "|solution|complaint|complain|document|product|part|size|review|reply|version|error|invoice"
    "|receipt|booking|room|night|guest|bag|box|key|lamp|step|setting|screenshot|picture|detail|code"
    "|link|mistake|bug|feature|request|driver|engineer|colleague|supplier|shop|store"
)
_MANY = (
    "two|three|four|five|six|seven|eight|nine|ten|several|many|few|multiple|various|numerous"
    "|all|all the|all my|all your|all our|all these|too many|both|a few|a couple of"
    "|one of the|one of our|couple of|hundreds of|lots of"
)
#: Part of one thing, or of several: the verb tells which.
_PART = "some of the|some of our|most of the|most of our"
_ENDS = (
    r"(?=[.,!?;:]|$| (?:about|by|for|with|that|which|at|from|in|on|to|are|were|have|ago|later|left"
    r"|you|we|i|yesterday|today|this|when|before)\b)"
)

NUMBERS: tuple[Matcher, ...] = (
    pattern(
        rf"(?:^|[.!?]\s|\b(?:that|because|while|since|when|if) ){_OURS} [a-z]+s"
        rf" (?P<m>{_IS}|{_SHOWS})\b",
        *(f"{end}s {verb}" for end, verb in product(_PLURAL_ENDS, f"{_IS}|{_SHOWS}".split("|"))),
        label="many",
    ),
    pattern(
        rf"(?:^|[.!?]\s|\b(?:that|because) )(?:all|both) (?:of )?(?:{_OURS} )?[a-z]+s"
        rf" (?P<m>{_IS})\b",
        *(f"{end}s {verb}" for end, verb in product(_PLURAL_ENDS, _IS.split("|"))),
        label="many",
    ),
    *phrases(
        "=there =is|=was|=isn't|=wasn't =still|=currently|=also? <NUM>|=some|=other|=these|=those"
        "|=lots|=more|=two|=three|=four|=five|=six|=no|=any =more|=new|=other? <LATN>",
        slack=0,
        label="several",
    ),
    *phrases(f"^ =the|=your|=our|=my {_PERSON} {_HELD} {_WHOM}", slack=0, label="third"),
    *phrases(
        f"^ {_ANYBODY} =are|=were|=have|=don't|=haven't|=aren't",
        f"=that|=because|=but|=so|=hope|=sure {_ANYBODY} =are|=were|=have|=don't|=haven't",
        slack=0,
        label="singular_pronoun",
    ),
    pattern(
        r"\bthere (?P<m>are|were) an? (?!few|number|lot|couple|variety|range|handful|good|great"
        r"|total|series|ton|bunch|dozen|hundred|thousand|million|half|small|large|limited|tiny|huge|wide"
        r"|whole|maximum|minimum|host|load|multitude|plethora|certain|further|additional|mix|select"
        r"|growing|finite|fair|fixed|set|list|pair|team|family|group|high|big)",
        *("there are a", "there were a"),
    ),
    pattern(
        # "Open all night" and "all email" count nothing.
        rf"(?<!\bfor )\b(?:{_MANY}) (?!(?<=all )(?:night|email)\b)(?P<m>{_THINGS}){_ENDS}",
        *(f"{many} " for many in _MANY.split("|") if many != "all"),
        *(f"all {noun}" for noun in _THINGS.split("|")),
    ),
    pattern(
        rf"\b(?:{_PART}) (?P<m>{_THINGS})(?= (?:are|were|have|aren't|weren't|haven't)\b)",
        *(f"{part} " for part in _PART.split("|")),
    ),
    pattern(
        r"\b(?:wait|takes?|took|after|about|need|back in|have|ask(?:ed)?) (?P<m>few"
        r" (?:minutes|days|hours|seconds|weeks|moments|more|things|questions|details|steps))\b",
        *(f"few {what}" for what in ("minutes", "days", "hours", "seconds", "weeks", "moments")),
        *(f"few {what}" for what in ("more", "things", "questions", "details", "steps")),
        fix=r"a \1",
    ),
    pattern(r"\ban advice\b", "an advice", fix="advice"),
)
