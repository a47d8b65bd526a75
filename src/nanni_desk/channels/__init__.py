"""Ways in and out, one folder each; no channel knows another."""
