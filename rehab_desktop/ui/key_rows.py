"""The key table as lines on a screen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rehab_desktop.ui.keys import Binding

# Keys that are called otherwise on other keyboards; letters and signs are what they are.
NAMED = tuple(
    map(
        str,
        (
            QT_TRANSLATE_NOOP("keyboard", "Space"),
            QT_TRANSLATE_NOOP("keyboard", "Play"),
            QT_TRANSLATE_NOOP("keyboard", "Shift"),
            QT_TRANSLATE_NOOP("keyboard", "PgDn"),
            QT_TRANSLATE_NOOP("keyboard", "PgUp"),
            QT_TRANSLATE_NOOP("keyboard", "Esc"),
        ),
    )
)


def key_name(shown: str) -> str:
    """A key as it is called on a keyboard of the person's country."""
    return QCoreApplication.translate("keyboard", shown) if shown in NAMED else shown


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyLine:
    """The keys to press and what they do."""

    shown: list[str]
    does: str


def key_lines(bindings: Iterable[Binding]) -> tuple[KeyLine, ...]:
    """One line for each binding, in the person's language."""
    return tuple(
        KeyLine(
            shown=[key_name(one) for one in binding.shown],
            does=QCoreApplication.translate("keys", binding.does),
        )
        for binding in bindings
    )
