"""What the workspace shows, read for the person who looks."""
