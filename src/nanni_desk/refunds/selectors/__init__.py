"""Reading refunds and payouts for a person."""
