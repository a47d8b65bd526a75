"""The builder of the word-form table; runs at package build time and is never shipped."""
