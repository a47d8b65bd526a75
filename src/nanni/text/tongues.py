"""Tells apart the languages that share an alphabet, by their little words.

``nanni.text.language`` decides quickly between Russian and English for every message; this module
looks closer, when a rule has a reason to doubt.
"""

from functools import cache

from nanni.text.language import detect_language

_LITTLE_WORDS = {
    "en": (
        "a an and are as at be been but by can could did do does for from get had has have hello hi"
        " how i if in is it its just let me my no not of on or our please so sorry thank thanks"
        " that"
        " the their them then there they this to us was we what when where which who why will with"
        " would yes you your i'm i'll we'll we're you're it's don't we've i've can't didn't isn't"
        " sure done here now still about after before any all more than only also because"
    ),
    "de": (
        "der die das und ist nicht ein eine einen wir sie ihr ihre ihren ihrem bitte mit für auf"
        " den"
        " dem des zu zur zum von haben hat wird werden können konnte sind ich uns wie auch aber"
        " oder"
        " nach bei leider wenden danke guten vielen im am es als bis noch kann wurde"
    ),
    "fr": (
        "le la les des est et un une nous vous votre vos pour dans avec pas que qui sur ne au"
        " aux du"
        " par je il elle sont être avez pouvez merci bonjour ce cette mais ou si plus très notre de"
    ),
    "es": (
        "el la los las es y un una por para con no que de en su sus nuestro usted ustedes está"
        " puede"
        " pueden gracias hola lo se al del como si pero más muy ha hemos favor supuesto le sí"
    ),
    "pt": (
        "o os as é e um uma por para com não que de em seu sua nosso você vocês está pode obrigado"
        " olá se ao do da como mas mais muito foi dia estamos"
    ),
    "it": (
        "il lo gli è e un una per con non che di in suo sua nostro può grazie ciao si al del della"
        " come ma più molto sono abbiamo ha la le dei nel"
    ),
    "pl": (
        "jest się nie na do i w z że to za dla od jak po przez są oraz proszę dziękujemy dzień"
        " dobry"
        " pan pani państwa można będzie zaczyna trwają końca witamy nasz"
    ),
    "tr": "ve bir bu için ile de da çok değil lütfen teşekkürler merhaba var yok mı mi siz biz"
    " olarak",
    "nl": "de het een en is niet wij u uw voor met op van te zijn hebben kunt graag bedankt naar"
    " ook",
    "cs": "je a na v se že to pro s do není děkujeme prosím dobrý den jsou vás vám bude jako",
    "ro": "și este nu la un o pentru cu de în vă dumneavoastră mulțumim bună ziua sunt dar",
    "sv": "och är inte en ett att det som för med på vi du ni din tack hej kan har till",
}
_FEW = 3


@cache
def _sets() -> dict[str, frozenset[str]]:
    return {lang: frozenset(words.split()) for lang, words in _LITTLE_WORDS.items()}


def latin_language(words: list[str]) -> tuple[str, int]:
    """The language of words in Latin letters, and how many of its little words were met.

    >>> latin_language("der saal ist bis freitag geschlossen".split())
    ('de', 3)
    """
    best, most = "und", 0
    for lang, little in _sets().items():
        met = sum(word in little for word in words)
        if met > most:
            best, most = lang, met
    return best, most


def tongue(text: str) -> str:
    """Language of a message, other Latin ones than English included; ``und`` when unsure.

    >>> tongue("Las bicicletas se dejan en el patio"), tongue("Готово"), tongue("OK 200")
    ('es', 'ru', 'und')
    """
    found = detect_language(text)
    if found not in {"en", "und"}:
        return found
    words = latin_words(text)
    lang, met = latin_language(words)
    return lang if met > 1 or (met and len(words) <= _FEW) else "und"


def latin_words(text: str) -> list[str]:
    """Lower-cased words that have letters only, apostrophes inside allowed."""
    words = (word.strip(".,;:!?()«»\"“”'…") for word in text.lower().split())
    return [word for word in words if word.replace("'", "").replace("’", "").isalpha()]
