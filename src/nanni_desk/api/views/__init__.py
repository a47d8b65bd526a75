"""Version 1 of the API, and the owner's pages of inboxes and tokens."""
