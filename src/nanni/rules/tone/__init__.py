"""Tone: what a customer hears behind the words - blame, contempt, lectures, excuses."""
