"""Refusals, redirects and advice given in place of help."""
