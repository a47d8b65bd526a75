"""Every change of trackers and tasks."""
