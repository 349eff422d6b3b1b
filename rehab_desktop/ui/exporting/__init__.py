"""Out of the app and into it: what becomes a file, what a file becomes."""
