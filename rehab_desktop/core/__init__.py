"""The product itself: what there is to do, a session as it runs, what was done, what is due today.

Standard library only, no input or output, no clock and no threads: time is always an argument.
"""
