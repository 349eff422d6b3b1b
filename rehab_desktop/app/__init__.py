"""Use cases: run and record a session, export and import, own routines and clips, the programme,
settings. Imports core only.
"""
