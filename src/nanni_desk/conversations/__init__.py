"""Contacts, conversations, messages, and the ledgers of questions and promises beside them."""
