"""Reading trackers and what was handed over."""
