"""The people of the clinic: found, listed, entered."""
