"""SEC02: the customer is asked for a code, a PIN, a secret answer or the whole card."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.security._asking import follow_up, requested
from nanni.rules.security._lexicon import (
    CODE_TALK,
    COVERED,
    LAST_FOUR,
    MOST,
    OTHER_CARDS,
    OTHER_CODES,
    PAYING,
    PLACES,
    PROGRAM,
    RECIPIENTS,
    any_begins,
    asked_about_code,
    said,
    sentence_words,
)

_PHONE_RU = (
    "=смс|=sms|смска|эсэмэс*|сообщение|=пуш|=пуша|=пушем|push*|уведомление|=телефона|=телефон"
    "|=приложения|=письма|=письме|=аутентификатора|=authenticator"
)
#: What «его» and "it" may stand for.
_ANTECEDENTS = (
    "код смс sms парол цифр пин cvv code codes otp text passcode pin digit password token".split()
)
#: "What is it?" asks for a code only after one was sent.
_SENT = "sent texted emailed sms password pin отправил".split()
#: Matches that name no secret by themselves.
_HELPERS = frozenset({"expiry", "it", "what"})
_HANDS = frozenset(
    "давайте вручную проведу проведем оформлю сюда мне нам сам сама manually here i'll"
    " we'll".split()
)
_DENIED = frozenset("не ни никому без not never don't no without n't".split())


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    matches = matches[:MOST]
    secrets = [m for m in matches if m.label not in _HELPERS and _is_secret(view, m)]
    found = [*requested(view, secrets), *_bare_card(view, matches), *_it(view, matches)]
    end = -1
    for match in sorted(found, key=lambda m: (m.start, -m.end)):
        if match.start >= end:
            yield view.hit(match)
            end = match.end


def _is_secret(view: View, match: Match) -> bool:
    words = sentence_words(view, match.start)
    if match.label == "pin":
        return not any_begins(words, PLACES)
    if match.label == "photo":
        denied = _DENIED.intersection(view.words[match.first : match.last])
        return not denied and not any_begins(words, OTHER_CARDS + COVERED)
    if match.label == "number":
        if any_begins(words, ["expir", "срок"]) and not any_begins(words, OTHER_CARDS):
            return True
        return not any_begins(words, LAST_FOUR + OTHER_CARDS) and said(view, PAYING)
    if match.label in {"code", "weak_code"} and any_begins(words, RECIPIENTS):
        return False
    if match.label == "weak_code":
        if not PROGRAM.isdisjoint(view.words[match.last : match.last + 1]):
            return False
        return not any_begins(words, OTHER_CODES) and (
            said(view, CODE_TALK) or asked_about_code(view)
        )
    return True


def _bare_card(view: View, matches: Sequence[Match]) -> Iterator[Match]:
    """«Давайте проведу сам: номер карты, срок, код сзади»: the list itself asks."""
    cards = [m for m in matches if m.label in {"card", "number", "expiry"}]
    for card in cards:
        mates = [m for m in cards if m.start > card.start and view.same_sentence(m, [card])]
        kinds = {card.label, *(m.label for m in mates)}
        if not mates or not ("card" in kinds or kinds == {"number", "expiry"}):
            continue
        if _offers_hands(view, card) and not view.same_sentence(card, view.cue("keeps_secret")):
            yield card._replace(end=mates[-1].end, last=mates[-1].last)
            return


def _offers_hands(view: View, match: Match) -> bool:
    """Whether the sentence says that the writer will do something with the card."""
    words = sentence_words(view, match.start)
    typed = any_begins(words, ["введ", "ввод", "вводит", "enter", "никто", "украл"])
    return not typed and not _DENIED.intersection(words) and not _HANDS.isdisjoint(words)


def _it(view: View, matches: Sequence[Match]) -> Iterator[Match]:
    """«Придёт СМС. Назовите его мне»."""
    if not any_begins(view.words, _ANTECEDENTS):
        return
    labels = {match.label for match in matches}
    asks = [*follow_up(view)] if "it" in labels else []
    if "what" in labels and any_begins(view.words, _SENT):
        asks += [match for match in matches if match.label == "what"]
    for ask in asks:
        before = sentence_words(view, ask.start, before=1)
        if any_begins(before, _ANTECEDENTS) and not any_begins(before, OTHER_CODES + RECIPIENTS):
            yield ask


RULE = Rule(
    code="SEC02",
    name="asks-for-code-or-card",
    category="credential_request",
    severity="error",
    blocks=("always",),
    why={
        "ru": "Так спрашивают мошенники: по этому коду или карте уводят деньги, а клиент потом"
        " верит каждому, кто назвался поддержкой.",
        "en": "This is what fraudsters ask: the code or card opens the money, and the customer"
        " learns to trust anybody who says they are support.",
    },
    advice={
        "ru": "Найдите человека иначе: «Назовите последние четыре цифры карты и дату платежа». Код"
        " и CVV пусть вводит только сам: «Код введите на сайте, мне его называть не нужно».",
        "en": "Identify the customer another way: “Tell me the last four digits of the card and the"
        " date of the payment”. Codes are typed by them alone: “Enter the code on the site, I don't"
        " need it”.",
    },
    match=(
        *phrases(
            "=пин|=пина|=пином|=пин-код|=пин-кода|=пинкод|=пинкода|=пин-коды|=пины",
            "=pin|=pin-code|=pincode|=pins|=pin-код|=pin-кода",
            slack=0,
            label="pin",
        ),
        *phrases(
            "cvv*|cvc*|=цвв|=цвс|=свв|=cvn",
            "три|<NUM> цифра ...4 оборот|обратный|задний|=сзади",
            "=код ...3 оборот|обратный|=сзади|задний",
            "код безопасность =карты|=вашей",
            "=полный|=полного|=весь|=целый номер ...2 карта",
            "номер ...2 карта =целиком|=полностью|=весь",
            "шестнадцать|=16|=все цифра ...2 карта|номер",
            "=данные =вашей|=банковской? карта",
            "=three|=3|<NUM> =digit|=digits =security|=verification? =code|=number? ...3"
            " =back|=reverse",
            "=three|=3|=last =last|=three|=3? =numbers|=digits|=figures ...4 =back|=reverse"
            "|=signature",
            "=number|=numbers =on =the =back|=reverse =of =your|=the ...1 =card",
            "=security =code ...4 =card|=back|=reverse",
            "=full|=complete|=entire|=whole|=16-digit|=long =credit|=debit|=bank|=payment? =card"
            " =number|=numbers",
            "=card =number ...1 =in =full",
            "=long =number ...5 =card",
            "=16|=sixteen =digits|=numbers",
            "=card =details|=info|=information|=data",
            "=3-digit|=three-digit|=4-digit =security|=verification? =code|=number ...4 =back|=card"
            "|=reverse|=behind",
            "=карту ...2 =с|=со =двух|=обеих|=обратной =сторон|=стороны",
            "=both|=either =sides|=side =of ...2 =card",
            slack=0,
            label="card",
        ),
        *phrases(
            "фото|скан|снимок|фотография|скриншот ...4 карта",
            "=front|=back =side? =of ...3 =card",
            "=photo|=picture|=scan|=screenshot|=image|=copy ...4 =card",
            slack=0,
            label="photo",
        ),
        *phrases("номер ...1 карта", "=card =number|=numbers|=no", slack=0, label="number"),
        *phrases(
            "=срок|=срока ...1 действие",
            "=месяц =и =год",
            "=expiry|=expiration|=exp|=valid-thru",
            slack=0,
            label="expiry",
        ),
        *phrases(
            "кодовый|контрольный|секретный|тайный слово|фраза|вопрос|ответ",
            "ответ =на секретный|контрольный|кодовый вопрос",
            "девичий фамилия",
            "=фамилию|=фамилия =матери ...2 девичий",
            "сид-фраз*|сидфраз*|seed-фраз*|мнемоник*|мнемофраз*",
            "<NUM>|двенадцать|все слово ...2 восстановление|фраза|кошелек",
            "=сид|=seed фраза",
            "фраза =для? восстановление",
            "резервный|приватный|закрытый|секретный код|ключ|фраза",
            "=seed|=recovery|=secret|=mnemonic|=backup =phrase|=phrases|=words|=key|=keys|=code"
            "|=codes",
            "=private =key|=keys",
            "=memorable =word|=information|=name|=place|=date",
            "=security|=secret|=memorable =answer|=word|=question|=questions|=answers",
            "=maiden =name",
            "=mother's =maiden",
            slack=0,
            label="secret",
        ),
        *phrases(
            "одноразовый|проверочный|подтверждающий|секретный|шестизначн*|четырехзначн*|пятизначн*"
            " код|пароль|комбинация",
            "=код|=кода|=кодом|=коды ...1 подтверждение|авторизация|верификация",
            "получить|прийти|приходить ...2 =код|=смс|=sms",
            "=какой|=за код|=цифры ...2 прийти|приходить|получить",
            "=код|=кода|=кодом|=коды|цифра|=число|=пароль|=комбинацию =из|=с|=от|=в ...2"
            f" {_PHONE_RU}",
            "=смс-код|=смс-кода|=sms-код|=смскод|=смс-коды|=пуш-код",
            "=код|=кода|=цифры|=смс|=сообщение|=смску|=sms =который|=которая|=которое|=что|=которые"
            " ...3 прийти|приходить|получить|отправить|выслать|прислать",
            "переслать|скриншот ...3 =смс|=sms|смска",
            "=какие =цифры|=символы ...1 прийти|приходить|получить|указать:PRTS",
            "сообщение|письмо|уведомление|пуш =с|=где код|пароль",
            "<NUM>|=шесть|=четыре|=пять|=все|=эти цифра|символ ...1 =что|=которые|=из|=с ...3"
            f" {_PHONE_RU}|прийти|приходить|получить",
            "=one-time|=single-use|=verification|=authentication|=authorization|=authorisation|=2fa"
            "|=two-factor|=login|=sign-in|=authenticator|=sms|=otp"
            " =code|=codes|=passcode|=password|=pin"
            "|=number",
            "=one =time =code|=passcode|=password|=pin",
            "=otp|=otps|=totp",
            "=text-message|=push|=activation|=unlock|=banking|=text =code|=codes|=passcode",
            "=verification|=confirmation|=authentication|=security =sms|=text|=message|=push"
            "|=notification|=digits",
            "=confirmation|=authorisation|=authorization =number|=code ...2 =your|=the =bank",
            "=numbers|=digits|=code =came|=come|=comes|=show|=shows =up|=on",
            "=access =code|=codes =of|=for|=to ...2 =account|=bank|=banking|=profile",
            "=code|=codes|=digits ...2 =has|=have|=just =just|=come|=reached|=arrived|=been",
            "=code|=codes|=digits ...2 =appears|=appeared|=popped|=pops|=shown|=displayed",
            "=4-digit|=5-digit|=6-digit|=7-digit|=8-digit|=four-digit|=five-digit|=six-digit"
            "|=eight-digit =verification|=security|=access|=login|=sms|=text|=confirmation? =code"
            "|=pin|=passcode",
            "=code|=codes|=number|=digits ...2 =we|=you|=i|=that|=which|=just ...2 =sent|=texted"
            "|=emailed|=send|=receive|=received",
            "=sms|=text =message? ...4 =from =the|=your? =bank",
            "=code|=codes|=digits|=number =from|=in|=on ...2"
            " =text|=sms|=message|=authenticator|=email"
            "|=texts",
            slack=0,
            label="code",
        ),
        *phrases("=код|=кода|=коды", "=code|=codes", slack=0, label="weak_code"),
        *phrases(
            "=его|=ее|=их =мне|=нам|=сюда|=здесь|=в",
            "=мне|=нам =его|=ее|=их",
            "=it|=them|=that|=those =back|=here|=over|=out|=to|=with",
            "=me|=us =it|=them|=that|=those",
            slack=0,
            label="it",
        ),
        *phrases("=what =is =it", "=what =it =says|=is|=was", slack=0, label="what"),
    ),
    check=_check,
    source=("REVIEW SEC02", "S3-49"),
)
