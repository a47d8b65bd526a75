"""Measures the engine against limits, against itself and against other tools, always as ratios."""
