"""What fingers, ears and keyboards do to words: the tables behind `nanni.text.typos`.

The choice follows the spelling rules that Russian and English writers break most; it is meant to
grow by pairs met in real replies.
"""

from nanni.model.typed import Final

Rules = dict[str, tuple[tuple[str, str], ...]]
"""First letter of what is written -> pairs of what is written and what was meant."""


def _rules(text: str, swaps: str = "") -> Rules:
    pairs = [(pair.partition(">")[0], pair.partition(">")[2]) for pair in text.split()]
    for swap in swaps.split():
        pairs += [(swap[0], swap[1]), (swap[1], swap[0])]
    rules: dict[str, list[tuple[str, str]]] = {}
    for wrong, right in pairs:
        rules.setdefault(wrong[0], []).append((wrong, right))
    return {first: tuple(found) for first, found in rules.items()}


def _neighbours(*rows: str) -> dict[str, str]:
    """Return for each key the keys that a finger may hit instead; each row is half a key over."""
    near: dict[str, set[str]] = {}
    for number, row in enumerate(rows):
        for place, key in enumerate(row):
            beside = {row[place - 1 : place], row[place + 1 : place + 2]}
            above = set(rows[number - 1][place : place + 2]) if number else set()
            near.setdefault(key, set()).update(beside, above)
            for other in above:
                near.setdefault(other, set()).add(key)
    return {
        key: "".join(sorted(other for other in keys if other.isalpha()))
        for key, keys in near.items()
        if key.isalpha()
    }


_QWERTY: Final = "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,."
_JCUKEN: Final = "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"

NEIGHBOURS: Final = _neighbours(*_QWERTY) | _neighbours(*_JCUKEN)

TO_CYRILLIC_LAYOUT: Final = str.maketrans("".join(_QWERTY), "".join(_JCUKEN))
TO_LATIN_LAYOUT: Final = str.maketrans("".join(_JCUKEN), "".join(_QWERTY))

LATIN_TWINS: Final = "aceopxykmtbh"
"""Latin letters that look like a Cyrillic one in lower case or, as M, T, B, H, in upper case."""

CYRILLIC_TWINS: Final = "асеорхукмтвн"

TO_CYRILLIC_TWINS: Final = str.maketrans(LATIN_TWINS, CYRILLIC_TWINS)
TO_LATIN_TWINS: Final = str.maketrans(CYRILLIC_TWINS, LATIN_TWINS)
DIGIT_TWINS: Final = str.maketrans("0346", "озчб")
"""Digits that stand for Cyrillic letters in texts made to slip past filters («cпаcи6о»)."""

RUSSIAN_SOUNDS: Final = _rules(
    # Vowels without stress.
    "йо>е йе>е ье>ие ие>ье ии>и "
    # Hissing sounds, and what school rules say of the vowels after them.
    "сч>щ щ>сч жч>щ зч>щ шн>чн чн>шн шт>чт чю>чу щю>щу жю>жу шю>шу чя>ча щя>ща цы>ци ци>цы шо>ше "
    "чо>че жо>же "
    # Letters that are not heard.
    "ущ>ующ айл>алуй еж>едж тш>чш "
    "сн>стн зн>здн нц>лнц рц>рдц ств>вств лств>льств нтс>нтств ува>ува пч>бч дч>тч тч>дч "
    # The ending of «себя» verbs and of the genitive.
    "тся>ться ться>тся ца>тся ца>ться цца>тся цца>ться ово>ого ева>его ева>ого ово>ова "
    # Soft and hard signs.
    "ь> ъ> чь>ч шь>ш т>ть л>ль н>нь с>сь з>зь р>рь д>дь м>мь ш>шь ч>чь ж>жь б>бь в>вь п>пь",
    swaps="иь оа еи ея еэ иы ая ью ьъ бп вф гк дт жш зс ую гв хг ыи",
)

ENGLISH_SOUNDS: Final = _rules(
    # Consonants with more than one spelling.
    "f>ph ph>f c>s s>c c>k k>c k>ck ck>k z>s s>z g>j j>g sh>ti w>wh wh>w n>kn r>wr gth>ght "
    "sion>tion tion>sion cion>tion tian>tion "
    # Vowels that sound alike or fade.
    "ie>ei ei>ie u>ou ou>u o>ou e>ea ea>e e>ee ee>e oo>u u>oo y>ie ie>y ai>ia ia>ai a>ea ea>a "
    # Endings.
    "erd>ered rd>red nd>ned "
    "able>ible ible>able ant>ent ent>ant ance>ence ence>ance er>or or>er ar>er er>re full>ful "
    "ly>lly aly>ally ely>ly lly>lely ed>ied ys>ies ing>eing eing>ing ment>ement ement>ment "
    # The apostrophe of a contraction.
    "nt>n't re>'re ve>'ve ll>'ll s>'s m>'m d>'d",
    swaps="ae ai ao ei eo eu io iy ou",
)

DROPPED_RUSSIAN: Final = "оеаинтсрвлкмйьудпяыбгзчжш"
"""Letters that are left out most; trying all 33 at every place would double the cost."""

DROPPED_ENGLISH: Final = "eiatnorslcuhdmpgbfkvw"

UNSTRESSED: Final = {"о": "а", "а": "о", "е": "и", "и": "е", "a": "e", "e": "i", "i": "e", "o": "a"}
"""Vowels that writers mix up more than once in a word."""

STOCK: Final = dict(
    pair.split(":")
    for pair in """
    пожайлуста:пожалуйста пожайлуйста:пожалуйста пожалуста:пожалуйста пажалуста:пожалуйста
    пажалуйста:пожалуйста пожалйста:пожалуйста пжалста:пожалуйста пожалста:пожалуйста
    здраствуте:здравствуйте здрасвуйте:здравствуйте здраствуйте:здравствуйте
    ище:еще исчо:еще ишо:еще щяс:сейчас щас:сейчас счас:сейчас
    вобщем:вообще вообщем:вообще вопщем:вообще ихний:их ихние:их
    скока:сколько стока:столько када:когда тока:только токо:только толька:только
    извеняюсь:извиняюсь извените:извините изените:извините
    лутше:лучше лудше:лучше лутший:лучший
    teh:the hte:the adn:and thier:their tehm:them taht:that waht:what thanx:thanks thnx:thanks
    youre:you're wont:won't cant:can't dont:don't im:i'm ive:i've whats:what's thats:that's
    hes:he's shes:she's theyre:they're
    tommorow:tomorrow tommorrow:tomorrow inconvience:inconvenience unfortunetly:unfortunately
    definately:definitely seperate:separate occured:occurred recieve:receive untill:until
    """.split()
)
"""Misspellings that everybody knows and that take more than one slip, or are too short to guess."""
