"""The draft that is written, its earlier states, and which item the keyboard is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.prescription import PrescribedItem, Prescription
from rehab_desktop.core.content.undo import Undoable

Change = Callable[[Prescription], Prescription]


class DraftHistory(QObject):
    """What the parts of the screen share. `changed` comes whenever something is to be shown anew,
    `edited` when the draft itself became another one, `refused` with the `Invalid` of a change that
    cannot be.
    """

    changed = Signal()
    edited = Signal()
    refused = Signal(Exception)

    def __init__(self, draft: Prescription, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = Undoable(now=draft)
        self._selected = 0
        self._open = False

    @property
    def draft(self) -> Prescription:
        """As it is now."""
        return self._history.now

    @property
    def selected(self) -> int:
        """The place of the selected item; -1 where there is none."""
        return min(self._selected, len(self.draft.items) - 1)

    @property
    def item(self) -> PrescribedItem | None:
        """The selected item."""
        return self.draft.items[self.selected] if self.selected >= 0 else None

    @property
    def undoable(self) -> bool:
        """There is a change to take back."""
        return bool(self._history.past)

    @property
    def redoable(self) -> bool:
        """There is a change that was taken back."""
        return bool(self._history.future)

    @Slot()
    def close(self) -> None:
        """Nothing changes from now on, until a draft is begun."""
        self._open = False

    def begin(self, draft: Prescription) -> None:
        """Write this one from now on. The same draft keeps its earlier states."""
        self._open = True
        if draft != self.draft:
            self._history = Undoable(now=draft)
            self._selected = 0
        self.changed.emit()

    def select(self, place: int) -> None:
        """The item at this place, or the nearest one."""
        self._selected = max(0, min(len(self.draft.items) - 1, place))
        self.changed.emit()

    def do(self, change: Change, *, run: str = "", select: int | None = None) -> bool:
        """Make a change; false where it cannot be or changes nothing. Changes with one `run` in
        one item, such as typing, are undone together. Nothing is done before a draft was begun.
        """
        if not self._open:
            return False
        try:
            draft = change(self.draft)
        except Invalid as error:
            self.refused.emit(error)
            return False
        if draft == self.draft:
            return False
        self._history = self._history.do(draft, run=f"{run} {self.selected}" if run else "")
        if select is not None:
            self._selected = select
        self._tell()
        return True

    def undo(self) -> None:
        """Take the last change back."""
        self._walk(self._history.undo())

    def redo(self) -> None:
        """Make it again."""
        self._walk(self._history.redo())

    def _walk(self, history: Undoable[Prescription]) -> None:
        if self._open and history is not self._history:
            self._history = history
            self._tell()

    def _tell(self) -> None:
        self.edited.emit()
        self.changed.emit()
