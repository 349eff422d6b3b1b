"""The clinic's window, the rail, which screen is up, who works."""
