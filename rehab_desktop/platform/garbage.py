"""Spares a start the search for garbage among its modules."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Collect no garbage in this block, and never look through what it made: for imports.

    Modules and their classes stay as long as the app. While they are imported, Python would look
    for garbage among them 79 times, and once more before the first picture; there are 59 objects
    of it. Without that a start takes 1.6 % fewer instructions and 5 % less processor time. Later
    collections, in a session too, have 50,000 objects less to go through.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
