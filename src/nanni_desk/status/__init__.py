"""What the customer sees of their matter without an account: a page behind a signed link."""
