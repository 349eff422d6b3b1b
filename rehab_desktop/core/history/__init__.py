"""What was done: session records, questions about the history, outcome scores, recovery of the
file.
"""
