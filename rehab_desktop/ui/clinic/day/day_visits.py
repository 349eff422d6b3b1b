"""The visits of one day in memory, as the file has them; a change is shown at once."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from rehab_desktop.core.clinic.day import as_they_stand
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.ports import ParkedSession
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices


class DayVisits(QObject):
    """`arrived` comes when the file has answered for the day, `changed` with each change. `refused`
    tells that the file did not take a change, which is then read anew; `failed` carries any other
    error.
    """

    changed = Signal()
    arrived = Signal()
    refused = Signal()
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self.day = services.today
        self._kept: tuple[Visit, ...] = ()
        self.read = False
        """The file has answered for this day."""

        self.parked: dict[str, datetime] = {}
        """Since when the session of a visit is parked, by the visit's id."""

        self.letters: dict[str, str] = {}
        """Those of each therapist, by id."""

        self._waiting = FutureWatcher(self)

    @property
    def visits(self) -> tuple[Visit, ...]:
        """As they stand now: of a session that was cut off nobody is in it any more."""
        led_now = self._services.room.led.led_now
        return as_they_stand(self._kept, led_now=led_now, open_sessions=self.parked)

    def turn_to(self, day: date) -> None:
        """Show another day, empty until the file answers."""
        self.day, self._kept, self.read = day, (), False
        self.changed.emit()
        self.look()

    def look(self) -> None:
        """Read the day anew."""
        day, stores = self.day, self._services
        for asked, found in (
            (stores.parked.parked(), self._found_parked),
            (stores.visits.visits(day), lambda visits: self._found(day, visits)),
            (stores.therapists.therapists(), self._found_therapists),
        ):
            self._waiting.wait(asked, found, self.failed.emit)

    def _found(self, day: date, visits: Sequence[Visit]) -> None:
        if day == self.day:  # else another was asked for meanwhile
            self.read = True
            self._keep(visits)
            self.arrived.emit()

    def _found_parked(self, sessions: Sequence[ParkedSession]) -> None:
        self.parked = {one.visit: one.saved_at for one in sessions if one.visit is not None}
        self.changed.emit()

    def _found_therapists(self, therapists: Sequence[Therapist]) -> None:
        self.letters = {one.id: one.letters for one in therapists}
        self.changed.emit()

    def _keep(self, visits: Sequence[Visit]) -> None:
        self._kept = tuple(visits)
        self.changed.emit()

    def put(self, visit: Visit) -> None:
        """Add a visit, or change it."""
        self._keep([*self._without(visit), visit])
        self._wait_for(self._services.visits.put_visit(visit, self._services.author()))

    def drop(self, visit: Visit) -> None:
        """Take a visit off the day."""
        self._keep(self._without(visit))
        self._wait_for(self._services.visits.delete_visit(visit.id, self._services.author()))

    def set_state(self, visit: Visit, state: VisitState) -> None:
        """Change where a visit stands."""
        self._keep([*self._without(visit), replace(visit, state=state)])
        author = self._services.author()
        self._wait_for(self._services.visits.set_state(visit.id, state, author))

    def _without(self, visit: Visit) -> list[Visit]:
        return [one for one in self._kept if one.id != visit.id]

    def _wait_for(self, kept: Future[None]) -> None:
        self._waiting.wait(kept, lambda _: None, self._not_kept)

    def _not_kept(self, error: BaseException) -> None:
        """The file knows better, such as of a session that was recorded at the visit."""
        self.look()
        if isinstance(error, LookupError | ValueError):
            self.refused.emit()
        else:
            self.failed.emit(error)
