"""Summary: the tables of an audit counted into what a report tells; nothing of how it looks."""

from nanni.audit.summary.dialogues import Dialogue, Key, dialogues
from nanni.audit.summary.number import Event, Grade, Number
from nanni.audit.summary.tally import About, RuleLine, Summary, about_of, summarise

__all__ = [
    "About",
    "Dialogue",
    "Event",
    "Grade",
    "Key",
    "Number",
    "RuleLine",
    "Summary",
    "about_of",
    "dialogues",
    "summarise",
]
