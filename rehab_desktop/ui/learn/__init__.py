"""Short cards on why, each with its sources."""
