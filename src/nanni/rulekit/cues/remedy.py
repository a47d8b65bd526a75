"""What makes up for a refusal or a fault: a remedy offered, a deed done, a step given."""

from nanni.rulekit.matchers import Matcher, pattern, phrases
from nanni.rulekit.rule import Cue
from nanni.rulekit.support_verbs import (
    CONTACT_EN,
    CONTACT_RU,
    DONE_EN,
    DONE_PASSIVE_RU,
    DONE_RU,
    LOOKED_EN,
    LOOKED_RU,
    OFFER_RU,
    STEP_EN,
    STEP_RU,
    exact,
)

_CAN_DO_RU = (
    "предложить|вернуть|заменить|обменять|перенести|оформить|продлить|компенсировать|начислить"
    "|отправить|прислать|записать|подобрать|отменить|перевести|поменять|привезти|доставить|отложить"
    "|забронировать|сделать|зачислить|пересчитать|подключить|дать|снизить|заморозить"
)
_CAN_DO_EN = (
    "refund|replace|send|offer|extend|credit|move|switch|book|exchange|ship|swap|add|upgrade|waive"
    "|give|reserve|rebook|repair|arrange|cancel|set|put|reverse|restore|transfer|merge|export"
    "|schedule|change|process|call|fix|order|hold|pause|cover|reimburse|pay"
)
#: Verbs that send the customer elsewhere or to a page: no remedy in themselves.
_ELSEWHERE = (
    "обратиться|обращаться|пожаловаться|ознакомиться|связаться|написать|позвонить|убедиться"
    "|прочитать|узнать|уточнить|подождать|оставить|посмотреть|сказать|понять|видеть|увидеть"
    "|задать|спросить"
)
_ELSEWHERE_EN = exact(
    """see read find contact call check write email reach visit understand imagine trust rely be
    rest not have wait access submit raise file post report refer learn view look"""
)

_REMEDY_RU: tuple[Matcher, ...] = phrases(
    "=зато|=взамен",
    "=но ...3 =есть",
    "=вместо =этого|=него|=нее|=них",
    "альтернатив*",
    "=но|=однако =мы|=я? =вы? =можем|=могу|=можно|=можете|=готовы|=готов|=готова",
    f"!не =можем|=могу|=готовы|=готов|=готова ...3 {_CAN_DO_RU}",
    "!не|чем =могу|=можем ...1 <INFN>",
    "=предлагаю|=предлагаем|=предложу|=предложим",
    "!если =вы =можете|=сможете ...1 <INFN>",
    "!как|ли|не|что =можно ...1 <INFN>",
    f"=но|=а|=зато|=однако ...1 {_CAN_DO_RU} ...2 !не|нельзя =можно|=можем|=могу|=можете",
    f"!не|если|пока {OFFER_RU}",
    "!не =вернется|=вернутся|=спишется|=придет|=придут|=приедет",
    "=другой|=другие|=иной|=второй|=два вариант|способ|выход|путь",
    "=есть ...2 вариант|способ|выход|решение|место|окно|окошко|слот|замена|аналог",
    "!не =бесплатно",
    "=держите|=дарим|=вот|=примите|=ловите|=ваш ...3 =промокод|=скидку|=скидка|=купон|=бонусы"
    "|=баллы",
    "=в =качестве =компенсации|=исключения|=извинения",
    "=в =виде|=порядке =исключения",
    "=обойти|=обходной|=подменный|=запасной",
)
_REMEDY_EN: tuple[Matcher, ...] = phrases(
    "=instead",
    "=you =can|=could|=need|=have =to? =ask|=apply =for =a|=an|=another =new|=fresh|=different"
    "|=second"
    "|=temporary",
    "=but =there =is|=are",
    "=alternatively|=alternative|=alternatives|=workaround|=workarounds",
    "=in =the =meantime",
    "!if|what|how =you =can|=could|=may|=might =also|=still|=always|=instead|=then|=either? <LATN>",
    f"=i|=we =can|=could =still|=also|=happily|=gladly|=instead|=either? {_CAN_DO_EN}",
    f"=i|=we =will =now|=also|=instead|=gladly? =have|{_CAN_DO_EN}",
    f"=happy|=glad|=like =to {_CAN_DO_EN}",
    "=is|=are =still =available|=supported|=offered",
    "=still =on =the =downloads|=download|=site|=page|=menu",
    "=as =an|=a =one-off|=one-time? =exception|=goodwill|=courtesy|=apology|=thank",
    "=here =is =what|=how",
    "=here =are =two|=three|=the|=some",
    "=what =i|=we =can =do|=offer",
    "=discount|=voucher|=coupon|=goodwill|=freebie",
    "=free =of =charge",
    "=at =no =charge|=cost|=extra",
    "=would =you =like|=prefer",
    "=what|=which|=whichever =one|=of? =them|=these|=the? =two? =do|=would|=will =you"
    " =prefer|=rather|=like|=choose|=take",
    # When the wished thing opens: "the next round opens on 3 May".
    "=next|=spring|=summer|=autumn|=winter|=second|=new =one|=round|=course|=season|=intake"
    "|=batch|=class|=term =opens|=starts|=begins =on|=in|=from",
    "=which =one? =suits|=is =you|=better|=best",
    "=try|=trying ...1 <LATN>",
    slack=0,
)
_ASKED = (
    "отложить забронировать записать отправить прислать оформить заказать подобрать поставить"
    " заменить перенести показать посчитать переселить".split()
)
#: A deed offered as a question: «Отложить вам пару до субботы?».
_ASKED_RU = pattern(
    rf"(?:^|[.!?…)\n] ?)(?P<m>(?:{'|'.join(_ASKED)}) (?!ли )[^.!?\n]{{0,70}}\?)",
    *(f"{verb} " for verb in _ASKED),
)

