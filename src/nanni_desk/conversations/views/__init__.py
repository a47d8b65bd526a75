"""One module a thing that is served."""
