"""Facts that a reply states and the team can check."""
