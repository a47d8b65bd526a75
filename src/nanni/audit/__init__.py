"""Audit: exports of any size in, tables of findings and a report out."""
