"""Words by which the writer or the company takes on something for the future."""

from nanni.rulekit.matchers import Matcher, phrases
from nanni.rulekit.rule import Cue

#: First-person futures that promise nothing: manners, thinking aloud, hedges.
_EMPTY_RU = (
    "сказать|напомнить|отметить|подчеркнуть|заметить|признаться|попробовать|постараться|попытаться"
    "|смочь|мочь|понять|надеяться|посоветовать|порекомендовать|рекомендовать|стремиться|стараться"
    "|попросить|согласиться|позволить|повторить|пожелать|предположить|допустить|пытаться|пробовать"
    "|извиниться|поблагодарить|рискнуть|поверить|хотеть|захотеть|назвать|привести|ждать|думать"
    "|простить|благодарить|повториться|оговориться|поспешить|повести"
)
_ACT_EN = (
    "refund|send|call|check|let|get|look|fix|update|confirm|contact|reply|respond|write|email|ship"
    "|replace|cancel|return|credit|issue|investigate|follow|keep|reach|notify|inform|add|remove"
    "|change|arrange|process|resolve|release|deliver|post|publish|share|forward|pass|escalate"
    "|review|reset|restore|extend|open|close|book|move|switch|give|take|make|put|set|work|sort"
    "|raise|chase|report|bring|do|have|handle|correct|deploy|merge|push|ask|reverse|waive"
    "|compensate|reimburse|reinstate|upgrade|test|provide|prepare|schedule|text|phone|answer"
    "|come|include|support|patch|roll|transfer|track|double|pay|cover|repair|collect|drop|swap"
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
)
_EN: tuple[Matcher, ...] = (
    *phrases(
        "=we|=i =will|=shall =also|=then|=now|=definitely|=personally|=certainly|=happily|=gladly?"
        f" {_ACT_EN}",
        f"=we|=i be =going =to {_ACT_EN}",
        f"=and|=then =will {_ACT_EN}",
        f"^ =will {_ACT_EN}",
        "=i|=we promise|commit|guarantee",
        "=we|=i =will =be <LATN>",
        slack=0,
        label="own",
    ),
    *phrases(
        f"{_THING_EN} =will|=should =now|=then|=also? {_THEN_EN}",
        "=you =will|=should receive|get|hear|have",
        "=it|order|package|parcel|replacement ship|arrive|leave ...2 =on|=by|=tomorrow|=today"
        "|=within",
        "=you =can expect",
        slack=0,
        label="company",
    ),
)

CUES = (
    Cue(
        name="promise",
        match=(*_RU, *_EN),
        unless=phrases(
            f"=буду|=будем {_EMPTY_RU}|рад|благодарный|признательный",
            _EMPTY_RU,
            "=will =not|=never",
            "=it|=this|=that =will|=should =be =a|=the|=an|=more|=very|=so|=too",
            "=i|=we =will =be =happy|=glad|=honest|=sure|=careful|=pleased|=delighted",
            "=will =be =able|=needed|=required|=charged",
            "=you =will|=should =have =to|=noticed|=seen|=known",
            "=you =will|=should =get =a|=an =error|=message|=screen|=prompt",
            slack=0,
        ),
    ),
)
