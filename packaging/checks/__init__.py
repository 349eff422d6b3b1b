"""What `python3 run.py check` looks at, beside the tests."""
