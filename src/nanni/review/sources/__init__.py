"""From files to drafts: finding, decoding and cutting them up, with the place of every word.

Readers know formats and nothing of rules; every text they give carries its way back to the file.
"""
