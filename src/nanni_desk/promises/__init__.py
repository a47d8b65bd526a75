"""Everybody's promises on one page: whose, to whom, by when, and what became of them."""
