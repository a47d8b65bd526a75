"""The fact book: what is true, since when, by whose word; and taking back what was not."""
