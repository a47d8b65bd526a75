"""The API, version 1: promises from forms and programs, messages from other systems."""
