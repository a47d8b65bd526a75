"""Nobody waits unseen: the watchdog's steps, limits on parallel chats, assignment, estimates."""
