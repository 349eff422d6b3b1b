"""The exercise and routine files: read, checked, and turned into the domain's values."""
