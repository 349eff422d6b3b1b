"""The chart: everything about one person on one screen."""
