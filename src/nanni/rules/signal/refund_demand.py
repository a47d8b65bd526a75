"""SIG02: the customer wants the money back, by a demand, a request or a question."""

from nanni.rulekit import Rule, phrases
from nanni.rules.signal._strength import plain

_MONEY_RU = (
    "деньга|средство|оплата|сумма|предоплата|комиссия|разница|аванс|задаток|стоимость|плата"
    "|платеж|депозит|баланс|списание|списанное|переплата|бабки|рубль|половина|часть|остаток"
    "|кэшбэк|залог"
)
_GOODS_RU = "товар|заказ|покупка|вещь|посылка|билет|подписка|тур|бронь"
_MINE_RU = (
    "=мне|=нам|=мои|=наши|=все|=всю|=эти|=эту|=за|=обратно|=пожалуйста|=уже|=мою|=хотя|=бы|=назад"
)
_WANT_RU = (
    "=хочу|=хотел|=хотела|=хотим|=хотелось|=прошу|=просим|=требую|=требуем|=желаю|=нужен|=нужно"
    "|=надо|=настаиваю|=могу|=можно|=можете|=сможете|=можем|=как|=возможно|=возможен|=буду"
    "|=давайте|=претендую|=намерен|=намерена|=положен|=положена"
)
_MONEY_EN = (
    "money|payment|charge|fee|cash|deposit|funds|difference|amount|purchase|order|subscription"
    "|fees|charges"
)

