"""Bot: loops of machines, and people who are not fetched."""
