"""The append-only log of everything that happens, and how it reaches those who wait for it."""
