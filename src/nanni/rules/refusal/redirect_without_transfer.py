"""REF05: the customer is sent to another address and has to begin anew there."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue, pattern, phrases
from nanni.rulekit.matchers import Matcher
from nanni.rulekit.support_verbs import exact
from nanni.rules.refusal._elsewhere import PLACES_EN, PLACES_RU, asked_where, lends_a_hand

_POINTER_WORDS = 32

_IMPERATIVE_RU = (
    "=обратитесь|=обращайтесь|=свяжитесь|=напишите|=пишите|=позвоните|=звоните|=перенаправьте"
    "|=переадресуйте|=адресуйте|=направьте|=направляйте|=задайте|=задавайте|=уточните|=уточняйте"
    "|=спросите|=узнайте|=узнавайте|=решайте|=выясняйте|=разберитесь|=разбирайтесь|=подайте"
    "|=проконсультируйтесь"
)
_PEOPLE_RU = exact(
    """разработчикам разработчику продавцу автору авторам перевозчику производителю организатору
    провайдеру оператору администратору арендодателю менеджеру отправителю вендору поставщику"""
)
_INFINITIVE_RU = (
    "обратиться|обращаться|связаться|связываться|написать|писать|позвонить|звонить|перенаправить"
    "|адресовать|направить|уточнить|уточнять|узнать|узнавать|спросить|решать|выяснять|прийти|идти"
)
_SHOULD_RU = (
    "=нужно|=надо|=необходимо|=следует|=придется|=лучше|=можете|=можно|=рекомендуем|=рекомендую"
    "|=советуем|=советую|=просим|=прошу|=предлагаем|=предлагаю|=просьба|=стоит|=сможете|=должны"
    "|=попробуйте|=пробуйте"
)
_ASK_EN = (
    "contact|call|phone|ring|email|visit|=liaise|consult|=reach|=speak|=talk|=check|=write|=ask"
    "|=raise|=report|=dial|=use|=try|=submit|=open|=file|=post|=pop|=see|=message"
)

_REDIRECTS: tuple[Matcher, ...] = (
    *phrases(
        f"{_IMPERATIVE_RU} ...4 =в|=на|=к|=у|=с|=ко|=со|=через ...2 {PLACES_RU}",
        f"{_IMPERATIVE_RU} ...4 =туда|=напрямую|=самостоятельно|=поддержку|=бухгалтерию",
        f"{_IMPERATIVE_RU} ...1 =в|=к <LATN>",
        "=перенаправьте|=направьте|=адресуйте|=направляйте ...4 =сюда",
        f"{_SHOULD_RU} ...3 {_INFINITIVE_RU} ...4 =в|=на|=к|=у|=с|=через ...2 {PLACES_RU}",
        f"{_SHOULD_RU} ...3 {_INFINITIVE_RU} ...3 =туда|=напрямую|=самостоятельно",
        f"=дальше|=тогда? =вам =нужно|=надо|=придется|=лучше|=стоит|=дорога? =в|=на|=к {PLACES_RU}",
        f"=можете|=сможете ...1 {_INFINITIVE_RU} ...1 =у|=в|=на|=к {PLACES_RU}",
        "=разберитесь|=разбирайтесь|=решайте|=выясняйте ...1 =у|=с =себя|=ними|=банком|=продавцом"
        "|=сами",
        "=через =поддержку|=техподдержку|=горячую",
        "выдавать|делать|решать|оформлять|исправлять|принимать =только? =регистратура|=бухгалтерия"
        "|=деканат|=офис|=банк|=отделение",
        f"{_IMPERATIVE_RU} ...2 {_PEOPLE_RU}",
        "=по ...3 <NOUN> ...2 =звоните|=позвоните ...3 <NUM>",
        "=с|=по ...2 <NOUN> =к|=в {0}".replace("{0}", PLACES_RU),
        "=вопросы|=жалобы|=заявки|=претензии|=обращения|=консультации|=справки ...3"
        " <VERB,3per,plur>"
        f" ...2 =в|=через|=на|=по|=у ...3 телефон|{PLACES_RU}",
        f"заниматься:pres,3per|ведать:pres,3per ...2 {PLACES_RU}",
        "=заведите|=создайте|=откройте|=оформите ...1 =issue|задача|тикет|заявка|обращение|запрос"
        "|=ишью ...2 =в|=на|=через|=по",
        "=оставьте ...1 отзыв|заявка|обращение|сообщение|запрос|жалоба ...1 =через|=на|=в|=по",
        label="go",
        slack=0,
    ),
    *phrases(
        f"^ =please|=kindly|=then|=so|=just|=simply|=well|=hi|=hello? {_ASK_EN} =out? =to|=with"
        f"|=in? =your|=the|=our|=their|=a|=an|=another? <LATN>? {PLACES_EN}",
        f"=please|=kindly|=should|=could|=can|=must|=must|=to {_ASK_EN} =out? =to|=with|=in|=into"
        f"|=on|=at|=touch? =with? =your|=the|=our|=their|=a|=an? <LATN>? {PLACES_EN}",
        "^ =please|=kindly? =contact|=call|=ask|=phone !us|me <LATN> $",
        f"=have|=need =to {_ASK_EN} =out? =to|=with|=in? =your|=the|=our|=their? <LATN>?"
        f" {PLACES_EN}",
        f"=get|=getting =in =touch =with =your|=the|=our|=their? <LATN>? {PLACES_EN}",
        f"=take|=raise =it|=this|=that =up? =with =your|=the|=our|=their? <LATN>? {PLACES_EN}",
        "=please|=kindly|=you ...3 =use|=visit|=pop|=go|=come|=drop ...1 =our|=the|=your|=a|=to"
        f"|=in|=into|=nearest ...2 {PLACES_EN}",
        "=open|=file|=submit|=raise|=create|=log =a|=an|=another =new? =ticket|=issue|=request"
        "|=case",
        "=direct|=forward|=address|=send =this|=it|=your|=these|=such ...2 =to =our|=the|=your"
        " ...1 " + PLACES_EN,
        "=try|=trying|=suggest|=recommend|=by|=advise =contacting|=calling|=asking|=reaching"
        f"|=checking =out? =to|=with? =your|=the|=our|=their? {PLACES_EN}",
        "=report =it|=this =upstream|=there",
        f"=report =it|=this =to =the|=your? <LATN>? {PLACES_EN}",
        f"=go|=goes =through|=via|=to =the|=your|=our? {PLACES_EN}",
        "=please|=to|=queries|=questions =please? =dial|=call|=ring|=phone ...1 <NUM>",
        f"=suggest|=recommend|=advise =that? =you =to? {_ASK_EN} =out? =to|=with? =your|=the?"
        f" {PLACES_EN}",
        "!to|=can|=will|=we|=i|=and =call|=ask|=contact|=phone =them",
        f"=ask|=asking =that|=you|=if? =you? {_ASK_EN} =out? =to|=with =your|=the|=our?"
        f" {PLACES_EN}",
        f"=you =reach =out =to =your|=the|=our? <LATN>? {PLACES_EN}",
        label="go",
        slack=0,
    ),
    *phrases(
        "=have =you =tried|=already =contacting|=calling|=asking|=emailing|=contacted|=called",
        "=did =you =contact|=call|=ask",
        label="tried",
        slack=0,
    ),
    pattern(
        r"\b(?:e-?mail|write to|contact|mail|пишите|напишите|обратитесь)(?: на"
        r"| по адресу)? [\w.+-]+@",
        "mail",
        "write to",
        "contact",
        "пишите",
        "обратитесь",
        label="go",
    ),
    *phrases(
        "=ответ|=ответы|=информация|=инструкция|=инструкции|=подробности|=условия ...3 =есть"
        "|=содержится|=находится|=размещена|=размещены|=доступна|=указана|=указаны|=описаны ...1"
        " =в|=на|=по",
        "=ответ|=инструкция|=подробности =в|=на =письме|=сайте|=разделе|=чате|=канале",
        "=читайте|=смотрите|=изучите|=прочитайте|=почитайте|=см ...2"
        " =faq|документация|инструкция|правило|справка|=ридми|=readme|условие|договор|оферта",
        "=смотрите|=ознакомьтесь|=читайте|=прочитайте|=посмотрите ...3 =на =сайте|=нашем",
        "=answer|=information|=details|=instructions =is|=are|=can =all|=available|=be? =found|=in"
        "|=on",
        "=see|=refer|=check =to? =our|=my|=the =previous|=earlier|=last =email|=message|=letter"
        "|=reply",
        "=see|=refer|=check =to? =our|=the =faq|=website|=documentation|=docs|=terms",
        label="pointer",
        slack=0,
    ),
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    asked = asked_where(view)
    told: set[int] = set()
    for match in matches:
        number = view.sentence_number(match)
        asks = view.is_question(match) and match.label != "tried"
        if number in told or asks or lends_a_hand(view, match):
            continue
        pointer = match.label == "pointer"
        if asked and not pointer:
            continue
        if pointer and (len(view.words) > _POINTER_WORDS or view.has_cue("refusal")):
            continue
        told.add(number)
        yield view.hit(match)


RULE = Rule(
    code="REF05",
    name="redirect-without-transfer",
    category="passing_the_buck",
    severity="warn",
    why={
        "ru": "Человек рассказывает всё с начала в другом месте, а часть работы могли сделать мы.",
        "en": "The customer has to tell everything again elsewhere, while we did no part of it.",
    },
    advice={
        "ru": "Передайте сами, а если не можете — скажите, почему туда, куда именно и что"
        " попросить: «Платёж отклонил банк. Позвоните по номеру на карте и попросите снять лимит"
        " на интернет».",
        "en": "Hand it over yourself, or say why there, where exactly and what to ask for: “Your"
        " bank declined it. Call the number on the card and ask them to lift the online limit.”",
    },
    match=_REDIRECTS,
    unless=phrases(
        # «Напишите нам», «вернитесь сюда с номером»: the same place.
        "=напишите|=пишите|=обращайтесь|=позвоните =нам|=мне|=к|=сюда =нам|=мне|=сюда|=прямо"
        "|=обращайтесь? $",
        f"=не {_IMPERATIVE_RU}",
        "=this|=same =chat|=thread|=email|=page|=issue",
        "=open|=file|=submit|=create|=log =pull",
        slack=0,
    ),
    unless_sentence=(
        *phrases(
            "=если ...2 =будут|=будет|=останутся|=остались|=возникнут|=возникнет|=появятся|=есть"
            " ...3 вопрос|трудность|сложность|проблема|ошибка",
            "=если ...3 понадобиться|нужный|=нужна|потребоваться",
            "=если ...3 =не =поможет|=помогло|=получится|=сработает|=придет|=будет",
            "=остались|=останутся|=появятся|=возникнут вопрос",
            "=if ...5 =question|=questions|=need|=else|=help|=persists|=happens|=continues|=still"
            "|=not",
            "=should =you =have|=need",
            "=feel =free",
            "=do =not =hesitate",
            slack=0,
        ),
        cue("not_our_business"),
    ),
    check=_check,
    source=("REVIEW REF05",),
)
