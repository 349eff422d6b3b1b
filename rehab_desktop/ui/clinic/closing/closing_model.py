"""The end of the day: one line for each matter that is still open."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.day import Matter, MatterKind, open_at_the_end
from rehab_desktop.core.clinic.flags import Flag
from rehab_desktop.core.clinic.note import Note
from rehab_desktop.core.clinic.person import Therapist
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.records import withdrawn
from rehab_desktop.core.clinic.retention import KeptRecord, Retention, due
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.clinic.visit import Visit, VisitState
from rehab_desktop.core.history.recovery import Backup, Unsaved
from rehab_desktop.text.clinic.flag_text import flag_fact
from rehab_desktop.text.programme_text import full_day
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.base.list_model import DataclassListModel
from rehab_desktop.ui.clinic.closing.closing_line import (
    ClosingLine,
    OpenMatter,
    backup_line,
    due_line,
    is_old,
    last_backup,
    matter_line,
    second_place_line,
    unsaved_line,
)
from rehab_desktop.ui.clinic.closing.trail_head_model import TrailHeadModel
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.settings.second_place_model import SecondPlaceModel
from rehab_desktop.ui.clinic.to_sign import to_sign

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1

TO_SIGN = (MatterKind.DRAFT, MatterKind.NO_NOTE)


@QmlElement
class ClosingModel(QObject):
    """What is open of the therapist who works. `signingWanted` carries the visit of the first note
    of several that are signed one after another; `failed` an error of the file.
    """

    changed = Signal()
    chartWanted = Signal(str)
    sessionWanted = Signal(str)
    signingWanted = Signal(str)
    dayWanted = Signal()
    dueWanted = Signal()
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._visits: tuple[Visit, ...] = ()
        self._drafts: tuple[Note, ...] = ()
        self._staff: tuple[Therapist, ...] = ()
        self._charts: dict[str, ChartFile] = {}
        self._flags: dict[str, tuple[Flag, ...]] = {}
        self._unsaved: Unsaved | None = None
        self._backup: Backup | None = None
        self._retention = Retention()
        self._kept: Sequence[KeptRecord] = ()
        self._awaited: set[str] = set()
        self._waiting = FutureWatcher(self)
        self._open: tuple[OpenMatter, ...] = ()
        self._to_sign: tuple[str, ...] = ()
        self._rows = DataclassListModel(ClosingLine, self)
        self.trail_model = TrailHeadModel(services, self)
        self.trail_model.failed.connect(self.failed)
        self.place_model = SecondPlaceModel(services, self)
        self.place_model.changed.connect(self._found_place)
        self.place_model.failed.connect(self.failed)
        services.names.changed.connect(self._say)
        services.roster.changed.connect(self._say)
        self.look()

    # What the file answers

    @Slot()
    def look(self) -> None:
        """Read the day anew."""
        services = self._services
        self._awaited = {"visits", "therapists", "drafts", "backups", "place"}
        if services.may(Right.LEAD):
            self._awaited |= {"retention", "kept"}
            asked = services.retention.retention()
            self._waiting.wait(asked, self._found_retention, self._refused)
            self._waiting.wait(services.retention.records(), self._found_kept, self._refused)
        self._waiting.wait(services.therapists.therapists(), self._found_staff, self._refused)
        self._waiting.wait(
            services.visits.visits(services.today), self._found_visits, self._refused
        )
        self._waiting.wait(services.notes.unsigned(), self._found_drafts, self._refused)
        self._waiting.wait(services.recovery.backups(), self._found_backups, self._no_backups)
        self.place_model.look()
        self.trail_model.look()

    @Slot()
    def _found_place(self) -> None:
        if not self.place_model.is_busy():
            self._arrived("place")

    def _found_staff(self, therapists: Sequence[Therapist]) -> None:
        self._staff = tuple(therapists)
        self._arrived("therapists")

    def _found_visits(self, visits: Sequence[Visit]) -> None:
        me = self._services.me.id
        self._visits = tuple(one for one in visits if one.therapist == me)
        came = {one.person for one in self._visits if one.state is VisitState.DONE}
        self._awaited |= came
        for person in came:
            found = partial(self._found_chart, person)
            self._waiting.wait(self._services.people.chart(person), found, self._refused)
        self._arrived("visits")

    def _found_chart(self, person: str, chart: ChartFile) -> None:
        self._charts[person] = chart
        self._flags[person] = self._services.chart_flags.unseen(chart, self._services.wall())
        self._arrived(person)

    def _found_drafts(self, drafts: Sequence[Note]) -> None:
        self._drafts = to_sign(self._services, drafts, self._staff)
        self._arrived("drafts")

    def _found_backups(self, backups: Sequence[Backup]) -> None:
        self._backup = max(backups, key=lambda one: one.made_at, default=None)
        self._arrived("backups")

    def _found_retention(self, retention: Retention) -> None:
        self._retention = retention
        self._arrived("retention")

    def _found_kept(self, records: Sequence[KeptRecord]) -> None:
        self._kept = records
        self._arrived("kept")

    def _no_backups(self, error: BaseException) -> None:
        """What cannot be read is no back-up."""
        self._found_backups(())

    def _arrived(self, what: str) -> None:
        """A line that comes late would move under the hand: they are shown together."""
        self._awaited.discard(what)
        if not self._awaited:
            self._say()

    def _refused(self, error: BaseException) -> None:
        self.failed.emit(error)

    def show_unsaved(self, unsaved: Unsaved | None) -> None:
        """What is in memory only; None once the disk has all of it."""
        self._unsaved = unsaved
        self._say()

    # What is open

    @Slot()
    def _say(self) -> None:
        if self._awaited:
            return
        noted = {
            note.visit
            for chart in self._charts.values()
            for note in chart.notes
            if not withdrawn(chart, note)
        }
        matters = open_at_the_end(self._visits, self._drafts, self._flags, noted)
        signs = TO_SIGN if self._services.may(Right.PRESCRIBE) else ()
        self._to_sign = tuple(self._visit_of(one) for one in matters if one.kind in signs)
        found = [
            OpenMatter(line=self._line(place, one), go=partial(self._go, one))
            for place, one in enumerate(matters)
        ]
        if self._unsaved is not None:
            line = unsaved_line(self._unsaved, len(found))
            found.append(OpenMatter(line=line, go=self._retry))
        if is_old(self._backup, self._services.wall()):
            line = backup_line(self._backup, len(found), self._services)
            found.append(OpenMatter(line=line, go=self._back_up))
        second = self.place_model.place
        if second.folder and second.trouble is not None:
            line = second_place_line(second, len(found))
            found.append(OpenMatter(line=line, go=self.place_model.copy))
        if number := self._number_due():
            line = due_line(number, len(found))
            found.append(OpenMatter(line=line, go=self.dueWanted.emit))
        self._open = tuple(found)
        self._rows.show([one.line for one in found])
        self.changed.emit()

    def _number_due(self) -> int:
        """How many records may go; 0 where the lead looked through them within the year."""
        rule, today = self._retention.rule, self._services.today
        if rule is None or not self._retention.is_time_to_look(today):
            return 0
        return len(due(self._kept, rule, today))

    def _line(self, place: int, matter: Matter) -> ClosingLine:
        return matter_line(matter, place, self._services, self._fact)

    def _fact(self, matter: Matter) -> str:
        assert matter.flag is not None
        services = self._services
        return flag_fact(matter.flag, services.library.exercises, services.measures)

    def _visit_of(self, matter: Matter) -> str:
        """The visit of a note that is to be signed or written."""
        if matter.kind is not MatterKind.DRAFT:
            return matter.record
        return next(one.visit for one in self._drafts if one.id == matter.record)

    @property
    def lines(self) -> tuple[ClosingLine, ...]:
        """What is listed."""
        return self._rows.rows

    # What is done about it

    @Slot(int)
    def open(self, place: int) -> None:
        """Go to what this line is about, or do it."""
        self._open[place].go()

    def _go(self, matter: Matter) -> None:
        if matter.kind in TO_SIGN:
            self.signingWanted.emit(self._visit_of(matter))
        elif matter.kind is MatterKind.PARKED:
            self.sessionWanted.emit(matter.person)
        elif matter.kind is MatterKind.UNMARKED:
            self.dayWanted.emit()
        else:
            self.chartWanted.emit(matter.person)

    @Slot()
    def signAll(self) -> None:
        """Sign one note after another, from the first."""
        if self._to_sign:
            self.signingWanted.emit(self._to_sign[0])

    def after(self, visit: str) -> str:
        """The visit whose note comes after the one of this visit; empty after the last one."""
        if visit not in self._to_sign:
            return ""
        following = self._to_sign[self._to_sign.index(visit) + 1 :]
        return following[0] if following else ""

    def _retry(self) -> None:
        self._waiting.wait(self._services.recovery.retry(), lambda _: self.look(), self._refused)

    def _back_up(self) -> None:
        self._waiting.wait(self._services.recovery.back_up(), self._backed_up, self._refused)

    def _backed_up(self, backup: Backup) -> None:
        self._backup = backup
        self.place_model.look()  # it is copied there next
        self._say()

    # What QML asks for

    @Property(str, constant=True)
    def day(self) -> str:
        return full_day(self._services.today)

    @Property(bool, notify=changed)
    def read(self) -> bool:
        return not self._awaited

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Nothing is open."""
        return not self._awaited and not self._open

    @Property(str, notify=changed)
    def lastBackup(self) -> str:
        """When the last back-up was made."""
        return last_backup(self._backup, self._services)

    @Property(SecondPlaceModel, constant=True)
    def secondPlace(self) -> SecondPlaceModel:
        return self.place_model

    @Property(int, notify=changed)
    def toSign(self) -> int:
        return len(self._to_sign)

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return self._rows

    @Property(TrailHeadModel, constant=True)
    def trail(self) -> TrailHeadModel:
        return self.trail_model
