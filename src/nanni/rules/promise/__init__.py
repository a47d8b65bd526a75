"""Promises that cannot be kept, planned by, or asked after."""
