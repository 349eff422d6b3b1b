"""Prescribing to one person: the draft, kept in the file at each change, until it is signed."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.clinic.prescribing import Prescribing, emptied, prescribing, same_as
from rehab_desktop.core.checks import Invalid
from rehab_desktop.core.clinic import prescription_draft as drafts
from rehab_desktop.core.clinic.ports import ChartFile
from rehab_desktop.core.clinic.prescription import Prescription
from rehab_desktop.text.clinic.prescription_text import version_title
from rehab_desktop.text.fault_text import fault_line, refused_line
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.prescribe.dosing_model import DosingModel
from rehab_desktop.ui.clinic.prescribe.draft_facts_model import DraftFactsModel
from rehab_desktop.ui.clinic.prescribe.draft_history import DraftHistory
from rehab_desktop.ui.clinic.prescribe.draft_keeper import DraftKeeper
from rehab_desktop.ui.clinic.prescribe.picking_model import PickingModel
from rehab_desktop.ui.clinic.prescribe.prescribed_model import PrescribedModel
from rehab_desktop.ui.clinic.prescribe.signing_model import SigningModel
from rehab_desktop.ui.clinic.prescribe.templates_model import TemplatesModel
from rehab_desktop.ui.clinic.prescribe.terms_model import TermsModel
from rehab_desktop.ui.clinic.prescribe.versions_model import VersionsModel
from rehab_desktop.ui.clinic.services import ClinicServices
from rehab_desktop.ui.clinic.undo_model import UndoModel

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


class PrescribeOverlay(StrEnum):
    """What is open over the screen."""

    NONE = ""
    TEMPLATES = "templates"
    SAVING = "saving"
    VERSIONS = "versions"


@QmlElement
class PrescribeModel(QObject):
    """`told` carries a sentence for the screen that one leaves to, `announced` one for a screen
    reader, `failed` an error of the file. `listWanted` sends the keyboard to the list.
    """

    changed = Signal()
    leaveWanted = Signal()
    told = Signal(str)
    announced = Signal(str)
    listWanted = Signal()
    failed = Signal(Exception)

    def __init__(
        self, services: ClinicServices, person: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._person = person
        self._start: Prescribing | None = None
        self._first_look = False
        self._overlay = PrescribeOverlay.NONE
        self._fault = ""
        self.undo_model = UndoModel(self)
        self._waiting = FutureWatcher(self)
        today, me = services.today, services.me.id
        nothing = drafts.begin(
            id_=services.new_id(), person=person, episode="", from_day=today, author=me
        )
        self.history = DraftHistory(nothing, self)
        self._keeper = DraftKeeper(services, self.history, self)
        self._keeper.changed.connect(self.changed)
        self._keeper.failed.connect(self.failed)
        self.prescribed_model = PrescribedModel(services, self.history, self._last, self)
        self.prescribed_model.announced.connect(self.announced)
        self.prescribed_model.removed.connect(self._offer_back)
        self.picking_model = PickingModel(services, self.history, self)
        self.picking_model.added.connect(self.announced)
        self.dosing_model = DosingModel(services, self.history, self)
        self.terms_model = TermsModel(services, self.history, self)
        self.facts_model = DraftFactsModel(services, self.history, self._last, self)
        self.templates_model = TemplatesModel(services, self.history, self)
        self.templates_model.taken.connect(self._template_taken)
        self.templates_model.saved.connect(self._template_saved)
        self.versions_model = VersionsModel(services, self)
        self.versions_model.ended.connect(self._version_ended)
        self.signing_model = SigningModel(services, self.history, lambda: self._start, self)
        self.signing_model.refused.connect(self._refused)
        self.signing_model.refusedTo.connect(self._tell)
        self.signing_model.begun.connect(self.history.close)
        self.signing_model.signed.connect(self._signed)
        self.signing_model.again.connect(self._signed_before)
        for part in (self.templates_model, self.versions_model, self.signing_model):
            part.failed.connect(self.failed)
        self.history.edited.connect(self._edited)
        self.history.changed.connect(self.changed)
        self.history.refused.connect(self._refused)
        self.look()

    @Slot()
    def look(self) -> None:
        """Read the person's prescriptions and draft, as when one comes here."""
        if self._first_look:
            return  # the model looks when it is made, and its screen once more when that is built
        self._first_look = self._start is None
        self.templates_model.look()
        edits = self._keeper.edits
        chart = self._services.people.chart(self._person)
        self._waiting.wait(chart, lambda file: self._found(file, edits), self._failed)

    def _found(self, chart: ChartFile, edits: int) -> None:
        start = prescribing(
            chart,
            self._services.prescription_texts,
            id_=self._services.new_id(),
            episode=self._services.new_id(),
            author=self._services.me.id,
            today=self._services.today,
        )
        first = self._start is None
        self._start, self._first_look = start, False
        self._keeper.start(start)
        if self._keeper.edits == edits:  # else the file answered about an earlier draft
            self.history.begin(start.draft if start.found or first else self._emptied(start))
        if first and start.found:
            self._tell(translate("clinic prescribe", "This is the draft that was left here."))
        if start.unreadable is not None:
            self._fault = " ".join(map(fault_line, start.unreadable.problems))
        if self._overlay is PrescribeOverlay.VERSIONS:
            self.versions_model.show(start, self.history.draft)
        self.history.changed.emit()
        if first and self.history.draft.items:
            self.listWanted.emit()

    def _emptied(self, start: Prescribing) -> Prescription:
        """An empty draft keeps its way back, such as to what was there before it was emptied."""
        now = self.history.draft
        same_place = (now.episode, now.version) == (start.draft.episode, start.draft.version)
        return now if same_place and not self._keeper.worth_keeping else start.draft

    def _failed(self, error: BaseException) -> None:
        self._first_look = False
        self.failed.emit(error)

    def _last(self) -> Prescription | None:
        return self._start.last if self._start is not None else None

    @Slot()
    def _edited(self) -> None:
        self._fault = ""
        self.undo_model.dismiss()

    @Slot(str)
    def _tell(self, said: str) -> None:
        self.undo_model.say(said)

    @Slot(str)
    def _offer_back(self, said: str) -> None:
        self.undo_model.say(said, self.history.undo)

    @Slot(Exception)
    def _refused(self, error: Exception) -> None:
        names = {
            "items": translate("clinic prescribe", "The list"),
            "message": translate("clinic prescribe", "Message"),
            "tips": translate("clinic prescribe", "Tip"),
            "until": translate("clinic prescribe", "Until"),
        }
        assert isinstance(error, Invalid)
        self._fault = refused_line(names.get(error.key, error.key), error)
        self.announced.emit(self._fault)
        self.changed.emit()

    # The draft as a whole

    @Slot()
    def undo(self) -> None:
        self.history.undo()

    @Slot()
    def redo(self) -> None:
        self.history.redo()

    @Slot()
    def asLastTime(self) -> None:
        """The same as the last version; told where there is none."""
        last = self._last()
        if last is None:
            self._tell(translate("clinic prescribe", "There is no version before this one."))
            return
        self.history.do(lambda draft: same_as(last, draft), select=0)
        said = translate("clinic prescribe", "As in version {n}.")
        self._offer_back(said.format(n=last.version))
        self.listWanted.emit()

    @Slot()
    def startOver(self) -> None:
        """Empty the draft; one step back brings it back."""
        self.history.do(lambda draft: emptied(draft, self._services.today), select=0)
        self._offer_back(translate("clinic prescribe", "The draft is empty again."))

    def keep_typed(self) -> None:
        """Take over what is typed, as before the window is covered."""
        self.dosing_model.keep()
        self.terms_model.keep()

    # Overlays

    @Slot(str)
    def open(self, overlay: str) -> None:
        """Open an overlay, or none for an empty name. A list without items is no template."""
        wanted = PrescribeOverlay(overlay)
        if wanted is PrescribeOverlay.SAVING and not self.history.draft.items:
            self._tell(translate("clinic prescribe", "Add an exercise first."))
            return
        if wanted is PrescribeOverlay.VERSIONS and self._start is not None:
            self.versions_model.begin(self._start, self.history.draft)
        elif wanted is not PrescribeOverlay.NONE:
            self.templates_model.begin()
        self._overlay = wanted
        self.signing_model.leaveIt()
        self.changed.emit()

    @Slot(str)
    def _template_taken(self, said: str) -> None:
        self._overlay = PrescribeOverlay.NONE
        self._offer_back(said)
        self.listWanted.emit()

    @Slot(str)
    def _template_saved(self, said: str) -> None:
        self._overlay = PrescribeOverlay.NONE
        self._tell(said)

    @Slot(str)
    def _version_ended(self, said: str) -> None:
        self.look()
        self._tell(said)

    @Slot(str)
    def _signed(self, said: str) -> None:
        self.leaveWanted.emit()
        self.told.emit(said)

    @Slot()
    def _signed_before(self) -> None:
        self.look()
        self._tell(
            translate("clinic prescribe", "This version is signed already. Here is the next.")
        )

    @Slot()
    def leave(self) -> None:
        """Close what is open, or go back; the draft is kept, which is told."""
        if self._overlay is not PrescribeOverlay.NONE:
            self.open("")
        elif self.signing_model.asking:
            self.signing_model.leaveIt()
        else:
            self.leaveWanted.emit()
            if self._keeper.worth_keeping:
                self.told.emit(translate("clinic prescribe", "The draft is kept."))

    # What QML asks for

    @Property(str, notify=changed)
    def title(self) -> str:
        """Draft of version 3, from Monday 4 May 2026."""
        return version_title(self.history.draft) if self._start is not None else ""

    @Property(str, notify=changed)
    def state(self) -> str:
        """Whether the disk has the draft; empty where there is nothing to keep."""
        if not self._keeper.worth_keeping:
            return ""
        if self._keeper.kept:
            return translate("clinic prescribe", "kept")
        return translate("clinic prescribe", "not kept yet")

    @Property(bool, notify=changed)
    def repeatable(self) -> bool:
        """There is a last version."""
        return self._last() is not None

    @Property(bool, notify=changed)
    def emptiable(self) -> bool:
        """There is something to begin anew from."""
        return self._keeper.worth_keeping

    @Property(bool, notify=changed)
    def versioned(self) -> bool:
        """There are signed versions to look at."""
        return self._start is not None and bool(self._start.versions)

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        return self.history.undoable

    @Property(bool, notify=changed)
    def redoable(self) -> bool:
        return self.history.redoable

    @Property(str, notify=changed)
    def fault(self) -> str:
        """Why a change or the draft in the file cannot be."""
        return self._fault

    @Property(str, notify=changed)
    def overlay(self) -> str:
        return self._overlay.value

    @Property(UndoModel, constant=True)
    def undoing(self) -> UndoModel:
        return self.undo_model

    @Property(PrescribedModel, constant=True)
    def prescribed(self) -> PrescribedModel:
        return self.prescribed_model

    @Property(PickingModel, constant=True)
    def picking(self) -> PickingModel:
        return self.picking_model

    @Property(DosingModel, constant=True)
    def dosing(self) -> DosingModel:
        return self.dosing_model

    @Property(TermsModel, constant=True)
    def terms(self) -> TermsModel:
        return self.terms_model

    @Property(DraftFactsModel, constant=True)
    def facts(self) -> DraftFactsModel:
        return self.facts_model

    @Property(TemplatesModel, constant=True)
    def templates(self) -> TemplatesModel:
        return self.templates_model

    @Property(VersionsModel, constant=True)
    def versions(self) -> VersionsModel:
        return self.versions_model

    @Property(SigningModel, constant=True)
    def signing(self) -> SigningModel:
        return self.signing_model
