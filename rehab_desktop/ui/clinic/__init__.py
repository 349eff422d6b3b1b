"""The window of a clinic: its people, their charts, prescriptions, sessions and notes."""
