"""Words of the customer's page in templates."""
