"""Use cases: running a session, keeping its record, the library and the settings. Imports core
only.
"""
