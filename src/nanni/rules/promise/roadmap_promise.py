"""PRM11: a feature or a product is promised at some time."""

from nanni.rulekit import Rule, phrases
from nanni.rules.promise._untimed import untimed

RULE = Rule(
    code="PRM11",
    name="roadmap-promise",
    category="overpromise",
    severity="note",
    why={
        "ru": "Обещанная «скоро» возможность становится долгом: о ней спросят ещё много раз.",
        "en": "A feature promised “soon” becomes a debt: it will be asked after many times.",
    },
    advice={
        "ru": "Скажите правду о планах: «Сейчас этого нет и в плане до осени не стоит; вот"
        " обходной путь».",
        "en": "Be plain about plans: “We don’t have it and it is not planned before autumn; here"
        " is a way round”.",
    },
    match=(
        *phrases(
            "=скоро|=вскоре|=обязательно ...2 добавить:futr|реализовать:futr|внедрить:futr"
            "|выпустить:futr|появиться:futr|запустить:futr|сделать:futr",
            "добавить:futr|реализовать:futr|внедрить:futr|появиться:futr ...3 =скоро|=будущем"
            "|=обновлениях|=обновлении|=версиях",
            "=в =планах|=планируется|=планируем ...2 добавить|реализовать|внедрить|выпустить"
            "|запустить|добавление|реализация|внедрение|поддержка",
            "=coming =soon",
            "=on =our|=the =roadmap",
            "=will|=plan|=planning =be|=to? ...1 =add|=added|=implement|=implemented|=release"
            "|=released|=launch|=introduce ...4 =soon|=future|=upcoming|=later",
            "=planned =for =a|=the|=future|=next|=upcoming",
            slack=1,
        ),
    ),
    check=untimed,
    source=("REVIEW PRM11",),
)
