"""Pages of trackers and tasks, and the address to which trackers tell."""
