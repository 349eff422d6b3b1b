"""Takes back what was copied, as the curtain falls: a note in the clipboard can be pasted
anywhere.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

from rehab_desktop.ui.clinic.curtain.curtain_model import CurtainModel

_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
"""With X11, what is only selected can be pasted too."""


class CopiedText(QObject):
    """Clears the clipboard of what came there while a window of this app had the keyboard; what was
    copied elsewhere is left. Who owns the clipboard does not tell: programs that keep what was
    copied make themselves its owner. Their list is out of reach.
    """

    def __init__(self, curtain: CurtainModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._ours: dict[QClipboard.Mode, int] = {}
        self._clipboard.changed.connect(self._look)
        curtain.fell.connect(self.take_back)

    @Slot(QClipboard.Mode)
    def _look(self, mode: QClipboard.Mode) -> None:
        if mode in _MODES and QGuiApplication.focusWindow() is not None:
            self._ours[mode] = hash(self._clipboard.text(mode))

    @Slot()
    def take_back(self) -> None:
        """Leave nothing of this app in the clipboard."""
        for mode, ours in tuple(self._ours.items()):
            if hash(self._clipboard.text(mode)) == ours:
                self._clipboard.clear(mode)
        self._ours.clear()
