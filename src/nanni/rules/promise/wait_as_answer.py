"""PRM12: the customer is told to wait, and nothing else."""

from nanni.rulekit import Rule, phrases
from nanni.rules.promise._untimed import untimed

RULE = Rule(
    code="PRM12",
    name="wait-as-answer",
    category="vague_timing",
    severity="note",
    why={
        "ru": "«Ожидайте» вместо ответа: сколько и чего ждать, неизвестно.",
        "en": "“Please wait” instead of an answer: how long and what for, nobody knows.",
    },
    advice={
        "ru": "Скажите, чего ждать и до какого времени: «Смотрю логи, напишу через 10 минут».",
        "en": "Say what for and until when: “I’m reading the logs, back in 10 minutes”.",
    },
    match=(
        *phrases(
            "!=не|=долго ожидать:impr|подождать:impr",
            "=прошу|=просим|=просьба|=пожалуйста =вас? ожидать|подождать",
            "=ожидайте|=ждите =ответа|=звонка|=решения|=обратной|=специалиста|=оператора",
            "^ =please wait|hold",
            "=please =kindly? =wait|=hold|=stand =on|=for|=by|=a|=while|=until",
            "=kindly =wait|=hold",
            slack=0,
        ),
    ),
    check=untimed,
    source=("REVIEW PRM12",),
)
