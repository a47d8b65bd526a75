"""One module a page, its fragments with it."""
