"""REF01: a refusal that offers the customer nothing else."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue, phrases
from nanni.rulekit.helpfulness import helps

#: A bare "No." is a refusal when it answers a request and hardly says more.
_BARE_NO_WORDS = 14
_STEM = 4
_REQUESTS = (
    "можно", "верните", "прошу", "можете", "будете", "хочу", "сделайте", "пересчитайте", "please",
    "can", "could", "want", "request", "would", "feature", "верни", "нужен", "нужна",
)  # fmt: skip
#: «Почему вы игнорируете?» — «Не игнорируем» refuses nothing.
_REPROACHES = ("почему", "зачем", "отчего", "do", "does", "are", "is", "will", "why")
_IMPERATIVES = ("ите", "йте", "ьте")


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if helps(view):
        return
    told: set[int] = set()
    for match in matches:
        number = view.sentence_number(match)
        if match.label == "helpless" or number in told or view.is_question(match):
            continue
        if not match.label and not _answers_request(view):
            continue
        if match.label == "echo" and not (_refuses(view, match) or _echoes(view, match)):
            continue
        told.add(number)
        yield view.hit(match)


def _answers_request(view: View) -> bool:
    return len(view.words) <= _BARE_NO_WORDS and not view.context_words.isdisjoint(_REQUESTS)


def _refuses(view: View, match: Match) -> bool:
    return any(m.start < match.end and match.start < m.end for m in view.cue("refusal"))


def _echoes(view: View, match: Match) -> bool:
    """Whether what is not done is what the customer asked for, word for word."""
    told = view.context_words
    if told.isdisjoint(_REQUESTS) and not any(word.endswith(_IMPERATIVES) for word in told):
        return False
    stem = view.words[match.last - 1][:_STEM]
    if any(f"вы {stem}" in scan.document.low for scan in view.context):
        return False
    return told.isdisjoint(_REPROACHES) and any(word.startswith(stem) for word in told)


RULE = Rule(
    code="REF01",
    name="refusal-without-remedy",
    category="refusal_without_remedy",
    severity="warn",
    blocks=("recovery",),
    why={
        "ru": "Отказ без замены — тупик: человек остаётся с той же бедой и уходит.",
        "en": "A refusal with nothing in its place is a dead end: the customer keeps the problem.",
    },
    advice={
        "ru": "Скажите, почему нельзя и что можно: «Вернуть деньги уже нельзя: прошло 30 дней."
        " Могу обменять на другой размер или начислить 500 бонусов».",
        "en": "Say why not and what you can do: “It is past 30 days, so no refund, but I can"
        " exchange it or give you store credit.”",
    },
    match=(
        cue("refusal"),
        *phrases(
            "=не <VERB,1per>",
            "=we do =not =currently|=generally|=usually|=normally? <LATN>",
            "=we =will =not <LATN>",
            slack=0,
            label="echo",
        ),
    ),
    unless_sentence=phrases(
        # The way out stands in the condition: REF07 asks to turn it round.
        "=пока ...3 =вы|=вас|<VERB,2per>",
        "=до =тех =пор",
        "=только =после",
        "=без !исключение|объяснение|причина|проблема|удовлетворение|рассмотрение|изменение|ответ"
        "|труд <NOUN,gent>",
        "=until|=unless",
        "=without !exception|notice|=any|explanation <LATN>",
        # What follows from it is told: "no deliveries on Sunday, so yours comes on Monday".
        "=so =yours|=your|=it|=you",
        # A rule told in advance is information: «если товар надет, вернуть нельзя».
        "!даже =если",
        "!even =if",
        slack=0,
    ),
    check=_check,
    source=("REVIEW REF01", "S0-12"),
)
