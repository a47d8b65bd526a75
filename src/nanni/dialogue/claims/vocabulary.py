"""Words by which claims are told from other sums and days, and words that mean the same thing."""

from functools import cache

from nanni.text.forms import load_forms

#: Words of the customer's own case.
OWN = frozenset(
    "верну вернул вернула вернули вернем вернется вернутся возвращаем возвращено возвращены списали"
    " списано списаны списалось спишется начислили начислим начислено зачислили зачислим перевели"
    " переведем оплатили заплатили доплатить отправили компенсируем компенсировали получили"
    " продлили продлил продлила добавили добавил добавила added extended составил составила"
    " составило refunded credited paid transferred reimburse reimbursed"
    " compensated sent deducted received".split()
)
MINE = frozenset("ваш вашего вашему ваше вашу вашей вашим вами вас your".split())
MATTER = frozenset(
    "заказ заказа заказу заказе заказом платеж платежа платежу возврат возврата возврату счет счета"
    " счете баланс балансе чек чека кешбэк кэшбэк бонусы доставка доставку адрес адреса перевод"
    " перевода order payment refund invoice balance bill purchase account return delivery address"
    " transfer parcel package cashback".split()
)
NOT = frozenset(
    "не нет без нельзя невозможно отсутствует отсутствуют недоступен недоступна недоступно"
    " недоступны no not isn't aren't don't doesn't can't cannot won't without unavailable"
    " unsupported unable lack lacks lacking never neither nor".split()
)
#: Units and small words that name nothing, though no dictionary calls them verbs.
DULL = frozenset(
    "рубль руб день дней дня месяц мес час год неделя доллар евро процент мин минута раз течение"
    " сутки штука число номер период размер сумма оплата цена стоимость the and for you your our it"
    " its it's this that with from within will can are is be was has have had do does did not day"
    " days month months week weeks hour hours year years minute minutes per any all only also yes"
    " please we us they them there here than then to of in on at by or as if an am pm usd eur rub a"
    " i me my he she his her dollar dollars euro euros ruble rubles take takes cost costs open back"
    " up so just about around after before until till no hi hello dear sure well that's we'll"
    " you'll"
    " you've you're we're we've i'll i've i'm don't doesn't can't what how when where which who why"
    " one first now today would should could may might must been being very more most least over"
    " each every both some other such these those their once price total sum thanks thank sorry"
    " yet still already exactly usually normally currently always charge working business calendar"
    " понедельник вторник среда четверг пятница суббота воскресенье будни выходной выходные полночь"
    " monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays"
    " thursdays"
    " fridays saturdays sundays weekday weekdays weekend weekends right near nearby inside он она"
    " оно они его ее их"
    " get got pay long much many number amount date purchase max maximum free".split()
)
#: Words beside a subject that leave it as general as it is.
GENERAL = frozenset(
    "наш наша наше наши нашей нашего нашем нашу весь вся все всю всей всего любой любая любое любые"
    " обычный обычная обычное обычной стандартный стандартная стандартное данный данная этот эта"
    " это"
    " такой такая сам сама каждый каждая один одна другой товар товара товары товаров заказ заказа"
    " заказов покупка покупки покупок день дня дата даты момент момента срок сроки стоимость цена"
    " течение пределах адрес время услуга услуги сайт сайте дом период месяц месяца год рубль"
    " рублей"
    " рубля тариф тарифа общий общая полный полная базовый базовая клиент клиента клиентов вы вас"
    " вам"
    " подарок техника технику техники качество качества режим график работа работы сумма суммы"
    " гостей гостям гости посетителей пациентов своя свой свое свои своей своего отдельный"
    " максимальный максимальная минимальный минимальная текущий текущая maximum minimum"
    " бесплатный бесплатная бесплатную бесплатной free закону закон правилам регламенту условиям"
    " guest guests visitor visitors patient patients member members standard regular normal usual"
    " basic full whole entire current period window time policy term"
    " terms fee fees price cost rate charge charges service duration limit length days item items"
    " order orders purchase purchases product products goods user users customer customers plan"
    " everyone everybody anyone all day support login feature option integration access"
    " method".split()
)
#: «за городом» is not «по городу»: such a word before a subject makes another thing of it.
APART = frozenset("за вне кроме без except outside without beyond excluding besides".split())
LEADING = frozenset({"за"})
BESIDE = frozenset(
    "и and на для по в во из от с со при через for to from on with in via at by".split()
)
#: English words that look like verbs to the table, and narrow what they stand before.
#: Words after a name that make another name of it: «тариф „Старт Плюс“».
SUFFIXES = frozenset(
    "плюс plus про pro макс max лайт light lite мини mini премиум premium xl".split()
)
NARROW = frozenset("express rush repeat second third return travel test video phone group".split())

PROMOTED = (
    "скидка промокод акция подписка подписчик студент пенсионер льгота льготный"
    " предзаказ половина полцены партнер юрлицо юридический премиум корпоративный детский оптовый"
    " онлайн дистанционно удаленно ночной срочно экспресс online remote remotely urgent"
    " discount promo coupon promotion member student senior introductory sale premium half"
    " wholesale"
    " corporate annual child"
)
FOREIGN = "конкурент сторонний чужой посторонний competitor third-party elsewhere marketplace"
DISCOUNTS = "скидка кешбэк кэшбэк бонус промокод discount cashback bonus coupon"
LIMITS = "минимальный минимум лимит порог бесплатный minimum limit threshold free"
FREE = "бесплатный free"

_KIN = """
вернуть возвращать возврат возвратить
доставка доставить доставлять
delivery deliver shipping ship
оплата оплатить оплачивать платить
payment pay
перевод перевести переводить
замена заменить менять поменять
выпуск выпустить выпускать изготовление изготовить
подключение подключить подключать
хранение хранить храниться
обслуживание обслуживать
снятие снять снимать
гарантия гарантийный
аренда арендовать
ремонт ремонтировать отремонтировать
установка установить устанавливать
отмена отменить отменять
обмен обменять обменивать
выезд вызов
упаковка упаковать
отправка отправить отправлять
бронирование бронь забронировать
консультация прием
пополнение пополнить пополнять
поддержка саппорт
кешбэк кэшбэк кэшбек
сим-карта симка
пункт пвз
withdrawal withdraw
installation install setup
replacement replace
rental rent
cancellation cancel
subscription subscribe
warranty guarantee
store shop
exchange swap
retention retain keep
respond response reply answer
отвечать ответ ответить
app application
plan tariff
fee commission
"""


@cache
def lemma_set(words: str) -> frozenset[int | str]:
    """Ids of lemmas, to be sought in a sentence."""
    forms = load_forms()
    ids = ((forms.lemma_id(word), word) for word in words.split())
    return frozenset(word if known is None else known for known, word in ids)


@cache
def kin() -> dict[int | str, frozenset[int | str]]:
    """Lemmas that mean the same deed or thing, by each of them."""
    groups = [lemma_set(line) for line in _KIN.strip().splitlines()]
    return {lemma: group for group in groups for lemma in group}
