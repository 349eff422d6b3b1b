"""The second place of a clinic's back-ups, as this computer has chosen it."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace

from rehab_desktop.composition.settings import ChosenSettings
from rehab_desktop.core.history.second_place import SecondPlaceState
from rehab_desktop.store.history import SqliteHistory


class ClinicBackups:
    """Implements `core.clinic.second_place.ChosenSecondPlace`. The choice is this computer's, so it
    stands in its settings; whoever follows those has the history use the place.
    """

    def __init__(self, history: SqliteHistory, chosen: ChosenSettings) -> None:
        self._history = history
        self._chosen = chosen

    def second_place(self) -> Future[SecondPlaceState]:
        return self._history.second_place()

    def copy_to_places(self) -> Future[SecondPlaceState]:
        return self._history.copy_to_places()

    def choose(self, folder: str) -> Future[SecondPlaceState]:
        self._chosen.keep(replace(self._chosen.now, second_backups=folder))
        return self._history.second_place()  # behind the copying, on the same thread
