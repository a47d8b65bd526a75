"""Words that stand between the customer and the meaning: officialese, jargon, noise."""
