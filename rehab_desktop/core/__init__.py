"""What a guided session is: exercises, routines, the clocked steps, the engine and the record.

Standard library only, no input or output, no clock and no threads: time is always an argument.
"""
