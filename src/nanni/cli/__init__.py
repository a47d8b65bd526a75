"""The command line: one module per command, output formats apart, nothing heavy at start."""
