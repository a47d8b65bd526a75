"""LNG14: English verbs, articles and plurals in a form that does not fit."""

from nanni.rulekit import Rule, pattern
from nanni.rulekit.matchers import Pattern
from nanni.rules.spelling._agreement_english import AGREEMENT
from nanni.rules.spelling._calques_english import CALQUES
from nanni.rules.spelling._learners_english import LEARNERS
from nanni.rules.spelling._missing_words_english import MISSING
from nanni.rules.spelling._number_english import NUMBERS
from nanni.rules.spelling._small_words_english import SMALL_WORDS
from nanni.rules.spelling._verb_forms import (
    AN_U,
    GERUNDS,
    MODALS,
    PARTICIPLES,
    START,
    STATES,
    THE_THING,
    THINGS,
    THIRD,
)
from nanni.rules.spelling._verb_frames_english import FORMS, FRAMES
from nanni.rules.spelling._verb_mending_english import mended
from nanni.rules.spelling._word_order_english import WORD_ORDER

_SEVERAL = (
    "items orders issues problems things errors messages products emails e-mails charges fees files"
    " settings steps tickets codes options details instructions payments features changes questions"
).split()


def _things(verb: str) -> tuple[str, ...]:
    return tuple(f"{noun} {verb}" for noun in THINGS.split("|"))


def _fixed(regex: str, fix: str | None, *gates: str, label: str = "") -> Pattern:
    return pattern(regex, *gates, fix=fix, label=label)


