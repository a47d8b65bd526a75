"""Findings that no rule of the engine makes: about silences in files and dead links."""

from collections.abc import Mapping

from nanni.cli.catalogue import is_known
from nanni.cli.i18n import say
from nanni.model import Finding, Severity
from nanni.review.file_rules import FILE_RULES
from nanni.review.sources.draft import Silence
from nanni.review.sources.passage import Passage


def malformed_silence(silence: Silence, known: Mapping[str, str]) -> Finding | None:
    """The finding about a silence that gives no reason or names no rule."""
    unknown = next((c for c in silence.codes if not is_known(c, known)), None)
    if unknown is not None:
        why = say("sup01-unknown", code=unknown)
    elif not silence.reason or not silence.codes:
        why = say("sup01-no-reason")
    else:
        return None
    return _about(silence.passage, "SUP01", "warn", why, say("sup01-advice"))


def unused_silence(silence: Silence) -> Finding:
    """The finding about a silence that met nothing."""
    return _about(silence.passage, "SUP02", "note", say("sup02-why"), say("sup02-advice"))


def dead_link(passage: Passage, start: int, end: int, reason: str, message_index: int) -> Finding:
    """The finding about a link that did not open."""
    return Finding(
        code="LNK02",
        name=FILE_RULES["LNK02"],
        category="broken_link",
        severity="warn",
        outcome="warn",
        start=start,
        end=end,
        text=passage.text[start:end],
        why=say("lnk02-why", reason=reason),
        advice=say("lnk02-advice"),
        message_index=message_index,
    )


def _about(passage: Passage, code: str, severity: Severity, why: str, advice: str) -> Finding:
    return Finding(
        code=code,
        name=FILE_RULES[code],
        category="suppression",
        severity=severity,
        outcome="warn" if severity == "warn" else "note",
        start=0,
        end=len(passage.text),
        text=passage.text,
        why=why,
        advice=advice,
    )
