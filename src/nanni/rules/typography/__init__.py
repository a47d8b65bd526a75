"""How the reply looks: spaces, capitals, marks, numbers, leftovers of markup."""
