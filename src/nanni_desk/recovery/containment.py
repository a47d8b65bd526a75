"""What is done before words when an account, data or safety is at stake (S0-1, S0-2)."""

from django.utils.translation import gettext_lazy as _

from nanni_desk.recovery.severity import Failure

#: Code of a step -> what it says. All of them, or a tick with a word on why it does not apply.
STEPS = {
    "freeze": _("Freeze the account"),
    "sessions": _("End all sessions"),
    "balance": _("Protect the balance"),
    "stop_leak": _("Close the way the data got out"),
    "make_safe": _("Make sure that nobody is in danger"),
}
_OF_KIND: dict[str, tuple[str, ...]] = {
    Failure.ACCOUNT: ("freeze", "sessions", "balance"),
    Failure.DATA: ("stop_leak", "sessions"),
    Failure.SAFETY: ("make_safe",),
}


def steps_for(kinds: set[str]) -> list[str]:
    """The steps that these failures demand, in order, without repeats."""
    return list(dict.fromkeys(step for kind in Failure for step in _OF_KIND.get(kind, ())
                              if kind in kinds))  # fmt: skip
