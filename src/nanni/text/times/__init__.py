"""Time expressions: their words, their grammar and how they are read.

The public face is `nanni.text.deadlines`; nothing else should import from here.
"""
