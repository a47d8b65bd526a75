"""Recovery: a failure of ours becomes a case that ends with the customer made whole."""
