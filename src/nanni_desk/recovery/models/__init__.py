"""The records of recovery; one module a noun."""

from nanni_desk.recovery.models.case import Case, CaseIssue, CaseStep
from nanni_desk.recovery.models.evidence import Evidence
from nanni_desk.recovery.models.remedy import Approval, Remedy

__all__ = ["Approval", "Case", "CaseIssue", "CaseStep", "Evidence", "Remedy"]
