"""The agent's workspace and the other pages; joins what the apps below know."""
