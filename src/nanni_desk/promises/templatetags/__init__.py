"""Filters for promises."""
