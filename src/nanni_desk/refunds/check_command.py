"""`nanni desk check`: whether money comes back as easily as it was taken (S4-20)."""

import json
import sys
from pathlib import Path
from statistics import median
from typing import Any

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from nanni_desk.lib import clock
from nanni_desk.lib.errors import CannotDo
from nanni_desk.refunds.ceiling import MOST_STEPS
from nanni_desk.refunds.paths import EXAMPLE, FILE, BadPaths, Problem, Verdict, judge, read_paths
from nanni_desk.refunds.selectors.measured import LOOKED_BACK, steps_taken, unknown_inboxes

RED = 1
_PROBLEMS: dict[Problem, str | Promise] = {
    Problem.LONGER: gettext_lazy("getting the money back takes more steps than buying"),
    Problem.MAZE: gettext_lazy("getting the money back takes more than %(most)d steps"),
    Problem.MEASURED_LONGER: gettext_lazy("real refunds take more steps than buying"),
    Problem.MEASURED_MAZE: gettext_lazy("some real refunds took more than %(most)d steps"),
}
_BAD: dict[str, str | Promise] = {
    "missing": gettext_lazy(
        "it is not there; `nanni desk check --example` prints one to begin with"
    ),
    "syntax": gettext_lazy("it can't be read: %(where)s"),
    "empty": gettext_lazy("it describes no [[path]]"),
    "name": gettext_lazy("[[path]] number %(where)s has no name"),
    "unknown": gettext_lazy("there is no such field: %(where)s"),
    "steps": gettext_lazy("this must be a list of texts that are not empty: %(where)s"),
    "twice": gettext_lazy("described twice: %(where)s"),
    "inbox": gettext_lazy("no inbox has this key: %(where)s"),
}


class CannotCheck(CannotDo):
    """The file of paths cannot be used."""

    code = "paths"
    text = gettext_lazy("The file of paths can't be used.")


def run(*, form: str, example: bool, file: Path | None = None) -> int:
    """Check every way; gives 0 when all are green, 1 when one is red.

    Args:
        form: ``text`` or ``json``.
        example: print the example file instead.
        file: another file than the data folder's.

    Raises:
        CannotCheck: there is no such file, or it makes no sense; tells which and why.
    """
    if example:
        sys.stdout.write(EXAMPLE.read_text(encoding="utf-8"))
        return 0
    path = file or Path(settings.DATA) / FILE
    try:
        verdicts = _verdicts(path)
    except BadPaths as error:
        why = str(_BAD[error.code]) % {"where": error.where}
        raise CannotCheck(f"{path}: {why}") from None
    is_green = not any(one.problems for one in verdicts)
    if form == "json":
        told = {"ok": is_green, "paths": [_as_json(one) for one in verdicts]}
        sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
    else:
        sys.stdout.write("\n".join(_as_text(one) for one in verdicts) + "\n")
    return 0 if is_green else RED


def _verdicts(path: Path) -> list[Verdict]:
    paths, now = read_paths(path), clock.now()
    for one in paths:
        if unknown := unknown_inboxes(one.inboxes):
            raise BadPaths("inbox", f"{one.name}: {', '.join(unknown)}")
    return [judge(one, steps_taken(one.inboxes, now)) for one in paths]


def _as_json(verdict: Verdict) -> dict[str, Any]:
    measured = verdict.measured
    return {
        "name": verdict.path.name,
        "ok": not verdict.problems,
        "buy": len(verdict.path.buy),
        "refund": len(verdict.path.refund),
        "measured": {
            "refunds": len(measured),
            "median": median(measured) if measured else None,
            "most": max(measured, default=None),
            "over": sum(steps > MOST_STEPS for steps in measured),
        },
        "problems": [str(problem) for problem in verdict.problems],
    }


def _as_text(verdict: Verdict) -> str:
    said = _("buying: %(buy)d, money back: %(refund)d") % {
        "buy": len(verdict.path.buy), "refund": len(verdict.path.refund),
    }  # fmt: skip
    lines = [f"{_mark(verdict)} {verdict.path.name}: {said}{_measured(verdict.measured)}"]
    lines += [f"    {_PROBLEMS[one] % {'most': MOST_STEPS}}" for one in verdict.problems]
    return "\n".join(lines)


def _measured(steps: Any) -> str:
    if not steps:
        return ""
    days = LOOKED_BACK.days
    real = ngettext("%(n)d real refund", "%(n)d real refunds", len(steps)) % {"n": len(steps)}
    told = _("in %(days)d days: %(real)s, mostly %(middle)g, at most %(most)d") % {
        "days": days, "real": real, "middle": median(steps), "most": max(steps),
    }  # fmt: skip
    return f"; {told}"


def _mark(verdict: Verdict) -> str:
    """A word and a colour: red must be seen where there are no colours, too."""
    word, colour = (_("RED"), "31") if verdict.problems else (_("green"), "32")
    return f"\033[{colour}m{word}\033[0m" if sys.stdout.isatty() else word
