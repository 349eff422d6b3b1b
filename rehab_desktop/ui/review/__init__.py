"""The look back at the end of week 6 and week 12."""
