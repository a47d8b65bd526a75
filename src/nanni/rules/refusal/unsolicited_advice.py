"""REF10: precautions for the future in place of the help that was asked for."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.helpfulness import helps
from nanni.rules.refusal._denied_ru import tells_deed
from nanni.rules.refusal._precautions import HELPFUL_ORDERS, PRECAUTIONS, STEPS, STEPS_EN
from nanni.text.expressions import compiled

#: Promises that change nothing for the customer.
_VAGUE = frozenset(
    "see take hope keep continue strive be look work учтем передадим рассмотрим постараемся будем"
    " ждем надеемся".split()
)
_NOT_ADVISED = frozenset("it this them him her us me the".split())
_REACH = 3
#: What is due at such a time is no habit.
_SOON = ("day", "weekday", "date", "clock")
#: An order of fewer words has no room for a precaution.
_BARE_ORDER = 3


@cache
def _asks_advice() -> re.Pattern[str]:
    return compiled(
        r"посовет|порекоменд|что лучше|как лучше|как правильно|как часто|как хранить|как ухаживать"
        r"|на будущее|чтобы (?:такого )?(?:больше|впредь)|как (?:мне )?(?:избежать|защитить|не )"
        r"|как(?:ой|ую|ие|ое) .{0,20}(?:выбрать|взять|купить)|нужно ли|стоит ли|можно ли"
        r"|recommend|suggest|advice|advise|\btips?\b|how (?:do|can|should) (?:i|we) (?:avoid"
        r"|prevent"
        r"|protect|keep|care|store|clean)|how often|best way|in (?:the )?future|next time|should i"
    )


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    question = _mere_question(view)
    advice = [
        m
        for m in matches
        if not ((question and m.label != "future") or _names_step(view, m) or _aside(view, m))
    ]
    if not advice or _earned(view, advice):
        return
    for _, said in groupby(advice, view.sentence_number):
        first, *others = said
        if not view.is_question(first):
            yield Hit(first.start, max(first.end, *(match.end for match in others), 0))


def _earned(view: View, matches: Sequence[Match]) -> bool:
    """Whether the advice was asked for, or stands beside real help."""
    if view.recovery is not None and view.recovery.acted:
        return True
    if view.context and _asks_advice().search(view.context[-1].document.low):
        return True
    if _sends_rescue().search(view.low):
        return True  # what to do until they come is the help
    firm = [match for match in matches if match.label != "order"]
    if helps(view, outside=firm) or view.has_cue("handover"):
        return True
    if any(_deed_before(view, match) for match in firm) or _somebody_comes(view, matches):
        return True
    if matches[0].start and tells_deed(view.low[: matches[0].start]):
        return True
    return any(
        (promise.label == "own" or (promise.label == "timed" and view.times_near(promise.start)))
        and not view.same_sentence(promise, matches)
        and _VAGUE.isdisjoint(view.words[promise.first : promise.last])
        for promise in view.cue("promise")
    )


def _somebody_comes(view: View, matches: Sequence[Match]) -> bool:
    """Whether somebody or something is on its way by a time: "a dryer comes at 5 today"."""
    coming = _comes().search(view.low)
    if not coming or any(m.start <= coming.start() < m.end for m in matches):
        return False
    return any(time.kind in _SOON for time in view.times_near(coming.start()))


@cache
def _comes() -> re.Pattern[str]:
    return compiled(
        r"(?<!when )(?<!if )(?<!once )\b(?:a|an|our|another|the) (?:[\w-]+ ){1,3}"
        r"(?:comes|arrives|is coming|collects|fetches) (?!from|with|to\b)"
    )


@cache
def _sends_rescue() -> re.Pattern[str]:
    return compiled(
        r"\b(?:звони\w*|позвони\w*|набер\w*|вызов\w*|вызыва\w*|call|ring|dial|phone)\b[^.!?]{0,40}"
        r"\b(?:10[1-4]|112|911|999|скор[аоу]\w+|пожарн\w+|аварийн\w+|poison control|ambulance"
        r"|emergency services|fire brigade)\b"
    )


def _aside(view: View, match: Match) -> bool:
    """Whether it stands in brackets: "we plant a new one (I'd suggest an oak)"."""
    start, _ = view.span_of_sentence(match.start)
    before = view.text[start : match.start]
    return before.rfind("(") > before.rfind(")")


def _deed_before(view: View, advice: Match) -> bool:
    """Whether the same sentence told of a deed first: "I locked it; use a strong password"."""
    return any(
        deed.label != "looked" and ";" in view.text[deed.end : advice.start]
        for deed in view.cue("action_done")
        if deed.end <= advice.start and view.same_sentence(deed, [advice])
    )


def _mere_question(view: View) -> bool:
    """Whether the customer asks how things are and complains of nothing: advice may answer."""
    return bool(view.context) and bool(_plain_question().search(view.context[-1].document.low))


@cache
def _plain_question() -> re.Pattern[str]:
    return compiled(
        r"^(?:(?:здравствуйте|добрый день|привет|hi|hello|hey)[ ,.!]*)?(?:подскажите[ ,]*)?"
        r"(?!что (?:мне )?(?:теперь )?делать|what (?:do|should|can|now))"
        r"(?:как|какой|какая|какие|можно|нужно|есть|что|когда|где|сколько|стоит|надо"
        r"|how|what|which|is|are|do|does|should|when|where|can i)\b[^.!?\n]*\?\s*$"
    )


def _points_at_a_thing(view: View, match: Match) -> bool:
    """Whether an order names what to use at once, or is all that is said: «Тестируйте»."""
    first, last = view.document.sentence_words(match.first)
    said = view.words[first:last]
    if view.lang != "ru" or said[0] == "не" or said[match.first - first] == "не":
        return False
    start, end = view.span_of_sentence(match.start)
    return (
        len(said) < _BARE_ORDER
        or any(word.isascii() for word in said)
        or any(zone.start < end and start < zone.end for zone in view.document.zones)
    )


def _for_today(view: View, match: Match) -> bool:
    """Whether a day or an hour is named: «следите за табло, вылет в 14:20» is no habit."""
    return any(time.kind in _SOON for time in view.times_near(match.start))


def _names_step(view: View, match: Match) -> bool:
    """Whether what is recommended helps at once and is no habit."""
    last = view.words[match.last - 1]
    if view.text[match.end : match.end + 1] == ":":
        return True  # «держите: 5.0.14.zip» hands a thing over
    if view.lang == "ru" and match.label != "future" and _for_today(view, match):
        return True
    if view.words[match.first].startswith("прос") and view.times_near(match.end):
        return True  # «просим не отключать питание 5 минут»
    if match.label == "gerund":
        if view.words[max(match.first - 1, 0)] == "to":
            return True  # "open a request to suggest changes"
        said = view.words[match.last - 1 : match.last + _REACH]
        vague = not last.endswith("ing") and not view.context
        return vague or not STEPS_EN.isdisjoint(said) or last in _NOT_ADVISED
    if match.label == "mild":
        return not view.context
    if match.label == "order":
        return (
            last.startswith(HELPFUL_ORDERS) or not view.context or _points_at_a_thing(view, match)
        )
    return match.label == "habit" and last.startswith(STEPS)


RULE = Rule(
    code="REF10",
    name="unsolicited-advice",
    category="unsolicited_advice_instead_of_help",
    severity="warn",
    why={
        "ru": "Совет на будущее до всякой помощи звучит как «сами виноваты».",
        "en": "Advice for the future before any help sounds like “your own fault”.",
    },
    advice={
        "ru": "Сначала помогите с тем, что случилось: «Заблокировал карту и оспорил списание,"
        " ответ банка придёт до пятницы». Совет — после и одной фразой.",
        "en": "Help with what has happened first: “I’ve blocked the card and disputed the charge;"
        " the bank will answer by Friday.” The advice comes after, in one phrase.",
    },
    match=PRECAUTIONS,
    unless=phrases(
        "=следите ...2 =обновлениями|=новостями|=анонсами|=статусом|=информацией",
        "=не =рекомендовали|=советовали",
        "=нужно|=надо|=следовало|=стоило|=лучше =было",
        "=should|=could|=would =have <LATN>",
        "=просим|=прошу ...3 =не =расстраиваться|=переживать|=волноваться|=беспокоиться",
        "просить ...3 принимать|извинять|прощать|считать|относиться|учитывать|понимать",
        "=не =забудьте|=забывайте ...2 указать|приложить|прикрепить|назвать|нажать|сохранить",
        "=make|=be =sure ...2 =you =selected|=select|=are|=have|=click",
        "=in =the =future =we|=i =will",
        "=going =forward =we|=i =will|=are|=have|=shall|=can",
        "=going =forward =we'll|=i'll|=you'll|=our",
        "=next =time =we|=we'll|=we've|=i|=i'll|=our",
        "=next =time =it|=it'll|=this|=that|=that'll|=your|=they|=they'll",
        # Where to write is no precaution.
        "encourage|recommend|advise|suggest|urge =that? =you =to? =write|=contact|=email|=reach"
        "|=open|=submit|=call|=get|=message|=report|=join|=post|=subscribe|=follow",
        "=keep =an =eye =on =the|=our|=this|=your ...2 =blog|=page|=status|=thread|=site|=channel"
        "|=news|=forum|=inbox|=mailbox|=email|=feed",
        "=never =mind|=had|=received|=seen|=got",
        # What the customer is spared: "the photo saves you a visit".
        "=saves =you =a|=the|=another|=one =visit|=trip|=call|=journey|=wait|=queue|=form|=step",
        "=saves =you <NUM>",
        "=держите скидка|промокод|купон|подарок|ссылка",
        "=берегите =себя|=близких",
        "=держите ...2 кнопка|клавиша|=reset|=нажатой",
        "=впредь ...1 =будем|=буду|=будет",
        # A thing to do with the device right away is help.
        "=избежать ...6 перезагрузить|переустановить|обновить|очистить|переподключить|сбросить",
        "^ =вспоминайте|=думайте",
        "^ =проверяйте|=тестируйте|=пробуйте|=смотрите|=пользуйтесь $",
        "=не =просили|=просил|=просила|=советовал",
        "=пользуйтесь ...3 =с|=на =удовольствием|=здоровье",
        # An address to use at once is a way out.
        "=используйте|=пользуйтесь =официальный|=новый|=прямой|=другой|=старый адрес|ссылка|=урл"
        "|=url|сайт|домен|зеркало",
        slack=0,
    ),
    check=_check,
    source=("S0-14",),
)
