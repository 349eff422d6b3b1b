"""The type the screens are set in, shipped with the app so that it looks the same everywhere."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

TEXT = "Inter"
DISPLAY = "Inter Display"


def load_fonts(folder: Path) -> None:
    """Make the shipped fonts known, and the text face the default with the system's behind it."""
    for file in sorted(folder.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
    QGuiApplication.setFont(QFont([TEXT, *QGuiApplication.font().families()]))
