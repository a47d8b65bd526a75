"""One module a page; ``actions`` holds what the forms of a case do."""
