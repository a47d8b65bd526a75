"""Answers that leave the customer without one: a bare link, a receipt, a file that is not there."""
