"""SIG06: an insult of a person, or an accusation of fraud or theft; never anger at the matter."""

from nanni.rulekit import Rule
from nanni.rulekit.cues import signal_abuse
from nanni.rules.signal._strength import plain

[_ABUSE] = signal_abuse.CUES

RULE = Rule(
    code="SIG06",
    name="abuse",
    category="abuse",
    severity="info",
    preview=True,
    reads=("customer",),
    why={
        "ru": "Оскорбляют человека. Сотрудника надо защитить, а дело клиента всё равно решить.",
        "en": "A person is insulted. Protect the colleague, and solve the customer's matter all"
        " the same.",
    },
    advice={
        "ru": "Передайте разговор старшему; ответьте на суть, границу назовите один раз и"
        " спокойно.",
        "en": "Hand over to a lead; answer the matter, name the boundary once and calmly.",
    },
    match=_ABUSE.match,
    unless=_ABUSE.unless,
    check=plain,
    source=("REVIEW SIG06", "S4-14"),
)
