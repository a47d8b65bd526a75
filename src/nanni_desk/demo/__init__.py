"""The demo desk: a month of invented work behind it, and a busy minute of the present."""
