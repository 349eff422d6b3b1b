"""What the file has about a visit: the visit, the chart of its person, who the therapists are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.services import ClinicServices


class VisitRecords(QObject):
    """`found` comes when the file has answered, `failed` carries its error. Before that there is no
    visit and no chart. `letters` are those of every therapist, by id.
    """

    found = Signal()
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, visit: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._visit_id = visit
        self._waiting = FutureWatcher(self)
        self.visit: Visit | None = None
        self.chart: ChartFile | None = None
        self.letters: dict[str, str] = {}

    @Slot()
    def look(self) -> None:
        """Read it anew."""
        services = self._services
        self._waiting.wait(
            services.therapists.therapists(), self._found_therapists, self.failed.emit
        )
        self._waiting.wait(
            services.visits.visit(self._visit_id), self._found_visit, self.failed.emit
        )

    def _found_therapists(self, therapists: Sequence[Therapist]) -> None:
        self.letters = {one.id: one.letters for one in therapists}

    def _found_visit(self, visit: Visit) -> None:
        self.visit = visit
        chart = self._services.people.chart(visit.person)
        self._waiting.wait(chart, self._found_chart, self.failed.emit)

    def _found_chart(self, chart: ChartFile) -> None:
        self.chart = chart
        self.found.emit()

    def close_visit(self) -> None:
        """Somebody whose note is signed has been here, also where no session was led."""
        visit = self.visit
        if visit is None or visit.state not in (VisitState.PLANNED, VisitState.HERE):
            return
        done = self._services.visits.set_state(visit.id, VisitState.DONE, self._services.author())
        self._waiting.wait(done, lambda _: None, self.failed.emit)
