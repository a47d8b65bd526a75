"""Words of recovery in templates."""
