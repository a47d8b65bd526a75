"""Measures the engine on labelled replies and conversations: reads rows, runs it, scores, reports.

Run as `python -m tools.accuracy`. No rule lives here, and nothing here is part of the wheel.
"""
