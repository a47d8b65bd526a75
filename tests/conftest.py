"""Settings shared by all tests."""

import signal

from hypothesis import settings

# Examples are derived from the test itself, so that a failure is the same on every machine, and
# nothing is timed: the suite runs beside other work.
settings.register_profile("nanni", deadline=None, derandomize=True, max_examples=100)
settings.load_profile("nanni")

# Shells start what runs in the background deaf to Ctrl-C, and so would be every process of a test.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
