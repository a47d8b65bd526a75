"""REF01: a refusal that offers the customer nothing else."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from nanni.rulekit import Hit, Match, Rule, View, cue, phrases
from nanni.rulekit.helpfulness import helps
from nanni.rulekit.refusal_facts import BRIEF, FACTS
from nanni.rules.refusal._denied_ru import (
    DENIALS_RU,
    FIRM_RU,
    answers_only,
    assents,
    done_as_asked,
    is_bare,
    stands,
)
from nanni.rules.refusal._house_facts import FACTS_HOUSE_EN, FACTS_RU
from nanni.rules.refusal._turns import turns_to_help
from nanni.text.expressions import compiled

#: A bare "No." is a refusal when it answers a request and hardly says more.
_BARE_NO_WORDS = 14
_STEM, _NEAR = 4, 2
#: A reply so short has no room for a remedy in words unknown to us.
_CURT_WORDS = 12
_CLAUSE_ENDS = ("", ",", ".", ";", "!", "—", "–", ":", ")")
_NO_LOSS = tuple(
    """срок вопрос проблем ошиб комисс долг задолж жалоб причин смысл огранич штраф доплат очеред
    претенз сомнен возраж сил слов работ шум отключен перебо задержек пени сюрприз звонк реклам сбо
    лишн дополн замечан поврежд charge fee cost limit hurry rush catch entitle minimum""".split()
)
_HARMLESS = tuple(
    """зна понима вид сомнева хран хот дума обман забы возража игнор жале жду жд теря счита против
    спор брос остав прос списыва беру бер взима храни подвед удерж know see have want think
    believe charge bill store sell keep need expect require mind understand mean ask doubt blame
    like forget lose disappoint let""".split()
)
_BURDEN_RU = (
    "пеня|штраф|комиссия|неустойка|доплата|плата|процент|оплата|предоплата|деньги|залог|копия"
    "|надбавка|=доставку|=это|=звонок|=ожидание|=хранение|=переделку"
)
_TAKE_RU = (
    "=начислим|=начисляем|=начислю|=берем|=возьмем|=взимаем|=возьму|=беру|=спишем|=списываем"
    "|=удержим|=удерживаем|=удержу|=требуем|=просим|=выставим|=делаем|=храним|=брать|=взимать"
)
_REQUESTS = (
    "можно", "верните", "прошу", "можете", "будете", "хочу", "сделайте", "пересчитайте", "please",
    "can", "could", "want", "request", "would", "feature", "верни", "нужен", "нужна", "возможно",
    "способ", "способа", "вариант", "варианты", "обходной", "обходных", "реально", "добавьте",
)  # fmt: skip
_IMPERATIVES = ("ите", "йте", "ьте")


#: Customers who ask for something to be done use one of these.
_ASKED_EN = frozenset(
    """please can could want need request would refund cancel restore reopen unlock change extend
    compensation give send replace fix add move lift deliver waive merge backport way chance
    possible allow back like love return swap exchange upgrade pay ship unban reverse transfer
    switch remove delete credit compensate see bring book keep join lower speed use""".split()
)
_BRIEF_WORDS = 24
_NOT_REFUSED_EN = tuple(
    """worry need hesitate only sure problem yet just recei lost longer late too extra wonder fee
    charg cost matter issue doubt questions more make date owe rais bill going expire share
    disclose long""".split()
)
_DONE_EN = frozenset("did didn't didnt".split())  # what was not done, or went wrong
_ASSENTS_EN = frozenset("yes sure done yep certainly ok okay moved sent cancelled".split())
_TURNS_EN = frozenset("but however instead though although until unless if so".split())


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    brief = all(match.label == "brief" for match in matches)
    if brief and not view.context and not view.has_cue("refusal"):
        return
    if helps(view) or done_as_asked(view):
        return
    standing = [m for m in matches if _stands(view, m) and not turns_to_help(view, m)]
    standing = [m for m in standing if not is_bare(view, m)] or standing
    first = 0
    for i, match in enumerate(standing):
        following = standing[i + 1] if i + 1 < len(standing) else None
        near = following and view.sentence_number(following) - view.sentence_number(match) < _NEAR
        if not near:
            # One no said in several ways is one fault.
            yield Hit(standing[first].start, match.end)
            first = i + 1


def _stands(view: View, match: Match) -> bool:
    if match.label in {"denied", "trade"} and not view.is_question(match) and not assents(view):
        known = stands(view, match, refuses=_refuses(view, match), answers=_answers_request(view))
        if known is not None:
            return known
    return _holds(view, match)


def _holds(view: View, match: Match) -> bool:
    if match.label == "helpless" or view.is_question(match) or assents(view):
        return False
    if not match.label:
        return _answers_request(view)
    past = not _DONE_EN.isdisjoint(view.words[match.first : match.last])
    if match.label == "brief" and not (past and view.words[match.first] in {"the", "our"}):
        return _refuses(view, match) or _briefly(view, match)
    if past:
        return False  # "we did not release this week" tells what went wrong
    if match.label == "clause" and view.text[match.end :].lstrip()[:1] not in _CLAUSE_ENDS:
        return False
    if match.label not in {"echo", "short", "clause", "denied"} or _refuses(view, match):
        return True
    return _curtly(view, match)


def _curtly(view: View, match: Match) -> bool:
    """Whether what may be a mere fact is all that a request gets, or says it word for word."""
    if _asks_facts(view) or not view.context:
        return False
    if len(view.words) <= _CURT_WORDS and not _plain_no(view, match) and not answers_only(view):
        return True
    if match.label == "echo" and _briefly(view, match):
        return True
    return match.label in {"echo", "denied"} and _echoes(view, match)


def _briefly(view: View, match: Match) -> bool:
    """Whether a request is met by a short answer that holds a no and neither asks nor promises."""
    if not view.context or len(view.words) > _BRIEF_WORDS or "?" in view.text:
        return False
    if _ASKED_EN.isdisjoint(view.context[-1].document.words) or _asks_facts(view):
        return False
    if view.words[0] in _ASSENTS_EN or not _TURNS_EN.isdisjoint(view.words[match.last :]):
        return False
    denied = view.words[match.last - 1 : match.last + 1]
    harmless = any(word.startswith((*_HARMLESS, *_NOT_REFUSED_EN)) for word in denied)
    return not harmless and not any(promise.label == "own" for promise in view.cue("promise"))


def _plain_no(view: View, match: Match) -> bool:
    """Whether what we say we do not do harms nobody: «не забыли», "we don't charge"."""
    if match.label in {"short", "clause"}:
        said = [*view.words[max(match.first - 1, 0) : match.first + 1], view.words[match.last - 1]]
        return any(word.startswith(_NO_LOSS) and not word.startswith("работа") for word in said)
    harmless = view.words[match.last - 1].startswith(_HARMLESS)
    return harmless or _touches(match, view.cue("not_our_business"))


def _asks_facts(view: View) -> bool:
    """Whether the customer asks how things are, so that a "no" is the answer."""
    return bool(view.context) and bool(_fact_question().search(view.context[-1].document.low))


@cache
def _fact_question() -> re.Pattern[str]:
    return compiled(
        r"(?:^|[.!?\n] )(?:будут|будет|планиру\w+|ожида\w+|у вас (?:есть|нет)|есть|вы|какой"
        r"|какая|какие|сколько|когда|где|почему"
        r"|зачем|нужно|надо|работает\w*|а|do|does|is(?! (?:there a|it pos))|are|will|what|when|how"
        r"|why|where|which|who)\b[^.!\n]*\?"
    )


def _answers_request(view: View) -> bool:
    return len(view.words) <= _BARE_NO_WORDS and not view.context_words.isdisjoint(_REQUESTS)


def _refuses(view: View, match: Match) -> bool:
    return _touches(match, view.cue("refusal"))


def _touches(match: Match, others: Sequence[Match]) -> bool:
    return any(m.start < match.end and match.start < m.end for m in others)


def _echoes(view: View, match: Match) -> bool:
    """Whether what is not done is what the customer asked for, word for word."""
    told = view.context_words
    if told.isdisjoint(_REQUESTS) and not any(word.endswith(_IMPERATIVES) for word in told):
        return False
    stem = view.words[match.last - 1][:_STEM]
    if any(f"вы {stem}" in scan.document.low for scan in view.context):
        return False
    return any(word.startswith(stem) for word in told)


RULE = Rule(
    code="REF01",
    name="refusal-without-remedy",
    category="refusal_without_remedy",
    severity="warn",
    blocks=("recovery",),
    why={
        "ru": "Отказ без замены — тупик: человек остаётся с той же бедой и уходит.",
        "en": "A refusal with nothing in its place is a dead end: the customer keeps the problem.",
    },
    advice={
        "ru": "Скажите, почему нельзя и что можно: «Вернуть деньги уже нельзя: прошло 30 дней."
        " Могу обменять на другой размер или начислить 500 бонусов».",
        "en": "Say why not and what you can do: “It is past 30 days, so no refund, but I can"
        " exchange it or give you store credit.”",
    },
    match=(
        cue("refusal"),
        *FACTS,
        *BRIEF,
        *FACTS_RU,
        *DENIALS_RU,
        *FIRM_RU,
        *FACTS_HOUSE_EN,
        *phrases(
            "=не <VERB,1per>",
            "=we do =not =currently|=generally|=usually|=normally? <LATN>",
            "=we =will =not <LATN>",
            "=we|=i =only offer|provide|accept|refund|ship|deliver|support|sell|cover|take|replace"
            "|exchange|repair|issue|allow|serve|do",
            slack=0,
            label="echo",
        ),
        *phrases(
            "<NOUN,gent> =не =будет",
            "=нельзя|=невозможно|=никак|=невозможен|=невозможна|=недоступно|=недоступна",
            slack=0,
            label="clause",
        ),
        *phrases(
            "=возможен|=возможна|=возможно|=доступен|=доступна =только|=лишь|=исключительно",
            "=строго|=только|=исключительно =по =записи|=предоплате|=договору|=суду|=спискам",
            "сезон|прием|регистрация|набор|запись|продажа|подписка|период|опрос ...2 =закончена"
            "|=окончен|=закрыт|=завершен|=окончена|=закрыта|=завершена|=закончился|=закончен",
            "=общая|=живая =очередь",
            "<NOUN,nomn> =уже|=у|=пока? =нас? =закончились|=кончились|=распроданы|=разобраны"
            "|=раскуплены|=закончился|=закончилась",
            "=взимается|=платится|=списывается|=действует|=берется ...1 =в =любом =случае",
            "<NOUN,gent> ...4 =нет|=нету $",
            "<NOUN,gent> ...2 =не =осталось|=имеется|=нашлось|=хватает|=найдется|=поступало",
            "<NOUN,gent> ...2 =не =будет $",
            "=не =будет $",
            "=с|=без|=на|=в|=после|=до|=из|=за ...1 <NOUN> =нельзя|=невозможно|=никак $",
            "^ =нельзя|=невозможно|=никак $",
            "=нельзя|=невозможно|=никак =к? =сожалению? $",
            "=не =планируется|=планируются|=предвидится|=намечается|=ожидается",
            "=никто ...1 =не <VERB,futr>|=будет",
            "=не =хранится|=хранятся|=сохраняется|=сохранились|=сохранилось|=сохранились|=продается"
            "|=продаются|=выдается|=выдаются|=делается|=ведется",
            "акция|скидка|промокод|купон|предложение|сертификат|бонус действовать:past ...1 =до"
            "|=только|=по|=с",
            "=запрещено|=запрещен|=запрещена|=запрещены|=воспрещается|=воспрещен|=исключается",
            "=уже|=слишком =поздно",
            "срок|время|период|окно ...3 =вышло|=вышел|=вышли|=прошло|=прошел|=прошли|=истекло"
            "|=истек|=истекли|=пропущен",
            "=не =вариант|=судьба|=получится|=выйдет|=прокатит",
            "=места|=номера|=билеты|=талоны|=окна|=слоты|=столики ...3 =заняты|=раскуплены"
            "|=проданы|=разобраны|=закончились",
            "=все =места|=номера|=билеты|=столики|=окна|=слоты =уже? =заняты|=проданы",
            "=отсутствует|=отсутствуют",
            "=никак $",
            "акция|скидка|промокод|распродажа|бронь|места|скидки|билеты ...2 =закончилась"
            "|=завершена|=завершилась|=истек|=окончена|=закончились|=закончился",
            "=there =is =no <LATN>",
            "=fully =booked",
            "=sold =out",
            "=promotion|=offer|=sale|=promo|=deal|=code =is|=has =over|=ended|=expired|=finished",
            slack=0,
            label="short",
        ),
    ),
    unless=phrases(
        # What we do not take is no loss: «пени не начислим», «за доставку ничего не берём».
        f"{_BURDEN_RU} ...3 =не {_TAKE_RU}",
        f"=не =будем|=буду? {_TAKE_RU} ...2 {_BURDEN_RU}",
        f"=ничего =не {_TAKE_RU}",
        "=не =нужно|=нужен|=нужна|=нужны|=надо|=требуется|=обязательно",
        # What is nearly behind us, or no burden on the customer, is good news.
        "=not =responsible|=liable =for =this|=that|=the =fee|=charge|=bill|=fine|=cost|=costs",
        "=almost|=nearly|=about =over|=done|=gone|=finished|=there",
        slack=0,
    ),
    unless_sentence=phrases(
        # The way out stands in the condition: REF07 asks to turn it round.
        "=пока ...3 =вы|=вас|<VERB,2per>",
        "=до =тех =пор",
        "=только =после",
        "=без !исключение|объяснение|причина|проблема|удовлетворение|рассмотрение|изменение|ответ"
        "|труд <NOUN,gent>",
        "=until|=unless",
        "=without !exception|notice|=any|explanation <LATN>",
        # What follows from it is told: "no deliveries on Sunday, so yours comes on Monday".
        "=so =yours|=your|=it|=you !can't|cannot|won't|isn't|don't",
        # What is left is offered: «красный закончился, остались синий и зелёный».
        "=остались|=остался|=осталась|=свободны|=свободен <NOUN>|<ADJF>",
        # A rule told in advance is information: «если товар надет, вернуть нельзя».
        "!даже =если",
        "!even =if",
        slack=0,
    ),
    check=_check,
    source=("REVIEW REF01", "S0-12"),
)
