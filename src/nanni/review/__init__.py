"""Running rules over messages: discovery, settings, engine, suppression, Reviewer."""
