"""What a good reply has: a promise, an admission, a next step, an apology that names its cause.

Merits are shown and never counted against anyone; their absence is other rules' business.
"""