CUES = (
    Cue(
        name="remedy",
        match=(*_REMEDY_RU, *_REMEDY_EN, _ASKED_RU),
        unless=phrases(
            f"=можете|=можно|=сможете ...1 {_ELSEWHERE}",
            "=могу|=можем ...2 сказать|посоветовать|порекомендовать|рекомендовать|представить"
            "|понять|ответить|уверить|заверить|предположить|подтвердить|видеть|помочь|лишь",
            f"=can =not {_CAN_DO_EN}",
            f"=nothing|=something|=all|=not|=isn't ...3 =can|=could {_CAN_DO_EN}",
            f"=you =can|=could|=may|=might =also|=still|=always? {_ELSEWHERE_EN}",
            f"=you =may|=might|=could =also? =wish|=want|=like =to {_ELSEWHERE_EN}",
            "=no|=not|=any|=without ...1 =alternative|=alternatives|=workaround|=workarounds"
            "|=discount|=discounts|=voucher|=coupon|=exception|=goodwill",
            "=нет|=без|=никаких|=не ...2 альтернатив*|=скидка|=скидку|=бонусы|=баллы|=промокод",
            "=два вариант ...2 =не",
            "=will =try|=trying",
            "=try|=trying =contacting|=calling|=asking|=reaching|=checking|=emailing|=speaking",
            "=try =your|=the|=our|=a =local|=nearest? branch|office|store|bank|dealer|pharmacy"
            "|manufacturer|seller|hotline|forum|landlord|airline|courier|carrier|provider|vendor"
            "|developer|support|team|agent|agency|council|police|reception|supplier|insurer"
            "|organiser|organizer|maintainer|community|department|website|=app|helpline",
            "=try =accounts|=billing|=sales|=finance|=hr|=reception|=support|=legal",
            "=trying|=try =our|=my|=to|=everything|=hard",
            slack=0,
        ),
    ),
    Cue(
        name="action_done",
        match=(
            *phrases(f"!не|вы|бы|ни {DONE_RU}", f"!не|ни {DONE_PASSIVE_RU}"),
            # A debt let go or spread; «штраф списали» may be money taken.
            *phrases(
                "=пени|=пеню|=долг|=неустойку|=задолженность ...4 !не|бы|ни =списал|=списала"
                "|=простил|=простила|=простили|=аннулировал|=аннулировала",
                "!не|вы|бы|ни =простил|=простила|=простили|=списал|=списала ...2 =пени|=пеню|=долг"
                "|=неустойку|=задолженность",
                "!не|вы|бы|ни =разложил|=разложила|=разложили|=разбил|=разбила|=разбили ...3 =на"
                " =год|=месяцев|=месяца|=части|=частей|=платежа|=платежей",
            ),
            *phrases(f"!не|вы|бы|ни {LOOKED_RU}", label="looked"),
            *phrases(
                "!не|вы|бы =позвонил|=позвонила|=позвонили|=дозвонился|=дозвонилась|=дозвонились"
                " ...1 =ему|=ей|=им|водитель|курьер|мастер|продавец|врач|хозяин|склад|банк|магазин"
                "|отель|партнер",
                slack=0,
            ),
            *phrases(
                f"=we|=i have =just|=now|=already|=also|=since? {DONE_EN}",
                f"=we|=i =just|=now|=already|=also? {DONE_EN}",
                f"=has|=have =now|=already|=just? =been =fully|=successfully? {DONE_EN}",
                f"^ =just|=already|=now? {DONE_EN} =the|=your|=it|=that|=both|=this|=and|=for|=in"
                "|<NUM>",
                "^ =all? =done|=fixed|=sorted|=resolved|=refunded|=merged|=closed|=shipped",
                "!would|could|should|might|will =has|=have =just|=now|=already? =gone =out"
                "|=through",
                "=your ...2 point|money|=account|=access|=files|=progress|=rank|=items|=streak"
                "|=coins|=level =is|=are =back|=restored",
                "=went =out|=through =today|=this|=yesterday|=on|=at|=an|=just",
                "=is|=are =now =fixed|=back|=up|=working|=restored|=resolved|=live|=active"
                "|=unlocked|=correct|=sorted|=online",
                "=is|=are =fixed|=back|=up|=working|=restored|=live|=online =now|=again",
                "=is|=are =now|=all|=already|=both? =attached|=enclosed|=refunded|=credited"
                "|=reversed"
                "|=reinstated|=reissued|=rebooked|=resent",
                "=refund|=repair|=fix|=transfer|=replacement|=exchange =is =now|=all? =done",
                f"=and|=also {DONE_EN} =the|=your|=a|=it|=you|=that|=you|=them|=both|<NUM>",
                slack=0,
            ),
            *phrases(
                f"=we|=i have =just|=now|=already|=also? {LOOKED_EN}",
                f"=we|=i =just|=now|=already|=also? {LOOKED_EN}",
                slack=0,
                label="looked",
            ),
        ),
        unless=phrases(
            f"=вы|=чтобы|=если|=когда|=прежде|=пусть|=хотели|=почему ...3 {DONE_RU}|{LOOKED_RU}",
            f"=будет|=будут|=быть|=если|=чтобы|=когда ...2 {DONE_PASSIVE_RU}",
            f"{DONE_PASSIVE_RU} =быть|=будет|=будут",
            f"=if|=once|=when|=until|=after|=before|=unless|=you|=that|=which ...3 {DONE_EN}"
            f"|{LOOKED_EN}",
            f"=to|=will|=would|=be|=not {DONE_EN}",
            # What we asked of the customer is no deed of ours.
            "=i|=we have? =asked =for $",
            "=i|=we have? =asked =you",
            slack=0,
        ),
    ),
    Cue(
        name="handover",
        match=phrases(
            "=перевожу|=соединяю|=переключаю|=переведу|=соединю|=переключу =вас|=чат|=разговор"
            "|=звонок",
            "!вы|не передать|подключить|позвать|пригласить|привлечь ...3 коллега|специалист"
            "|инженер|разработчик|руководитель|юрист|бухгалтерия|команда",
            "=i|=we =am|=are|=will|=have|=been =now|=just|=already? =transferring|=connecting"
            "|=putting|=passing|=handing|=forwarding|=transfer|=connect|=pass|=passed|=forwarded"
            "|=transferred|=connected|=handed|=looped|=looping",
            "!вы|не передать:past|написать:past|сообщить:past|отправить:past|переслать:past"
            " ...1 =им|=ему|=ей"
            "|=туда|=банку|=складу|=отелю|=перевозчику",
            "=i|=we =told|=asked|=notified|=informed|=briefed =them|=the|=our|=your|=him|=her",
            "=i|=we have =told|=asked|=notified|=informed =them|=the|=our|=your|=him|=her",
            "!вы|не =передал|=передала|=передали|=переслал|=переслала|=переслали ...2 вопрос|заявка"
            "|обращение|заявление|фото|чек|данные|номер|документ|жалоба ...3 <NOUN,datv>|=в|=им",
            "вопрос|заявка|обращение|фото|чек|данные|номер|документ ...3 =им|=ему|=ей|=туда"
            " =передал|=передала|=передали|=переслал|=переслала|=переслали",
            "!вы|не =спросил|=спросила|=спросили|=узнал|=узнала|=уточнил|=уточнила =у <NOUN>"
            "|<UNKN>",
            "!вы|не предупредить:past|попросить:past|договориться:past ...2"
            " =их|=его|=ее|=им|=ему|=с|=коллег|=коллегу|=банк|=склад",
            "=i|=we =passed|=forwarded|=transferred|=handed|=looped",
            "=so =i|=we =just|=already? =asked|=told|=rang|=phoned|=called|=emailed|=messaged"
            "|=texted"
            " !you|for|to|about|that|if|it <LATN>",
            "=so =i've|=we've =just|=already? =asked|=told|=rung|=phoned|=called|=emailed|=messaged"
            " !you|for|to|about|that|if|it <LATN>",
            "=was|=is|=has|=have|=been =been? =passed|=forwarded|=transferred|=handed|=relayed"
            "|=sent =on|=over? =to !you",
            slack=0,
        ),
    ),
    Cue(
        name="next_step_given",
        match=(
            *phrases(f"!не|если {STEP_RU}"),
            *phrases(f"!не|если {CONTACT_RU}", label="contact"),
            *phrases(
                f"^ =please|=then|=next|=now|=first|=just|=simply|=and? {STEP_EN} <LATN>|<NUM>",
                f"^ =hi|=hello|=hey <LATN>? =please|=just|=simply? {STEP_EN} <LATN>",
                "!=we|=i|=they|=can|=could|=to|=will|=not|=would|=should|=the|=a|=our|=in|=for"
                "|=who|=which|=might|=may|=must|=never|=he|=she|=last|=latest|=next|=new|=my|=of"
                "|=from"
                "|=by|=with|=any|=each|=every|=no|=can't|=cannot|=couldn't|=won't|=don't|=didn't"
                "|=we'll|=i'll|=cant"
                f" {STEP_EN} =the|=your|=this|=that|=a|=it|=them|=both|=each",
                f"=please|=then|=and|=so|=just|=simply {STEP_EN} =on|=to|=us|=me|=into|=in|=out"
                "|<NUM>",
                f"=need|=have =to {STEP_EN} =the|=your|=this|=that|=a|=it",
                slack=0,
            ),
            *phrases(f"^ =please|=kindly? {CONTACT_EN}", slack=0, label="contact"),
            pattern(r"(?:→|->|›|>>) ?\S", "→", "->", "›", ">>", label="path"),
        ),
        unless=(
            *phrases(
                f"=если ...4 вопрос|понадобиться|захотеть ...3 {CONTACT_RU}",
                f"=спасибо|=благодарим =что ...3 {STEP_RU}",
                "=take|=raise|=bring =it|=this|=that =up|=to|=with|=from|=as|=easy",
                f"=next =time ...4 {STEP_EN}",
                slack=0,
            ),
        ),
    ),
)
