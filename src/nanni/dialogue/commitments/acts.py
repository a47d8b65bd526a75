"""Acts: the deeds that promises and reports of support name, grouped so that they can be matched.

A promised call is kept by «набирали вас» as well as by «перезвонили»: what counts is the family of
the deed and the thing it is done to, not the word.
"""

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from nanni.dialogue.topics import notions
from nanni.text.forms import load_forms

Family = Literal[
    "call", "talk", "answer", "look", "money", "send", "come", "mend", "change", "get"
]  # fmt: skip
Mood = Literal["done", "order", "other"]

_LEMMAS: dict[Family, str] = {
    "call": """перезвонить перезванивать позвонить звонить созвониться созваниваться набрать
        дозвониться отзвониться прозвонить звонок набирать дозваниваться
        call phone ring callback dial""",
    "talk": """поговорить пообщаться обсудить speak talk chat discuss""",
    "answer": """ответить отвечать ответ написать писать отписаться отписываться сообщить сообщать
        уведомить известить проинформировать связаться связываться рассказать подсказать обратный
        новость решение уточнение
        reply respond answer update contact inform notify hear tell email message write
        follow advise touch ping reach response""",
    "look": """разобраться разбираться проверить проверять уточнить уточнять выяснить выяснять
        посмотреть смотреть узнать узнавать изучить изучать запросить рассмотреть рассматривать
        проанализировать глянуть спросить расследовать проследить поискать найти изучение проверка
        вникнуть диагностика рассмотрение
        look investigate check review dig examine ask trace verify inspect research analyze
        analyse test find reproduce""",
    "money": """деньга возврат возместить возмещение компенсировать компенсация зачислить
        зачисление начислить средство пересчитать доплатить выплатить перечислить перевод выплата
        refund reimburse credit compensate money reimbursement compensation repay cash waive""",
    "send": """прислать присылать выслать высылать отправить отправлять скинуть скидывать направить
        отослать переслать приложить кинуть сбросить
        send ship mail forward attach dispatch resend post""",
    "come": """приехать приезжать привезти привозить доставить доставлять подъехать прибыть доставка
        курьер водитель грузчик мастер монтажник инженер техник бригада приход прийти явиться
        выехать ехать
        deliver delivery come arrive courier technician visit driver bring engineer plumber""",
    "mend": """исправить исправлять починить чинить восстановить заработать устранить поправить
        выпустить выкатить выложить обновление фикс релиз исправление работать запустить
        восстановиться появиться начаться стартовать решить подняться наладить отремонтировать выйти
        обновить доработать
        fix restore resolve release patch merge deploy publish sort repair mend work solve rectify
        ship land start begin resume appear""",
    "change": """заменить замена поменять обменять изменить перенести отменить удалить подключить
        отключить оформить продлить открыть закрыть активировать разблокировать настроить добавить
        подобрать записать забронировать подготовить собрать сделать переделать включить выключить
        выдать установить снять списать поставить составить передать привязать
        cancel change replace swap extend remove add activate unlock close open switch
        book arrange prepare upgrade move delete rebook exchange do make set enable disable
        process transfer escalate schedule replacement give put""",
    "get": """получить поступить дойти прийти приходить увидеть поступление
        receive get arrive appear see come""",
}  # fmt: skip
#: «вернуть» is about money unless the thing is named; "back" alone tells nothing.
_RETURN: dict[str, frozenset[Family]] = {
    "вернуться": frozenset({"money"}),
    **dict.fromkeys(
        ("вернуть", "возвратить", "возвращать", "return"), frozenset({"money", "change"})
    ),
}
_PAST = re.compile(r"past|VBD|VBN")
_WORD = re.compile(r"\w+(?:[-']\w+)*")
_MONEY = re.compile(
    r"деньг|денег|средств|сумм|оплат|платеж|возврат|\bруб|₽|\$|€|£|разниц|комисси|списан|стоимост"
    r"|зачисл|начисл|компенс|возмест|выплат|возмещ|доплат|перечисл|перевод|пересч"
    r"|money|refund|charge|payment|\bfees?\b|amount|difference|balance|credit|cash|reimburs|compens"
    r"|waive|repay"
)


class Act(NamedTuple):
    """A word that names a deed.

    Attributes:
        families: the deeds it may mean.
        lemmas: ids of its lemmas.
        mood: ``done`` for what has happened, ``order`` for imperatives.
    """

    families: frozenset[str]
    lemmas: frozenset[int]
    mood: Mood


class Matter(NamedTuple):
    """What a stretch of text promises or reports.

    Attributes:
        families: of all its deeds.
        lemmas: of its deeds.
        things: what the deeds are done to, as notions.
    """

    families: frozenset[str]
    lemmas: frozenset[int]
    things: frozenset[int | str]

    def meets(self, other: "Matter") -> bool:
        """Whether both may be about the same deed, done to the same thing."""
        if self.families.isdisjoint(other.families) and self.lemmas.isdisjoint(other.lemmas):
            return False
        return not (self.things and other.things and self.things.isdisjoint(other.things))


@cache
def _families() -> dict[int, frozenset[str]]:
    forms = load_forms()
    out: dict[int, set[str]] = {}
    for family, row in _LEMMAS.items():
        for lemma in row.split():
            number = forms.lemma_id(lemma)
            if number is not None:
                out.setdefault(number, set()).add(family)
    for lemma, families in _RETURN.items():
        number = forms.lemma_id(lemma)
        if number is not None:
            out[number] = set(families)
    return {number: frozenset(names) for number, names in out.items()}


@lru_cache(maxsize=50_000)
def act_of(word: str) -> Act | None:
    """The deed that a lower-cased word names; None for words that are no telling verbs.

    A verb of no family is known by its lemma alone.
    """
    word = word.partition("'")[0]
    forms = load_forms()
    lemmas = forms.lemma_ids(word)
    known = _families()
    named = [lemma for lemma in lemmas if lemma in known]
    tags = forms.tags(word)
    if not named:
        is_verb = any(tag.startswith(("VERB", "INFN", "PRTS")) for tag in tags)
        if not is_verb or not notions(word):
            return None
        return Act(frozenset(), frozenset(lemmas), _mood(tags))
    families = frozenset().union(*(known[lemma] for lemma in named))
    return Act(families, frozenset(named), _mood(tags))


def _mood(tags: tuple[str, ...]) -> Mood:
    for tag in tags:
        if tag.startswith("PRTS") or ("VERB" in tag and _PAST.search(tag)):
            return "done"  # «пришли» is «arrived» far more often than «send»
    is_order = any("impr" in tag for tag in tags) and not any("futr" in tag for tag in tags)
    return "order" if is_order else "other"


@lru_cache(maxsize=4_096)
def matter_of(low: str) -> Matter:
    """What a lower-cased text is about, as far as deeds go."""
    families: set[str] = set()
    lemmas: set[int] = set()
    things: set[int | str] = set()
    for word in _WORD.findall(low):
        act = act_of(word)
        if act is None:
            things |= notions(word)
        elif not act.families:
            lemmas |= act.lemmas
            things |= notions(word)
        else:
            families |= act.families
            lemmas |= act.lemmas
    if "money" in families and not _MONEY.search(low):
        families.discard("money")
    return Matter(frozenset(families), frozenset(lemmas), frozenset(things))
