"""The view models of one therapist's screens: made when a screen is first shown, and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QObject, QTimer

from rehab_desktop.ui.clinic.shell.note_places import keep_what_was_written
from rehab_desktop.ui.clinic.shell.places import ClinicPlace, ClinicScreen


class MadeModels:
    """One for each screen. `connected` is given each that was made."""

    def __init__(self, connected: Callable[[QObject], None]) -> None:
        self._connected = connected
        self._made: dict[ClinicScreen, tuple[ClinicPlace, QObject]] = {}

    def get(
        self, screen: ClinicScreen, here: ClinicPlace, make: Callable[[ClinicPlace], Any]
    ) -> Any:
        """The model of a screen; another one where it is about another person now. `here` is where
        one is.
        """
        place = here if here.screen is screen else None
        kept = self._made.get(screen)
        if kept is None or (place is not None and kept[0] != place):
            place = place or ClinicPlace(screen=screen)
            made = make(place)
            self._made[screen] = (place, made)
            self._connected(made)
            if kept is not None:
                keep_what_was_written(kept[1])
                # What shows it goes first: that is deleted once this change has been told.
                QTimer.singleShot(0, kept[1].deleteLater)
        return self._made[screen][1]

    def of(self, screen: ClinicScreen) -> QObject | None:
        """What was made for this screen; None where nothing was."""
        return self._made.get(screen, (None, None))[1]

    def drop(self, screen: ClinicScreen) -> None:
        """Make it anew when the screen is shown the next time."""
        if screen in self._made:
            self._made.pop(screen)[1].deleteLater()

    def drop_about(self, person: str, here: ClinicPlace) -> None:
        """Keep nothing of this person but on the screen `here`."""
        for screen, (place, _) in tuple(self._made.items()):
            if place.person == person and place != here:
                self.drop(screen)

    def __iter__(self) -> Iterator[QObject]:
        return iter([model for _, model in self._made.values()])
