"""APO11: regret where nothing went wrong, and regret played too loud."""

from nanni.rulekit import Rule, phrases

_REGRET = "=сожалению|=увы|=unfortunately|=regrettably|=sadly"
_HOURS = (
    "=закрыт|=закрыта|=закрыто|=закрыты|=выходной|=выходные|=выходным|=обед|=перерыв|=праздники"
    "|=праздникам"
    "|=воскресенье|=воскресеньям|=круглосуточно|=график|=графику|=расписание"
    "|=closed|=weekends|=sundays|=holidays|=hours"
)

RULE = Rule(
    code="APO11",
    name="regret-without-cause",
    category="clutter",
    severity="note",
    why={
        "ru": "Скорбь там, где ничего не сломано, звучит фальшиво и портит простую справку.",
        "en": "Mourning where nothing broke rings false and spoils a plain piece of information.",
    },
    advice={
        "ru": "Скажите прямо: «По воскресеньям не работаем, откроемся в понедельник в 9:00».",
        "en": "Say it plainly: “We are closed on Sundays and open on Monday at 9”.",
    },
    match=phrases(
        f"{_REGRET} ...5 {_HOURS}",
        f"{_REGRET} ...3 =we ...1 =open|=close|=opens|=closed =at|=from|=until|=on",
        f"{_REGRET} ...3 работать ...1 =только|=до|=с <NUM>",
        "=к ...1 =большому|=великому|=огромному|=глубочайшему|=глубокому|=величайшему"
        "|=превеликому|=искреннему|=нашему =сожалению",
        "=most|=very|=so =regrettably|=unfortunately|=sadly",
        "=much =to =our|=my =regret",
    ),
    unless=phrases("=к =сожалению ...3 =не =работает", slack=0),
    source=("REVIEW APO11", "S2-2"),
)
