"""One module a thing that the customer's side asks for."""
