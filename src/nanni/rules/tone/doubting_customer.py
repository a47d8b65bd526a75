"""TON07: the customer's word is doubted."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases

#: After «вы уверены, что»: the doubt is about what the customer did, not about their choice.
_DOUBTED_RU = frozenset(
    "не точно правильно действительно сами ввели вводили читали нажали нажимали включили проверили"
    " указали подключили выбрали видели звонили смотрели получали отправляли оплатили".split()
)
_DOUBTED_EN = (
    "=didn't|=haven't|=aren't|=weren't|=did|=have|=entered|=typed|=plugged|=read|=followed|=sent"
    "|=paid|=checked|=ordered|=clicked|=installed"
)
_NONSENSE_RU = "бред|чушь|вздор|ахинея|околесица|бредятина|нонсенс|=ересь"
_NONSENSE_EN = "=nonsense|=rubbish|=drivel|=ridiculous|=absurd|=laughable"
_CHARGE_RU = "претензия|жалоба|обвинение|слово|требование"
_LIE_RU = "=врете|=лжете|=обманываете|=лукавите|=выдумываете|=придумываете|=сочиняете|=фантазируете"
_PEOPLE_RU = "клиент|гость|покупатель|пользователь|пациент|житель"
_PEOPLE_EN = "guest|customer|user|client|patient|resident|buyer|student"
_TROUBLE_EN = "complaint|issue|problem|trouble"

_RU = phrases(
    "=якобы",
    "=вы утверждать|заявлять|уверять =что|=будто|=о",
    "=так называемый:nomn проблема|поломка|ошибка|брак|дефект|ущерб|жалоба|неисправность",
    "=если =верить =вам|=вашим",
    "=если =вам|=вашим =словам? =верить",
    "=вам|=вашим =словам? =трудно|=сложно =верить|=поверить",
    "=вам =трудно|=сложно|=слабо =верится",
    "=верится =с =трудом",
    "=мы|=я =очень|=сильно? сомневаться =что|=в",
    "=позвольте|=позволим|=позволю =нам|=себе? =усомниться|=не",
    "=такого|=этого =просто? =не =может =быть|=случиться|=произойти",
    "=этого|=такого|=так =не =бывает",
    "=это =не =может =быть =правдой|=так $",
    "=не =может =такого|=этого =быть",
    "=никто =больше|=еще|=другой|=из? =клиентов|=гостей? =не =жаловался|=жалуется",
    "=других|=таких|=подобных|=больше =жалоб|=нареканий =нам|=к|=на|=мы? =не|=нет",
    "=от =других|=остальных|=прочих =клиентов|=гостей|=покупателей? =жалоб|=нареканий|=претензий"
    " =не|=нет",
    f"=остальные|=другие {_PEOPLE_RU} =всем|=вполне? =довольны|=не",
    "=вы =первый|=первая|=единственный|=единственная =клиент? =кто|=у =кого|=это|=не|=нас"
    "|=жалуется|=пожаловался|=возмущается|=недоволен",
    "=у =всех =остальных|=других|=нормальных =все? =нормально|=работает|=хорошо|=получается",
    f"=это|=какой-то|=полный|=сущий|=ваш|=сплошной|=что =за? =какой-то|=полный|=просто?"
    f" {_NONSENSE_RU}",
    "=пишете|=несете|=говорите|=пишешь|=несешь =какой-то|=какую-то|=полный|=полную?"
    f" {_NONSENSE_RU}",
    "=что =вы =такое|=там|=опять? =несете !=ответственность",
    "=не =похоже =на =правду",
    "отзыв =это|=ваш|=ведь|=явно|=видимо|=похоже|=очевидно|=просто|=скорее|=точно? =всего?"
    " заказной|фейковый|проплаченный|лживый|фальшивый",
    "заказной|фейковый|проплаченный|лживый отзыв",
    "конкурент =явно|=опять|=снова? =стараются|=постарались|=балуются|=развлекаются|=подослали",
    "происки конкурент",
    "=чем =вы =докажете|=можете =доказать?",
    "=докажите =что|=это|=сначала",
    "=ваши|=эти домысел|фантазия|выдумка|измышление|россказни|байка",
    f"=ваша|=ваши {_CHARGE_RU} ...1 голословный|надуманный|безосновательный|беспочвенный",
    "=не =выдумывайте|=придумывайте|=врите|=лгите|=сочиняйте|=фантазируйте|=обманывайте|=лукавьте",
    f"=вы =нам|=мне|=просто|=явно|=все? {_LIE_RU}|=соврали|=солгали",
    "=хватит|=перестаньте|=прекратите =врать|=лгать|=выдумывать|=обманывать|=придумывать",
    slack=0,
)
_SURE_RU = phrases(
    "=вы =точно|=абсолютно|=вообще? =уверены =что",
    "=вы =точно =уверены",
    slack=0,
    label="sure-ru",
)
_EN = phrases(
    "=you =now|=still|=also? claim|allege|insist|maintain"
    " =that|=to|=you|=we|=our|=it|=they|=never|=this|=the|=not|=otherwise",
    "=you're|=you =are? =now|=still? =claiming|=alleging",
    "=allegedly|=supposedly|=purportedly",
    "=your =so-called|=alleged|=supposed",
    f"=so-called =defect|=bug|=damage|=evidence|{_TROUBLE_EN}",
    "=if =what =you|=you're =say|=are|=claim|=saying =saying? =is =true",
    "=i|=we =seriously|=highly|=strongly|=really? =doubt =it|=that|=you|=your|=this|=very",
    "=i|=we =find =that|=this|=it =very|=rather? =hard =to =believe",
    "=hard|=difficult =to =believe =that? =you",
    "=i|=we =do|=don't =not? =believe =you|=your",
    "=that =can't|=cannot =possibly? =be =right|=true",
    "=no =one =else =has|=have|=ever? =ever? =complained|=complains|=complain",
    "=nobody =else? =has|=have|=ever? =ever? =complained|=complains|=complain",
    f"{_PEOPLE_EN} ...2 =had|=have|=made|=raised =no|=zero {_TROUBLE_EN}",
    "=you =are|=you're =the =only =one|=person|=customer|=user|=guest"
    " =who|=to|=with|=having|=that|=complaining",
    "=you =are|=you're =the =first =one|=person|=customer|=user|=guest? =to =complain",
    "=works|=work|=working =just|=perfectly? =fine|=perfectly =for =everyone|=everybody|=all",
    f"=this|=that|=what|=it =is|=a|=such =just|=complete|=utter|=total|=simply|=absolute|=pure?"
    f" {_NONSENSE_EN}",
    f"=this|=that|=what|=it =is|=a|=such =a? {_NONSENSE_EN}",
    f"=that's|=it's =just|=complete|=utter|=total|=simply|=absolute|=pure? {_NONSENSE_EN}",
    f"=complete|=utter|=total|=absolute|=pure {_NONSENSE_EN}",
    "=stop|=quit =lying",
    "=stop|=quit =making =things|=stuff|=this|=it =up",
    "=you =are|=you're =lying|=imagining",
    "=you =are|=you're =making =this|=that|=it|=things =up",
    "=you =lied =to|=about",
    "=your|=this review|comment|story|complaint =is =a|=just|=pure =a? =lie|=lies|=invention"
    "|=fabrication",
    "=fake|=phony|=bogus review|complaint|claim|story",
    "=sent|=paid|=hired|=written =by =a|=our|=the? competitor",
    "^ =prove =it",
    slack=0,
)
_SURE_EN = phrases(
    "=are =you =absolutely|=quite|=really|=even|=completely? =sure =that? =you"
    f" =have|=actually|=even? {_DOUBTED_EN}",
    slack=0,
    label="sure",
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if match.label and not view.is_question(match):
            continue
        if match.label == "sure-ru":
            tail = view.words[match.last : match.last + 4]
            if _DOUBTED_RU.isdisjoint(tail):
                continue
        yield view.hit(match)


RULE = Rule(
    code="TON07",
    name="doubting-customer",
    category="disrespect",
    severity="warn",
    why={
        "ru": "«Якобы» и «вы утверждаете» звучат как «мы вам не верим».",
        "en": "“You claim” sounds like “we don’t believe you”.",
    },
    advice={
        "ru": "Перескажите факт без оценки или скажите, что проверяете: «Вы не получили посылку."
        " Уже запросил подпись у курьера».",
        "en": "Repeat the fact without judging it, or say what you check: “The parcel did not reach"
        " you. I’ve asked the courier for the signature”.",
    },
    match=(*_RU, *_SURE_RU, *_EN, *_SURE_EN),
    unless=phrases(
        "=when|=once|=before|=after|=if|=can|=could|=may|=must|=to =you? claim",
        "=you =can|=may =claim",
        "=no =one|=nobody =has =to",
        "=это =чушь|=бред =с =нашей",
        slack=0,
    ),
    check=_check,
    source=("REVIEW TON07",),
)
