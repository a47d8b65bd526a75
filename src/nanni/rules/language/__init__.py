"""The words themselves: borrowings where a plain word is at hand."""
