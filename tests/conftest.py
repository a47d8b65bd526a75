"""Settings shared by all tests."""

from hypothesis import settings

# Examples are derived from the test itself, so that a failure is the same on every machine, and
# nothing is timed: the suite runs beside other work.
settings.register_profile("nanni", deadline=None, derandomize=True, max_examples=100)
settings.load_profile("nanni")
