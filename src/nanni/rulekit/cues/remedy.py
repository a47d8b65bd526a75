"""Refusals, and what makes up for them: a remedy offered, an action done, a next step given."""

from nanni.rulekit.matchers import Matcher, pattern, phrases
from nanni.rulekit.rule import Cue
from nanni.rulekit.support_verbs import (
    DONE_EN,
    DONE_PASSIVE_RU,
    DONE_RU,
    OFFER_RU,
    STEP_EN,
    STEP_RU,
)

#: What support refuses to do.
_REFUSED_RU = (
    "вернуть|возвратить|возвращать|возместить|возмещать|компенсировать|помочь|помогать|изменить"
    "|менять|поменять|отменить|предоставить|предоставлять|сделать|выдать|принять|принимать"
    "|заменить|обменять|удовлетворить|оформить|продлить|восстановить|разблокировать|перенести"
    "|предложить|отправить|выслать|прислать|доставить|провести|исправить|ускорить|повлиять"
    "|снизить|начислить|пересчитать|выплатить|оплатить|списать|отремонтировать|подключить"
    "|отключить|выполнить|произвести|осуществить|рассмотреть|обработать|обслужить|одобрить"
    "|согласовать|взять|забрать|пойти|добавить|удалить|открыть|закрыть|починить|активировать"
    "|назначить|записать|устранить|решить|поставить|дать|давать|подтвердить|перевести|убрать"
)
_REFUSED_EN = (
    "refund|return|exchange|replace|compensate|reimburse|help|assist|change|cancel|extend|offer"
    "|provide|give|issue|accept|process|restore|recover|unlock|reverse|waive|do|honor|honour"
    "|approve|grant|fulfill|fulfil|accommodate|support|fix|make|ship|deliver|send|credit|repair"
    "|reactivate|reinstate|transfer|move|remove|delete|add|upgrade|discuss|override|expedite"
    "|comment|proceed|schedule|reschedule|adjust|lower|match|apply|cover|pay|resolve|take"
)
_WE = "=мы|=я|=we|=i"

_REFUSAL_RU: tuple[Matcher, ...] = phrases(
    f"=не =можем|=могу|=сможем|=смогу|=может ...2 {_REFUSED_RU}",
    f"{_REFUSED_RU} ...3 =не =можем|=могу|=сможем|=смогу|=может $",
    "=ничем =не =могу|=можем|=сможем|=смогу помочь?",
    "=ничего =не =могу|=можем|=сможем|=смогу сделать?|поделать?",
    "=ничего ...2 =нельзя|=невозможно",
    f"=нельзя|=невозможно ...2 {_REFUSED_RU}",
    f"{_REFUSED_RU} ...4 =нельзя|=невозможно|=невозможна|=невозможен",
    "возврат|обмен|отмена|замена|компенсация|перенос|восстановление|выплата|изменение|перерасчет"
    " ...3 =невозможно|=невозможна|=невозможен|=невозможны|=исключен|=исключена",
    "=невозможно|=невозможна|=невозможен|=невозможны"
    " ...3 возврат|обмен|отмена|замена|компенсация|перенос|восстановление|выплата",
    "=не иметь =возможности|=права",
    "=нет|=отсутствует ...2 =возможности|=возможность",
    "=не представляться =возможным|=возможной",
    "=не =предусмотрен|=предусмотрена|=предусмотрено|=предусмотрены|=предусматривает"
    "|=предусматривают|=предусматривается",
    "=не подлежать",
    "=не предоставляться|осуществляться|производиться|приниматься|выплачиваться|возвращаться"
    "|компенсироваться|возмещаться|рассматриваться",
    "=отказано|=отказываем|=отказывают|=отклонена|=отклонен|=отклонено|=отклонили",
    "вынудить|пришлось|приходиться|придется отказать|отказывать|отклонить",
    "=не =вправе|=уполномочен|=уполномочены",
    "=не =вернем|=верну|=возвращаем|=компенсируем|=возмещаем|=возместим|=заменим|=меняем"
    "|=обмениваем|=принимаем|=примем|=выдаем|=выдадим|=отменим|=отменяем|=оказываем|=делаем"
    "|=занимаемся|=обслуживаем|=предоставляем|=поможем|=помогу|=сделаем|=продлим|=перенесем"
    "|=доставляем|=оформляем|=ремонтируем|=выплачиваем",
    "=ответственности|=ответственность ...6 =не несем|несет|нести",
    "=не нести ...4 =ответственности|=ответственность",
    "невозвратный",
    "=не =получится|=выйдет|=удастся",
    "=без|=никаких исключение|=исключений|=возвратов",
)
_REFUSAL_EN: tuple[Matcher, ...] = phrases(
    f"can not ...2 {_REFUSED_EN}",
    f"{_WE} will not ...2 {_REFUSED_EN}",
    f"=not =able|=allowed|=authorized|=authorised|=permitted|=obliged =to {_REFUSED_EN}",
    f"=unable =to ...1 {_REFUSED_EN}",
    f"{_WE} do not offer|provide|give|issue|accept|refund|support|make|allow|do|ship|deliver",
    "=not =possible|=eligible|=entitled|=refundable|=covered|=permitted|=allowed|=supported",
    "be not possible|eligible|entitled|refundable|covered|permitted|allowed|supported",
    "=impossible =to|=for",
    "=no refund|refunds|exchange|exception|option|compensation|workaround",
    "=declined|=denied|=rejected|=refused",
    "=nothing ...2 =can|=could do",
    "=no =way =to|=for",
    "=must|=have =to decline|refuse|reject|deny",
    "=won't =be =able|=possible|=fixing|=refunding|=fix",
    "=decision =is|=stands final?",
    "=out =of =our|=my =hands|=control",
    "=no =further|=other action|option|step",
    "non-refundable|nonrefundable|wontfix",
    "=unable =to =help|=assist",
)

