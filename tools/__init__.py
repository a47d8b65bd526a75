"""Scripts that serve the repository: they are run by `make` and are no part of the wheel."""
