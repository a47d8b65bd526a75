"""Words of attention in templates."""
