"""TON04: the customer is scolded for asking again."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, pattern, phrases

_SAID_RU = "|".join(
    f"{verb}:VERB,past"
    for verb in "говорить|писать|сообщать|объяснять|отвечать|упоминать|указывать|сказать|написать"
    "|сообщить|объяснить|ответить|упомянуть|указать|пояснять|пояснить|отмечать|отметить"
    "|предупреждать|разъяснять|разъяснить|повторять|озвучивать|озвучить|докладывать".split("|")
)
_WAS_SAID_RU = (
    "=говорилось|=сообщалось|=отмечалось|=упоминалось|=указывалось|=сказано|=написано|=указано"
    "|=сообщено|=отмечено|=объяснялось|=пояснялось|=писалось"
)
_SAY_RU = "повторять|говорить|объяснять|писать|сообщать|пояснять|напоминать|разъяснять|отвечать"
_SAID_EN = (
    "=said|=told|=mentioned|=explained|=stated|=wrote|=noted|=advised|=indicated|=informed"
    "|=communicated|=pointed|=answered|=discussed|=specified|=clarified"
)
_KIND = frozenset("thank thanks sorry apologies apologise apologize i'm my we're many let".split())
_LECTURERS = frozenset("we i you no our it's that's please the".split())
_ELSEWHERE = frozenset("в на сюда личку директ почту лс".split())
_OTHERS_EN = frozenset(
    "to the them him her my courier bank team colleague support our someone everyone".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        after = view.words[match.last : match.last + 1] if match.last > 0 else []
        if match.label == "told-you" and not _ELSEWHERE.isdisjoint(after):
            continue
        if match.label == "already" and not _OTHERS_EN.isdisjoint(after):
            continue
        if match.label == "told-you" and _names_colleague(view, match):
            continue
        if match.label == "told-you" and view.is_question(match):
            continue
        if match.label == "again" and not _scolds(_words_after(view, match)):
            continue
        yield view.hit(match)


def _names_colleague(view: View, match: Match) -> bool:
    """«Вам уже отвечала Ольга» hands the thread over and scolds nobody."""
    return view.text[match.end : match.end + 2].strip()[:1].isupper()


def _scolds(after: list[str]) -> bool:
    """Whether it goes on “we don’t…”; “Again, thank you” and “Again, this works” are kind."""
    return after[:1] != [] and after[0] in _LECTURERS and _KIND.isdisjoint(after)


def _words_after(view: View, match: Match) -> list[str]:
    at = view.document.word_at(match.start)
    return view.words[at + 1 : at + 4]


RULE = Rule(
    code="TON04",
    name="as-i-said",
    category="disrespect",
    severity="warn",
    why={
        "ru": "«Как я уже писал» значит «вы невнимательны»: человек переспросил, потому что не"
        " понял.",
        "en": "“As I said” means “you don’t listen”: people ask again when the answer did not"
        " help.",
    },
    advice={
        "ru": "Ответьте заново, другими словами и короче: «Да, всё верно: деньги придут 6 мая».",
        "en": "Answer again, in other words and shorter: “Yes, that’s right: the money arrives on"
        " 6 May”.",
    },
    match=(
        *phrases(
            f"=как =и? =я|=мы|=вам|=вас ...1 =вам|=уже|=ранее|=выше|=неоднократно|=и? {_SAID_RU}",
            f"=как =уже|=ранее|=выше|=неоднократно|=и =было|=вам|=я|=мы|=ранее|=выше? {_SAID_RU}"
            f"|{_WAS_SAID_RU}",
            f"=как =было =уже|=ранее|=выше {_WAS_SAID_RU}",
            "=я|=мы|=вам =же =русским? =языком? =вам|=уже|=ведь|=ясно|=неоднократно|=сразу?"
            f" =вам|=уже? {_SAID_RU}",
            f"=вам =неоднократно|=дважды|=трижды|=ясно|=четко|=сто =раз? {_SAID_RU}",
            f"=уже =сто|=десять|=дважды|=трижды|=неоднократно|=много =раз? =вам|=вас? {_SAID_RU}",
            "=сказано|=написано|=говорят|=говорю =же",
            "=же =сказано|=сказали|=написано|=написали =вам? $",
            "=сколько =можно|=раз =вам|=еще|=нужно|=надо|=мне? =раз|=вам|=мне? =вам|=мне?"
            f" {_SAY_RU}",
            "=еще|=который|=очередной|=сотый|=десятый|=последний =раз =вам? =повторяю|=повторяем"
            "|=говорю|=говорим|=объясняю|=объясняем|=поясняю|=поясняем|=сообщаю|=сообщаем"
            "|=разъясняю|=напоминаю|=пишу|=отвечаю",
            "=повторяю|=повторяем =еще|=вам|=что|=для|=специально|=в|=последний",
            "=в =который|=сотый|=десятый|=пятый|=третий|=очередной|=последний|=сто =раз|=первый"
            f" ...2 {_SAY_RU}",
            "=повторюсь|=повторимся",
            "=читайте|=читай|=перечитайте|=смотрите =выше|=наверху",
            "ответ =вам? =уже =вам|=был? =дан|=дали|=давали|=был|=предоставлен|=получен =дан?",
            slack=0,
            label="said",
        ),
        *phrases(
            f"=я|=мы =вам =уже {_SAID_RU}",
            f"=я|=мы =уже =вам {_SAID_RU}",
            f"=вам =уже =ведь|=все|=ясно|=подробно|=неоднократно? {_SAID_RU}",
            slack=0,
            label="told-you",
        ),
        *phrases(
            "=as|=like =i|=we|=i've|=we've =have|=had|=already|=just|=clearly|=previously"
            "|=repeatedly|=earlier?"
            f" =already|=previously|=repeatedly|=just|=clearly|=just? {_SAID_EN}",
            f"=as =already|=repeatedly|=previously =been? {_SAID_EN}",
            f"=as {_SAID_EN} =already|=previously|=repeatedly|=before|=earlier|=multiple|=several"
            "|=numerous",
            "=i|=we|=i've|=we've =have? =already|=repeatedly =repeatedly|=clearly? =told|=informed"
            "|=advised|=notified|=warned =you",
            "=how =many =more =times",
            "=how =many =times =do|=must|=should|=have|=need|=will|=does =i|=we",
            "=for =the =last|=third|=fourth|=fifth|=tenth|=umpteenth|=hundredth|=millionth =time",
            "=let =me|=us =repeat =myself|=that|=it|=again|=this?",
            "=i|=we|=i'll|=we'll =will? =not|=only|=just? =repeat|=say =myself|=this|=it|=that"
            "|=ourselves"
            " =again|=once|=one|=slowly?",
            "=i =repeat",
            "=not =going =to =repeat|=explain =myself|=ourselves|=this|=it|=again",
            "=this|=that =is =the =last =time =i|=we|=i'm|=we're|=i'll|=we'll =am|=are|=will?"
            " explain|say|tell|answer|repeat|ask|respond|reply|warn",
            "^ =to =reiterate|=repeat",
            "=per =my|=our =last|=previous|=earlier|=prior =email|=message|=reply|=response"
            "|=comment",
            "=asked =and =answered",
            "=i|=we =told =you =this|=that|=so|=yesterday|=last|=before|=already|=multiple|=many",
            "=i|=we =have? =told|=explained|=answered|=said =you|=this|=it|=that =already|=twice"
            "|=before"
            "|=repeatedly|=several|=multiple|=many|=three|=a|=enough",
            slack=0,
            label="said",
        ),
        *phrases(
            "=i|=we|=i've|=we've =have? =already|=repeatedly =explained|=answered|=said|=stated"
            "|=addressed|=covered|=responded|=replied",
            slack=0,
            label="already",
        ),
        pattern(r"повторя(?:ю|ем)(?=\s*[:,—–-])", "повторя"),
        pattern(r"(?:^|[.!?\n]\s*)(?P<m>(?:once )?again),", "again,", label="again"),
    ),
    unless=phrases(
        "=как =вы|=ваш|=ваша =уже|=и? =и|=уже|=ранее|=правильно|=верно? <VERB,past>",
        "=не =повторюсь|=повторимся",
        "=as|=like =you",
        "=need|=have|=make|=making|=ask|=asked|=asking|=having|=had|=sorry =for|=you|=to|=me"
        "|=anyone? =to|=having =repeat",
        slack=0,
    ),
    check=_check,
    source=("REVIEW TON04",),
)
