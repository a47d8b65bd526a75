"""MER03: a named action done, or exact steps that get the customer there."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue, pattern, phrases
from nanni.rulekit.helpfulness import tried_already
from nanni.rules.merit._asking import FORWARDING, asks, says_what_and_where
from nanni.rules.merit._steps_en import (
    ASKED,
    DONE,
    FETCHED,
    GREETED,
    IMPERATIVE,
    IMPERATIVE_GATES,
    MOVED,
    OUTCOMES,
    PAST,
    PLACES,
    RESTORED,
    ROUTES,
    STARTS,
    STATES,
    UNDER_WAY,
    WAYS,
)
from nanni.rules.merit._steps_ru import (
    ACCOUNT,
    ADVISED,
    CREW,
    DEEDS,
    EVENTS,
    GUESS,
    IF,
    NO_ARTICLES,
    NO_STEP,
    NOT_YET,
    OTHERS,
    STEPS,
    SUPPOSED,
    TELLS,
    UNDER_WAY_RU,
)

#: A clause that opens so tells of a deed beside what is said: "when we put that right, …".
_BESIDE = frozenset("when after before until because since although though".split())


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    done = -1
    for match in matches:
        if match.start < done or (match.label != "asked" and view.is_question(match)):
            continue
        if match.label == "done":
            if _only_tells(view, match) or _not_yet(view, match):
                continue
        elif not _specific(view, match) or tried_already(view, match):
            continue
        start, end = view.span_of_sentence(match.start)
        start, done = min(start, match.start), end
        yield Hit(start, max(end, match.end))


def _only_tells(view: View, match: Match) -> bool:
    """Whether a past tense finds something out, or admits or regrets, and repairs nothing."""
    around = view.cue_around("action_done", match.start)
    if around is not None and around.label == "looked" and match.end <= around.end:
        return True
    start, end = view.clause(match)
    if view.lang == "en" and view.cue_between("apology", start, match.start):
        return True
    return view.cue_around("fault_admitted", start) is not None or bool(
        view.cue_between("fault_admitted", start, end)
    )


def _not_yet(view: View, match: Match) -> bool:
    """Whether the deed is supposed or still to come."""
    start, _ = view.clause(match)
    sentence, _ = view.span_of_sentence(match.start)
    if ACCOUNT.search(view.low, sentence, match.start + 1) and _admits(view, match):
        return True
    if GUESS.search(view.low, sentence, match.start):
        return True
    if view.sentence(match.start).startswith(SUPPOSED) or view.first_word(start) in _BESIDE:
        return True
    return NOT_YET.search(view.low, start, match.start) is not None


def _admits(view: View, match: Match) -> bool:
    """Whether the sentence goes on to a fault, so that the deed in its account is part of it."""
    _, end = view.span_of_sentence(match.start)
    return bool(view.cue_between("fault_admitted", match.start, end))


def _specific(view: View, match: Match) -> bool:
    """Whether an instruction can be followed: a button, a path, a link, a number, enough words."""
    if view.same_sentence(match, view.cue("not_our_business")):
        return False
    start, end = view.span_of_sentence(match.start)
    document = view.document
    first, last = document.word_at(match.start), document.word_at(end - 1) + 1
    if asks(view.words[first : match.last]) and (
        IF.search(view.low, start, match.start + 1)
        or not view.same_sentence(match, view.cue("promise"))
    ):
        return says_what_and_where(view, start, end)
    if match.label == "place" or any(
        z.start < end and start < z.end for z in document.zones if z.kind != "placeholder"
    ):
        return True
    if match.label == "can":
        return any(word[0].isdigit() for word in view.words[first:last])
    return bool(last - first >= view.options["words"] - (NO_ARTICLES if view.lang == "ru" else 0))


RULE = Rule(
    code="MER03",
    name="next-step-named",
    category="concrete_next_step",
    severity="info",
    why={
        "ru": "Названо, что сделано или что сделать: человек знает, что будет дальше.",
        "en": "It says what is done or what to do: the customer knows what comes next.",
    },
    advice={
        "ru": "Добавьте срок, если его ещё нет.",
        "en": "Add a time, if there is none yet.",
    },
    match=(
        cue("action_done", "done"),
        cue("next_step_given", "step"),
        *phrases(
            "!=не|=вы|=что|=если|=как|=о <VERB,plur,impr,excl>",
            f"{GREETED} =please|=just|=simply|=then|=now|=instead? =install|=leave|=come|=keep"
            "|=bring"
            "|=take|=tap|=pick|=drop|=plug|=unplug|=swap|=sort|=block|=hold|=forward|=whitelist"
            "|=allow|=rename|=drag|=claim"
            "|=export|=import|=downgrade|=quote|=delete|=download|=uninstall|=reinstall|=enable"
            "|=disable"
            "|=restart|=reboot|=click|=navigate|=scroll|=filter",
            "^ =please? =dm =me|=us",
            slack=0,
            label="step",
        ),
        *phrases(
            f"!=нам|=мне|=мы|=я|=не|=если|=ему|=им {ADVISED}"
            " =пожалуйста|=будет|=просто|=ее|=его|=их|=сначала? <INFN,perf>",
            *STEPS,
            slack=0,
            label="step",
        ),
        *phrases(
            "=можно ...1 <INFN>",
            "<INFN> ...3 =можно|=можете",
            "=you =can|=may <LATN>",
            slack=0,
            label="can",
        ),
        pattern(r"(?:→|->|›|>>|\w > \w).*", "→", "->", "›", ">>", " > ", label="place"),
        pattern(
            r"[—–-] (?:уже |теперь )?(?:в|на|под|по) (?:письме|приложении|карточке|вложении|почте"
            r"|разделе|кабинете|профиле|настройках|смс|меню|обороте|чеке|main|странице|ссылке)\b",
            "— ",
            "– ",
            label="place",
        ),
        *phrases(
            "лежать|находиться|висеть =уже? =в|=на|=под",
            "=достаточно <NOUN,gent>",
            slack=0,
            label="place",
        ),
        pattern(IMPERATIVE, *IMPERATIVE_GATES, label="step"),
        pattern(OUTCOMES, "if you ", label="step"),
        *WAYS,
        *ROUTES,
        *PLACES,
        *FETCHED,
        *MOVED,
        *RESTORED,
        pattern(ASKED, "can you", "could you", "would you", label="asked"),
        pattern(DONE, "'ve ", "have ", label="done"),
        pattern(PAST, "i ", "we ", label="done"),
        pattern(UNDER_WAY_RU, "сейчас ", label="done"),
        pattern(UNDER_WAY, " now", "moment", "today", "speak", "tonight", "minute", label="done"),
        *phrases(
            "=is|=are|=it's|=you're|=that's|=has|=have =now|=already|=all|=been|=also? " + STATES,
            "=should|=must|=ought =now|=already|=all =be =all? =now?"
            " =fixed|=resolved|=working|=sorted|=back|=solved|=corrected|=restored|=live|=done",
            "=should|=must =be =all? =now? =fixed|=resolved|=sorted|=solved|=corrected|=restored"
            " (=now|=again|=already | $)",
            "=should|=must =be =all? =back|=working|=live|=up|=caught =up? =now|=again|=to",
            "=is|=are|=it's =now|=already? =on =its|=their|=the =way",
            "=your|=the|=it ...1 =was|=were =sent|=shipped|=refunded|=credited|=reset|=dispatched"
            "|=reversed|=restored|=unlocked|=reinstated|=reissued|=resent",
            "=fix|=patch|=update =is =rolling|=being =out|=rolled|=deployed|=released|=pushed",
            "=is|=are|=it's =now|=already? =in =the =post|=mail|=store",
            "=is|=are|=it's =now|=already? =in|=on|=under =your <LATN>",
            "=is|=are|=it's =now|=already? =on =the =back|=house",
            f"^ =all? {STARTS} =as|=to|=on|=and|=for|=in|=with|=at|=from|=it|<NUM>",
            "^ <LATN> =removed|=restored|=reversed|=attached|=sent|=refunded|=cancelled|=canceled"
            "|=off|=credited|=fixed|=unlocked|=extended|=moved",
            slack=0,
            label="done",
        ),
        *phrases(
            *DEEDS,
            "=is|=are attached",
            "=i|=we be =now|=already|=just? refunding|reversing|fixing|sending|canceling|cancelling"
            "|replacing|restoring|moving|checking|processing|shipping",
            label="done",
        ),
    ),
    unless=(
        *FORWARDING,
        *phrases(
            "извинить|простить|ожидать|обращаться|беспокоиться|волноваться|поверить|понять"
            "|=ждите|=ждем|=жду|=ждать|оставаться|спросить|спрашивать|обратиться|оценить",
            "=здравствуйте|=приветствуйте|=потерпите|=пробуйте|=паникуйте|=говорите|=вспоминайте",
            "=обратите|=примите =внимание|=как",
            "выдать|наложить|назначить|вынести ...1 =верно|=правильно|=корректно|=законно"
            "|=справедливо",
            "найти|выявить|установить|обнаружить ...1 =причину|=причина",
            "=войдите =в ...2 положение",
            "=вы ...1 =не <VERB,past>",
            "ознакомиться:impr|постараться:impr|удосужиться:impr",
            "=пользуйтесь ...3 =с|=на =удовольствием|=здоровье",
            "=отправлено|=отправлена =по =ошибке",
            "=всегда|=нечего|=незачем ...3 <VERB,plur,impr>",
            f"{ADVISED}|=можно ...2 {NO_STEP}",
            "=закрыт|=закрыта|=закрыто|=закрыты",
            "=напишите|=пишите|=оставьте ...2 =в =поддержку|=техподдержку|=тех|=службу",
            "=попробуйте =пожалуйста? =еще|=снова|=позже|=повторить|=позднее|=заново",
            "=следующий =раз",
            "находиться|лежать =в =процессе|=стадии|=рассмотрении|=работе|=пути|=очереди",
            "находиться =на =рассмотрении|=проверке|=контроле|=согласовании",
            "=оставьте|=напишите|=поставьте ...1 отзыв|оценка|комментарий",
            "=напишите|=пишите|=отправьте ...3 =в|=через =личку|=личные|=лс|=директ|=форму",
            f"{EVENTS} ...2 =по =тарифу|=договору|=правилам|=условиям|=графику",
            f"{OTHERS} ...2 {EVENTS}|отклонить|отказать",
            f"{EVENTS}|отклонить|отказать ...1 {OTHERS}",
            "=форкайте|=правьте|=переживайте|=чините|=жалуйтесь|=ждите|=надейтесь|=радуйтесь",
            "=visit|=contact|=call ...2 =branch|=store|=office|=bank|=carrier|=seller",
            "принять ...3 извинение",
            "отнестись|позволить|учесть|следить|читать|разобраться|искать|думать|гуглить"
            "|выбирать:impr|уважать:impr",
            f"{EVENTS} ...5 =из-за|=так|=поскольку|=ввиду|=причине|=связи",
            f"{EVENTS} =до",
            "=держите ...3 =при =себе",
            f"{CREW} ...1 =будет|=приедет|=придет|=подъедет ...1 =когда|=как|=у",
            "=злитесь|=сердитесь|=нервничайте",
            "=сейчас|=уже|=прямо ...1 =смотрю|=смотрим|=уточняю|=уточняем|=проверяю|=проверяем|=не"
            "|=вижу|=видим|=знаю|=знаем|=понимаю|=понимаем|=могу|=можем|=жду|=ждем|=пишу|=работаем",
            "=храните|=берегите|=остерегайтесь",
            "=if|=once|=when|=until|=unless|=not|=whether|=will ...4 " + STATES,
            "!should|must|=now|=already|=all =be ...4 " + STATES,
            "=check-in|=check-out",
            "^ =please? =note|=keep|=bear|=appreciate =that|=in|=how =mind|=we|=i|=hard?",
            "^ =we|=i =appreciate|=understand|=know =how|=that",
            "=sending|=writing =you? =this|=the|=an =email|=message|=letter|=note|=reply",
            "^ =closed|=closing $",
            "=your|=the|=a|=our =fixed <NUM>|<LATN>",
            "=should|=could|=would|=must|=might =have =been !fixed|resolved|restored|sorted <LATN>",
            "=use|=see|=check|=visit|=search|=browse =our|=the =faq|=faqs|=website|=site|=help",
            "=take =it =easy",
            "=nothing|=none =has|=have|=was|=is =been? <LATN>",
            "=try|=trying =calling|=contacting|=ringing|=emailing|=writing|=asking",
            "=take =any|=it|=this|=that|=all =problems|=problem|=issue|=issues|=questions|=up|=to",
            "^ =please|=kindly? =keep =private|=calm|=it|=patient|=waiting|=us|=an|=personal"
            "|=that|=this",
            "=shut =up",
            "=i|=we|=you =should|=could|=would =have <LATN>",
        ),
    ),
    unless_sentence=phrases(
        "=следующий =раз",
        "=на =будущее",
        "=впредь|=будущем",
        "=в =дальнейшем",
        "=next =time",
        "=in =the? =future",
        "=for =future <LATN>",
        "=refrain|=refraining =from",
        "=never =use|=share|=give|=leave|=click|=open|=store|=tell|=reuse|=send",
        f"{TELLS} ...4 =код|=кода|=пароль|=пин|=цифры|=смс|=cvv ...4 =сюда|=мне|=чат|=нам|=здесь",
        f"{TELLS} ...8 =пароль|=логин|=cvv|=кодовое|=кодовую|=девичью|=пин|=пин-код|=смс|=кода"
        "|=цифры|=код",
        "=пароль|=логин|=cvv|=кодовое|=номер ...6 =целиком|=полностью|=оборота|=обороте|=сзади",
        "=password|=pin|=cvv|=codes|=code|=passcode ...6 =here|=me|=back",
        "=send|=share|=provide|=give ...5 =password|=pin|=cvv|=passcode",
        slack=0,
    ),
    check=_check,
    options={"words": 5},
    source=("REVIEW ANS06", "DOMAIN 3"),
)
