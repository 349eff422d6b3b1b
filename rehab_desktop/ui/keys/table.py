"""The key table as lines on a screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from rehab_desktop.ui.keys.bindings import Binding


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLine:
    """The keys to press and what they do."""

    shown: list[str]
    does: str


def key_lines(bindings: Iterable[Binding]) -> tuple[KeyLine, ...]:
    """One line for each binding, in the person's language."""
    return tuple(
        KeyLine(
            shown=[QCoreApplication.translate("keys", name) for name in binding.shown],
            does=QCoreApplication.translate("keys", binding.does),
        )
        for binding in bindings
    )
