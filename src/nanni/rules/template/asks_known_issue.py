"""CLI13: «чем могу помочь?» though the customer has already said what is wrong."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rulekit.openings import greeting_at

_SUBSTANCE = 3
#: Words that state no issue: "hello, is anybody there?".
_SMALL = frozenset(
    "здравствуйте привет добрый доброе день вечер утро спасибо пожалуйста можно вопрос есть у меня"
    " вы тут здесь кто-нибудь кто-то ау алло подскажите помогите нужна помощь оператор оператора и"
    " а позовите человек человека живой hello hi hey there good morning afternoon evening thanks"
    " please help need i a is anyone anybody have question can you me agent human operator someone"
    " talk to speak with the an again ok okay".split()
)
_ELSE = frozenset("еще ещё else further more additionally other дополнительно".split())


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if not _issue_is_known(view.situation.context):
        return
    for match in matches:
        first, last = view.document.sentence_words(match.first)
        if _ELSE.isdisjoint(view.words[first:last]) and ":" not in view.sentence(match.start):
            yield view.hit(match, fixes=(view.delete(*_whole(view, match)),))


def _issue_is_known(context: Sequence[str]) -> bool:
    if not context:
        return False
    words = context[-1].lower().replace("ё", "е").split()
    own = [word.strip(".,!?;:()«»\"'") for word in words]
    return sum(1 for word in own if word and word not in _SMALL) >= _SUBSTANCE


def _whole(view: View, match: Match) -> tuple[int, int]:
    """The whole sentence when it says nothing else."""
    first, last = view.document.sentence_words(match.first)
    start, end = view.span_of_sentence(match.start)
    rest = view.words[first : match.first]
    greeting = bool(rest) and greeting_at(view.words, first) is not None
    if rest and not greeting:
        return match.start, end
    return (match.start if greeting else start), end if match.last == last else match.end


RULE = Rule(
    code="CLI13",
    name="asks-known-issue",
    category="robotic_template",
    severity="note",
    why={
        "ru": "Человек уже рассказал, что случилось: вопрос отнимает ход и звучит как"
        " автоответчик.",
        "en": "The customer has already said what happened: the question costs a turn and sounds"
        " like an answering machine.",
    },
    advice={
        "ru": "Начните с дела: «Здравствуйте, Марина! Вижу, заказ 812 не пришёл, проверяю"
        " курьера».",
        "en": "Begin with the matter: “Hello Olivia, I see order 812 has not arrived, checking with"
        " the courier.”",
    },
    match=phrases(
        "=чем =я|=мы? =могу|=можем|=могли|=можно|=мог|=могла =бы? =вам|=вас?"
        " =помочь|=быть|=порадовать",
        "=чем =вам =помочь|=могу|=можем|=могли",
        "=чем =помочь",
        "=как =я|=мы? =могу|=можем =вам? =помочь",
        "=какой|=каков =у? =вас|=ваш =вопрос",
        "=что =у =вас =случилось|=произошло|=за =вопрос|=стряслось?",
        "=опишите|=задайте|=напишите|=сформулируйте =пожалуйста? =ваш|=свой|=вашу|=свою =вопрос"
        "|=проблему|=ситуацию",
        "=слушаю =вас",
        "=по =какому =вопросу =вы? =обратились|=обращаетесь|=пишете",
        "=how =can|=may|=could|=might =i|=we =help|=assist",
        "=how =can|=may =i|=we =be =of",
        "=what =can =i|=we =do|=help",
        "=what =seems =to =be =the =problem|=issue|=matter",
        "=what =brings =you =here",
        "=please =describe|=state|=explain =your =issue|=problem|=question|=concern",
        slack=0,
    ),
    at="opening",
    check=_check,
    source=("S4-3",),
)
