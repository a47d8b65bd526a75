"""Settings, addresses and the table of who reacts to which event; knows every app."""
