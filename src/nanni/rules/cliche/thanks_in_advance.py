"""CLI09: thanks in advance, which takes the consent as given."""

from nanni.rulekit import Rule, phrases

RULE = Rule(
    code="CLI09",
    name="thanks-in-advance",
    category="clutter",
    severity="note",
    why={
        "ru": "«Заранее спасибо» считает согласие полученным: человек ещё не решил, будет ли"
        " делать.",
        "en": "“Thanks in advance” takes a yes for granted before the customer has given it.",
    },
    advice={
        "ru": "Попросите и скажите зачем: «Пришлите фото бирки — по нему найду партию».",
        "en": "Ask, and say what for: “Send a photo of the label and I’ll find the batch”.",
    },
    match=(
        *phrases(
            "=заранее =спасибо|=благодарю|=благодарим|=благодарен|=благодарна|=благодарны"
            "|=признателен|=признательны|=признательна",
            "=спасибо|=благодарим|=благодарю =вас? =заранее",
        ),
        *phrases(
            "=thanks|=thank =you? =so|=very? =much? =in =advance",
            "=thanking =you =in =advance",
            slack=0,
        ),
    ),
    unless=phrases(
        "=заранее|=in =спасибо|=благодарим|=advance =за|=for =ваше|=your? понимание|терпение"
        "|=understanding|=patience|=forbearance|=cooperation",
    ),
    source=("REVIEW CLI09",),
)
