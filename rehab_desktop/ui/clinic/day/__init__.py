"""The day: who comes, and what is to be looked at."""
