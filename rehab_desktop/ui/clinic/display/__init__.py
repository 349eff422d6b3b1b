"""What the patient sees: a window of its own on the other screen, with nothing private on it."""
