"""What a person chooses about the app, taking effect at once."""
