"""SEC01: the customer is asked for a password or for the means to log in as them."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.security._access import is_complete_request
from nanni.rules.security._asking import requested
from nanni.rules.security._lexicon import ABOUT_PASSWORD, HARMLESS_PASSWORD, MOST

_WORDS_AFTER = 4


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    secrets = [m for m in matches[:MOST] if not _harmless(view, m)]
    if not secrets or is_complete_request(view):
        return
    end = -1
    for match in requested(view, secrets):
        if match.start >= end:
            yield view.hit(match)
            end = match.end


def _harmless(view: View, match: Match) -> bool:
    if "ли" in view.words[max(match.first - 2, 0) : match.first]:
        return True  # «Меняли ли пароль, расскажите»: asked is what happened to it.
    after = view.words[match.last : match.last + _WORDS_AFTER]
    return bool(HARMLESS_PASSWORD.intersection(after)) or bool(
        ABOUT_PASSWORD.intersection(after[:1])
    )


RULE = Rule(
    code="SEC01",
    name="asks-for-password",
    category="credential_request",
    severity="error",
    blocks=("always",),
    why={
        "ru": "Просьба о пароле смущает честного человека и приучает отдавать пароли мошенникам;"
        " если аккаунт потом взломают, подозревать будут вас.",
        "en": "Being asked for a password embarrasses an honest customer and trains them for"
        " fraudsters; if the account is broken into later, you are the suspect.",
    },
    advice={
        "ru": "Спросите вежливо, с причиной, сроком и выбором: «Могли бы вы дать временный доступ"
        " на сутки, чтобы мы проверили настройку? Потом отзовите его и смените пароль. Или пришлём"
        " шаги со скринкастом, или созвонимся и посмотрим на экран вместе — как вам удобнее?»",
        "en": "Ask politely, with the reason, a limit and a choice: “Could you give us temporary"
        " access for a day, so that we can check the setting? Revoke it and change the password"
        " afterwards. Or we can send you steps with a screencast, or look at your screen together"
        " on a call — whichever suits you.”",
    },
    match=phrases(
        "пароль|пассворд*|парольчик*",
        "=логин|=логином =и|=или? =пасс|=пас|=pass|=пассом|=pwd",
        "учетный =данные|=данных|=данными",
        "реквизиты =доступа|=входа|=авторизации",
        "реквизиты =для входа|доступ|авторизация",
        "=данные =для|=от входа|авторизация|вход|аккаунт|учетк*",
        "=логин|=логина|=логины =с =паролем",
        "=доступы|=доступов|=доступами",
        "=креды|=кредов|=кредами|=кред",
        "=апи-ключ|=api-ключ|=апи-ключа|=api-ключа|=токен|=токена|=токены",
        "=api|=апи ключ|=ключа",
        "=password|=passwords|=passcode|=passcodes|=passphrase|=pwd|=passwd|=passw",
        "=user|=username|=login|=userid|=id =and|=or|=n? =pass|=password|=pw|=pwd",
        "=user =name =and|=or? =pass|=password|=pw|=pwd",
        "=login|=log-in|=signin|=sign-in|=account|=admin|=access =credentials|=credential|=creds",
        "=login|=log-in|=signin|=sign-in =details|=info|=information|=data",
        "=credentials|=creds|=logins",
        "=api|=access|=auth|=secret|=bearer|=ssh =key|=keys|=token|=tokens",
        slack=0,
    ),
    check=_check,
    source=("REVIEW SEC01", "S3-49", "DOMAIN S3-50"),
)
