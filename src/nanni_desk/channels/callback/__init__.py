"""Another system's inbox: it posts messages to our API and takes replies at its own address."""
