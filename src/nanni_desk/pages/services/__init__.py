"""What the workspace itself remembers."""
