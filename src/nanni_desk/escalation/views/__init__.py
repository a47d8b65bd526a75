"""Pages of questions to colleagues, and where their forms arrive."""
