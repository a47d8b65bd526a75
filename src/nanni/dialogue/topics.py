"""Topics: what a sentence is about, as notions that another sentence may share."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from nanni.rulekit.view import lemmas_of

_WORD = re.compile(r"\w+(?:[-']\w+)*")
_REMEMBERED = 50_000
_TEXTS = 4_096
_LEAST_WORD, _LEAST_STEM, _STEM = 3, 6, 5
#: Words that say nothing of the matter.
_EMPTY = frozenset(
    """как когда где куда откуда кто что чем чего какой какая какое какие какую каком каким сколько
    почему зачем или если для при без над под про это этот эта эти этого этой этом тот того той том
    так там тут здесь вот еще уже все всё всех мне меня мной нам нас нами вам вас вами вы мы они она
    оно его ему ней них ним мой моя мое мои моего моей моих мою ваш ваша ваше ваши вашу вашей наш
    наша наше наши нашей быть есть был была было были будет будут буду можно могу может могут можем
    можете мочь могли нужно надо нужен нужна должен должна хочу хотел хотела хотелось хотите
    пожалуйста подскажите скажите уточните узнать уточнить понять сообщите напишите спасибо
    здравствуйте добрый день вечер утро привет вопрос вопросы именно вообще просто только тоже
    также очень сейчас теперь потом тогда снова опять чтобы ничего никто никак нет дела делать
    сделать сделали дело раз себя свой свою свои который которая которые всего лишь пока даже ведь
    что-то какой-то кто-нибудь что-нибудь насчет поводу почта
    the and for are was were has have had you your yours our ours they them their his her its this
    that these those there here what when where which who whom why how can could will would should
    may might must shall does did doing done don't doesn't didn't can't won't isn't aren't i'm i've
    i'd i'll it's that's what's there's not but any some all with from into onto about above below
    over under out off then than too very just also still yet now again please thank thanks hello
    hey much many get got getting make made let know tell want wanted need like one ones able if so
    as at by in on to of is it be do me my we us no yes know say said see going been being
    because""".split()
)
#: Words of one matter, by their beginnings; enough to know that "refund" answers "money back".
_MATTERS = {
    "~money": "деньг денег средств сумм refund reimburs money funds credit",
    "~return": "возврат возвра верн верне вернут вернул refund reimburs return money",
    "~pay": "списа списан charge оплат плате заплат payment paid pay",
    "~arrive": "достав привез привоз приед приезж приех прид прибуд прибы отправ deliver deliv"
    " arriv ship shipp dispatch sent получ receiv курьер courier driver водител",
    "~order": "заказ посылк order parcel package товар",
    "~cancel": "отмен отказа cancel отключ unsubscr отпис расторг",
    "~repair": "исправ почин чини ремонт fix fixed repair resolv устран восстан restor",
    "~enter": "войти войд вход логин пароль парол login log sign password авториз",
    "~answer": "ответ отвеч отвеч reply respon answer",
    "~change": "измен смен поменя замен change replac swap обмен exchang",
    "~cost": "стоим стоит цена цены цену price cost fee стои комисс тариф",
    "~work": "работа работ open hours график закры откры close",
    "~release": "обновл верси релиз update release version выпус выйд выложи",
    "~account": "аккаунт учетн профил account profile кабинет",
    "~need": "нужн надо понадоб потреб необход need requir",
    "~call": "звон позвон перезвон созвон call phone телефон",
    "~wait": "ждать жду ждем ждать ожида подожд wait",
    "~add": "добав подключ add enable support поддерж интегра",
}
_BY_BEGINNING = {
    beginning: frozenset(matter for matter, row in _MATTERS.items() if beginning in row.split())
    for beginning in " ".join(_MATTERS.values()).split()
}
_BEGINNINGS = tuple(sorted({len(one) for one in _BY_BEGINNING}, reverse=True))


class Topic(NamedTuple):
    """What a stretch of text is about.

    Attributes:
        words: of each telling word, its lemmas, its stem and its matter.
        notions: all of them together.
    """

    words: tuple[frozenset[int | str], ...]
    notions: frozenset[int | str]

    def common(self, other: "Topic") -> int:
        """How many telling words here have a like one there."""
        notions = other.notions
        return sum(not word.isdisjoint(notions) for word in self.words)

    def without(self, others: Iterable["Topic"]) -> "Topic":
        """Less what others are about too; itself when nothing would be left."""
        shared = frozenset[int | str]().union(*(other.notions for other in others))
        words = tuple(own for word in self.words if (own := word - shared))
        return Topic(words, self.notions - shared) if words else self


@lru_cache(_TEXTS)
def topic_of(low: str) -> Topic:
    """What a lower-cased text is about."""
    return topic_of_words(_WORD.findall(low.replace("ё", "е")))


def topic_of_words(words: Iterable[str]) -> Topic:
    """What a run of lower-cased words is about."""
    telling = tuple(found for word in words if (found := notions(word)))
    return Topic(telling, frozenset().union(*telling))


@lru_cache(_REMEMBERED)
def notions(word: str) -> frozenset[int | str]:
    """What a word may be recognised by; empty for words that tell nothing."""
    if len(word) < _LEAST_WORD or word in _EMPTY:
        return frozenset()
    out: set[int | str] = set(lemmas_of(word))
    if len(word) >= _LEAST_STEM:
        out.add(word[:_STEM] + "-")
    if "-" in word:
        out.update(*map(notions, word.split("-")))
    for length in _BEGINNINGS:
        matters = _BY_BEGINNING.get(word[:length])
        if matters is not None:
            out.update(matters)
            break
    return frozenset(out)
