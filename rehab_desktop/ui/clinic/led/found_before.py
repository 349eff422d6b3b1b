"""What the file has of a person before a session: what is prescribed, who comes, what is open, and
which settings are theirs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from rehab_desktop.app.sessions import Interrupted
from rehab_desktop.core.clinic.person_settings import AS_THE_COMPUTER, PersonSettings
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.prescription import Prescription, PrescriptionEnd
from rehab_desktop.core.clinic.visit import Observation, Visit
from rehab_desktop.core.history.scores import Score
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices


@dataclass(frozen=True, slots=True, kw_only=True)
class _Open:
    """The answer about an open session, which may be that there is none."""

    session: Interrupted | None


class FoundBefore(QObject):
    """About the person with this id. `read` comes once all of it is there, `failed` carries an
    error of the file. What it holds is empty until then.
    """

    read = Signal()
    failed = Signal(Exception)

    def __init__(
        self, services: ClinicServices, person: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self.person = person
        self._chart: ChartFile | None = None
        self._visits: Sequence[Visit] | None = None
        self._open: _Open | None = None
        self._own: PersonSettings | None = None
        self._waiting = FutureWatcher(self)

    def look(self) -> None:
        """Ask the file."""
        services, failed = self._services, self.failed.emit
        self._waiting.wait(services.people.chart(self.person), self._found_chart, failed)
        self._waiting.wait(services.visits.visits(services.today), self._found_visits, failed)
        self._waiting.wait(services.room.led.parked(self.person), self._found_open, failed)
        own = services.person_settings.settings(self.person)
        self._waiting.wait(own, self._found_own, failed)

    def _found_chart(self, chart: ChartFile) -> None:
        self._chart = chart
        self._tell()

    def _found_visits(self, visits: Sequence[Visit]) -> None:
        self._visits = visits
        self._tell()

    def _found_open(self, found: Interrupted | None) -> None:
        self._open = _Open(session=found)
        self._tell()

    def _found_own(self, own: PersonSettings) -> None:
        self._own = own
        self._tell()

    def _tell(self) -> None:
        if None not in (self._chart, self._visits, self._open, self._own):
            self.read.emit()

    @property
    def prescriptions(self) -> Sequence[Prescription]:
        """Those that can be read."""
        stored = self._chart.prescriptions if self._chart is not None else ()
        return self._services.prescription_texts.read_all(stored).readable

    @property
    def drafted(self) -> bool:
        """A draft of the next version is begun."""
        stored = self._chart.prescriptions if self._chart is not None else ()
        return any(one.signed_at is None for one in stored)

    @property
    def ends(self) -> Sequence[PrescriptionEnd]:
        return self._chart.ends if self._chart is not None else ()

    @property
    def scores(self) -> Sequence[Score]:
        """All that the person has given."""
        return self._chart.scores if self._chart is not None else ()

    def noted_in(self, session: str) -> Sequence[Observation]:
        """What was noted in this session before it was parked or cut off, and not taken back."""
        noted = self._chart.observations if self._chart is not None else ()
        return [one for one in noted if one.session == session and one.withdrawn is None]

    @property
    def visits(self) -> Sequence[Visit]:
        """All of today."""
        return self._visits or ()

    @property
    def own(self) -> PersonSettings:
        """What is chosen for this person."""
        return self._own or AS_THE_COMPUTER

    @property
    def left_open(self) -> Interrupted | None:
        """The person's session that is not over."""
        return self._open.session if self._open is not None else None
