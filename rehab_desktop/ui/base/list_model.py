"""A list for QML: frozen values as rows, their fields as roles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class DataclassListModel(QAbstractListModel):
    """Values of one dataclass; a delegate names their fields as required properties."""

    def __init__(self, row: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        first = Qt.ItemDataRole.UserRole + 1
        self._names = {first + i: field.name for i, field in enumerate(fields(row))}
        self._rows: tuple[Any, ...] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        return self._rows

    def show(self, rows: Sequence[Any]) -> None:
        """Replace the rows; delegates stay where their number does."""
        new = tuple(rows)
        if new == self._rows:
            return
        if len(new) != len(self._rows):
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        old, self._rows = self._rows, new
        for place, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        name = self._names.get(role)
        return getattr(self._rows[index.row()], name) if name and index.isValid() else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(name.encode()) for role, name in self._names.items()}
