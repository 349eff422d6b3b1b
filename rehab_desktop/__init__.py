"""Rehab Desktop: guided sessions for pain around the kneecap (runner's knee), on one laptop, with
nothing leaving it.
"""

__version__ = "0.1.0"
