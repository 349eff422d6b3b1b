"""The 12 weeks: what is due today, at which dose, why, and what the next progression waits for."""
