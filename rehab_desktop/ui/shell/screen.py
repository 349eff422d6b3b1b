"""The screens of the window, of which one is up."""

from __future__ import annotations

from enum import StrEnum


class Screen(StrEnum):
    """`HOME` holds the pages of the rail; `FIRST` is read before the very first session; `READY` is
    the check before each session; `TROUBLE` stands in the place of home without a history.
    """

    HOME = "home"
    FIRST = "first"
    READY = "ready"
    SESSION = "session"
    SUMMARY = "summary"
    TROUBLE = "trouble"
