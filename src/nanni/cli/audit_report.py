"""What ``nanni audit`` says at its end: a few numbers, and what could not be read."""

import sys
from datetime import datetime
from pathlib import Path

from nanni.audit.run import Totals
from nanni.cli.i18n import count, language, say
from nanni.cli.problems import line_of

#: Problems shown; all of them are in the file.
_SHOWN = 5


def say_totals(totals: Totals, out: str) -> None:
    """Print what was done and the numbers that one looks at first."""
    counts, sums = totals.counts, totals.totals
    lines = [
        say(
            "audit-read",
            conversations=count(counts["conversations"], "conversations"),
            messages=count(counts["messages"], "messages"),
            files=count(totals.files, "files"),
        )
    ]
    if totals.sample is not None:
        sample = totals.sample
        size = counts["conversations"]
        lines.append(
            say(
                "audit-sampled", size=size, of=count(totals.read, "conversations"), seed=sample.seed
            )
        )
    if totals.reused:
        lines.append(say("audit-reused", parts=count(totals.reused, "parts")))
    lines += [
        say(
            "audit-open",
            number=sums["open_questions"],
            questions=count(counts["questions"], "questions-of"),
        ),
        say(
            "audit-broken",
            number=sums["broken_promises"],
            promises=count(counts["promises"], "promises-of"),
        ),
        say("audit-forgotten", conversations=count(sums["forgotten"], "conversations")),
        say("audit-faults", number=sums["faults"]),
    ]
    if totals.now:
        lines.append(say("audit-now", now=_moment(totals.now)))
    if not totals.has_load:
        lines.append(say("audit-load"))
    lines.append(say("audit-tables", path=Path(out) / "tables"))
    print("\n".join(lines))


def _moment(now: str) -> str:
    form = "%d.%m.%Y %H:%M %Z" if language() == "ru" else "%Y-%m-%d %H:%M %Z"
    return f"{datetime.fromisoformat(now):{form}}"


def say_problems(totals: Totals, out: str) -> None:
    """Print what could not be read, the first of many."""
    failed = {path for path, _ in totals.failed}
    for path, reason in totals.failed:
        if not any(problem.path == path for problem in totals.problems):
            print(f"nanni: {say('audit-failed', path=path, reason=reason)}", file=sys.stderr)
    for problem in totals.problems:
        if problem.path in failed and problem.line is None:
            print(line_of(problem), file=sys.stderr)
    others = [p for p in totals.problems if not (p.path in failed and p.line is None)]
    if not others:
        return
    records = count(totals.problem_count, "records")
    listed = Path(out) / "problems.jsonl"
    print(say("audit-problems", records=records, path=listed), file=sys.stderr)
    for problem in others[:_SHOWN]:
        print(f"  {line_of(problem)}", file=sys.stderr)
    if totals.problem_count > _SHOWN:
        print(say("audit-more", number=totals.problem_count - _SHOWN), file=sys.stderr)
