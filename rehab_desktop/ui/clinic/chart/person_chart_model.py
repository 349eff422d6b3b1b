"""The chart of one person: read anew with each change, and what leads on from it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.person import Person, Therapist
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.roles import NotAllowed, Right
from rehab_desktop.text.clinic.role_text import right_refused
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.chart.blocked_model import BlockedModel
from rehab_desktop.ui.clinic.chart.chart_view import ChartView, first_day
from rehab_desktop.ui.clinic.chart.chart_writer import ChartWriter
from rehab_desktop.ui.clinic.chart.consent_telling import tell_consent
from rehab_desktop.ui.clinic.chart.curves_model import CurvesModel
from rehab_desktop.ui.clinic.chart.entry_model import ChartEntryModel
from rehab_desktop.ui.clinic.chart.episodes_model import EpisodesModel
from rehab_desktop.ui.clinic.chart.flags_model import FlagsModel
from rehab_desktop.ui.clinic.chart.goals_model import GoalsModel
from rehab_desktop.ui.clinic.chart.head_text import (
    about,
    consent_line,
    episode_line,
    told_consent,
)
from rehab_desktop.ui.clinic.chart.in_force_model import InForceModel
from rehab_desktop.ui.clinic.chart.move_model import MoveModel
from rehab_desktop.ui.clinic.chart.note_visit import visit_to_note
from rehab_desktop.ui.clinic.chart.particulars_model import ParticularsModel
from rehab_desktop.ui.clinic.chart.score_correction_model import ScoreCorrectionModel
from rehab_desktop.ui.clinic.chart.time_line_model import TimeLineModel
from rehab_desktop.ui.clinic.chart.weeks_model import WeeksModel
from rehab_desktop.ui.clinic.chart.withdraw_model import WithdrawModel
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.undo_model import UndoModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PersonChartModel(QObject):
    """`person` is an id. That a chart was opened is noted in the trail. `sessionWanted`,
    `prescribeWanted` and `dataWanted` carry the person's id, `chartWanted` that of another,
    `noteWanted` that of a visit, `failed` an error of the file.
    """

    changed = Signal()
    sessionWanted = Signal(str)
    prescribeWanted = Signal(str)
    noteWanted = Signal(str)
    dataWanted = Signal(str)
    chartWanted = Signal(str)
    failed = Signal(Exception)

    def __init__(
        self, services: ClinicServices, person: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._person = person
        self._letters: dict[str, str] = {}
        self._file: ChartFile | None = None
        self._view: ChartView | None = None
        self._episode = ""
        self._opening = self._gone = False
        self._refused = ""
        self._waiting = FutureWatcher(self)
        self.writer = ChartWriter(self)
        self.writer.written.connect(self.look)
        self.writer.failed.connect(self.failed)
        self.flags_model = FlagsModel(services, self.writer, self)
        self.goals_model = GoalsModel(services, self.writer, self)
        self.in_force_model = InForceModel(services, self)
        self.time_line_model = TimeLineModel(services, self)
        self.weeks_model = WeeksModel(services, self)
        self.curves_model = CurvesModel(services, self)
        self.entry_model = ChartEntryModel(services, self.writer, self)
        self.particulars_model = ParticularsModel(services, self.writer, self)
        self.withdraw_model = WithdrawModel(services, self.writer, self)
        self.blocked_model = BlockedModel(services, self)
        self.blocked_model.opened.connect(self.open)
        self.blocked_model.changed.connect(self.changed)
        self.blocked_model.failed.connect(self.failed)
        self.score_model = ScoreCorrectionModel(services, self.writer, self)
        self.move_model = MoveModel(services, self.writer, self)
        self.move_model.failed.connect(self.failed)
        self.episodes_model = EpisodesModel(services, self.writer, self)
        self.episodes_model.chosen.connect(self._look_at)
        self.episodes_model.endWanted.connect(self.particulars_model.end)
        self.time_line_model.noteWanted.connect(self.noteWanted)
        self.time_line_model.withdrawWanted.connect(self.withdraw_model.begin)
        self.time_line_model.correctWanted.connect(self.score_model.begin)
        self.time_line_model.moveWanted.connect(self.move_model.begin)
        self.time_line_model.chartWanted.connect(self.chartWanted)
        self._asking = (
            self.entry_model,
            self.particulars_model,
            self.withdraw_model,
            self.score_model,
            self.episodes_model,
            self.move_model,
        )
        for form in self._asking:
            form.changed.connect(self.changed)
        services.names.changed.connect(self.changed)
        services.roster.changed.connect(self.changed)
        self._waiting.wait(services.therapists.therapists(), self._know, self.failed.emit)

    # What the file answers

    @Slot()
    def open(self) -> None:
        """Read the chart anew, as when one comes to it; the trail says that it was opened."""
        self._opening = True
        self.look()

    @Slot()
    def look(self) -> None:
        """Read the chart anew."""
        self._waiting.wait(self._services.people.chart(self._person), self._found, self._not_opened)

    def _know(self, therapists: Sequence[Therapist]) -> None:
        self._letters = {one.id: one.letters for one in therapists}
        self.particulars_model.know(therapists)
        if self._file is not None:
            self._found(self._file)

    def _found(self, file: ChartFile) -> None:
        self._file, self._refused = file, ""
        if self.blocked_model.covers(file.person):
            self._view = None
            self.changed.emit()
            return
        now = self._services.wall()
        view = ChartView(
            file=file,
            reading=self._services.chart_flags.read(file, now, since=first_day(now.date())),
            letters=self._letters,
            now=now,
            chosen=self._episode,
        )
        self._view = view
        self._note_opened()
        for part in (
            self.flags_model,
            self.goals_model,
            self.in_force_model,
            self.time_line_model,
            self.weeks_model,
            self.curves_model,
            self.entry_model,
            self.particulars_model,
            self.score_model,
            self.episodes_model,
            self.move_model,
        ):
            part.show(view)
        self.changed.emit()

    @Slot(str)
    def _look_at(self, episode: str) -> None:
        """Show the head and the goals of this episode."""
        self._episode = episode
        if self._file is not None:
            self._found(self._file)

    def _note_opened(self) -> None:
        """Only who has seen something has opened it."""
        if self._opening:
            self._opening = False
            opened = self._services.people.opened(self._person, self._services.author())
            self._waiting.wait(opened, lambda _: None, self._not_opened)

    def _not_opened(self, error: BaseException) -> None:
        if isinstance(error, NotAllowed):
            self._refused = (
                translate("clinic chart", "This record is blocked. Only the lead may open it.")
                if error.right is Right.LEAD
                else right_refused(error.right)
            )
            self.changed.emit()
        elif isinstance(error, LookupError):
            self._gone = True
            self.changed.emit()
        else:
            self.failed.emit(error)

    def _known(self) -> Person | None:
        """The person as the roster has them, whose changes it knows first."""
        found = self._services.roster.people.get(self._person)
        return found or (self._file.person if self._file is not None else None)

    # What leads on

    @Slot()
    def startSession(self) -> None:
        self.sessionWanted.emit(self._person)

    @Slot()
    def prescribe(self) -> None:
        self.prescribeWanted.emit(self._person)

    @Slot()
    def showData(self) -> None:
        """Go to all that is kept about this person: its copy, blocking, erasing."""
        self.dataWanted.emit(self._person)

    @Slot()
    def writeNote(self) -> None:
        """Go to the note of today's visit, else to a draft that is left."""
        if self._view is not None:
            self.noteWanted.emit(visit_to_note(self._view, self._services, self.writer))

    @Slot()
    def tellConsent(self) -> None:
        """Note that they were told what is kept here, and why."""
        view = self._view
        if view is None or told_consent(view) is not None:
            return
        tell_consent(self._services, self._person, self.writer)

    # What QML asks for

    @Property(str, notify=changed)
    def name(self) -> str:
        person = self._known()
        return self._services.names.of(person) if person is not None else ""

    @Property(str, notify=changed)
    def about(self) -> str:
        """The code, the age, the knee."""
        person = self._known()
        if person is None:
            return ""
        codes = self._services.names.as_codes
        return about(person, self._services.today, as_code=codes)

    @Property(str, notify=changed)
    def episode(self) -> str:
        """What they come for, and since when."""
        if self._view is None:
            return ""
        return episode_line(self._view.episode, self._view.today)

    @Property(str, notify=changed)
    def cares(self) -> str:
        """Who cares for them."""
        person = self._known()
        letters = self._letters.get((person.cares or "") if person is not None else "")
        said = translate("clinic chart", "In the care of {who}")
        return said.format(who=letters) if letters else ""

    @Property(str, notify=changed)
    def consent(self) -> str:
        """When they were told what is kept here; empty where they were not."""
        return consent_line(self._view) if self._view is not None else ""

    @Property(bool, notify=changed)
    def consentMissing(self) -> bool:
        return self._view is not None and told_consent(self._view) is None

    @Property(str, notify=changed)
    def closed(self) -> str:
        """Why there is nothing to see; empty where there is."""
        if self._gone:
            return translate("clinic chart", "This record is not here any more.")
        return self._refused

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """The chart is read."""
        return self._view is not None and not self._refused

    @Property(bool, notify=changed)
    def covered(self) -> bool:
        """The record is blocked, and the lead has given no reason yet to open it."""
        return self._file is not None and self.blocked_model.covers(self._file.person)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """A form or a question lies over the chart."""
        return any(form.is_shown for form in self._asking)

    @Property(FlagsModel, constant=True)
    def flags(self) -> FlagsModel:
        return self.flags_model

    @Property(GoalsModel, constant=True)
    def goals(self) -> GoalsModel:
        return self.goals_model

    @Property(InForceModel, constant=True)
    def inForce(self) -> InForceModel:
        return self.in_force_model

    @Property(TimeLineModel, constant=True)
    def timeLine(self) -> TimeLineModel:
        return self.time_line_model

    @Property(WeeksModel, constant=True)
    def weeks(self) -> WeeksModel:
        return self.weeks_model

    @Property(CurvesModel, constant=True)
    def curves(self) -> CurvesModel:
        return self.curves_model

    @Property(ChartEntryModel, constant=True)
    def entry(self) -> ChartEntryModel:
        return self.entry_model

    @Property(ParticularsModel, constant=True)
    def particulars(self) -> ParticularsModel:
        return self.particulars_model

    @Property(WithdrawModel, constant=True)
    def withdrawing(self) -> WithdrawModel:
        return self.withdraw_model

    @Property(BlockedModel, constant=True)
    def blocked(self) -> BlockedModel:
        return self.blocked_model

    @Property(ScoreCorrectionModel, constant=True)
    def correcting(self) -> ScoreCorrectionModel:
        return self.score_model

    @Property(MoveModel, constant=True)
    def moving(self) -> MoveModel:
        return self.move_model

    @Property(EpisodesModel, constant=True)
    def episodes(self) -> EpisodesModel:
        return self.episodes_model

    @Property(UndoModel, constant=True)
    def undoing(self) -> UndoModel:
        return self.writer.undo_model
