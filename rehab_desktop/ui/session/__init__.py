"""The session on screen: the check before it, its steps, this hurts, the summary."""
