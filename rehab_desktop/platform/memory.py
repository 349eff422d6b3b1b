"""Keeps a process whose pictures pass through many threads from holding on to what they used."""

from __future__ import annotations

import ctypes
import sys

_M_ARENA_MAX = -8
_HEAPS = 2


def share_heaps() -> bool:
    """Let all threads share two heaps of the C library, where it is glibc; whether it is.

    By itself it gives each of the twenty threads of decoder and painter a heap of its own, and
    hands little back of any: a minute at twenty times the speed, 18 of session, grew by 80 MB,
    with this by 30, most of it the posters of its exercises. It has to come before the threads.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        return bool(ctypes.CDLL(None).mallopt(_M_ARENA_MAX, _HEAPS))
    except (OSError, AttributeError):  # another C library
        return False
