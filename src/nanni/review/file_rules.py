"""Rules about files instead of replies: silences in them, and links that were visited.

They are made by whoever reads files, not by the engine; settings may name them like any other.
"""

FILE_RULES = {
    "SUP01": "malformed-silence",
    "SUP02": "unused-silence",
    "LNK02": "unreachable-link",
}
