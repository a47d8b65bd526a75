"""Internal notes: insults, opinions passed off as facts, and notes that leak to the customer."""
