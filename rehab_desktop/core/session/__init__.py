"""A running session: its steps, the reducer, cues, the position of the clip, and the ports it
needs.
"""
