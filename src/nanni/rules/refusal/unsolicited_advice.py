"""REF10: precautions for the future in place of the help that was asked for."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.helpfulness import helps
from nanni.rulekit.support_verbs import exact

_ADVISE = "рекомендовать|советовать|посоветовать|порекомендовать|призывать|просить|предлагать"
#: Beginnings of verbs that name a step towards the goal, not a habit.
_STEPS = (
    *("обращ", "связыв", "использ", "пользова", "ожид", "ждать", "дожид", "следовать", "действ"),
    *("писать", "звонить", "подавать", "начинать", "переходить", "обновлять", "искать", "ехать"),
)
_CAREFUL = (
    "=внимательны|=внимательнее|=внимателен|=внимательней|=осторожны|=осторожнее|=бдительны"
    "|=аккуратны|=аккуратнее|=бдительнее"
)
#: Habits ordered outright: «делайте копии», «храните чеки».
_HABIT_RU = exact(
    """планируйте берегите делайте проверяйте закладывайте старайтесь храните следите соблюдайте
    избегайте изучайте сохраняйте придерживайтесь контролируйте учитывайте страхуйте защищайте
    осматривайте фотографируйте держите сверяйте сравнивайте просматривайте перечитывайте
    предусматривайте бронируйте записывайте остерегайтесь относитесь носите мойте обрабатывайте"""
)
#: What "we recommend …ing" may name as a step that helps at once.
_STEPS_EN = frozenset(
    """restarting rebooting updating upgrading clearing reinstalling trying contacting logging using
    switching calling downloading resetting opening disabling enabling waiting reaching turning
    removing adding changing visiting following submitting sending running setting taking going
    reporting getting asking checking booking ordering choosing signing speaking emailing""".split()
)
_HABIT_EN = (
    "=keeping|=checking|=choosing|=backing|=reading|=carrying|=avoiding|=storing|=buying"
    "|=monitoring|=reviewing|=ensuring|=making|=being|=double-checking|=arriving|=setting|=saving"
    "|=taking|=leaving|=planning|=always|=never|=regularly|=routinely|=allowing|=packing|=securing"
    "|=insuring|=inspecting|=filming|=photographing"
)
_HABIT_VERB_EN = (
    "=keep|=check|=choose|=back|=read|=carry|=avoid|=store|=buy|=monitor|=review|=ensure|=make|=be"
    "|=double-check|=arrive|=save|=leave|=plan|=always|=never|=regularly|=allow|=pack|=secure"
    "|=insure|=inspect|=shred|=remember|=take|=use|=follow|=stay|=purchase|=refrain"
)


@cache
def _asks_advice() -> re.Pattern[str]:
    return re.compile(
        r"посовет|порекоменд|что лучше|как лучше|как правильно|как часто|как хранить|как ухаживать"
        r"|на будущее|чтобы (?:такого )?(?:больше|впредь)|как (?:мне )?(?:избежать|защитить|не )"
        r"|как(?:ой|ую|ие|ое) .{0,20}(?:выбрать|взять|купить)|нужно ли|стоит ли|можно ли"
        r"|recommend|suggest|advice|advise|\btips?\b|how (?:do|can|should) (?:i|we) (?:avoid"
        r"|prevent"
        r"|protect|keep|care|store|clean)|how often|best way|in (?:the )?future|next time|should i"
    )


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if view.recovery is not None and view.recovery.acted:
        return
    if view.context and _asks_advice().search(view.context[-1].document.low):
        return
    if helps(view, outside=matches) or view.has_cue("handover"):
        return
    if any(m.label == "own" and not view.same_sentence(m, matches) for m in view.cue("promise")):
        return
    told: set[int] = set()
    for match in matches:
        if _names_step(view, match):
            continue
        number = view.sentence_number(match)
        if number not in told and not view.is_question(match):
            told.add(number)
            yield view.hit(match)


def _names_step(view: View, match: Match) -> bool:
    """Whether what is recommended helps at once and is no habit."""
    last = view.words[match.last - 1]
    if match.label == "gerund":
        return not last.endswith("ing") or last in _STEPS_EN
    return match.label == "habit" and last.startswith(_STEPS)


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
    match=phrases(
        f"{_ADVISE} =вам|=всем? =впредь|=заранее|=всегда|=внимательно|=тщательно|=регулярно|=не"
        " <INFN,impf>",
        f"{_ADVISE} ...2 =впредь",
        f"{_ADVISE} ...2 =в =будущем|=дальнейшем",
        f"{_ADVISE} ...4 =на =будущее",
        f"{_ADVISE} ...3 =быть {_CAREFUL}",
        f"{_ADVISE} ...1 придерживаться|соблюдать|следить|проверять|хранить|избегать|читать",
        f"=впредь|=заранее ...2 {_ADVISE}",
        "=впредь ...2 <VERB,impr>|быть|<INFN>",
        "=в =следующий =раз ...3 <VERB,impr>|<INFN>|=лучше|=стоит",
        f"=на =будущее ...3 {_ADVISE}|<VERB,impr>|=лучше|=стоит|=имейте|=нужно|=надо",
        f"=в =будущем ...3 {_ADVISE}|<VERB,impr>|=лучше|=стоит",
        f"=в =дальнейшем ...3 {_ADVISE}|<VERB,impr>",
        f"=будьте|=будь ...2 {_CAREFUL}",
        f"!не {_HABIT_RU}",
        "=используйте|=придумывайте|=ставьте|=заводите ...1 сложный|надежный|уникальный|разный",
        "=не =допускайте|=допускать|=нарушайте|=подвергайте|=позволяйте",
        "=никогда ...1 =не <VERB,impr>",
        "=всегда <VERB,impr>",
        "^ =не =передавайте|=сообщайте|=переходите|=оставляйте|=храните|=забывайте|=открывайте",
        "=не =забывайте|=забудьте ...1 <INFN>",
        "=соблюдайте|=придерживайтесь|=остерегайтесь|=избегайте|=следуйте ...3 <NOUN>",
        "=важно|=необходимо|=следует|=нужно|=стоит =всегда|=регулярно|=заранее|=внимательно"
        "|=тщательно ...1 <INFN>",
        "=лучше =заранее ...1 <INFN>",
        "=во =избежание ...3 <NOUN> ...4 <INFN>|<VERB,impr>|<VERB,1per>",
        "=чтобы ...2 =избежать|=избегать|=исключить ...6 <VERB,impr>|<INFN>|рекомендовать"
        "|советовать",
        slack=0,
        label="ru",
    )
    + phrases(
        f"{_ADVISE} ...3 <INFN,impf>",
        "=следует|=стоит|=желательно|=лучше|=нужно|=надо ...1 <INFN,impf>",
        slack=0,
        label="habit",
    )
    + phrases("recommend|suggest|advise|encourage <LATN>", slack=0, label="gerund")
    + phrases(
        "=in =the? =future ...3 =please|=be|=make|=you|=ensure|=always|=try|=kindly|=check"
        "|=consider",
        "=next =time ...3 =please|=be|=make|=you|=ensure|=always|=try|=check|=consider|=maybe|=use",
        "=for =future =orders|=trips|=bookings|=reference|=purchases|=deliveries|=flights|=visits"
        " ...2 =we|=please|=i|=make|=be|=you|=consider|=always",
        "=going|=moving =forward ...1 =we|=please|=i|=make|=be|=you|=try",
        "recommend|advise|suggest|encourage|urge =that|=you|=customers|=all|=everyone? =to|=you?"
        f" =to? {_HABIT_EN}",
        "recommend|advise|suggest|encourage|urge =that? =you|=customers|=all|=everyone =to?"
        f" {_HABIT_VERB_EN}",
        "^ =please? =always|=never <LATN>",
        "^ =please? =do =not|=never =share|=leave|=forget|=open|=click|=store|=give|=reuse",
        "=you|=customers|=users|=drivers|=passengers|=everyone|=guests =should =always|=never"
        f"|=regularly? {_HABIT_VERB_EN}",
        "=be =careful|=vigilant|=cautious|=mindful|=aware|=watchful",
        f"=make|=be =sure =to|=that|=you|=your? =to|=you? {_HABIT_VERB_EN}",
        "=please|=be|=to =be? =more? =careful|=vigilant|=cautious|=mindful",
        "^ =please|=kindly? =remember|=ensure|=avoid =to|=that|=you|=your|=all|=using|=sharing"
        "|=leaving",
        "=to =avoid|=prevent ...5 =please|=we|=always|=make|=be|=ensure|=keep|=use|=check",
        "=stay =vigilant|=safe|=alert|=cautious|=aware",
        "=always recommend|advise|suggest|encourage",
        "check|read|review|inspect|verify|=double-check ...5 =before =you|=ordering|=washing"
        "|=buying"
        "|=paying|=signing|=leaving|=booking|=use|=using|=travelling|=traveling|=accepting",
        "=always|=is =a =good|=best|=great =idea|=practice",
        "=keep =an =eye",
        "=you =may|=might|=could =want|=wish =to =consider|=think",
        "=use|=choose|=set ...1 =strong|=unique|=complex ...1 password",
        "=please|=kindly ...6 =next =time",
        "=it =is =always|=important|=best|=advisable|=wise ...2 =to|=that =always|=keep|=check"
        "|=back|=read|=use|=have|=you|=carry|=store|=monitor",
        "=follow ...2 =guidelines|=rules|=recommendations|=safety|=best",
        slack=0,
        label="en",
    ),
    unless=phrases(
        "=не =рекомендовали|=советовали",
        "=нужно|=надо|=следовало|=стоило|=лучше =было",
        "=should|=could|=would =have <LATN>",
        "=просим|=прошу ...3 =не =расстраиваться|=переживать|=волноваться|=беспокоиться",
        "просить ...3 принимать|извинять|прощать|считать|относиться|учитывать|понимать",
        "=не =забудьте|=забывайте ...2 указать|приложить|прикрепить|назвать|нажать|сохранить",
        "=make|=be =sure ...2 =you =selected|=select|=are|=have|=click",
        "=in =the =future =we|=i =will",
        slack=0,
    ),
    check=_check,
    source=("S0-14",),
)
