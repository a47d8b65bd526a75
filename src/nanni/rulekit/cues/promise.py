"""Words by which the writer or the company takes on something for the future."""

from nanni.rulekit.matchers import Matcher, pattern, phrases
from nanni.rulekit.rule import Cue

#: First-person futures that promise nothing: manners, thinking aloud, hedges.
_EMPTY_RU = (
    "сказать|напомнить|отметить|подчеркнуть|заметить|признаться|попробовать|постараться|попытаться"
    "|смочь|мочь|понять|надеяться|посоветовать|порекомендовать|рекомендовать|стремиться|стараться"
    "|попросить|согласиться|позволить|повторить|пожелать|предположить|допустить|пытаться|пробовать"
    "|извиниться|поблагодарить|рискнуть|поверить|хотеть|захотеть|назвать|привести|ждать|думать"
    "|простить|благодарить|повториться|оговориться|поспешить|повести"
)
#: Words after "we will" that take nothing on.
_EMPTY_EN = (
    "=not|=never|need|assume|see|find|notice|miss|=likely|=probably|=soon|try|attempt|hope|=want"
    "|agree|admit|say|guess|suggest|recommend|strive|endeavor|aim|wish|regret|understand|lose|run"
)
_THING_EN = (
    "refund|money|payment|amount|order|package|parcel|replacement|card|item|engineer|technician"
    "|courier|driver|team|colleague|manager|specialist|agent|fix|update|release|service|account"
    "|subscription|ticket|credit|invoice|email|link|=someone|=somebody|=it|=this|=that|=they"
    "|delivery|shipment|letter|code|answer|response|tracking|feature|version|patch|change|balance"
    "|=everything|=everyone|download|supervisor|doctor|nurse|room|table|=one"
)
_THEN_EN = (
    "be|arrive|appear|come|reach|contact|call|reply|respond|get|land|ship|show|follow|return|go"
    "|email|help|resolve|fix|deliver|start|work|receive|visit|send|write|handle|review|look"
    "|investigate|reset|update|clear|expire"
)

_RU: tuple[Matcher, ...] = (
    *phrases(
        "=буду|=будем ...1 <INFN>",
        "!=не|=ни|=если|=как|=чем|=что <VERB,futr,1per>",
        slack=0,
        label="own",
    ),
    *phrases(
        "обещать:1per|гарантировать:1per|обязоваться:1per|планировать:1per",
        "=будет|=будут ...1 <PRTS>",
        "=будет|=будут ...2 =готов|=готова|=готово|=готовы|=доступен|=доступна|=доступно|=доступны",
        "!=не|=если|=когда @arrives:futr,3per",
        slack=0,
        label="company",
    ),
    *phrases("!=не|=если|=когда|=вы <VERB,futr,3per>", slack=0, label="timed"),
)
_EN: tuple[Matcher, ...] = (
    *phrases(
        "=we|=i =will|=shall =also|=then|=now|=definitely|=personally|=certainly|=happily|=gladly?"
        " <LATN>",
        "=we|=i be =going =to <LATN>",
        "=and|=then =will <LATN>",
        "^ =will <LATN>",
        "=team|=someone|=colleague|=engineer|=manager|=technician =is =going =to <LATN>",
        "^ =on =it $",
        "=i|=we promise|commit|guarantee",
        slack=0,
        label="own",
    ),
    pattern(
        r"[,;] (?P<m>will (?:fix|check|do|look|send|update|let|add|get|ask|reply|follow|report|ship"
        r"|refund|change|confirm|post|write|call|merge|release|investigate)\b.?)",
        ", will ",
        "; will ",
        label="own",
    ),
    *phrases(
        f"{_THING_EN} =will|=should =now|=then|=also? {_THEN_EN}",
        "!=you =will|=shall =now|=then|=also? =be <LATN>",
        "=you =will|=shall =be contacted|notified|informed|refunded|credited|called|emailed"
        "|reimbursed|compensated|updated",
        "=you =will|=should =then|=also? receive|get|hear|have",
        "=you =can expect",
        slack=0,
        label="company",
    ),
    *phrases(
        "=will|=should|=shall <LATN>",
        "=you =will|=should =see",
        f"{_THING_EN}|order|payment|courier|=we|=i|=she|=he|=they|technician|plumber"
        " ship|arrive|leave|go|reopen|land|start|resume|close|open|come|pay|deliver|release|reach"
        "|visit|return",
        "=expect|=expecting ...1 call|email|text|letter|visit|parcel|delivery|reply|answer|refund",
        "=we|=i =can|=could have|get|send|ship|deliver|do|bring|fit|replace ...3 =by|=on|=within"
        "|=in"
        "|=before",
        slack=0,
        label="timed",
    ),
)

CUES = (
    Cue(
        name="promise",
        match=(*_RU, *_EN),
        unless=phrases(
            f"=буду|=будем {_EMPTY_RU}|рад|благодарный|признательный",
            _EMPTY_RU,
            "=почту|=встречу|=плачу|=лечу|=минут|=приветствую|=приветствуем|=осознаем|=признаем"
            "|=находится",
            f"=will|=shall|=to =also? {_EMPTY_EN}",
            f"=we|=i|=it|=you|=they =will {_EMPTY_EN}",
            "=it|=we|=i|=she|=he|=they|=order|=package|=parcel =left|=went|=came|=arrived|=landed"
            "|=paid"
            "|=returned|=started|=opened|=closed|=visited|=reached|=released|=delivered",
            "=should =have =read|=told|=checked|=been|=known|=asked|=contacted|=called|=waited"
            "|=sent"
            "|=received|=arrived|=noticed|=seen|=gone|=done|=made|=kept|=used|=chosen|=said|=let",
            "=it|=this|=that =will|=should =be =a|=the|=an|=more|=very|=so|=too",
            "=i|=we =will|=shall =be =happy|=glad|=honest|=sure|=careful|=pleased|=delighted|=able",
            "=will|=should|=shall =be =able|=needed|=required|=charged|=asked|=a|=the|=no"
            "|=entertained"
            "|=considered|=accepted|=possible|=taken|=necessary|=prompted|=used|=used",
            "=will|=shall =be =no|=not",
            "=you =will|=should =have =to|=noticed|=seen|=known",
            "=you =will|=should =get|=see =a|=an|=the =error|=message|=screen|=prompt|=text|=popup",
            slack=0,
        ),
    ),
)
