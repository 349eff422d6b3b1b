"""The key table, each row changeable: press the new key, and clashes are named."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.keys.bindings import BINDINGS, Binding, Command
from rehab_desktop.ui.keys.choice import (
    MODIFIERS,
    Refusal,
    Refused,
    bindings_with,
    pressed,
    refusal,
)
from rehab_desktop.ui.settings.services import SettingsServices

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyChoice:
    """A row of the table. `changed` says that it is not the usual key."""

    command: str
    does: str
    shown: list[str]
    fixed: bool
    changed: bool


@QmlElement
class KeysModel(QObject):
    """While `waiting` names a command, the next key becomes its key."""

    changed = Signal()

    def __init__(self, hooks: SettingsServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hooks = hooks
        self._waiting = self._asked = self._said = ""
        self._rows = DataclassListModel(KeyChoice, self)
        self._show()

    @property
    def _table(self) -> tuple[Binding, ...]:
        return bindings_with(self._hooks.now().keys)

    def _show(self) -> None:
        usual = {row.command: row for row in BINDINGS}
        self._rows.show(
            tuple(
                KeyChoice(
                    command=row.command.value,
                    does=does(row),
                    shown=[translate("keys", one) for one in row.shown],
                    fixed=row.fixed,
                    changed=row != usual[row.command],
                )
                for row in self._table
            )
        )
        self.changed.emit()

    # What a person asks for

    @Slot(str)
    def change(self, command: str) -> None:
        """Wait for the key that this command is to have; once more: wait no longer."""
        self._waiting = "" if command == self._waiting else command
        self._asked, self._said = command, ""
        self.changed.emit()

    @Slot()
    def stay(self) -> None:
        """Wait no longer."""
        if self._waiting:
            self._waiting = ""
            self.changed.emit()

    @Slot(int, int)
    def take(self, key: int, modifiers: int) -> None:
        """The key that was pressed, if it is one on its own; where it cannot be had, why."""
        if not self._waiting or key in MODIFIERS:
            return
        if key == int(Qt.Key.Key_Escape):
            self.stay()
            return
        command, held = Command(self._waiting), Qt.KeyboardModifier(modifiers)
        chord = pressed(key, held)
        refused = refusal(self._table, command, chord, held)
        if refused is not None:
            self._said = self._why(refused)
            self.changed.emit()
            return
        self._waiting = self._said = ""
        settings = self._hooks.now()
        others = {one: text for one, text in settings.keys.items() if one != command}
        self._hooks.keep(replace(settings, keys=others | {command.value: chord.text}))
        self._show()

    @Slot(str)
    def restore(self, command: str) -> None:
        """The usual key for this command, unless another has it by now."""
        taken = self._who_has_the_usual_key_of(command)
        if taken is not None:
            self._asked, self._said = command, self._why(Refused(why=Refusal.TAKEN, by=taken))
            self.changed.emit()
            return
        self._said = ""
        settings = self._hooks.now()
        left = {one: text for one, text in settings.keys.items() if one != command}
        self._hooks.keep(replace(settings, keys=left))
        self._show()

    @Slot()
    def restoreAll(self) -> None:
        """The usual keys everywhere."""
        self._waiting = self._said = ""
        self._hooks.keep(replace(self._hooks.now(), keys={}))
        self._show()

    def _who_has_the_usual_key_of(self, command: str) -> Command | None:
        usual = next(row for row in BINDINGS if row.command == command)
        for row in self._table:
            if row.command != command and row.shift == usual.shift and row.codes & usual.codes:
                return row.command
        return None

    def _why(self, refused: Refused) -> str:
        match refused.why:
            case Refusal.SYSTEM:
                return translate(
                    "settings", "Keys with Ctrl, Alt or the system’s key belong to the system."
                )
            case Refusal.RESERVED:
                return translate(
                    "settings",
                    "This key moves about the screen, tells pain or leaves; choose another.",
                )
        row = next(row for row in self._table if row.command is refused.by)
        return translate("settings", "Taken: “{does}”. Change that one first.").format(
            does=does(row)
        )

    # What is shown

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(str, notify=changed)
    def waiting(self) -> str:
        return self._waiting

    @Property(str, notify=changed)
    def asked(self) -> str:
        """The command that `said` is about."""
        return self._asked

    @Property(str, notify=changed)
    def said(self) -> str:
        """Why the last key could not be had, empty otherwise."""
        return self._said

    @Property(bool, notify=changed)
    def changedAny(self) -> bool:
        return bool(self._hooks.now().keys)


def does(row: Binding) -> str:
    """What a row of the table does, in the person's language."""
    return translate("keys", row.does)
