"""Requests for access to a customer's account, and the four things a decent one contains."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Match, View, phrases
from nanni.rulekit.matchers import Matcher

_PLACE_RU = (
    "админка|админ|админпанел*|админ-панел*|панель|кабинет|аккаунт|учетк*|профиль|сервер|хостинг"
    "|сайт|база|консоль|компьютер|ноутбук|рабочий|почта|запись|метрика|аналитика|управление|=лк"
    "|система|=crm|=cms|=ftp|=ssh|=cpanel|=аккаунту|магазин|касса|=anydesk|=teamviewer"
)
_PLACE_EN = (
    "=admin|=dashboard|=account|=accounts|=server|=hosting|=site|=website|=backend|=panel|=cpanel"
    "|=ftp|=sftp|=ssh|=database|=workspace|=computer|=machine|=store|=console|=portal|=login"
    "|=system"
    "|=mailbox|=inbox|=profile|=wordpress|=wp-admin|=environment|=desktop"
)
_GIVE_RU = "дать|давать|предоставить|предоставлять|открыть|выдать|прислать|создать|сделать|завести"
_GIVE_EN = "=give|=grant|=provide|=share|=allow|=send|=create|=set|=enable|=get|=have|=need|=open"

_ORDER_RU = "|".join(f"{verb}:impr,excl" for verb in _GIVE_RU.split("|"))
_PLEA_RU = "|".join(f"{verb}:INFN" for verb in _GIVE_RU.split("|"))
_KIND_RU = "=удаленный|=временный|=админский|=гостевой|=полный|=тестовый"
_US_EN = "=us|=me|=our|=my"

MATCH: tuple[Matcher, ...] = (
    *phrases(
        f"!не {_ORDER_RU} ...4 =доступ|=доступа|=доступы ...3 {_PLACE_RU}",
        f"!не {_ORDER_RU} ...3 {_KIND_RU} =доступ",
        f"!не {_ORDER_RU} ...3 временный|отдельный|гостевой|тестовый"
        " учетный|запись|=логин|аккаунт|пароль",
        f"=add|=invite {_US_EN} ...3 =as =an|=a? =admin|=administrator|=collaborator|=owner|=staff",
        slack=0,
        label="order",
    ),
    *phrases(
        f"{_PLEA_RU} ...4 =доступ|=доступа|=доступы ...3 {_PLACE_RU}",
        f"{_PLEA_RU} ...3 {_KIND_RU} =доступ",
        f"{_PLEA_RU} ...3 временный|отдельный|гостевой|тестовый"
        " учетный|запись|=логин|аккаунт|пароль",
        f"нужен|=нужен|понадобиться|потребоваться ...2 =доступ ...3 {_PLACE_RU}",
        f"{_GIVE_EN} ...5 =access ...4 {_PLACE_EN}",
        f"{_GIVE_EN} ...3 =temporary|=admin|=remote|=guest|=collaborator|=staff|=read-only|=full"
        " =access|=login|=account|=password",
        slack=0,
    ),
)
#: Access for these is the customer's own business.
_OTHERS = frozenset(
    "коллеге сотруднику сотрудникам бухгалтеру менеджеру партнеру другим вам colleague colleagues"
    " teammate teammates team employee employees them him her users you yourself members".split()
)

_WHY = (
    "чтобы",
    "для того",
    "потому что",
    "так как",
    "для проверк",
    "для настройк",
    "для диагностик",
    "so that",
    "so we",
    "so i",
    "because",
    "in order to",
    "to check",
    "to see",
    "to look",
    "to find",
    "to fix",
    "to test",
    "to reproduce",
    "to set up",
    "to investigate",
    "to debug",
)
_LIMIT = (
    "временн",
    "на время",
    "на день",
    "на сутки",
    "на час",
    "на два",
    "на три",
    "на пару",
    "на неделю",
    "одноразов",
    "на 1",
    "на 2",
    "на 3",
    "temporar",
    "expire",
    "until",
    "for a day",
    "for an hour",
    "for 1",
    "for 2",
    "for the next",
    "for one",
    "for two",
    "time-limited",
    "short-lived",
)
_AFTER = (
    "смените пароль",
    "смените его",
    "поменяйте его",
    "сменить пароль",
    "поменяйте пароль",
    "поменять пароль",
    "измените пароль",
    "отзовите",
    "отозвать",
    "закройте доступ",
    "закрыть доступ",
    "удалите доступ",
    "удалите учет",
    "удалить учет",
    "отключите доступ",
    "отключить доступ",
    "сбросьте пароль",
    "новый пароль",
    "change the password",
    "change your password",
    "changing the password",
    "new password",
    "reset the password",
    "reset your password",
    "revoke",
    "remove the access",
    "remove our access",
    "remove us",
    "delete the account",
    "delete the login",
    "delete it",
    "close the access",
    "switch it off",
    "turn it off",
)
_CHOICE = (
    " или ",
    "либо",
    "если неудобно",
    "если не хотите",
    "если не готовы",
    "другой вариант",
    "второй вариант",
    "вариант",
    "вместо этого",
    "на ваш выбор",
    "как вам удобнее",
    "что удобнее",
    "созвон",
    "демонстраци",
    "скринкаст",
    "показать экран",
    "экран вместе",
    "по шагам",
    " or ",
    "alternatively",
    "if you'd rather",
    "if you would rather",
    "if you prefer",
    "another option",
    "other option",
    "instead",
    "screencast",
    "screen share",
    "screen-share",
    "screenshare",
    "share your screen",
    "step by step",
    "whichever",
    "your choice",
)
#: An "or" inside of what is asked for is no choice: «логин или почта».
_NO_CHOICE = (
    "или парол",
    "или логин",
    "или адрес",
    "или почт",
    "or password",
    "or email",
    "or login",
)


def access_requests(view: View, matches: Sequence[Match]) -> Iterator[Match]:
    """Matches that ask the customer for access, not grants, refusals or talk of it."""
    asks = view.cue("asks_to_tell")
    for match in matches:
        inside = view.words[match.first : match.last]
        if view.same_sentence(match, view.cue("keeps_secret")) or _OTHERS.intersection(inside):
            continue
        if (
            match.label == "order"
            or view.is_question(match)
            or view.same_sentence(match, [a for a in asks if a.label != "question"])
        ):
            yield match


def missing_parts(view: View, match: Match) -> list[str]:
    """What a request for access lacks: ``why``, ``question``, ``limit``, ``after``."""
    low = view.low
    found = {
        "why": any(mark in low for mark in _WHY),
        "question": view.is_question(match) or "?" in view.text[match.end :],
        "limit": any(mark in low for mark in _LIMIT),
        "after": any(mark in low for mark in _AFTER),
    }
    return [part for part, there in found.items() if not there]


def offers_choice(view: View) -> bool:
    """Whether the message names another way than giving access."""
    low = view.low
    for mark in _NO_CHOICE:
        low = low.replace(mark, "")
    return any(mark in low for mark in _CHOICE)


def is_complete_request(view: View) -> bool:
    """Whether the message asks as it should: a question, a limit, a step afterwards, a choice."""
    low = view.low
    return (
        "?" in view.text
        and any(mark in low for mark in _LIMIT)
        and any(mark in low for mark in _AFTER)
        and offers_choice(view)
    )