RULE = Rule(
    code="SIG02",
    name="refund-demand",
    category="refund_demand",
    severity="info",
    preview=True,
    reads=("customer",),
    why={
        "ru": "Клиент хочет вернуть деньги: с этой минуты идёт срок по закону и тает терпение.",
        "en": "The customer wants the money back: the clock of the law starts, patience runs out.",
    },
    advice={
        "ru": "Скажите прямо, вернёте или нет, сколько, когда и на какой счёт.",
        "en": "Say plainly whether you refund, how much, when and to which account.",
    },
    match=(
        *phrases(
            "=отдайте|=верните|=возвращайте|=перечислите|=отдавайте ...2 =мои|=мне|=наши|=обратно"
            "|=<NUM> ...2 тысяча|рубль|деньга|<NUM>|сотня|бабки|копейка|кровные",
            "=refund|=reimburse|=repay ...1 =difference|=me|=us|=my|=account|=card",
            "=credit =me|=us|=my|=back",
            "=credit =the =difference|=account|=card|=amount",
            "=get|=have|=want ...2 =funds|=payment|=fee|=cash =back|=returned",
            slack=0,
        ),
        *phrases(
            "=верните|=вернете|=возвращайте|=возвратите|=верни|=отдайте|=отдавайте"
            f"|=компенсируйте|=возместите|=переведите|=возвращаете ...3 {_MONEY_RU}",
            f"{_MONEY_RU} ...2 =верните|=вернете|=отдайте|=возвращайте|=возвратите|=отдавать",
            "=верните|=возвратите|=вернете|=отдайте =мне|=нам|=пожалуйста? <NUM>",
            f"{_WANT_RU} ...4 вернуть|возвратить|возвращать|забрать|получить ...3 {_MONEY_RU}",
            f"{_WANT_RU} ...3 возврат|компенсация|возмещение|=манибэк|рефанд",
            f"{_WANT_RU} ...2 =вам|=это|=сдать|=вернуть =вернуть|=сдать? =обратно|=назад?"
            f" {_GOODS_RU}",
            f"{_WANT_RU} =вернуть|=сдать ...2 {_GOODS_RU}",
            "=сделайте|=оформите|=оформить|=сделать|=произведите|=выполните|=проведите"
            "|=инициируйте|=запросить|=запрашиваю|=жду|=требование|=заявление|=заявку|=запрос"
            " ...2 возврат|компенсация|возмещение|рефанд|перерасчет",
            "=когда|=где|=почему ...2 =вернете|=вернут|=вернутся|=возврат|=отдадите ...2 деньга"
            "|средство|оплата|сумма|мой|=за|депозит|залог|аванс|предоплата|разница|комиссия",
            "=деньги|=средства|=залог|=депозит|=предоплату =вы|=мне|=когда|=нам? =вернете"
            "|=вернут|=отдадите =ли|=или|=когда|=мне? =нет|=мне?",
            "=спишите|=верните|=зачислите|=перечислите ...2 =обратно|=назад",
            "=спишите|=зачислите =обратно|=назад",
            "=где =мой|=мои =возврат|=деньги",
            "=отмените|=аннулируйте ...2 списание|платеж|комиссия|оплата|начисление",
            "деньга|средство|предоплата|залог|депозит|комиссия|оплата|сумма|стоимость ...4"
            " =вернете|=возвращаете|=вернуть|=отдадите|=возвращать|=возвратить|=отдавать"
            "|=вернут =ли|=или|=за|=мне|=на|=обратно|=когда|=назад?",
            "=деньги|=средства|=сумму|=оплату =мне? =на =карту|=счет|=карточку",
            "=верни|=верните|=возвращайте|=верните-ка =серебро|=донат|=донаты|=депозит|=бабло"
            "|=бабки|=тысячу|=тысячи|=рубли|=всё|=платеж|=перевод|=взнос",
            "=оформляйте|=делайте|=запускайте|=давайте|=проведите|=организуйте|=подайте =уже?"
            " =возврат|=рефанд|=возмещение",
            "=деньги =назад|=обратно|=верните",
            f"=хочу|=хотим|=требую|=жду ...1 =назад|=обратно ...2 {_MONEY_RU}",
            "=назад|=обратно =мои? =деньги",
            "=компенсируйте|=возместите|=компенсировать|=возместить ...3 =убытки|=ущерб"
            "|=стоимость|=расходы|=неудобства|=разницу|=время|=проезд|=такси|=мне",
            "=сделайте|=прошу|=требую|=нужен =мне|=сделать? =перерасчет",
            "возврат ...1 деньга|средство|сумма|оплата ...1 =возможен|=положен|=возможна"
            "|=оформить|=сделать|=когда|=прошу|=требую|=как",
            "=возвращайте|=верните =назад|=обратно|=немедленно|=за|=мое|=мои",
            slack=0,
        ),
        *phrases(
            "=refund|=reimburse|=compensate =me|=us|=my|=our|=the|=this|=it|=that|=for|=one"
            "|=both|=both",
            "=want|=need|=demand|=request|=requesting|=like|=get|=have|=expect|=expecting"
            "|=deserve|=issue|=process|=give|=owed|=owe|=provide|=seeking|=about|=receive|=for"
            "|=after|=due|=ask|=asking|=approve|=arrange|=initiate ...3 =refund|=refunds"
            "|=reimbursement|=compensation|=chargeback",
            "=get|=have|=got|=be|=want|=getting|=see ...4 =refunded|=reimbursed|=compensated",
            "=money|=deposit|=payment|=cash|=fee|=dollars|=bucks|=euros|=pounds =back|=returned",
            "=return|=refund|=transfer =the|=my|=our|=all =money|=payment|=deposit|=amount|=funds",
            "=until|=when ...3 =get|=receive|=see|=have =my|=the|=a =refund|=money",
            "=money|=cash =back|=returned|=please",
            "=give|=want|=return|=get|=send|=need =me|=us|=back? =my|=back|=our|=the|=all"
            f" {_MONEY_EN} =back",
            "=want|=need|=give|=get|=return ...2 =my|=the|=our|=that <NUM> ...2 =back",
            "=give =me|=us =back =what =i|=we =paid|=spent",
            "=return|=refund|=give ...1 =what =i|=we =paid|=spent",
            "=give|=want|=return|=get|=send|=need =me|=us|=back? =my|=back|=our|=all"
            " money|cash|deposit|funds",
            "=give|=return|=send =me|=us|=back? =back|=the money|cash|deposit|funds|payment|fee",
            "=can|=could|=would|=will|=please|=how|=when|=should|=just|=where|=do|=am =you|=i"
            "|=we|=is|=please|=do|=can|=will|=kindly|=my|=the|=just|=be|=get ...2 =refund"
            "|=refunded|=reimburse",
            "=where =is|=are =my|=the =refund|=money",
            "=where's =my =refund|=money",
            "=reverse|=cancel|=undo|=revert|=waive|=remove =the|=this|=that|=these|=my ...2"
            " =charge|=charges|=payment|=fee|=fees|=transaction",
            "=credit =me|=my =for|=account|=back|=card",
            "=reverse|=refund =one|=it|=them|=both|=that|=this",
            "=stop =charging|=billing|=deducting|=taking ...6 =return|=give|=refund",
            "=entitled|=eligible|=qualify =to|=for =a|=full|=partial? =refund|=full?",
            "^ =refund =please|=now|=asap|=request $",
            "^ =refund $",
            "=full|=partial =refund",
            "=return =this|=these|=it|=the|=my =item|=product|=shoes|=order|=laptop|=and|=for"
            " =get|=a|=refund?",
            "=send|=returning =it|=them =back =for|=and =a =refund",
            slack=0,
        ),
    ),
    unless=phrases(
        # The money is back, or somebody else's is meant.
        "!не =вернули|=вернулись|=поступил|=получил|=получила|=пришел|=пришли|=оформили"
        "|=сделали ...1 деньга|возврат|сумма|средство",
        "деньга|средство|сумма ...1 =вернулись|=пришли|=поступили|=получил|=получила|=пришла"
        "|=вернули",
        "возврат ...1 =пришел|=поступил|=получил|=получила|=получили",
        "=получил|=получила|=пришел =возврат",
        "вернуть ...2 долг|кредит|займ|доступ|аккаунт|пароль|настройка|звонок",
        "=политика|=правила|=условия|=срок|=сроки =возврата|=возвратов",
        "вернуть ...2 к|=на =баланс|=заводским",
        "=got|=received|=have|=has|=see|=for|=thanks ...3 =my|=the|=a =full? =refund =today"
        "|=yesterday|=now|=already|=thanks|=thank|=in|=through",
        "=thanks|=thank ...4 =refund|=refunding|=refunded",
        "!=not|=never|=haven't|=hasn't =got|=received ...2 =refund|=refunded",
        "=refund =policy|=policies|=came|=arrived|=received|=went|=rate|=button|=page|=window"
        "|=process",
        "=don't|=not|=no =want|=need|=asking|=longer|=a|=for|=asking =a|=need|=want|=for? =refund",
        "=been|=was|=were|=already|=has =refunded",
        "=get|=got|=have|=getting|=be|=see =it|=this|=them|=that|=you|=my|=app|=account|=files"
        "|=data|=access|=him|=her|=in|=back =back",
        slack=0,
    ),
    check=plain,
    source=("REVIEW SIG02", "S4-19"),
)
