"""Proof: runs a rule over its examples and says, in words, where they disagree."""

from collections.abc import Iterable

from nanni.model import Edit, Finding
from nanni.review.engine import Engine
from nanni.rulekit.examples import Example
from nanni.text.saying import Saying


def disagreements(engine: Engine, code: str, example: Example) -> list[Saying]:
    """What the rule ``code`` does otherwise than the example says; empty when it agrees.

    The engine may run other rules too: only findings of ``code`` are looked at. A rule over
    conversations is proved by ``nanni.review.dialogue_proof``.
    """
    return compare(code, example, _in_messages(knowing_facts(engine, example), example))


def knowing_facts(engine: Engine, example: Example) -> Engine:
    """The engine beside the shipped fact book, if the example is told with ``facts``."""
    if "facts" not in example.settings:
        return engine
    from nanni.review.facts_file import shipped_facts  # noqa: PLC0415 - few examples need them

    return engine.knowing(shipped_facts())


def compare(code: str, example: Example, findings: Iterable[Finding]) -> list[Saying]:
    """Where ``findings`` of the rule ``code`` differ from what the example marks."""
    out: list[Saying] = []
    findings = [f for f in findings if f.code == code]
    for index, line in enumerate(example.lines):
        mine = [f for f in findings if f.message_index == index]
        if line.whole:
            if not mine:
                out.append(Saying("nothing found in the message"))
            continue
        spans = sorted((f.start, f.end) for f in mine)
        if spans != line.marks:
            expected, found = _quote(line.text, line.marks), _quote(line.text, spans)
            out.append(Saying("expected {expected}, found {found}", expected=expected, found=found))
        elif example.fixed is not None and index == len(example.lines) - 1:
            fixed = apply_fixes(line.text, mine)
            if fixed != example.fixed:
                told = "fixed to {fixed!r}, expected {expected!r}"
                out.append(Saying(told, fixed=fixed, expected=example.fixed))
    return out


def _in_messages(engine: Engine, example: Example) -> list[Finding]:
    """Findings of each message for itself."""
    out: list[Finding] = []
    for index, line in enumerate(example.lines):
        role = "agent" if line.role == "note" else line.role
        out += engine.findings(line.text, example.situation(index), role, index)[0]
    return out


def apply_fixes(text: str, findings: list[Finding], *, safe_only: bool = False) -> str:
    """``text`` with the first fix of every finding, later edits that overlap earlier ones left out.

    >>> apply_fixes("а", [])
    'а'
    """
    edits: list[Edit] = []
    for finding in findings:
        fix = next((f for f in finding.fixes if f.safe or not safe_only), None)
        if fix and not any(_overlap(a, b) for a in fix.edits for b in edits):
            edits += fix.edits
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _overlap(a: Edit, b: Edit) -> bool:
    if a.start == a.end and b.start == b.end:
        return a.start == b.start
    return a.start < b.end and b.start < a.end


def _quote(text: str, spans: list[tuple[int, int]]) -> Saying:
    if not spans:
        return Saying("nothing")
    return Saying("{places}", places=", ".join(f"«{text[a:b]}»" for a, b in spans))
