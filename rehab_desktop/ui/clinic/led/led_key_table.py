"""The table of the keys of a led session: the therapist's own, then those of every session."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.keys.bindings import Binding, Command
from rehab_desktop.ui.keys.table import KeyLine, key_lines

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

_K = Qt.Key
OWN = frozenset(map(int, (_K.Key_N, _K.Key_O, _K.Key_E, _K.Key_K, _K.Key_D, _K.Key_F)))
"""Keys with a meaning of their own in a led session, whatever a person chose them for."""


@QmlElement
class LedKeyTableModel(QObject):
    """Unlike at home the session runs on behind it: somebody is exercising. `bindings` are asked
    for as it opens, since a person may choose other keys.
    """

    changed = Signal()

    def __init__(
        self, bindings: Callable[[], Iterable[Binding]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bindings = bindings
        self._open = False
        self._lines = DataclassListModel(KeyLine, self)

    @Slot()
    def open(self) -> None:
        self._lines.show((*_own_lines(), *key_lines(filter(_holds, self._bindings()))))
        self._open = True
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        if self._open:
            self._open = False
            self.changed.emit()

    @property
    def is_open(self) -> bool:
        return self._open

    # What QML asks for

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._open

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        return self._lines


def _holds(binding: Binding) -> bool:
    """Whether one of its keys means in a led session what it means at home."""
    return binding.command is not Command.FULL_SCREEN and not binding.codes <= OWN


def _own_lines() -> Iterable[KeyLine]:
    for key, does in (
        ("N", translate("clinic led", "Write a note")),
        ("O", translate("clinic led", "Seen: a letter for the sentence, or a digit for a test")),
        ("E", translate("clinic led", "Edit ahead")),
        ("K", translate("clinic led", "Park this session for another person")),
        ("D", translate("clinic led", "Display: on the other screen, here too, off")),
        ("F", translate("clinic led", "The display on this whole screen; Esc back")),
    ):
        yield KeyLine(shown=[key], does=does)
