"""Content for training: exercise cards, routines, clips, pain lights, and cards that
explain why.
"""
