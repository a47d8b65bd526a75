"""How the reply is spelt: letters, words, endings, commas."""
