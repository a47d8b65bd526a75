"""REF05: the customer is sent to another address and has to begin anew there."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue, phrases
from nanni.rules.refusal._elsewhere import asked_where, lends_a_hand
from nanni.rules.refusal._redirects import IMPERATIVE_RU, REDIRECTS
from nanni.rules.refusal._redirects_en import POINTERS_EN, REDIRECTS_EN
from nanni.rules.refusal._redirects_ru import REDIRECTS_RU

_POINTER_WORDS = 32


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    asked = asked_where(view)
    told: set[int] = set()
    for match in matches:
        number = view.sentence_number(match)
        asks = view.is_question(match) and match.label != "tried"
        pointer = match.label == "pointer"
        if number in told or asks or lends_a_hand(view, match, by_deed=not pointer):
            continue
        if asked and not pointer:
            continue
        if pointer and (len(view.words) > _POINTER_WORDS or view.has_cue("refusal")):
            continue
        told.add(number)
        yield Hit(*view.span_of_sentence(match.start))


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
    match=(*REDIRECTS, *REDIRECTS_EN, *POINTERS_EN, *REDIRECTS_RU),
    unless=phrases(
        # «Напишите нам», «вернитесь сюда с номером»: the same place.
        "=напишите|=пишите|=обращайтесь|=обратитесь|=позвоните|=звоните =нам|=мне|=к|=сюда =нам"
        "|=мне|=сюда|=прямо|=обращайтесь? $",
        f"=не {IMPERATIVE_RU}",
        # Hearsay, not whose task it is: «так пишут люди на форуме».
        "=так|=как|=часто =пишут ...1 <NOUN>",
        "=напишите|=заявление ...3 =на =имя",
        # To the writer, who goes on with it.
        "=напишите|=пишите|=маякните|=стукните ...1 =мне|=сюда ...9 <VERB,1per>",
        "=позвоните|=наберите|=звоните =мне",
        # A form that sets things going: «заполните заявку на подключение».
        "=подать|=подайте|=оставьте|=заполните|=заполняйте|=оформите ...1 =заявку|=заявление =на"
        " =подключение|=регистрацию|=доступ|=участие|=тест|=выпуск|=перевыпуск",
        "=находится =в|=на ...1 =решении|=работе|=рассмотрении|=проверке|=контроле|=разработке",
        "=обращайтесь|=звоните|=пишите ...1 =в =любое|=любой",
        "=this|=same =chat|=thread|=email|=page|=issue",
        "=open|=file|=submit|=create|=log =pull",
        "=checking|=check ...4 =before =you",
        "=write ...5 =on =the|=your box|parcel|label|envelope|package|form|back|transfer",
        "^ =for =now",
        # The way of a parcel, not of a request.
        "=parcels|=trains|=flights|=packages|=letters|=shipments|=buses|=mail ...4 =go|=goes|=run"
        " =through|=via",
        # Trouble gone through, a bill gone through together, an answer given for the customer.
        "=go|=gone|=going|=went =through =this|=that|=it|=such|=another =host|=server?",
        "=already =answered|=replied|=responded =to =the|=your <LATN>",
        "=before|=after|=when|=once|=until =you =submit|=complete|=open =a|=the|=our|=your",
        "=write|=message|=text|=reach|=call|=contact|=ring =to? =me =directly|=on|=at|=under",
        "=пришлите|=напишите|=отправьте =мне $",
        "=no =excuse|=reason|=need|=point|=call =for? =you? =to|=in",
        # What we do ourselves sends nobody away.
        "=we|=i =can|=could|=will|=would|=may =use|=try|=check|=call|=ask|=contact|=open|=need",
        # A step on a screen, and the next one: "open the sign-in page and choose ...".
        "=open|=use|=visit|=see ...3 page|section|site|website|portal =and|=then? =choose|=click"
        "|=tap|=select|=press|=pick|=scroll",
        # The answer itself waits there: "check your email, the key is in it".
        "=check =in? =your email|inbox|mailbox|spam|account|number",
        slack=0,
    ),
    unless_sentence=(
        *phrases(
            # What to do in a case that may come sends nobody away now.
            "=если ...3 =найдется|=случится|=произойдет|=появится|=повторится|=станет",
            "=если ...1 =хотите|=удобнее|=удобно|=захотите|=предпочитаете|=решите|=неудобно",
            "=если ...2 =будут|=будет|=останутся|=остались|=возникнут|=возникнет|=появятся|=есть"
            " ...3 вопрос|трудность|сложность|проблема|ошибка",
            "=если ...3 понадобиться|нужный|=нужна|потребоваться",
            "=если ...3 =не =поможет|=помогло|=получится|=сработает|=придет|=будет",
            "=остались|=останутся|=появятся|=возникнут вопрос",
            "=if ...5 =question|=questions|=need|=else|=help|=persists|=happens|=continues|=still"
            "|=not",
            "=should =you =have|=need",
            "=feel =free",
            # How long before: what is rung for has been told, and is held ready.
            "=hour|=hours|=minute|=minutes|=day|=days|=evening =before|=beforehand|=ahead $",
            # Somebody waits there with the thing itself.
            "=i|=we =have ...4 =ready|=waiting|=prepared",
            # The way there, button by button, is the answer to who could not find it.
            "=by =going|=clicking|=choosing|=selecting|=scrolling|=opening|=pressing|=tapping",
            "=do =not =hesitate",
            slack=0,
        ),
        cue("not_our_business"),
    ),
    check=_check,
    source=("REVIEW REF05",),
)
