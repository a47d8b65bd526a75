"""Measures the engine on labelled replies: reads rows, runs the engine, scores, reports.

Run as `python -m tools.accuracy`. No rule lives here, and nothing here is part of the wheel.
"""
