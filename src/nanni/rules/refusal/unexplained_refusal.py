"""REF03: a refusal with no word about why."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, cue, phrases
from nanni.rulekit.helpfulness import helps

_MANNERS = ("apology", "greeting_ru", "greeting_en")
_MANNER_WORDS = frozenset(
    "спасибо благодарим благодарю извините сожалению уважением уважаемый уважаемая надеемся"
    " пожалуйста обращайтесь хорошего доброго увы жаль поймите thanks thank regards sincerely"
    " unfortunately sorry cheers hope appreciate nice best".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    """Only where every other sentence is mere manners: then no reason can stand there."""
    if helps(view):
        return
    refusing = {view.sentence_number(match) for match in matches}
    polite = {view.sentence_number(m) for name in _MANNERS for m in view.cue(name)}
    words, numbers = view.words, view.document.sentences
    polite.update(n for n, word in zip(numbers, words, strict=True) if word in _MANNER_WORDS)
    if set(numbers) - refusing - polite:
        return
    for match in matches:
        sentence = view.sentence(match.start)
        if ":" in sentence or " — " in sentence or " - " in sentence or view.is_question(match):
            continue
        yield view.hit(match)
        return


RULE = Rule(
    code="REF03",
    name="unexplained-refusal",
    category="unexplained_refusal",
    severity="note",
    why={
        "ru": "Отказ без причины выглядит прихотью, и с ним спорят.",
        "en": "A refusal without a reason looks like a whim, and people argue with whims.",
    },
    advice={
        "ru": "Добавьте причину одной фразой: «Не можем перенести доставку: машина уже в пути».",
        "en": "Add the reason in a phrase: “We can’t move the delivery: the van has already left.”",
    },
    match=(cue("refusal"),),
    unless_sentence=phrases(
        "=потому|=поскольку|=ведь|=из-за|=благодаря",
        "=так =как",
        "=по =причине|=закону|=правилам|=регламенту|=условиям",
        "=в =связи|=силу|=соответствии",
        "=ввиду|=вследствие|=согласно|=поэтому",
        "=если|=пока|=без|=до|=после|=уже|=только|=чтобы",
        "=because|=since|=as|=due|=until|=unless|=without|=after|=before|=already|=once|=so",
        "=if|=for|=because",
        slack=0,
    ),
    check=_check,
    source=("REVIEW REF03",),
)
