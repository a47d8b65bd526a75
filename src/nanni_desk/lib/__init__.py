"""Small things every app needs; knows none of them."""
