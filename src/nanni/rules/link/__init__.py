"""Links that a customer cannot follow."""
