"""CLI21: regret about "this", "such a situation", "your experience": it names nothing."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue, phrases
from nanni.rulekit.generic_words import names_nothing, stretched
from nanni.rulekit.matchers import Matcher
from nanni.rulekit.regret_words import AFFAIR_RU, REGRET_EN, REGRET_RU, TROUBLE_RU

_R = f"{REGRET_RU}|извинить|извиняться|простить|извинение"
_HEAR = "слышать|услышать|читать|прочитать|видеть|увидеть|узнать|узнавать"
_SUCH = "такой|подобный|данный|этот|=это|неприятный|негативный|аналогичный|схожий|сложившийся"
_VAGUE_RU = (
    f"ситуация|проблема|трудность|сложность|{TROUBLE_RU}|затруднение|инцидент|опыт|обстоятельство"
    "|случай|момент|неприятность|=подобным|=таким|=этим|обслуживание|отношение|история"
)

_RU: tuple[Matcher, ...] = (
    *phrases(
        f"{_R} ...4 =что|=когда ...4 столкнуться|сталкиваться ...1 =с|=со ...3 {_SUCH}|{_VAGUE_RU}",
        f"{_R} ...4 =что|=когда ...2 =вам|=вы|=вас|клиент|пользователь ...3 возникнуть|возникать"
        "|появиться"
        "|появляться|оказаться|получить|испытать|испытывать|пережить|=был|=произошла|=сложилась"
        "|случиться"
        f"|пройти ...2 {_SUCH}|{_VAGUE_RU}",
        f"{_R} ...4 =что ...2 произойти|случиться|возникнуть|сложиться|получиться ...1 {_SUCH}"
        f" {_VAGUE_RU}|недоразумение",
        f"{_R} ...4 =что ...1 =так|=такое|=это|=все|=подобное ...2 выйти|получиться|произойти"
        "|случиться|получаться|сложиться"
        "|происходить|обернуться|случаться",
        f"{_R} ...4 =что ...2 опыт ...2 =неудовлетворительным|=негативным|=отрицательным|=плохим",
        f"{_R} ...1 =это|=такое|=этом|=подобное ...1 {_HEAR}",
        f"{_R} ...3 {_HEAR} =про|=о|=об|=обо? ...1 =это|=об|=этом|=такое|=подобное|=такой|=вашей"
        "|=вашем|=ваш|=ваши"
        "|=подобные|=такие|=случившемся|=произошедшем|=возникшей|=сложившейся|=возникших",
        "такой|подобный|данный ...1 ситуация|случай|отношение|поведение|обслуживание|инцидент ...4"
        " недопустимый|неприемлемый $",
        "=мы|=я ...2 переживать:1per ...2 =из-за|=за|=вместе ...2 ситуация|=вас|=вами"
        "|случиться:PRTF"
        "|произойти:PRTF",
        "=разделяем ...1 =ваше мнение|=негодование|=мнение",
        f"{REGRET_RU} ...2 =о|=об|=за|=из-за|=в =связи? ...3 {AFFAIR_RU}|=этом|=этого",
        f"{REGRET_RU} ...2 =в =связи =с ...2 {AFFAIR_RU}",
        "огорчить|расстроить|опечалить|=удручены|=огорчает|=расстраивает|=печалит|=разделяем"
        f" ...3 {AFFAIR_RU}",
        f"{_R} ...4 =что ...1 доставить|причинить|создать ...2 =вам? {TROUBLE_RU}|хлопоты"
        "|неприятность",
        f"{_R} ...4 =что =мы? =не =смогли? =оправдали|=оправдать ...1 ваш|=возложенные? ...1"
        " ожидание|доверие|надежда",
        f"{_R} ...3 =что =мы =вас|=вас|=мы ...1 разочаровать|расстроить|огорчить $",
        "=это|=такой|=такое|=подобное =не|=совсем|=точно ...1 =тот|=то|=та|=тем =опыт|=сервис"
        "|=обслуживание|=впечатление|=уровень|=чего|=который|=что",
        "=не =соответствует|=отвечает ...1 =нашим|=стандартам ...2 стандарт|ценность|принцип"
        "|=качества|представление",
        "=нам|=мне ...1 =очень|=безумно|=так? =жаль|=неприятно|=обидно|=грустно|=досадно $",
        "^ =очень|=как|=ужасно|=так =жаль|=неприятно|=обидно|=досадно $",
        "=расстроены|=огорчены|=переживаем ...1 =вместе =с =вами",
        "=огорчены|=расстроены|=опечалены|=огорчает|=расстраивает|=огорчил|=расстроил|=огорчила"
        " ...1 =ваш|=вашей|=вашим|=ваша|=такой|=такая|=низкой|=низкая|=столь ...1"
        " оценка|отзыв|мнение|комментарий|впечатление",
        "=нам|=мне ...1 =не =безразличны|=безразлично|=безразличен|=безразлична",
        "=нам|=мне =небезразличны|=небезразлично|=небезразличен|=небезразлична",
        "=надеемся|=надеюсь ...4 =не =испортит|=испортило|=испортил|=повлияет|=омрачит|=омрачило",
        "=жаль|=грустно|=неприятно ...2 =вашу|=ваш|=такую|=низкую|=столь ...1 оценка|отзыв",
        f"{REGRET_RU} ...3 =что|=если ...5 =вас расстроить|огорчить|разочаровать",
        f"{REGRET_RU} ...3 =что|=если ...5 расстроить|огорчить|разочаровать =вас",
        f"{_R} ...3 =что ...3 =не ...1 смочь|суметь|удаться|получиться ...2 порадовать|подарить"
        "|обеспечить|предоставить|оправдать|создать|впечатлить|удовлетворить",
        f"=сожалеем|=сожалею|=жаль =о|=за {_VAGUE_RU}|случиться:PRTF|произойти:PRTF",
        f"{REGRET_RU} =видеть|=получать|=получить ...2 отзыв|оценка|комментарий|мнение",
    ),
    *phrases("=нам|=мне =очень|=крайне|=так|=ужасно? =неудобно", slack=0, label="head"),
    *phrases(f"{_R}|=неприятна|=неприятны|=неприятен", label="head"),
    *phrases(
        "^ =к =нашему? сожаление =вы|=вам ...1 столкнуться|=пришлось",
    ),
)

_S = REGRET_EN
_BAD_EN = (
    "=this|=that|=it|=these|=such|=those|=issues|=issue|=trouble|=troubles|=problems|=problem"
    "|=difficulty|=difficulties|=inconvenience|=situation|=frustration|=bad|=poor|=negative"
    "|=experience"
    "|=unpleasant|=frustrating|=disappointing|=less|=hard|=delay|=challenges|=hassle"
)
_MEET_EN = (
    "=having|=had|=have|=experiencing|=experienced|=experience|=facing|=faced|=running|=ran|=run"
    "|=encountering|=encountered|=encounter|=going|=dealing|=receiving|=received|=went|=getting"
    "|=seeing|=hitting"
)
_EN: tuple[Matcher, ...] = (
    *phrases(
        f"{_S} =to =hear|=read|=see|=learn =about|=of|=that ...2 =this|=that|=it|=your|=the ...1"
        " =experience|=trouble"
        "|=troubles|=issue|=issues|=problem|=problems|=inconvenience|=situation|=difficulties"
        "|=frustration|=visit|=stay|=trip|=feedback|=concerns|=concern",
        f"{_S} =to =hear|=read|=see|=learn =about|=of =this|=it|=your|=what",
        f"{_S} ...3 =you|=you've|=you're|=your =have|=are|=were|=had|=is|=still|=to? =still"
        f"|=been|=be|=just|=to? {_MEET_EN}"
        f" =into|=through|=with|=such|=a|=an|=some|=any|=so|=much|=the? {_BAD_EN}",
        f"{_S} ...2 =that? =this|=it ...1 =happened|=occurred",
        f"{_S} ...2 =that? =this|=it =has =been|=happened|=caused|=occurred",
        f"{_S} ...2 =that? =we =let =you =down",
        f"{_S} ...2 =that? =we|=our ...2 =caused|=created|=brought =you|=such|=any|=this|=some|=so"
        " ...2 inconvenience|trouble|disruption|frustration|hassle|bother|upset|distress|=pain",
        f"{_S} ...2 =that? =we|=we've =have? =disappointed|=frustrated|=failed|=upset =you",
        f"{_S} ...2 =that? =we =did|=have|=fell|=missed =not? =met|=meet|=short|=the ...3"
        " expectation|=mark|=standards",
        f"{_S} ...4 =your experience|=visit|=stay|=order|=trip =was|=has|=did|=wasn't|=hasn't"
        "|=didn't =not|=been? =better|=pleasant"
        "|=perfect|=great|=good|=smooth|=positive|=up|=less|=go|=gone|=anything",
    ),
    *phrases(_S, "=feel =terrible|=awful|=horrible|=bad", slack=0, label="head"),
    *phrases(
        f"{_S} =to =hear|=see|=read|=learn =that|=this|=it|=about =that|=this?",
        "=hate|=hates =to =hear|=see|=read =that|=this|=about",
        label="open",
    ),
    *phrases(
        "=not|=never|=isn't|=wasn't|=far =at|=all|=from|=is? =the|=an|=a =kind|=type|=level"
        "|=sort|=quality? =of? experience|service|standard|impression|=customer"
        " ...3 =we|=i|=want|=wish|=aim|=strive|=hope|=you",
        "=not|=isn't|=wasn't =the|=a ...3 =experience|=service|=standard|=impression =we|=that"
        " =we|=want|=aim|=strive|=hope|=like|=expect",
        "=not|=never|=isn't|=wasn't =what|=how =we|=i =want|=aim|=strive|=like|=hope|=expect"
        "|=intend|=stand =for|=to? =for? =our? (=customers|=you|=guests|=see|=hear | $)",
        "=not|=never|=wasn't|=isn't =our =intention|=intent|=goal (=to =upset|=cause|=make|=offend"
        "|=disappoint|=inconvenience | $)",
        "=not|=isn't|=wasn't =up =to =our =usual|=high|=normal|=own? standard",
        "=falls|=fell|=fall =short|=below|=far =of? ...3 =our|=standards|=we =standards"
        "|=standard|=expectations|=set",
        "=we =never =want =our|=you|=any|=a ...3 =to =feel|=have|=experience|=leave|=go",
        "=this|=that ...1 =not|=isn't =typical|=representative|=reflective|=reflect|=usual"
        "|=norm =of? =our|=what",
        "=not =how =we =do|=operate|=treat|=work|=normally|=usually",
        "=never =want =you|=any|=a|=our ...2 =to =feel|=have|=experience|=leave|=go",
        "=we|=we've ...1 =missed|=miss =the =mark",
        "=no =one|=customer|=guest|=nobody ...1 =should ...1 =have|=go|=experience|=feel|=face",
        "=it|=this =saddens|=pains|=hurts|=breaks|=upsets =us|=me|=our",
        "=expect|=expected|=demand =better|=more =from|=of =ourselves",
        "=not|=didn't|=failed|=fail|=fell ...1 =live|=meet|=short|=lived|=met ...3 =our ...2"
        " standards|=standard",
        "=not =good =to =hear",
        "=sorry =we =couldn't|=didn't|=weren't ...3 =better =experience|=job",
        "=this|=that =shouldn't|=should =not|=never? =have? =happened|=happen =to|=again|=you?",
    ),
)
_ON = frozenset(
    "and but we we've we'll i i've i'll i'm please let can could it's here if you've".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label == "head":
            last = (
                0
                if _other_rule(view, match) or view.is_question(match)
                else names_nothing(view, match)
            )
            if last:
                yield Hit(match.start, view.document.word_end(last - 1))
            continue
        if match.label == "open" and not _closed(view, match):
            continue
        yield Hit(*stretched(view, match))


def _other_rule(view: View, match: Match) -> bool:
    """Whether APO04 answers for it: "sorry for", «извините за»."""
    words = view.words
    if not words[match.first].startswith(("извин", "прост", "прощ", "sorry", "apolog")):
        return False
    follows = words[match.last] if match.last < len(words) else ""
    return match.last - match.first == 1 and follows in {"for", "about", "за", "regarding"}


def _closed(view: View, match: Match) -> bool:
    """Whether "sorry to hear that" is the whole of it and no clause with the facts follows."""
    after = view.document.gaps[match.last]
    if match.last >= len(view.words) or not after.isspace() or "\n" in after:
        return True
    return view.words[match.last] in _ON


RULE = Rule(
    code="CLI21",
    name="generic-regret",
    category="cliche_empathy",
    severity="warn",
    why={
        "ru": "Жалеем о «ситуации» вообще: по словам не видно, что беду хоть кто-то прочёл.",
        "en": "It regrets “this” in general: nothing shows that anyone read what happened.",
    },
    advice={
        "ru": "Назовите случившееся: «Жаль, что торт привезли после праздника».",
        "en": "Name what happened: “I’m sorry the cake came after the party”.",
    },
    match=(*_RU, *_EN),
    unless=(
        cue("regret_of_perception"),
        cue("conditional_apology"),
        *phrases(
            "=к сожаление =не|=в|=на|=мы|=нет|=пока|=такой|=это",
            "=if|=если|=when",
            "=no|=without|=any =shame|=regret|=regrets|=pity =in|=about|=at|=whatever",
            "=sorry =to =see =you =go|=leave|=leaving",
            "=к =нашему|=моему? =сожалению",
            "=sorry =for|=about =your =loss",
            "=it|=this =happened|=was =on|=at|=when|=because|=due",
            "=not =your|=you ...1 experience",
            slack=0,
        ),
    ),
    check=_check,
    source=("REVIEW CLI01", "S0-4", "S0-5"),
)
