"""Writes what is changed on a chart, tells it, and offers the way back."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal

from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.undo_model import UndoModel

Write = Callable[[], Future[None]]
"""Begins a write of a store."""


class ChartWriter(QObject):
    """`written` comes with each change, so that the chart is read anew; `failed` carries an error
    of the file.
    """

    written = Signal()
    failed = Signal(Exception)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = FutureWatcher(self)
        self.undo_model = UndoModel(self)

    def write(self, *writes: Write, said: str = "", undo: tuple[Write, ...] = ()) -> None:
        """Do these writes, in order, and say so in a sentence. `undo` takes them back."""
        for one in writes:
            self._waiting.wait(one(), lambda _: None, self._not_kept)
        if said:
            self.tell(said, (lambda: self.write(*undo)) if undo else None)
        self.written.emit()

    def tell(self, said: str, undo: Callable[[], None] | None) -> None:
        """Say what was done; `undo` takes it back."""
        self.undo_model.say(said, undo)

    def _not_kept(self, error: BaseException) -> None:
        """The file knows better, such as of a record that was withdrawn meanwhile."""
        if isinstance(error, LookupError | ValueError):
            self.undo_model.say(
                translate("clinic chart", "That could not be done. Here is the chart as it is.")
            )
            self.written.emit()
        else:
            self.failed.emit(error)
