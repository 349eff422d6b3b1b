"""What was done: the record of a session, questions to the history, outcome scores, recovery."""
