"""What is kept about a person as a whole: its copy, blocking, erasing, and how long it is kept."""
