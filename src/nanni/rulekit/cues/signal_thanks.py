"""Words by which a customer thanks or praises us and means it."""

from nanni.rulekit.matchers import literals, phrases
from nanni.rulekit.rule import Cue

_GOOD_RU = (
    "отличный|прекрасный|замечательный|хороший|классный|превосходный|чудесный|быстрый"
    "|оперативный|супер|крутой|лучший|великолепный|шикарный"
)
_WORK_RU = "сервис|поддержка|работа|обслуживание|команда|служба|отношение|помощь|реакция"
_GOOD_EN = (
    "great|excellent|amazing|awesome|fantastic|wonderful|outstanding|brilliant|superb|stellar"
)

CUES = (
    Cue(
        name="signal_thanks",
        match=(
            *phrases(
                "спасибо|спасибищ*|=спасибо-то|спасибочки|=спасибки|благодарность"
                "|=благодарствую|=благодарю|=благодарим|=благодарна|=благодарен|=благодарны"
                "|=спс|=спасиб|=сенкс|=пасиб|=пасибо|=пасибки|=сяп|=мерси|=признателен"
                "|=признательна|=признательны|=сенкью|=дякую|=рахмет|=рахмат|=спасибо-спасибо",
                "=вы|=ребята|=вам =просто|=очень|=мне|=сильно|=так? =лучшие|=молодцы|=супер"
                "|=крутые|=красавчики|=спасли|=выручили|=помогли",
                "=вы =лучшие|=супер|=молодцы|=крутые|=спасли|=выручили",
                "=от =души",
                "=выручили|=спасли|=выручила|=выручил =прям|=прямо|=меня|=нас|=очень|=просто"
                "|=реально? $",
                "=очень|=сильно|=здорово =помогли|=выручили|=выручила|=помог|=помогла",
                f"=вас =очень|=просто|=самый|=самая? {_GOOD_RU} {_WORK_RU}",
                "=дай =бог|=вам =бог|=здоровья|=вам",
                slack=0,
            ),
            *phrases(
                "=thanks|=thank|=thx|=thnx|=tnx|=tks|=thanx|=ty|=tysm|=thankyou|=tyvm|=tia"
                "|=gracias|=merci",
                "=cheers|=ta $",
                "=cheers|=ta =mate|=for|=guys|=again|=everyone|=all|=so",
                "^ =cheers $",
                "=much|=really|=greatly|=so|=i|=we|=truly|=sincerely =appreciated|=appreciate",
                "=appreciate =it|=that|=your|=the|=this|=you|=any|=all",
                "=grateful|=gratitude|=kudos",
                "=you|=you're|=you =guys|=are =guys|=are|=the|=a|=rock|=so|=amazing =are|=the"
                "|=rock|=best|=lifesaver|=life|=awesome|=star|=legend|=amazing|=great|=kind"
                "|=helpful",
                "=you =guys? =rock",
                "=lifesaver|=life =saver",
                "=very|=so|=super|=really|=extremely|=most =helpful",
                "=so|=very =kind =of",
                f"{_GOOD_EN} =customer|=tech? =support|=service|=help|=stuff|=job|=team",
                "=good|=nice|=great =job|=work =guys|=on|=team|=everyone|=as|=thank|=thanks"
                "|=keep|=with|=love? $",
                "=props|=hats =to|=off",
                slack=0,
            ),
            *literals("🙏", "❤", "💐"),
        ),
        unless=phrases(
            # Sarcasm and refusals.
            "спасибо|благодарить|благодарность ...3 =ничего|=испорченный|=испорченное"
            "|=испорченные|=потраченное|=бездействие|=хамство|=безразличие|=равнодушие|=отписку"
            "|=отписки|=потерянное",
            "спасибо =вашему|=вашей =обновлению|=поддержке|=боту|=сервису|=банку|=приложению",
            "=нет|=не =спасибо",
            "спасибо =на =том|=хлеб",
            "=не|=без =благодарите|=благодарю|=благодарности",
            "=страница|=страницы|=странице|=письмо|=кнопка|=кнопку|=сообщение спасибо",
            "спасибо =скажите|=сказали|=будет|=бы",
            "=скажите|=скажи =спасибо",
            "=сказать|=хоть|=даже|=ни =спасибо",
            "=thanks|=thank|=thx =you|=a|=so? =lot|=much? =for =nothing|=wasting|=ruining"
            "|=ignoring|=breaking|=zero",
            "=no =thanks|=thank =to?",
            "=no =thank =you",
            "=thanks|=thank =to =your|=you|=this|=the|=last|=latest|=a",
            "=thank =god|=goodness|=heavens",
            "=thank =you =page|=email|=message|=screen",
            "=thank-you =page|=email|=message|=screen",
            "=no|=without|=not|=zero =even =a? =thank|=thanks|=appreciated|=helpful",
            "=not|=isn't|=wasn't|=aren't|=weren't|=hardly|=unhelpful =very|=so|=really|=at"
            "|=most|=that|=super? =helpful|=great|=appreciated|=good|=amazing",
            "=would|=i'd|=it'd|=could|=will|=any ...4 =appreciate|=appreciated|=grateful|=great"
            "|=helpful",
            "=would|=will =be =much|=greatly|=really|=very|=so|=highly? =appreciated|=helpful"
            "|=kind",
            "=great|=good|=nice|=amazing|=fantastic|=excellent|=wonderful =job|=work =breaking"
            "|=ruining|=ignoring|=losing|=as|=destroying|=guys|=on =usual?",
            "=good|=great|=nice =work =it|=day|=around|=with",
            slack=0,
        ),
    ),
)
