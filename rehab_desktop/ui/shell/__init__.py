"""The window and what is around the pages: which screen is up, the rail, notices, troubles."""
