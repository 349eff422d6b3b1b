"""A session as the physio leads it: before, while it runs, and after."""
