"""What is kept on disk: the history in one SQLite file, the settings in a JSON file, own clips in a
folder.
"""
