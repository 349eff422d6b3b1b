"""The key of each command as buttons show it beside their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from rehab_desktop.text.wording import translate
from rehab_desktop.ui.keys.bindings import BINDINGS, Binding, Command

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Hotkeys(QObject):
    """One per engine, as `Theme` is."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first: dict[Command, str] = {}
        self.set_bindings(BINDINGS)

    def set_bindings(self, bindings: Sequence[Binding]) -> None:
        """Show the keys of this table from now on."""
        # A chord is shown whole, of several keys for one command the first.
        self._first = {
            row.command: "+".join(row.shown) if row.shift else translate("keys", row.shown[0])
            for row in bindings
        }
        self.changed.emit()

    @Property(str, notify=changed)
    def toggle(self) -> str:
        return self._first[Command.TOGGLE]

    @Property(str, notify=changed)
    def pause(self) -> str:
        """The clicker's blank key where nothing else was chosen, of which the letter is shown."""
        shown = self._first[Command.PAUSE]
        return "B" if shown == "." else shown

    @Property(str, notify=changed)
    def next(self) -> str:
        return self._first[Command.NEXT]

    @Property(str, notify=changed)
    def back(self) -> str:
        return self._first[Command.BACK]

    @Property(str, notify=changed)
    def repeat(self) -> str:
        return self._first[Command.REPEAT]

    @Property(str, notify=changed)
    def more(self) -> str:
        return self._first[Command.MORE]

    @Property(str, notify=changed)
    def hurts(self) -> str:
        return self._first[Command.HURTS]

    @Property(str, notify=changed)
    def tip(self) -> str:
        return self._first[Command.TIP]

    @Property(str, notify=changed)
    def mute(self) -> str:
        return self._first[Command.MUTE]

    @Property(str, notify=changed)
    def voice(self) -> str:
        return self._first[Command.VOICE]

    @Property(str, notify=changed)
    def fullScreen(self) -> str:
        return self._first[Command.FULL_SCREEN]

    @Property(str, notify=changed)
    def table(self) -> str:
        return self._first[Command.KEYS]
