"""The way through a led session, as it goes: all its exercises, and the next sets."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.app.runner import SessionRunner
from rehab_desktop.core.session.state import State
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.led.next_sets import LedWayLine, NextSetLine, next_sets, way_lines

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LedWayModel(QObject):
    """Empty until there is a session to follow."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._runner: SessionRunner | None = None
        self._lines = DataclassListModel(LedWayLine, self)
        self._nexts = DataclassListModel(NextSetLine, self)

    def follow(self, runner: SessionRunner) -> None:
        """Show this session from now on."""
        self._runner = runner
        runner.subscribe(self._moved_on)
        self._show()

    def _moved_on(self, before: State) -> None:
        assert self._runner is not None
        if _place(self._runner.state) != _place(before):
            self._show()

    def _show(self) -> None:
        assert self._runner is not None
        state, routine = self._runner.state, self._runner.routine
        self._lines.show(way_lines(state, routine, self._library))
        self._nexts.show(next_sets(state))

    @Property(QObject, constant=True)
    def lines(self) -> QObject:
        return self._lines

    @Property(QObject, constant=True)
    def nextSets(self) -> QObject:
        return self._nexts


def _place(state: State) -> tuple[object, ...]:
    """What the way is read from."""
    return state.index, state.steps, state.sets, state.begun, state.left_out, state.over
