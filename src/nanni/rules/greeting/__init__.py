"""How a message opens and closes, and in which language it speaks."""
