"""Frames from libvlc or Qt Multimedia, painted in the scene and held to the session clock."""
