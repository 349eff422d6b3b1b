"""A list of thousands whose rows are made when they come into sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt

from rehab_desktop.ui.base.list_model import NO_PARENT, DataclassListModel, Index


class LazyListModel(DataclassListModel):
    """`make` makes the row, a value of the dataclass `row`, of one of the things shown."""

    def __init__(
        self, row: type, make: Callable[[Any], Any], parent: QObject | None = None
    ) -> None:
        super().__init__(row, parent)
        self._make = make
        self._made: dict[int, Any] = {}

    def show(self, rows: Sequence[Any]) -> None:
        """Show these things in place of those before. What is on the screen stays and says
        something else, which is much faster than building it anew.
        """
        new = tuple(rows)
        before, after = len(self._rows), len(new)
        self._made = {}
        if after < before:
            self.beginRemoveRows(NO_PARENT, after, before - 1)
            self._rows = new
            self.endRemoveRows()
        elif after > before:
            self.beginInsertRows(NO_PARENT, before, after - 1)
            self._rows = new
            self.endInsertRows()
        self._rows = new
        kept = min(before, after)
        if kept:
            self.dataChanged.emit(self.index(0), self.index(kept - 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        name = self._names.get(role)
        if not name or not index.isValid():
            return None
        place = index.row()
        if place not in self._made:
            self._made[place] = self._make(self._rows[place])
        return getattr(self._made[place], name)
