"""The curtain over a clinic's window: when it falls, what stands on it, what lifts it."""
