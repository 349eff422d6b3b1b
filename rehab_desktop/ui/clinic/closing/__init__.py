"""The end of the day: what is still open, and the way to it."""
