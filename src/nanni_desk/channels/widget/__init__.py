"""The chat widget: a loader for any site, a panel in a frame, and what they talk to."""
