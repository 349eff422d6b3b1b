"""The page of routines: its lists, one routine, or the editor."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from rehab_desktop.app.library import Library
from rehab_desktop.app.own_routines import OwnRoutines
from rehab_desktop.core.content.clip_ports import ClipStore
from rehab_desktop.core.content.exercise import Source
from rehab_desktop.core.content.routine import Routine
from rehab_desktop.core.content.routine_ports import RoutineFiles
from rehab_desktop.text.wording import translate
from rehab_desktop.ui.base.folders import documents
from rehab_desktop.ui.base.operations import LastChange, Operation, Operations
from rehab_desktop.ui.decision.context import TodayContext
from rehab_desktop.ui.routines.editor_model import RoutineEditorModel
from rehab_desktop.ui.routines.file_importer import RoutineImporter
from rehab_desktop.ui.routines.routine_drafts import RoutineDrafts
from rehab_desktop.ui.routines.routine_lists import RoutineLists
from rehab_desktop.ui.routines.routine_model import RoutineDetailModel

QML_IMPORT_NAME = "RehabDesktop"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutineParts:
    """What the page works with; `clips` is None where own clips cannot be kept."""

    library: Library
    own: OwnRoutines
    files: RoutineFiles
    sources: Mapping[str, Source]
    clips: ClipStore | None = None
    operations: Operations = field(default_factory=Operations)


@QmlElement
class RoutinesModel(QObject):
    """`view` is the list, the detail or the editor; `chosen` carries the id of a routine to start.

    `cameFrom` is the routine whose detail was left, so that the keyboard goes on there. `foreign`
    carries files that are to come in and are none of this app's. With a `context` every routine is
    shown as it is to be done today.
    """

    changed = Signal()
    chosen = Signal(str)
    announced = Signal(str)
    foreign = Signal(list)

    def __init__(
        self,
        parts: RoutineParts,
        parent: QObject | None = None,
        *,
        context: TodayContext | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = parts.library
        self._own = parts.own
        self._view = self._back_to = "list"
        self._came_from = ""
        self.last_change = LastChange(parts.operations, self)
        self.lists_model = RoutineLists(parts.library, parts.own, self, context=context)
        self.lists_model.changed.connect(self._lists_changed)
        self.detail_model = RoutineDetailModel(parts.library, parts.sources, self, context=context)
        self.editor_model = RoutineEditorModel(parts.library, parts.own, parts.clips, self)
        self.editor_model.saved.connect(self._saved)
        self.editor_model.left.connect(self._editor_left)
        self.editor_model.announced.connect(self.announced)
        self.drafts_model = RoutineDrafts(parts.library, parts.own, self.editor_model, self)
        self.drafts_model.opened.connect(self._draft_opened)
        self.importer = RoutineImporter(parts.library, parts.own, parts.files, self)
        self.importer.noticeWanted.connect(self._show_notice)
        self.importer.openWanted.connect(self.open)

    @Slot()
    def _lists_changed(self) -> None:
        """Show the routine that is looked at as it is now; where it is gone, the list."""
        shown = self.detail_model.routine
        if shown is not None and shown.id in self._library.routines:
            self._show_routine(shown.id)
        elif self._view == "detail":
            self._view = "list"
        self.changed.emit()

    def _show_routine(self, routine_id: str) -> None:
        routine = self._library.routines[routine_id]
        self.detail_model.show(
            routine, own=self._own.is_own(routine_id), today=self.lists_model.today(routine)
        )

    @Slot(str)
    def _show_notice(self, sentence: str) -> None:
        self.last_change.remark(sentence)

    def _hold(self, sentence: str, undo: Callable[[], Future[None]] | None = None) -> None:
        """Say what was just done to the own routines, which is on its way to the disk."""
        self.last_change.run(
            Operation(kept=self._own.kept, said=lambda: sentence, undo=undo, held=True)
        )

    # Coming and going

    @Slot(str)
    def open(self, routine_id: str) -> None:
        """Look at one routine."""
        self._have_read()
        self._show_routine(routine_id)
        self._came_from = routine_id
        self._view = "detail"
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Back to the list."""
        self._have_read()
        self._view = "list"
        self.changed.emit()

    def _have_read(self) -> None:
        """What was said stays no longer than the view it was said in, unless it can be undone."""
        if not self.last_change.can_be_undone:
            self.last_change.dismiss()

    # One routine

    def _routine(self) -> Routine:
        routine = self.detail_model.routine
        assert routine is not None
        return routine

    @Slot()
    def start(self) -> None:
        """Ask for a session of the routine that is looked at."""
        self.chosen.emit(self._routine().id)

    @Slot()
    def delete(self) -> None:
        """Take the routine away; that can be undone."""
        gone = self._own.delete(self._routine().id)
        self._view = "list"
        said = translate("routines", "“{name}” was deleted.").format(name=gone.title)
        self._hold(said, lambda: self._bring_back(gone))
        self.changed.emit()

    def _bring_back(self, gone: Routine) -> Future[None]:
        routine = self._own.replace(gone)
        self.open(routine.id)
        return self._own.kept

    @Slot(QUrl)
    def exportTo(self, file: QUrl) -> None:
        self.importer.write(file, self._routine())

    @Property(QUrl, notify=changed)
    def exportFile(self) -> QUrl:
        """Where the system's window for the file begins, and the name it offers."""
        routine = self.detail_model.routine
        return QUrl.fromLocalFile(str(documents() / f"{routine.id}.toml")) if routine else QUrl()

    # Files

    @Property(QUrl, constant=True)
    def filesFrom(self) -> QUrl:
        """Where the system's window for what comes in begins."""
        return QUrl.fromLocalFile(str(documents()))

    @Slot(list)
    def importFiles(self, files: Sequence[QUrl]) -> None:
        """Take in what was chosen or dropped: routine files, and those of another program."""
        ours = [file for file in files if file.toLocalFile().lower().endswith(".toml")]
        others = [file for file in files if file not in ours]
        if ours:
            self.importer.readAll(ours)
        if others:
            self.foreign.emit(others)

    @Slot(list)
    def showImported(self, ids: Sequence[str]) -> None:
        """Show what came of another program's files."""
        names = [self._library.routines[id_].title for id_ in ids]
        if len(names) == 1:
            self.open(ids[0])
            self._hold(translate("routines", "“{name}” was imported.").format(name=names[0]))
        else:
            self.back()
            said = translate("routines", "{n} routines were imported.")
            self._hold(said.format(n=len(names)))

    # The editor

    @Slot()
    def duplicate(self) -> None:
        self.drafts_model.beginWith(self._routine().id)

    @Slot()
    def edit(self) -> None:
        self.drafts_model.edit(self._routine())

    @Slot()
    def _draft_opened(self) -> None:
        self.last_change.dismiss()
        self._view, self._back_to = "editor", self._view
        self.changed.emit()

    @Slot(str)
    def _saved(self, routine_id: str) -> None:
        self.open(routine_id)
        name = self._library.routines[routine_id].title
        self._hold(translate("routines", "“{name}” is saved.").format(name=name))

    @Slot()
    def _editor_left(self) -> None:
        self._view = self._back_to
        self.changed.emit()

    # What is shown

    @Property(str, notify=changed)
    def view(self) -> str:
        return self._view

    @Property(LastChange, constant=True)
    def last(self) -> LastChange:
        """What was done last."""
        return self.last_change

    @Property(str, notify=changed)
    def cameFrom(self) -> str:
        return self._came_from

    @Property(RoutineLists, constant=True)
    def lists(self) -> RoutineLists:
        return self.lists_model

    @Property(RoutineDetailModel, constant=True)
    def detail(self) -> RoutineDetailModel:
        return self.detail_model

    @Property(RoutineEditorModel, constant=True)
    def editor(self) -> RoutineEditorModel:
        return self.editor_model

    @Property(RoutineDrafts, constant=True)
    def drafts(self) -> RoutineDrafts:
        return self.drafts_model

    @Property(RoutineImporter, constant=True)
    def files(self) -> RoutineImporter:
        return self.importer
