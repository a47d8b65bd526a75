"""What is wrong with a macro's texts: the engine's findings, apologies, unknown variables."""

from collections.abc import Mapping
from typing import NamedTuple

from django.utils.translation import gettext as _

from nanni import Finding
from nanni.model import Outcome
from nanni_desk.lib.engine import reviewer
from nanni_desk.macros.apologies import apologies
from nanni_desk.macros.variables import VARIABLES, unknown

#: Codes of our own remarks; the engine's have three letters and two digits.
APOLOGY, VARIABLE = "apology", "variable"


class Remark(NamedTuple):
    """One thing to put right, as the page shows it.

    Args:
        language: of the text it stands in.
        code: the engine's rule, or ``apology``, ``variable``.
        outcome: ``note`` is shown, ``warn`` needs a reason, ``block`` is refused.
        text: the words themselves.
        why: why they do not belong there, and what to write instead.
    """

    language: str
    code: str
    outcome: Outcome
    text: str
    why: str


def examine(bodies: Mapping[str, str]) -> list[Remark]:
    """Everything to say about a macro, the gravest first."""
    order = {"block": 0, "warn": 1, "note": 2}
    remarks = [remark for language, text in bodies.items() for remark in _of(language, text)]
    return sorted(remarks, key=lambda remark: order[remark.outcome])


def _of(language: str, text: str) -> list[Remark]:
    found = [
        Remark(language, APOLOGY, "block", a.text, _about_apologies()) for a in apologies(text)
    ]
    found += [
        Remark(language, VARIABLE, "block", f"{{{{{name}}}}}", _about_variables())
        for name in unknown(text)
    ]
    review = reviewer().review(text, channel="macro", lang=language)
    return found + [_remark(language, finding) for finding in review.faults]


def _remark(language: str, finding: Finding) -> Remark:
    return Remark(
        language, finding.code, finding.outcome, finding.text, f"{finding.why} {finding.advice}"
    )


def _about_apologies() -> str:
    return _(
        "Macros carry facts. An apology that everybody gets is worth nothing: "
        "write it by hand, for what happened to this person."
    )


def _about_variables() -> str:
    names = ", ".join(f"{{{{{name}}}}}" for name in VARIABLES)
    return _("There is no such variable. There are: %(names)s.") % {"names": names}
