"""Takes away what PySide does at each import of a module."""

from __future__ import annotations

import builtins


def turn_off_features() -> None:
    """Import Qt, and take out the function with which PySide follows imports for its features.

    For the sake of `from __feature__ import snake_case`, which is not used here, PySide (6.11.3)
    reads the source file of every module that is imported after it. That was 3.4 % of the
    instructions of a start, which imports 350 modules. Must be called before they are imported.
    """
    import PySide6.QtCore  # noqa: F401 - puts `__feature_import__` in the place of `__import__`

    names = vars(builtins)
    if builtins.__import__ is names.get("__feature_import__"):
        builtins.__import__ = names["__orig_import__"]
