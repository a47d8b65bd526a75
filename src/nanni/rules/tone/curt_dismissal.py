"""TON20: the customer is waved away: not my problem, google it, the talk is over."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, pattern, phrases
from nanni.rules.tone._contempt_en import CONTEMPT_EN
from nanni.rules.tone._contempt_ru import ALL as CONTEMPT
from nanni.rules.tone._curtness_ru import ASKED, CURT
from nanni.rules.tone._dismissals_en import EN
from nanni.rules.tone._dismissals_ru import RU
from nanni.rules.tone._poses_en import POSES_EN
from nanni.rules.tone._rebukes_en import REBUKES
from nanni.rules.tone._scorn_frames_ru import FRAMES_RU
from nanni.rules.tone._scorn_plain import PLAIN_EN, PLAIN_RU

_DENIALS = phrases(
    "=мы|=я =ничего|=никого|=никому|=никогда|=никуда|=никак =и? =не <VERB,1per>",
    slack=0,
    label="denial",
)
#: Words of one root share so much of their beginning.
_ROOT = 5
_START = r"(?:^|[.!?\n]\s*)"

_WHOLE = phrases(
    "^ =ждите|=жди $",
    "^ =не =в =курсе $",
    "^ =ок|=окей|=понятно|=ясно|=бывает|=печально|=странно|=хз|=хм|=мда $",
    "^ =у? =меня|=нас? =все =работает|=открывается|=приходит|=нормально|=ок $",
    "^ =it? =works =fine? (=here | =for =me) $",
    "^ =dunno|=nope|=nah|=idk|=meh $",
    slack=0,
    label="whole",
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label == "whole" and len(view.words) > match.last - match.first:
            continue
        if match.label == "asked" and not view.is_question(match):
            continue
        if match.label == "alone" and view.text[match.end : match.end + 1] == ":":
            continue  # «приходит не вам одному: лимит общий» goes on to the cause
        if match.label == "denial" and not _throws_back(view, match):
            continue
        yield view.hit(match)


def _throws_back(view: View, match: Match) -> bool:
    """Whether the customer's own reproach is denied: «вы игнорируете» — «ничего не игнорируем»."""
    root = view.words[match.last - 1][:_ROOT]
    return any(word.startswith(root) for word in view.context_words)


RULE = Rule(
    code="TON20",
    name="curt-dismissal",
    category="disrespect",
    severity="warn",
    why={
        "ru": "Человека отсылают вместе с его бедой: он запомнит не ответ, а пренебрежение.",
        "en": "The customer is sent away with the trouble: what stays is the contempt.",
    },
    advice={
        "ru": "Скажите, что сделаете вы или кто и когда: «Это чинит провайдер; я передал ему адрес,"
        " мастер будет завтра».",
        "en": "Say what you will do, or who and when: “The carrier fixes that; I’ve sent them your"
        " address, they come tomorrow”.",
    },
    match=(
        *RU,
        *CONTEMPT,
        *ASKED,
        *CURT,
        *CONTEMPT_EN,
        *EN,
        *REBUKES,
        *POSES_EN,
        *PLAIN_RU,
        *FRAMES_RU,
        *PLAIN_EN,
        *_WHOLE,
        *_DENIALS,
        pattern(rf"{_START}(?P<m>(?:ну )?и (?:что|чё|че)\?|(?:ну )?и\?)", "и что?", "и че?", "и?"),
        pattern(
            rf"{_START}(?P<m>whatever|so what|and\?|so\?)(?=[,.!?…]|$)",
            "whatever",
            "so what",
            "and?",
            "so?",
        ),
        pattern(r"(?P<m>\bнет,? и точка|\bточка\.(?=\s*$))", "точка"),
        pattern(
            rf"{_START}(?P<m>(?:end of (?:story|discussion|conversation)|period|full stop)\.)",
            "end of ",
            "period.",
            "full stop.",
        ),
    ),
    unless=phrases(
        "=если|=чтобы|=когда =вам|=мне|=нам =некогда|=надоело",
        # Denied, it is none.
        "=не =плевать|=наплевать|=пофиг|=фиолетово",
        "=not|=isn't|=wasn't|=no|=never|=hardly =a|=an|=such? =a? =silly|=stupid|=pointless|=absurd"
        "|=useless =question|=questions|=request|=complaint",
        # A sign to press, not a person: "tap the snowflake".
        "=the =snowflake",
        "=snowflake =icon|=symbol|=sign|=button|=key|=pattern",
        # Said of ourselves it is a confession.
        "=мы|=сами ...2 =не =удосужились|=потрудились|=соизволили|=изволили",
        "=мы|=я =вам =не враг|соперник|конкурент|чужой",
        "=не волшебник|маг|экстрасенс|телепат =но",
        "=if|=whether =it|=this|=that|=it's|=that's =is? =not =my|=our",
        "=is|=was =not =only|=just =your =problem",
        "=никто =не =должен|=должна <INFN>",
        "=так ...2 =говорить|=разговаривать =не =принято|=должны|=должен|=следует|=надо",
        "=i'm|=i|=we're|=we =am|=are? =truly|=really|=so? =ashamed|=embarrassed =to =say|=admit",
        # The quarrel is with somebody else: "no need to argue with the courier".
        "=argue|=arguing|=beg|=begging|=pester|=nag|=threaten =with? =them|=him|=her|=anyone|=each"
        "|=another",
        "=argue|=arguing|=beg|=begging|=pester|=nag|=threaten =with? =the|=your|=any ...1 courier"
        "|driver|bank|neighbour|neighbor|landlord|seller|shop|insurer|garage|carrier|airline"
        "|builder|council|inspector|conductor|doctor|teacher|boss",
        "=people|=those|=users|=customers|=everyone|=anyone|=all|=someone|=person|=them|=one =who"
        " =asked",
        "=это =не =только =ваша|=ваши =проблема|=проблемы",
        "=if =you|=it|=that =don't|=do|=can't =care|=know",
        "=if|=in|=where|=when =case? =you =can't|=cannot|=can =not? =read|=see|=hear|=count",
        slack=0,
    ),
    check=_check,
    source=("REVIEW TON20",),
)
