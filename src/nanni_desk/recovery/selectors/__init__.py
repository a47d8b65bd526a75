"""Reading cases, each for the person who asks."""

from nanni_desk.recovery.selectors.cases import case_for, cases_for, forgotten_cases

__all__ = ["case_for", "cases_for", "forgotten_cases"]
