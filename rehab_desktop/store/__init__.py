"""What is kept on disk: the history of sessions in one SQLite file, the settings in a JSON file."""
