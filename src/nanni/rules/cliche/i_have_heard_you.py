"""CLI08: "I have heard you" as the whole of the answer."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases

_ON = frozenset("and but loud on i we so".split())


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label != "hear" or _ends(view, match):
            yield view.hit(match)


def _ends(view: View, match: Match) -> bool:
    """Whether nothing heard follows: "I hear you want a refund" repeats the request."""
    after = view.document.gaps[match.last]
    if match.last >= len(view.words) or not after.isspace() or "\n" in after:
        return True
    return view.words[match.last] in _ON


RULE = Rule(
    code="CLI08",
    name="i-have-heard-you",
    category="cliche_empathy",
    severity="warn",
    why={
        "ru": "«Я вас услышал» звучит как «вопрос закрыт»: человек ждал дела, а не слуха.",
        "en": "“I hear you” sounds like “enough”: the customer wanted a deed, not an ear.",
    },
    advice={
        "ru": "Повторите суть и скажите, что делаете: «Замок не закрывается — мастер будет в"
        " среду».",
        "en": "Repeat the point and say what you do: “The lock jams; a fitter comes on Wednesday”.",
    },
    match=(
        *phrases(
            "=мы|=я ...2 =вас|=вам ...1 =услышал|=услышала|=услышали|=слышим",
            "^ =вас ...1 =услышал|=услышала|=услышали|=слышим",
            "=услышали|=услышал|=услышала =вас|=вашу|=ваше|=ваши|=ваш",
            "=ваша|=ваше|=ваши позиция|мнение|точка|недовольство|претензия ...2 =понятна"
            "|=понятно|=понятны|=ясна|=услышаны|=услышано|=услышана|=принята|=принято",
            "=принял|=приняли|=принято =к =сведению $",
        ),
        *phrases("=i|=we =do|=really|=definitely|=totally? =hear =you|=ya", slack=0, label="hear"),
        *phrases(
            "=i|=we hear =what|=where =you|=you're =are? =saying|=coming|=feeling|=say",
            # Not a bare "you heard": what they heard is a fact.
            "=you|=you've =have|=are|=been =been? =heard",
            "=your =concerns|=concern|=voice|=feedback|=complaint|=frustrations =have|=has|=is"
            "|=are =been? =heard",
            "=point|=concern|=concerns|=feedback =taken|=noted $",
            slack=0,
        ),
    ),
    unless=phrases(
        "=не =услышал|=услышали|=слышу|=слышим|=услышала",
        "=вас =слышу|=слышим =плохо|=хорошо|=прерывисто|=отлично|=громко|=с",
        "=плохо|=хорошо|=отлично =вас =слышу|=слышим",
        "=as =soon =as|=until|=when|=once|=if =i|=we =hear",
        "=hear =you =are|=were|=got|=had|=have|=found|=liked|=enjoyed|=on|=now|=through",
        "=you =have|=you've =heard =of|=about|=from|=back|=that",
        "=have =you =heard",
        "=if|=when|=have|=in =case|=you =heard",
        slack=0,
    ),
    check=_check,
    source=("REVIEW CLI08",),
)
