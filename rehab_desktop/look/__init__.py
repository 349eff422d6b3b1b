"""Colours and type, alike on the screen and on paper."""
