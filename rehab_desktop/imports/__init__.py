"""Routines of other programs, read from their files."""
