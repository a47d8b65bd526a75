"""What is counted, a module a table, each for the person who asks; and the events behind it."""
