"""Reading text: normalising, words, sentences, zones, languages, word forms, times."""

from nanni.text.document import Document
from nanni.text.language import detect_language
from nanni.text.normalise import Normalised, normalise
from nanni.text.zones import Zone, ZoneKind, find_zones

__all__ = [
    "Document",
    "Normalised",
    "Zone",
    "ZoneKind",
    "detect_language",
    "find_zones",
    "normalise",
]
