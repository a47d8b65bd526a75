"""Reports: what recovery came to, in numbers that open what they were counted from. No rankings."""
