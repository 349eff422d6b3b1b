"""The clinic's part of the history file, and the file that says that a folder is a clinic's."""
