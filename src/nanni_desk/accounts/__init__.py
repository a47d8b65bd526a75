"""People who work at the desk: accounts, roles, teams, presence, the audit log."""
