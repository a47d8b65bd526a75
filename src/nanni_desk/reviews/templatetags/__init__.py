"""Tags that the composer's template needs."""
