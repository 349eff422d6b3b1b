"""How `run.py` makes the environment the app runs in. Standard library only."""
