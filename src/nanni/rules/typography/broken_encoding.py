"""TYP14: letters that a wrong encoding turned into gibberish."""

from nanni.rulekit import Rule, pattern

RULE = Rule(
    code="TYP14",
    name="broken-encoding",
    category="formatting",
    severity="error",
    why={
        "ru": "Вместо слов — каша: клиент не может прочесть ответ совсем.",
        "en": "There is gibberish instead of words: the customer cannot read the reply at all.",
    },
    advice={
        "ru": "Наберите это место заново: текст испортился при копировании.",
        "en": "Type this part again: it was damaged when it was copied.",
    },
    match=(
        pattern(
            r"\ufffd+|â€[\u2122\u0153\u009d\u201c\u201d\u00a2\u00a6\u02dc]?|(?:[ÐÑ][\u0080-\u00bf\u0400-\u04ff"
            r"\u2010-\u2122]){2,}|(?:Р[џѕµёЅ°»І›·ґє]|С[Ђ‚ѓ‡Џ‹ЊЋ€]){2,}|Ã[©¨¤¶¼±§]",
            *("\ufffd", "â€", "ð", "ñ", "ã", "рџ", "рѕ", "рµ", "рё", "р°", "рЅ".lower(), "с‚"),
            cased=True,
        ),
    ),
    langs=("ru", "en", "uk", "be", "kk"),
    zones=("quotation", "signature", "markup"),
    source=("corpus README: formatting",),
)
