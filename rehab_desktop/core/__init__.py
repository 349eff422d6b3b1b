"""The product itself: exercises and routines, the running session, the history and the programme.

Standard library only, no input or output, no clock and no threads: time is always an argument.
"""
