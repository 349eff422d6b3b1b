"""The note of a visit: drafted from what was recorded, written, signed, amended."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.core.clinic.note import Fragment, Note
from rehab_desktop.core.clinic.records import amendments_of, note_of_visit, withdrawn
from rehab_desktop.core.clinic.roles import Right
from rehab_desktop.core.history.recovery import Unsaved
from rehab_desktop.ui.base.future_watcher import FutureWatcher
from rehab_desktop.ui.clinic.note.amendments_model import AmendmentsModel
from rehab_desktop.ui.clinic.note.drafting_note import drafted_sentences, not_yet_in
from rehab_desktop.ui.clinic.note.note_keeper import NoteKeeper
from rehab_desktop.ui.clinic.note.note_parts_model import NotePartsModel
from rehab_desktop.ui.clinic.note.note_words import note_state, visit_line
from rehab_desktop.ui.clinic.note.offers_model import OffersModel
from rehab_desktop.ui.clinic.note.record_model import RecordModel
from rehab_desktop.ui.clinic.note.visit_records import VisitRecords
from rehab_desktop.ui.clinic.services import ClinicServices

QML_IMPORT_NAME = "RehabDesktop.Clinic"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NoteModel(QObject):
    """Nothing is stored before something is written. `draftsChanged` tells that there is one more
    unsigned note, or one less; `signedNote` carries the visit of a note that was signed just now,
    and `failed` an error of the file.
    """

    changed = Signal()
    draftsChanged = Signal()
    signedNote = Signal(str)
    chartWanted = Signal(str)
    failed = Signal(Exception)

    def __init__(self, services: ClinicServices, visit: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._visit_id = visit
        self._records = VisitRecords(services, visit, self)
        self._records.found.connect(self._found)
        self._records.failed.connect(self.failed)
        self._note: Note | None = None
        self._stored = self._edited = self._signing = self._anew = False
        self._waiting = FutureWatcher(self)
        self.record_model = RecordModel(services, self)
        self.parts_model = NotePartsModel(services, self)
        self.parts_model.edited.connect(self._touch)
        self.parts_model.recordsWanted.connect(self.record_model.show)
        self.record_model.changed.connect(self.changed)
        self.parts_model.phrases_model.changed.connect(self.changed)
        self.offers_model = OffersModel(self)
        self.offers_model.taken.connect(self._take)
        self.offers_model.left.connect(self._leave)
        self.amendments_model = AmendmentsModel(services, self)
        self.amendments_model.changed.connect(self.changed)
        self.amendments_model.made.connect(self.look)
        self.amendments_model.failed.connect(self.failed)
        self.keeper = NoteKeeper(services, self._written, self)
        self.keeper.changed.connect(self._kept)
        self.keeper.failed.connect(self.failed)
        self.keeper.stale.connect(self._read_anew)
        services.names.changed.connect(self.changed)
        services.roster.changed.connect(self.changed)
        self.look()

    # What the file answers

    @Slot()
    def look(self) -> None:
        """Read the records anew; what is being written stays."""
        self._records.look()

    @Slot()
    def _found(self) -> None:
        chart = self._records.chart
        assert chart is not None
        versions = self._services.prescription_texts.read_all(chart.prescriptions).readable
        self.record_model.know(chart, self._records.letters, {one.id: one for one in versions})
        found = None if self._anew else note_of_visit(chart, self._visit_id)
        if self._signing and not (found is not None and found.signed):
            self.changed.emit()  # the disk has not taken the signature yet
            return
        self._signing = False
        if found is not None and found.signed:
            self._show_signed(found)
        elif self._edited:
            self._offer()
        elif found is not None:
            self._show_draft(found)
        else:
            self._begin()
        self.changed.emit()

    def _show_signed(self, note: Note) -> None:
        chart = self._records.chart
        assert chart is not None
        self._note, self._stored, self._edited = note, True, False
        self.keeper.forget()
        self.parts_model.read(note)
        self.offers_model.show(())
        self.amendments_model.show(note, amendments_of(chart, note), self._records.letters)

    def _show_draft(self, note: Note) -> None:
        self._note, self._stored = note, True
        self.parts_model.read(note)
        self._offer()

    def _begin(self) -> None:
        """A new note of the facts; it is in no file before somebody writes."""
        self.parts_model.begin(self._sentences())
        visit = self._records.visit
        assert visit is not None
        self._stored = False
        self._note = Note(
            id=self._services.new_id(),
            person=visit.person,
            visit=visit.id,
            parts={},
            author=self._services.me.id,
            changed_at=self._services.wall(),
        )
        self.offers_model.show(())

    def _sentences(self) -> tuple[Fragment, ...]:
        return drafted_sentences(self._services, self._records.chart, self._records.visit)

    def _offer(self) -> None:
        offered = not_yet_in(self.parts_model.fragments, self._sentences())
        self.offers_model.show(offered if self.is_writable else ())

    @Slot()
    def _read_anew(self) -> None:
        """The note was signed meanwhile."""
        self._edited = False
        self.look()

    # Writing

    @Slot()
    def _touch(self) -> None:
        self._edited = True
        self.keeper.touch()

    @Slot(object)
    def _take(self, sentence: Fragment) -> None:
        self.parts_model.by_part[sentence.part].add(sentence)
        self._touch()

    @Slot(object)
    def _leave(self, sentence: Fragment) -> None:
        self.parts_model.by_part[sentence.part].leave_out(sentence)
        self._touch()

    def _written(self) -> Note | None:
        """The note as it is now; None where a part is too long to be kept."""
        if self._note is None or self.parts_model.are_too_long:
            return None
        return self.parts_model.written(self._note, self._services.wall())

    @Slot()
    def _kept(self) -> None:
        if not self._stored and self.keeper.kept is not None:
            self._stored = True
            self.draftsChanged.emit()
        self.changed.emit()

    @Slot()
    def keepNow(self) -> None:
        """Keep what was written, as before one goes elsewhere."""
        if self.is_writable:
            self.keeper.keep()

    def show_unsaved(self, unsaved: Unsaved | None) -> None:
        """What is in memory only; None once the disk has all of it."""
        self.keeper.show_unsaved(unsaved)
        if unsaved is None and self._signing:
            self.look()

    @Slot()
    def takeOver(self) -> None:
        """Go on with a draft of somebody else as one's own."""
        if self._note is not None and self.is_foreign:
            self._note = replace(self._note, author=self._services.me.id)
            self._touch()
            self._offer()

    @Slot()
    def writeAnew(self) -> None:
        """Begin another note in place of one that was withdrawn."""
        if self.is_withdrawn:
            self._anew = True
            self._begin()
            self.changed.emit()

    # Signing

    @Slot()
    def sign(self) -> None:
        """Sign it: from now on only amendments change what it says."""
        note = self._written()
        if note is None or not self.is_signable:
            return
        author = self._services.author()
        self._note = replace(note, signed_at=author.at)
        self._signing, self._anew = True, False
        self.keeper.forget()
        signed = self._services.notes.sign_note(self._note, author)
        self._waiting.wait(signed, self._signed, self._not_signed)
        self.changed.emit()

    def _signed(self, _: None) -> None:
        self._edited = False
        self._records.close_visit()
        self.look()
        self.draftsChanged.emit()
        self.signedNote.emit(self._visit_id)

    def _not_signed(self, error: BaseException) -> None:
        if isinstance(error, LookupError):
            self._signing = False
            self._read_anew()
        else:
            self.failed.emit(error)

    # What QML asks for

    @property
    def is_writable(self) -> bool:
        """It is a draft of one's own."""
        return self._note is not None and not self._note.signed and not self.is_foreign

    @property
    def is_foreign(self) -> bool:
        """It is a draft of somebody else."""
        note = self._note
        return note is not None and not note.signed and note.author != self._services.me.id

    @property
    def is_signed(self) -> bool:
        """Only amendments change it."""
        return self._note is not None and self._note.signed

    @property
    def is_signable(self) -> bool:
        """There is something to be signed."""
        note = self._written() if self.is_writable else None
        return note is not None and not note.empty and self._services.may(Right.PRESCRIBE)

    @property
    def is_withdrawn(self) -> bool:
        """It is signed, and should not have been written."""
        note, chart = self._note, self._records.chart
        return note is not None and chart is not None and note.signed and withdrawn(chart, note)

    @property
    def is_asking(self) -> bool:
        """Something stands over the note."""
        over = (self.record_model, self.amendments_model, self.parts_model.phrases_model)
        return any(one.is_shown for one in over)

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self.is_asking

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._note is not None

    @Property(bool, notify=changed)
    def writable(self) -> bool:
        return self.is_writable

    @Property(bool, notify=changed)
    def foreign(self) -> bool:
        return self.is_foreign

    @Property(bool, notify=changed)
    def signable(self) -> bool:
        return self.is_signable

    @Property(bool, constant=True)
    def signs(self) -> bool:
        return self._services.may(Right.PRESCRIBE)

    @Property(bool, notify=changed)
    def signed(self) -> bool:
        return self.is_signed

    @Property(bool, notify=changed)
    def amendable(self) -> bool:
        settled = self.is_signed and not self._signing and not self.is_withdrawn
        return settled and self._services.may(Right.PRESCRIBE)

    @Property(bool, notify=changed)
    def withdrawn(self) -> bool:
        return self.is_withdrawn

    @Property(str, notify=changed)
    def above(self) -> str:
        return visit_line(self._services, self._records.visit)

    @Property(str, notify=changed)
    def state(self) -> str:
        """Where it stands: signed, kept, only in memory."""
        if self._note is None:
            return ""
        return note_state(
            self._note,
            self.keeper,
            letters=self._records.letters.get(self._note.author, ""),
            foreign=self.is_foreign,
            signing=self._signing,
            stored=self._stored,
            amended=len(self.amendments_model.lines),
            withdrawn=self.is_withdrawn,
            empty=not self.parts_model.fragments,
            signs=self._services.may(Right.PRESCRIBE),
        )

    @Property(bool, notify=changed)
    def uneasy(self) -> bool:
        return self.keeper.refused or self.is_withdrawn or self.parts_model.are_too_long

    @Slot()
    def openChart(self) -> None:
        if self._records.visit is not None:
            self.chartWanted.emit(self._records.visit.person)

    @Property(NotePartsModel, constant=True)
    def parts(self) -> NotePartsModel:
        return self.parts_model

    @Property(RecordModel, constant=True)
    def record(self) -> RecordModel:
        return self.record_model

    @Property(OffersModel, constant=True)
    def offers(self) -> OffersModel:
        return self.offers_model

    @Property(AmendmentsModel, constant=True)
    def amendments(self) -> AmendmentsModel:
        return self.amendments_model
