"""What a customer's words ask of us beyond an answer: anger, leaving, law, danger, thanks.

Signals read customers alone, are no fault of anybody and are never counted against anyone.
"""
