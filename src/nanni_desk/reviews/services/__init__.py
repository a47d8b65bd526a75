"""Sending through the gate, and keeping drafts."""
