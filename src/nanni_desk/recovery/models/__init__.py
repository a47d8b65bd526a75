"""The records of recovery; one module a noun."""

from nanni_desk.recovery.models.apology import Apology
from nanni_desk.recovery.models.aside import Aside, ContactTry
from nanni_desk.recovery.models.authority import AuthorityTable
from nanni_desk.recovery.models.beside import Condition, CounterClaim
from nanni_desk.recovery.models.case import Case, CaseIssue, CaseStep
from nanni_desk.recovery.models.cause import Cause, CauseEntry
from nanni_desk.recovery.models.evidence import Evidence
from nanni_desk.recovery.models.remedy import Approval, Remedy

__all__ = [
    "Apology",
    "Approval",
    "Aside",
    "AuthorityTable",
    "Case",
    "CaseIssue",
    "CaseStep",
    "Cause",
    "CauseEntry",
    "Condition",
    "ContactTry",
    "CounterClaim",
    "Evidence",
    "Remedy",
]
