"""Waiting: customers whom nobody answers, or answers late."""
