"""Refunds: a demand for money back, its legal clock, the steps we ask for, and the payment."""
