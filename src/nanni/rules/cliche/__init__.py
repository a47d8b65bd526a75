"""Formulas that fit any customer: empathy, care, pleas for patience, empty openers and closers."""
