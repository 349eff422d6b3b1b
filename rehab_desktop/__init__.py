"""Rehab Desktop: guided sessions for runner's knee, on one laptop, with nothing leaving it."""

__version__ = "0.1.0"
