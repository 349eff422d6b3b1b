"""Moves a record to the person it is about: asks who that is, and why it stood here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic.correction import MovedKind
from rehab_desktop.core.clinic.plain_text import plain_text
from rehab_desktop.core.clinic.visit import Visit, VisitState, Withdrawn
from rehab_desktop.text.clinic.names import day_in_note
from rehab_desktop.text.fault_text import refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.chart.chart_view import ChartView
from rehab_desktop.ui.clinic.chart.chart_writer import ChartWriter
from rehab_desktop.ui.clinic.people.finder_model import FinderModel
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MoveModel(QObject):
    """Both ends show that it was moved, so it is asked first and not taken back; what is moved to
    the wrong person is moved again from there. `failed` carries an error of the file.
    """

    changed = Signal()
    failed = Signal(Exception)

    def __init__(
        self, services: ClinicServices, writer: ChartWriter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._writer = writer
        self._view: ChartView | None = None
        self._kind: MovedKind | None = None
        self._record = self._what = self._person = self._fault = ""
        self._visit: Visit | None = None
        self._waiting = FutureWatcher(self)
        self.finder_model = FinderModel(services, self)
        self.finder_model.picked.connect(self.pick)
        self.finder_model.changed.connect(self.changed)

    def show(self, view: ChartView) -> None:
        """The chart that the record is on."""
        self._view = view

    @Slot(str, str, str)
    def begin(self, kind: str, record: str, what: str) -> None:
        """Ask to whom this record belongs. Raises `ValueError` for a kind that cannot be moved."""
        self._kind, self._record, self._what = MovedKind(kind), record, what
        self._person, self._visit, self._fault = "", None, ""
        self.finder_model.search("")
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        self._kind = None
        self.changed.emit()

    @Slot(str)
    def search(self, asked: str) -> None:
        """These letters were typed: somebody else is meant."""
        self._person, self._visit = "", None
        self.finder_model.search(asked)

    @Slot(str)
    def pick(self, person: str) -> None:
        """It belongs to this person; of the one whose chart this is, say so."""
        view = self._view
        if view is None or self._kind is None:
            return
        if person == view.file.person.id:
            self._refuse(translate("clinic chart", "This is their record already."))
            return
        self._person, self._fault, self._visit = person, "", None
        if self._kind is MovedKind.NOTE:
            day = self._visited(view).day
            self._waiting.wait(
                self._services.visits.visits(day), self._found_visits, self.failed.emit
            )
        self.changed.emit()

    def _visited(self, view: ChartView) -> Visit:
        """The visit that the note was written for."""
        note = next(one for one in view.file.notes if one.id == self._record)
        return next(one for one in view.file.visits if one.id == note.visit)

    def _found_visits(self, visits: Sequence[Visit]) -> None:
        """The visit of that person on the note's day; where there is none, one is added."""
        if self._view is None or self._kind is not MovedKind.NOTE or not self._person:
            return
        before = self._visited(self._view)
        theirs = [one for one in visits if one.person == self._person]
        theirs.sort(key=lambda one: one.state is VisitState.MISSED)
        self._visit = next(iter(theirs), None) or Visit(
            id=self._services.new_id(),
            person=self._person,
            day=before.day,
            at=before.at,
            therapist=before.therapist,
            state=VisitState.DONE,
        )
        self.changed.emit()

    @Slot(str)
    def save(self, reason: str) -> None:
        """Move it for this reason; where somebody or the reason is missing, say so."""
        author = self._services.author()
        if not self._person:
            self._refuse(translate("clinic chart", "Choose whose record it is."))
            return
        try:
            why = Withdrawn(reason=plain_text(reason), by=author.therapist, at=author.at).reason
        except Invalid as error:
            self._refuse(refused_line(translate("clinic chart", "Reason"), error))
            return
        kind, record, person, visit = self._kind, self._record, self._person, self._visit
        store, new_id = self._services.corrections, self._services.new_id()
        said = translate("clinic chart", "Moved. Both records show it.")
        if kind is MovedKind.SESSION:
            self._writer.write(
                lambda: store.move_session(record, person, new_id, why, author), said=said
            )
        elif kind is MovedKind.OBSERVATION:
            self._writer.write(
                lambda: store.move_observation(record, person, new_id, why, author), said=said
            )
        elif visit is not None:
            said = translate("clinic chart", "Moved. There it is a draft to be signed.")
            self._writer.write(
                lambda: store.move_note(record, visit, new_id, why, author), said=said
            )
        else:  # the file has not told their visits yet
            return
        self.close()

    def _refuse(self, fault: str) -> None:
        self._fault = fault
        self.changed.emit()

    @property
    def is_shown(self) -> bool:
        """The form is open."""
        return self._kind is not None

    # What QML asks for

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._kind is not None

    @Property(str, notify=changed)
    def what(self) -> str:
        """What is to be moved."""
        return self._what

    @Property(str, notify=changed)
    def person(self) -> str:
        """Whom it belongs to, by name or code; empty before somebody is chosen."""
        known = self._services.roster.people.get(self._person)
        if known is None:
            return ""
        said = translate("clinic chart", "To the record of {name}")
        return said.format(name=self._services.names.of(known))

    @Property(str, notify=changed)
    def becomes(self) -> str:
        """What becomes of a note there; empty of anything else."""
        if self._visit is None:
            return ""
        said = translate("clinic chart", "There it becomes your draft for the visit of {day}.")
        return said.format(day=day_in_note(self._visit.day))

    @Property(str, notify=changed)
    def fault(self) -> str:
        return self._fault

    @Property(FinderModel, constant=True)
    def finder(self) -> FinderModel:
        return self.finder_model
