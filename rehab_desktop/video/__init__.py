"""Frames from libvlc or Qt Multimedia, shown by one item in the scene and held to the session clock."""
