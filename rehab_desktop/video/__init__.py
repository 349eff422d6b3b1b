"""Frames from libvlc or Qt Multimedia, painted in the scene and kept in step with the session
clock.
"""
