"""TON01: the customer is told that it is their own doing."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases
from nanni.rules.tone._blame import ALL

#: Between «вы» and the deed: then somebody else did it.
_SUBJECTS = frozenset(
    "мы я они он она которые который которая курьер менеджер оператор сотрудник наш наша наши"
    " we i our they he she which who someone".split()
)
#: What we do at the customer's wish is told without blame: «потому что вы просили».
_WISHED = tuple("прос хоте спра спрос напис написа интерес жалов заказ сказа пожела".split())
_LOST = tuple(
    "аннулир отмен отказ закрыт заблок снят снима штраф удерж сгор отклон прекращ".split()
)
_CLAUSE_ENDS = ("", ",", ".", ";", "!", "—", "–", ":", ")", "-")
_SCOLDING = frozenset(
    "просто явно опять снова сами сам сама же ведь даже удосужились потрудились невнимательно"
    " just simply clearly obviously evidently apparently even never again failed neglected".split()
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        inside = view.words[match.first + 1 : match.last]
        if match.label != "said" and not _SUBJECTS.isdisjoint(inside):
            continue
        if match.label == "deed" and (
            view.is_question(match) or _named_beside_fix(view, match, inside)
        ):
            continue
        if match.label == "inverted" and not _stressed(view, match):
            continue
        if match.label == "cause" and _told_kindly(view, match):
            continue
        if match.label == "absent" and not (view.has_cue("refusal") or _costs(view, match)):
            continue
        if match.label == "guess" and view.has_cue("action_done", "remedy", "next_step_given"):
            continue
        yield view.hit(match)


def _told_kindly(view: View, match: Match) -> bool:
    """Whether the cause is the customer's wish, or something is done about it elsewhere."""
    if view.words[match.last - 1].startswith(_WISHED):
        return True
    return any(not view.same_sentence(done, [match]) for done in view.cue("action_done"))


def _costs(view: View, match: Match) -> bool:
    """Whether the sentence says what the customer lost by it."""
    first, last = view.document.sentence_words(match.first)
    return any(word.startswith(_LOST) for word in view.words[first:last])


def _stressed(view: View, match: Match) -> bool:
    """«Код продиктовали вы, …»: a clause that ends in the customer, and no question."""
    rest = view.text[match.end :].lstrip()
    return rest[:1] in _CLAUSE_ENDS and not view.is_question(match)


def _named_beside_fix(view: View, match: Match, inside: list[str]) -> bool:
    """A cause may be named where we mend it, if nobody is scolded."""
    if not _SCOLDING.isdisjoint(inside):
        return False
    # What was done before the deed is named in the same breath is its consequence, not our help.
    helped = any(
        done.start > match.start or not view.same_sentence(done, [match])
        for done in view.cue("action_done")
    )
    return helped or view.same_sentence(match, view.cue("promise"))


RULE = Rule(
    code="TON01",
    name="blaming-you",
    category="blame_customer",
    severity="warn",
    why={
        "ru": "Человек пришёл за помощью, а слышит, что виноват сам: теперь спор пойдёт о вине.",
        "en": "They came for help and hear that it is their fault: now the talk is about guilt.",
    },
    advice={
        "ru": "Назовите, что нужно сделать, без «вы не»: «Для поиска нужен номер заказа, он в"
        " письме с чеком».",
        "en": "Name what is needed, without “you didn’t”: “I need the order number, it is in the"
        " receipt e-mail”.",
    },
    match=ALL,
    unless=phrases(
        "=если|=чтобы|=чтоб|=пока|=ли|=когда ...6 =вы|=вами|=вас|=у|=ваш",
        "=хорошо|=здорово|=правильно|=отлично|=замечательно|=рады|=рад|=рада =что =вы|=вас",
        "=хорошо|=здорово|=отлично|=рады|=рад|=рада =что <VERB,past,plur> =вы",
        "=из-за ...4 =вы",
        "рекомендовать|советовать ...3 =внимательно|=внимательнее",
        "recommend|advise|suggest|encourage ...4 =carefully|=careful|=closely",
        "=ни =в =чем",
        "=ничего =не",
        "=не отвечать =за",
        "=не =то =что",
        "=банка-отправителя|=банка-получателя",
        "=если|=когда =бы =вы ...2 =могли|=хотели|=согласились|=прислали|=были|=бы",
        "=вы =ничего? =не =пришлось =бы",
        "=сами|=сам|=сама =не виноватый",
        "=if|=unless|=whether|=case|=before|=once|=when|=unlike|=glad|=good =that? =you|=your",
        "=not =that =you",
        "=so =you =do|=don't",
        "=do|=does|=did|=is|=was|=isn't|=wasn't =not? =your =fault",
        "=not|=isn't|=wasn't|=no =your =own? =fault|=mistake|=error|=responsibility|=doing",
        slack=0,
    ),
    unless_sentence=phrases(
        "=не =страшно|=беда|=проблема|=помеха|=обязательно",
        "=ничего =страшного",
        "=no =problem|=worries|=matter",
        "=nothing|=anything =wrong",
        # A wish, not a reproach: «были бы благодарны, если бы вы посмотрели».
        "=если =бы ...20 признательный|благодарный|=здорово|=рады|=рад|=рада|=помогло|=отлично",
        "признательный|благодарный|=здорово|=рады|=рад|=рада|=помогло|=отлично ...6 =если =бы",
        "=если =бы =мы|=я|=наш|=наша|=курьер|=сотрудник",
        "=из-за наш опечатка|ошибка|путаница|формулировка|недосмотр",
        "=ошибки|=нарушений|=вины =с =вашей =стороны =нет|=не",
        "=нет|=не|=никакой|=ни ошибка|вина|нарушение =с =вашей =стороны",
        slack=0,
    ),
    check=_check,
    source=("REVIEW TON01", "S2-4"),
)
