"""The customer's page, and what colleagues do with its link."""
