"""The second place of a clinic's back-ups, as this computer has chosen it."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace

from rehab_desktop.app.futures import at_end
from rehab_desktop.composition.settings import ChosenSettings
from rehab_desktop.core.clinic.second_place import PlaceTrouble, SecondPlace
from rehab_desktop.store.history import SqliteHistory
from rehab_desktop.store.second_place import SecondPlaceState


class ClinicBackups:
    """Implements `core.clinic.second_place.SecondPlaces`. The choice is this computer's, so it
    stands in its settings; whoever follows those has the history use the place.
    """

    def __init__(self, history: SqliteHistory, chosen: ChosenSettings) -> None:
        self._history = history
        self._chosen = chosen

    def state(self) -> Future[SecondPlace]:
        return _told(self._history.second_place())

    def choose(self, folder: str) -> Future[SecondPlace]:
        self._chosen.keep(replace(self._chosen.now, second_backups=folder))
        return self.state()  # behind the copying, on the same thread

    def copy(self) -> Future[SecondPlace]:
        return _told(self._history.copy_to_places())


def _told(asked: Future[SecondPlaceState]) -> Future[SecondPlace]:
    def found() -> SecondPlace:
        state = asked.result()
        return SecondPlace(
            folder="" if state.folder is None else str(state.folder),
            copied=state.copied,
            trouble=None if state.trouble is None else PlaceTrouble(state.trouble.value),
        )

    return at_end(asked, found)
