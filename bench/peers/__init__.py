"""Runners of other tools. Each lives in its own process and answers lines of JSON."""
