"""The desk's processes: web, stream, worker, clock, and the one command that runs them all."""