CUES = (
    Cue(
        name="refusal",
        match=(*_REFUSAL_RU, *_REFUSAL_EN),
        unless=phrases(
            "=не =можем|=могу не",
            "=если|=when|=if ...3 =не =получится|=удастся|=выйдет",
            "=can =not =wait",
            "=can't|=cannot =wait|=thank",
            "=card|=payment|=bank|=login|=карту|=платеж|=карта|=оплата =was? =declined|=rejected"
            "|=отклонена|=отклонен",
        ),
    ),
    Cue(
        name="remedy",
        match=(
            *phrases(
                "=зато|=взамен",
                "=вместо =этого|=него|=нее|=них|=того",
                "альтернатив*",
                "=но|=однако =мы? =вы? =можем|=могу|=можно|=можете|=готовы|=готов|=готова",
                "=можем|=могу|=готовы|=готов|=готова ...2 предложить|вернуть|заменить|обменять"
                "|перенести|оформить|продлить|компенсировать|начислить|отправить|прислать|записать",
                "=предлагаю|=предлагаем",
                "=вы =можете <INFN>",
                "!как =можно <INFN>",
                f"!не|если {OFFER_RU}",
                "=другой|=другие вариант|способ|выход",
                "=есть ...2 вариант|способ|выход|решение",
                "=бесплатно|промокод|=скидку|=скидка|=скидкой|=бонус|=бонусы|=баллы|=баллов",
                "=в =качестве =компенсации|=исключения|=извинения",
                "обход|=обойти|=обходной",
            ),
            *phrases(
                "=instead",
                "=alternatively|=alternative|=workaround",
                "=in|=for =the =meantime|=now",
                "=you =can|=could|=may =also|=still|=always|=instead|=then|=either? <LATN>",
                "=i|=we =can|=could|=will|=am|=are =still|=also|=happy|=gladly|=instead|=to?"
                " refund|replace|send|offer|extend|credit|move|switch|book|exchange|ship|swap|add"
                "|upgrade|waive|give|reserve|rebook|repair|arrange|cancel|set|put",
                "=as =an|=a =exception|=goodwill|=courtesy",
                "=here =is|=are =what|=how|=two|=the",
                "=what =i|=we =can =do|=offer",
                "discount|voucher|coupon|=credit|=free =of =charge|=replacement",
                "=free =of =charge",
            ),
        ),
        unless=phrases(
            "=не =можем|=могу|=сможем|=смогу ...2 предложить|вернуть|заменить|обменять|перенести"
            "|оформить|продлить|компенсировать|начислить|отправить|прислать|записать",
            "=no|=not|=any|=without =alternative|=workaround|=refund|=credit|=discount",
            "=no|=not|=any|=without =replacement",
            "=нет|=без|=никаких альтернатив*",
        ),
    ),
    Cue(
        name="action_done",
        match=(
            *phrases(f"!не|вы|бы|ни {DONE_RU}", f"!не {DONE_PASSIVE_RU}"),
            *phrases(
                f"{_WE} have =just|=now|=already|=also? {DONE_EN}",
                f"{_WE} {DONE_EN}",
                f"=has|=have =now|=already|=just? =been =fully|=successfully? {DONE_EN}",
                f"^ =just|=already {DONE_EN}",
                f"^ {DONE_EN}",
                slack=0,
            ),
        ),
        unless=phrases(
            f"=вы|=чтобы|=если|=когда|=прежде|=пусть ...3 {DONE_RU}",
            f"=будет|=будут|=быть|=был|=была|=если|=чтобы ...2 {DONE_PASSIVE_RU}",
            f"=if|=once|=when|=until|=after|=before|=unless ...3 {DONE_EN}",
        ),
    ),
    Cue(
        name="next_step_given",
        match=(
            *phrases(f"!не {STEP_RU}"),
            *phrases(
                f"^ =please|=then|=next|=now|=first|=just|=simply? {STEP_EN} <LATN>",
                f"=please|=then|=to {STEP_EN} =the|=your|=this|=that|=on|=to|=a|=it|=us|=me|=into",
                slack=0,
            ),
            pattern(r"(?:→|->|›|>>) ?\S", "→", "->", "›", ">>"),
        ),
    ),
)
