"""One module a page; ``actions`` holds what the forms of a refund do."""