RULE = Rule(
    code="LNG14",
    name="english-verb-form",
    category="typo_or_grammar",
    severity="warn",
    why={
        "ru": "Ошибка в форме глагола мешает понять, кто что сделал и когда.",
        "en": "A wrong verb form makes the reader work out who did what, and when.",
    },
    advice={
        "ru": "Поправьте форму: “they were”, “did you receive”, “an hour”.",
        "en": "Mend the form: “they were”, “did you receive”, “an hour”.",
    },
    match=(
        *LEARNERS,
        *WORD_ORDER,
        *AGREEMENT,
        *FORMS,
        *FRAMES,
        *MISSING,
        *NUMBERS,
        *SMALL_WORDS,
        *CALQUES,
        _fixed(
            rf"{START}(?:they|we|you|these|those) (?P<m>was)\b",
            "were",
            "they was",
            "we was",
            "you was",
            "these was",
            "those was",
        ),
        _fixed(rf"{START}(?:they|we|you) (?P<m>has)\b", "have", "they has", "we has", "you has"),
        _fixed(rf"{START}i (?P<m>has)\b", "have", "i has "),
        _fixed(rf"{START}(?:they|we|you) (?P<m>is)\b", "are", "they is", "we is", "you is"),
        _fixed(
            rf"{START}(?:they|we|you|i) (?P<m>doesn't)\b",
            "don't",
            "they doesn't",
            "we doesn't",
            "you doesn't",
            "i doesn't",
        ),
        _fixed(
            rf"{START}(?:he|she|it) (?P<m>don't)\b", "doesn't", "he don't", "she don't", "it don't"
        ),
        _fixed(rf"{START}(?:he|she|it) (?P<m>have)\b", "has", "he have", "she have", "it have"),
        _fixed(
            r"\b(?P<m>a) (?:hours?|hourly|honest|heir)\b",
            "an",
            "a hour",
            "a honest",
            "a"
            r" heir",
        ),
        _fixed(rf"\b(?P<m>a) (?:{AN_U})\b", "an", "a un", "a up", "a ur", "a um"),
        _fixed(
            r"(?<![-'/&] )\b(?P<m>a) (?=[aeio][a-z]{3,})(?!one|once|eu|ewe|into|onto|over"
            r"|also|after"
            r"|away|only|even|each|ouija|else|if|are|around)",
            "an",
            *(" a a", " a e", " a i", " a o"),
        ),
        pattern(
            r"\b(?P<m>an) (?!de[nmrs]\b|das\b|die\b|te\b)(?:[bcdgjkpqtvwyz][a-z]{2,}|user"
            r"|users|unique|useful|university"
            r"|one-time"
            r"|european|unit|usual)\b",
            *(" an b", " an c", " an d", " an g", " an j", " an k", " an p", " an q", " an t"),
            *(" an v", " an w", " an y", " an z", " an us", " an uni", " an one", " an euro"),
            cased=True,
            fix="a",
        ),
        _fixed(
            r"\b(?:has been|have been|(?<!did )was|were|will be|to be|has|been) (?P<m>send)\b(?!"
            r" (?:button|to\b))",
            "sent",
            "been send",
            "was send",
            "were send",
            "be send",
            "has send",
        ),
        _fixed(
            rf"\b(?P<m>we are|we're|i am|i'm|they are|you are) (?:{STATES})\b",
            None,
            *(f" {verb}" for verb in ("appreciate", "apologi", "regret")),
            *(
                f"{who} {verb}"
                for who in ("are", "'re", "am", "'m")
                for verb in (
                    "understand",
                    "recommend",
                    "suggest",
                    "want",
                    "know",
                    "think",
                    "hope",
                    "agree",
                )
            ),
        ),
        *(
            _fixed(rf"\bforward to (?P<m>{verb})\b", gerund, f"forward to {verb}")
            for verb, gerund in GERUNDS.items()
        ),
        _fixed(
            r"\b(?:information|feedback|equipment|software|hardware|knowledge|luggage"
            r"|furniture)s\b",
            None,
            "informations",
            "feedbacks",
            "equipments",
            "softwares",
            "hardwares",
            "knowledges",
            "luggages",
            "furnitures",
        ),
        _fixed(
            r"\bone of (?:our|the|your|my) (?P<m>agent|issue|option|customer|order|item|developer"
            r"|specialist|reason|feature|engineer|colleague|representative|manager)"
            r"(?= (?:will|is|has|was|can|who|that)\b|[.,])",
            None,
            "one of ",
        ),
        _fixed(
            r"\bthere (?P<m>is) (?:many|several|two|three|four|multiple)\b",
            "are",
            "there"
            r" is ",
        ),
        _fixed(
            r"\b(?:please|kindly) (?P<m>to )(?=(?:check|send|provide|wait|confirm|contact"
            r"|try)\b)",
            "",
            "please to ",
            "kindly to ",
        ),
        _fixed(
            r"\b(?P<m>since) (?:\d+|two|three|few|several|many) (?:days|weeks|months"
            r"|hours)\b(?! ago)",
            "for",
            "since ",
        ),
        *(
            _fixed(
                rf"\b(?:(?:been|will be|to be|was|were) (?:\w+ly )?|(?:i|we|you|they)'ve"
                rf" (?:just |also )?)"
                rf"(?P<m>{verb})\b",
                participle,
                *(
                    f"{word} {verb}"
                    for word in ("been", "be", "was", "were", "'ve", "just", "also")
                ),
            )
            for verb, participle in PARTICIPLES.items()
        ),
        *(
            _fixed(
                rf"\b(?:will|can|should|must|would|could|may|might) (?P<m>{verb})\b",
                base,
                *(f"{modal} {verb}" for modal in MODALS),
                label="after_modal",
            )
            for verb, base in THIRD.items()
        ),
        _fixed(
            rf"(?:^|[.!?]\s|\b(?:that|because)\s){THE_THING} (?P<m>were)\b", "was", *_things("were")
        ),
        _fixed(
            rf"{START}{THE_THING} (?P<m>have) (?:been|already|not|gone|left|come|[a-z]{{3,}}ed)\b",
            "has",
            *_things("have"),
        ),
        _fixed(rf"{START}{THE_THING} (?P<m>do) not\b", "does", " do not"),
        _fixed(rf"(?:^|[.!?]\s){THE_THING} (?P<m>are)\b", "is", *_things("are")),
        _fixed(r"\b(?P<m>(?:can|could|will|may|might) able) to\b", None, " able to"),
        _fixed(
            rf"\b(?P<m>this) (?:{'|'.join(_SEVERAL)})\b",
            "these",
            *(f"this {noun}" for noun in _SEVERAL),
        ),
        _fixed(
            r"\b(?P<m>these) (?:item|order|issue|problem|error|message|product|e-?mail|charge|fee"
            r"|code"
            r"|option|ticket|payment|feature|change)\b(?! (?:number|code|page|type)s)",
            "this",
            "these ",
        ),
        _fixed(r"\b(?P<m>be rest assured)\b", "rest assured", "be rest assured"),
        _fixed(r"\bany (?P<m>inconvenient)(?=[.,!]|$| caused)", "inconvenience", "inconvenient"),
        _fixed(r"\b(?:is|are|was|were) (?P<m>happen)\b", "happening", " happen"),
        _fixed(
            r"\bany (?:(?:other|further) (?=question)|more )(?P<m>question|issue|concern|problem)"
            r"(?=[.,!?]|$)",
            None,
            *("any other", "any more", "any further"),
        ),
        _fixed(
            r"\b(?:sorry|apologies) for (?P<m>late|delayed) (?:reply|response|answer)\b",
            None,
            *("for late", "for delayed"),
        ),
        _fixed(r"\bexplain (?P<m>you|me|us) (?:the|how|why|what|that)\b", None, "explain "),
        _fixed(
            r"\bdiscuss(?:ed|ing)? (?P<m>about )",
            "",
            "discuss about",
            "discussed about",
            "discussing about",
        ),
        _fixed(r"\b(?:am|are|is) (?P<m>depend)\b", None, "are depend", "is depend", "am depend"),
    ),
    check=mended,
    langs=("en",),
    zones=("signature",),
    source=("REVIEW LNG04",),
)
