"""Reading the book, and how far people have been told."""
