"""Keys of encrypted files: what opens them, and who may have it."""
