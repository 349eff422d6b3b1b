"""How what is kept is changed: begun, told in one sentence, undone, and looked at again."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from enum import Flag, auto
from typing import Any

import shiboken6
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.ui.base.future_watcher import FutureWatcher

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


class Changed(Flag):
    """Kinds of what is kept; a page looks again when one that it shows has changed."""

    SESSIONS = auto()
    """Finished sessions with their answers, deleted ones, and the interrupted one."""
    SCORES = auto()
    PROGRAMME = auto()
    """The programme log: doses, answers, pain, runs, changes of the week."""
    ROUTINES = auto()
    """Own routines of another history file; `OwnRoutines` tells of its own changes itself."""


NOTHING = Changed(0)
EVERYTHING = ~NOTHING
"""Another history file is open now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """A change that was begun. `kept` is done when the disk has it.

    `said` is what was done in one sentence, empty where nothing is to be said, or no longer. `undo`
    begins the way back and `undone` says so; None where there is none. A `held` change is in the
    app's memory already and stands there even where the disk refuses it: it is said and looked at
    at once.
    """

    kept: Future[Any]
    changes: Changed = NOTHING
    said: Callable[[], str] = str
    undo: Callable[[], Future[Any]] | None = None
    undone: Callable[[], str] = str
    held: bool = False


class Operations(QObject):
    """All changes of one window go through here.

    `changed` carries the kinds of data that are others now, also where the disk has refused a
    change: what is there is what counts. `refused` carries why, as `explain` words it.
    """

    changed = Signal(Changed)
    refused = Signal(str)

    def __init__(
        self,
        explain: Callable[[BaseException], str] = str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = explain
        """Why something could not be read or stored, in words."""
        self._watcher = FutureWatcher(self)

    def run(self, operation: Operation, place: LastChange | None = None) -> None:
        """Follow a change to its end; `place` is where it is said and can be undone."""

        def stored(_: object) -> None:
            if not operation.held:
                _show(place, operation)
            self.announce(operation.changes)

        def failed(error: BaseException) -> None:
            self.refuse(error)
            self.announce(operation.changes)

        # What was said before is not to be taken for what is done now.
        _show(place, operation if operation.held else None)
        if operation.held:
            self.announce(operation.changes)
        self._watcher.wait(operation.kept, stored, failed)

    def announce(self, changes: Changed) -> None:
        """These kinds of data are others now; whoever shows them looks again."""
        self.changed.emit(changes)

    @Slot(object)
    def refuse(self, error: BaseException) -> None:
        """Say why something could not be read or stored."""
        self.refused.emit(self.words(error))


@QmlElement
class LastChange(QObject):
    """What was changed last in one place of a page, in a sentence, and the way back from it."""

    changed = Signal()

    def __init__(self, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._operation: Operation | None = None
        self._remark = ""

    def run(self, operation: Operation) -> None:
        """Follow this change, and say it here."""
        self._operations.run(operation, self)

    def remark(self, sentence: str) -> None:
        """Say something that changed nothing of what is kept, such as that a file was written."""
        self._operation, self._remark = None, sentence
        self.changed.emit()

    def show(self, operation: Operation | None) -> None:
        """Say this change in the place of the one before; None for nothing."""
        self._operation, self._remark = operation, ""
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take back what is said here."""
        last = self._operation
        if last is None or last.undo is None or not self.sentence:
            return
        self.show(None)
        self.run(
            Operation(kept=last.undo(), changes=last.changes, said=last.undone, held=last.held)
        )

    @Slot()
    def dismiss(self) -> None:
        """It was read."""
        self.show(None)

    @property
    def sentence(self) -> str:
        """What was done last; empty where nothing is to be said."""
        return self._operation.said() if self._operation is not None else self._remark

    @property
    def can_be_undone(self) -> bool:
        last = self._operation
        return last is not None and last.undo is not None and self.sentence != ""

    @Property(str, notify=changed)
    def said(self) -> str:
        return self.sentence

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return self.can_be_undone


def _show(place: LastChange | None, operation: Operation | None) -> None:
    # A page may be gone before the disk has answered, as after a change of language.
    if place is not None and shiboken6.isValid(place):
        place.show(operation)
