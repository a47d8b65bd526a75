"""One module for each side of writing: while one writes, at the gate, and what the rules say."""
